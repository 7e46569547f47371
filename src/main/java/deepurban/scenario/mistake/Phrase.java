package deepurban.scenario.mistake;

import deepurban.parameters.Title;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * A piece of text that is put into words only when its language is known.
 *
 * @param code key of the message in the bundle
 * @param arguments what fills its gaps: phrases and titles are told in the same language, all else by its {@code
 *     toString}
 */
public record Phrase(String code, List<Object> arguments) {

    private static final String BUNDLE = "deepurban.scenario.messages";

    /** The default locale of the machine must not change what is printed, so nothing falls back to it. */
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    /** Copies the list. */
    public Phrase {
        arguments = List.copyOf(arguments);
    }

    /** Returns the phrase of that code with its gaps filled. */
    public static Phrase of(String code, Object... arguments) {
        return new Phrase(code, List.of(arguments));
    }

    /** Returns the words: Chinese for a Chinese locale, English for all others. */
    public String text(Locale locale) {
        String pattern = ResourceBundle.getBundle(BUNDLE, locale, NO_FALLBACK).getString(code);
        Object[] words =
                arguments.stream().map(argument -> words(argument, locale)).toArray();
        return new MessageFormat(pattern, Locale.ROOT).format(words);
    }

    private static String words(Object argument, Locale locale) {
        if (argument instanceof Phrase phrase) {
            return phrase.text(locale);
        }
        if (argument instanceof Title title) {
            return isChinese(locale) ? title.zh() : title.en();
        }
        return argument.toString();
    }

    private static boolean isChinese(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    }
}
