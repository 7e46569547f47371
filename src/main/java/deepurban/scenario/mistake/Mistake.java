package deepurban.scenario.mistake;

import java.util.Locale;
import java.util.Optional;

/**
 * One mistake in what a user gave.
 *
 * @param file the file as the user would name it, or an option such as {@code --set}
 * @param line line of the value at fault, from 1; 0 where there are no lines
 * @param column column of it, from 1; 0 where there are none
 * @param pointer JSON Pointer (RFC 6901) of it inside the file; empty for the file as a whole
 * @param message what was expected and what was given
 * @param nearest the known name that comes nearest to an unknown one
 */
public record Mistake(String file, int line, int column, String pointer, Phrase message, Optional<String> nearest) {

    /** Returns one line for people, for example {@code town.json:12:5 /time/horizonDays: expected …}. */
    public String text(Locale locale) {
        StringBuilder text = new StringBuilder(file);
        if (line > 0) {
            text.append(':').append(line).append(':').append(column);
        }
        if (!pointer.isEmpty()) {
            text.append(' ').append(pointer);
        }
        text.append(": ").append(message.text(locale));
        nearest.ifPresent(name -> text.append(Phrase.of("nearest", name).text(locale)));
        return printable(text);
    }

    /** What a file holds must not steer the terminal that shows it. */
    private static String printable(CharSequence text) {
        StringBuilder printable = new StringBuilder();
        text.codePoints().forEach(c -> printable.appendCodePoint(Character.isISOControl(c) ? '\uFFFD' : c));
        return printable.toString();
    }

    @Override
    public String toString() {
        return text(Locale.ENGLISH);
    }
}
