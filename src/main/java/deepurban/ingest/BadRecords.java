package deepurban.ingest;

import java.util.List;

/** The records, their profile or the options cannot be used; says why in one sentence. */
public final class BadRecords extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<String> arguments;

    BadRecords(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = List.of(arguments).stream().map(String::valueOf).toList();
    }

    /** Returns the sentence. */
    public String text(IngestWords words) {
        return words.get("bad." + key, arguments.toArray());
    }

    @Override
    public String getMessage() {
        return text(IngestWords.in("en"));
    }
}
