package deepurban.scenario.shape;

/** What a user wrote, short enough to stand inside a message. */
public final class Quote {

    private static final int LONGEST = 60;

    private Quote() {}

    /** Returns the text, cut when it is long. */
    public static String of(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
