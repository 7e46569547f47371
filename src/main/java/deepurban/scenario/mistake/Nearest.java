package deepurban.scenario.mistake;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the known name that somebody probably meant. */
public final class Nearest {

    /** Longer names are cut before they are compared: the cost grows with the product of the lengths. */
    private static final int LONGEST = 80;

    /** Where a file holds more names than this, a hint is not worth the time. */
    private static final int MOST = 1_000;

    private Nearest() {}

    /** Returns the known name of the least edit distance, ignoring case; empty when none is near, or there are too many. */
    public static Optional<String> to(String given, Collection<String> known) {
        if (known.size() > MOST) {
            return Optional.empty();
        }
        String wanted = cut(given);
        int allowed = Math.max(2, wanted.length() / 3);
        return known.stream()
                .filter(name -> distance(wanted, cut(name)) <= allowed)
                .min(Comparator.comparingInt((String name) -> distance(wanted, cut(name)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static String cut(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.length() <= LONGEST ? lower : lower.substring(0, LONGEST);
    }

    /** Levenshtein's distance: the fewest letters to insert, delete or replace. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
