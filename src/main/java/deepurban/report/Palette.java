package deepurban.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Stroke;

/**
 * Colours that also people with a colour deficiency can tell apart (Okabe and Ito 2008, "Color universal design"), each
 * with a dash pattern of its own, so that a chart also works in black and white. The first is the baseline's.
 */
final class Palette {

    private static final Color[] COLOURS = {
        new Color(0x333333),
        new Color(0x0072B2),
        new Color(0xD55E00),
        new Color(0x009E73),
        new Color(0xCC79A7),
        new Color(0xE69F00),
        new Color(0x56B4E9)
    };
    private static final float[][] DASHES = {null, {8, 3}, {3, 3}, {10, 3, 2, 3}, {14, 4}, {2, 2}, {10, 3, 2, 3, 2, 3}};

    private Palette() {}

    static Color colour(int series) {
        return COLOURS[series % COLOURS.length];
    }

    static Stroke line(int series) {
        float[] dash = DASHES[series % DASHES.length];
        return dash == null
                ? new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND)
                : new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dash, 0);
    }
}
