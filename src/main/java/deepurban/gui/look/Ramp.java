package deepurban.gui.look;

import java.awt.Color;

/**
 * A scale of colours for numbers: lightness rises or falls evenly, so that it also reads in grey and with any colour deficiency (after ColorBrewer,
 * Harrower and Brewer 2003). Immutable.
 */
public final class Ramp {

    /** From pale yellow to dark blue: more is better. */
    public static final Ramp GOOD =
            new Ramp(0xFFFFD9, 0xEDF8B1, 0xC7E9B4, 0x7FCDBB, 0x41B6C4, 0x1D91C0, 0x225EA8, 0x253494);

    /** From nearly white to dark orange: more is worse. */
    public static final Ramp BURDEN =
            new Ramp(0xFFF7EC, 0xFEE8C8, 0xFDD49E, 0xFDBB84, 0xFC8D59, 0xEF6548, 0xD7301F, 0x990000);

    /** From orange over white to blue: less, equal, more. */
    public static final Ramp DIFFERENCE =
            new Ramp(0xB35806, 0xE08214, 0xFDB863, 0xFEE0B6, 0xF7F7F7, 0xD1E5F0, 0x92C5DE, 0x4393C3, 0x2166AC);

    /** Where there is nothing. */
    public static final Color NOTHING = new Color(0xE4E7EB);

    private static final int STEPS = 256;

    private final int[] colours = new int[STEPS];

    private Ramp(int... stops) {
        for (int i = 0; i < STEPS; i++) {
            double at = (double) i / (STEPS - 1) * (stops.length - 1);
            int left = Math.min((int) at, stops.length - 2);
            colours[i] = mix(stops[left], stops[left + 1], at - left);
        }
    }

    private static int mix(int one, int other, double share) {
        int mixed = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int a = one >> shift & 0xFF;
            int b = other >> shift & 0xFF;
            mixed |= (int) Math.round(a + share * (b - a)) << shift;
        }
        return mixed;
    }

    /** Returns the colour of a share of the scale, cut to [0,1], as 0xRRGGBB. */
    public int rgb(double share) {
        return colours[(int) Math.round(Math.max(0, Math.min(1, share)) * (STEPS - 1))];
    }

    /** Returns the colour of a share of the scale, cut to [0,1]. */
    public Color colour(double share) {
        return new Color(rgb(share));
    }
}
