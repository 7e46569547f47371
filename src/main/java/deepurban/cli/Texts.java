package deepurban.cli;

import deepurban.parameters.Title;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** What the commands say, in one language. Immutable. */
final class Texts {

    private static final String BUNDLE = "deepurban.cli.messages";
    private static final String HELP = "deepurban.cli.help";

    /** The language asked for, or else English: never that of the machine. */
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final Locale locale;

    private Texts(Locale locale) {
        this.locale = locale;
    }

    /** Returns the texts of a language: {@code zh}, or English for any other. */
    static Texts in(String language) {
        return new Texts(language.equals("zh") ? Locale.CHINESE : Locale.ENGLISH);
    }

    /** Returns a text, with {@code arguments} in its places. */
    String get(String key, Object... arguments) {
        String pattern = ResourceBundle.getBundle(BUNDLE, locale, NO_FALLBACK).getString(key);
        return new MessageFormat(pattern, Locale.ROOT).format(arguments);
    }

    /** Returns a title in this language. */
    String of(Title title) {
        return isChinese() ? title.zh() : title.en();
    }

    /** Returns the texts of the commands' help. */
    ResourceBundle help() {
        return ResourceBundle.getBundle(HELP, locale, NO_FALLBACK);
    }

    Locale locale() {
        return locale;
    }

    String language() {
        return locale.getLanguage();
    }

    private boolean isChinese() {
        return locale.equals(Locale.CHINESE);
    }
}
