package deepurban.scenario.shape;

/** What a user wrote, made safe to print on one line of a terminal. */
public final class Quote {

    private static final int LONGEST = 60;

    private Quote() {}

    /** Returns the text without control characters, cut when it is long. */
    public static String of(String text) {
        StringBuilder quoted = new StringBuilder();
        text.codePoints().limit(LONGEST).forEach(c -> quoted.appendCodePoint(Character.isISOControl(c) ? '\uFFFD' : c));
        return text.codePoints().count() > LONGEST ? quoted.append('…').toString() : quoted.toString();
    }
}
