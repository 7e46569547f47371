package deepurban.ingest;

import deepurban.random.Stream;

/**
 * Remembers the latest million numbers of cases at least, as 64-bit fingerprints in two tables of fixed size: when one is full, the
 * older is forgotten. Repetitions that stand further apart are not noticed. For one thread.
 */
final class KnownIds {

    /** At least so many are remembered, at most twice as many. */
    static final int REMEMBERED = 1 << 20;

    private static final int SLOTS = REMEMBERED << 1;

    private long[] young = new long[SLOTS];
    private long[] old = new long[SLOTS];
    private int count;

    /** Returns whether a number was met before, and remembers it. */
    boolean isRepeated(String id) {
        long print = Stream.name(id) | 1;
        if (holds(old, print) || holds(young, print)) {
            return true;
        }
        young[slot(young, print)] = print;
        count++;
        if (count == REMEMBERED) {
            old = young;
            young = new long[SLOTS];
            count = 0;
        }
        return false;
    }

    private static boolean holds(long[] table, long print) {
        return table[slot(table, print)] == print;
    }

    /** Returns where a fingerprint stands, or would stand. */
    private static int slot(long[] table, long print) {
        int slot = (int) (print >>> 42) & (SLOTS - 1);
        while (table[slot] != 0 && table[slot] != print) {
            slot = (slot + 1) & (SLOTS - 1);
        }
        return slot;
    }
}
