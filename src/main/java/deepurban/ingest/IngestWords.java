package deepurban.ingest;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** What ingesting says to people, in one language. Immutable. */
public final class IngestWords {

    private static final String BUNDLE = "deepurban.ingest.words";

    private final ResourceBundle bundle;
    private final boolean chinese;

    private IngestWords(boolean chinese) {
        Locale locale = chinese ? Locale.CHINESE : Locale.ENGLISH;
        this.chinese = chinese;
        // The language asked for, or else English: never that of the machine.
        this.bundle = ResourceBundle.getBundle(BUNDLE, locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    /** Returns the words of a language: {@code zh}, or English for any other. */
    public static IngestWords in(String language) {
        return new IngestWords(language.equals("zh"));
    }

    /** Returns a text, with {@code arguments} in its places. */
    public String get(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(arguments);
    }

    boolean isChinese() {
        return chinese;
    }
}
