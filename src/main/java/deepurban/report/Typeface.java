package deepurban.report;

import java.awt.Font;

/** Whether this Java can draw letters at all: some containers have no font. */
final class Typeface {

    private Typeface() {}

    /** Whether every character of a text has a glyph. */
    static boolean canDraw(String text) {
        try {
            return new Font(Font.SANS_SERIF, Font.PLAIN, 12).canDisplayUpTo(text) == -1;
        } catch (RuntimeException | Error e) {
            // Without fonts, Java fails in ways that differ from release to release; none of them is ours to mend.
            return false;
        }
    }
}
