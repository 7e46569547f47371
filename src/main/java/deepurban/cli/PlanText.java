package deepurban.cli;

import java.util.Locale;

/** Amounts for people: a few digits, and a unit that suits them. */
final class PlanText {

    private static final double KILO = 1000;

    private PlanText() {}

    /** Returns a span of time, for example {@code 3 min}. */
    static String time(double seconds) {
        if (seconds < 100) {
            return Math.max(1, Math.round(seconds)) + " s";
        }
        if (seconds < 100 * 60) {
            return Math.round(seconds / 60) + " min";
        }
        return String.format(Locale.ROOT, "%.1f h", seconds / 3600);
    }

    /** Returns an amount of bytes, for example {@code 12 MB}. */
    static String bytes(long bytes) {
        double amount = bytes / KILO / KILO;
        return amount < KILO
                ? Math.max(1, Math.round(amount)) + " MB"
                : String.format(Locale.ROOT, "%.1f GB", amount / KILO);
    }
}
