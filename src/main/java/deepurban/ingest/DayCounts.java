package deepurban.ingest;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;

/** Counts by day since 1970, in pages: days far apart cost no more than near ones. For one thread. */
final class DayCounts {

    private static final int PAGE = 512;

    private final Map<Integer, int[]> pages = new HashMap<>();

    void add(int day) {
        add(day, 1);
    }

    private void add(int day, int count) {
        pages.computeIfAbsent(Math.floorDiv(day, PAGE), page -> new int[PAGE])[Math.floorMod(day, PAGE)] += count;
    }

    int on(int day) {
        int[] page = pages.get(Math.floorDiv(day, PAGE));
        return page == null ? 0 : page[Math.floorMod(day, PAGE)];
    }

    void merge(DayCounts other) {
        other.pages.forEach((page, counts) -> {
            for (int i = 0; i < PAGE; i++) {
                if (counts[i] > 0) {
                    add(page * PAGE + i, counts[i]);
                }
            }
        });
    }

    /** Calls once for each count of each day. */
    void forEach(IntConsumer consumer) {
        pages.keySet().stream().sorted().forEach(page -> {
            int[] counts = pages.get(page);
            for (int i = 0; i < PAGE; i++) {
                for (int k = 0; k < counts[i]; k++) {
                    consumer.accept(page * PAGE + i);
                }
            }
        });
    }

    /** Returns the counts of the days from {@code from}, before {@code until}. */
    int[] between(int from, int until) {
        int[] counts = new int[Math.max(0, until - from)];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = on(from + i);
        }
        return counts;
    }
}
