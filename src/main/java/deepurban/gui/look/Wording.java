package deepurban.gui.look;

import deepurban.parameters.Title;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The words of the explorer in one language. Immutable. */
public final class Wording {

    private static final String BUNDLE = "deepurban.gui.words";

    private final boolean chinese;
    private final ResourceBundle bundle;

    private Wording(boolean chinese) {
        this.chinese = chinese;
        // The language asked for, or else English: never that of the machine.
        bundle = ResourceBundle.getBundle(
                BUNDLE,
                chinese ? Locale.CHINESE : Locale.ENGLISH,
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    /** Returns the words of a language: {@code zh}, or English for any other. */
    public static Wording in(String language) {
        return new Wording(language.equals("zh"));
    }

    /** Returns the same words in the other language. */
    public Wording other() {
        return new Wording(!chinese);
    }

    /** Returns the name of the language in files and options. */
    public String language() {
        return chinese ? "zh" : "en";
    }

    /** Returns a text, with {@code arguments} in its places. */
    public String get(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(arguments);
    }

    /** Returns the text of a key, or {@code otherwise}. */
    public String lookup(String key, String otherwise) {
        return bundle.containsKey(key) ? bundle.getString(key) : otherwise;
    }

    /** Returns a title in this language. */
    public String of(Title title) {
        return chinese && !title.zh().isBlank() ? title.zh() : title.en();
    }

    /** Returns a unit in words, with a space before it; nothing for a bare number. */
    public String unit(String unit) {
        return switch (unit) {
            case "none", "share", "switch", "choice" -> "";
            default -> " " + lookup("unit." + unit.replace(' ', '_'), unit);
        };
    }
}
