package deepurban.scenario.mistake;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The input cannot be used; carries every mistake that was found. Commands answer it with exit status 2. */
public final class InvalidInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Mistake> mistakes;

    /** Reports these mistakes, at least one. */
    public InvalidInput(List<Mistake> mistakes) {
        super(lines(mistakes, Locale.ENGLISH));
        this.mistakes = List.copyOf(mistakes);
    }

    /** Returns the mistakes, by file in the order of reading, then by line. */
    public List<Mistake> mistakes() {
        return mistakes;
    }

    /** Returns one line for each mistake in the language asked for. */
    public String text(Locale locale) {
        return lines(mistakes, locale);
    }

    private static String lines(List<Mistake> mistakes, Locale locale) {
        return mistakes.stream().map(mistake -> mistake.text(locale)).collect(Collectors.joining("\n"));
    }
}
