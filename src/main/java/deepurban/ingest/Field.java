package deepurban.ingest;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a column of the records may mean; no other column is read. */
public enum Field {
    /** Number of the case. */
    ID,
    /** When it was reported. */
    OPENED,
    /** When it was closed; empty while it is open. */
    CLOSED,
    /** By when it was to be closed. */
    DEADLINE,
    /** What it is about. */
    CLASS,
    /** Who had to handle it. */
    DEPARTMENT,
    /** Where it was. */
    AREA,
    /** Whether it is open or closed. */
    STATUS;

    /** Returns the name as in profiles and options. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the names of all fields. */
    public static String words() {
        return Arrays.stream(values()).map(Field::word).collect(Collectors.joining(", "));
    }

    /** Returns the field of a name. */
    public static Optional<Field> of(String word) {
        return Arrays.stream(values())
                .filter(field -> field.word().equals(word))
                .findFirst();
    }
}
