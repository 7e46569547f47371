package deepurban.gui.course;

import deepurban.model.DeepUrban;
import java.util.Iterator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Copies of a town kept on the way, so that going back need not start from the first day. They stand at even distances; when there are too many
 * for the memory, every other one is dropped and the distance doubles: {@code docs/decisions/0006-going-back.md}.
 */
final class Snapshots {

    private static final int FIRST_DISTANCE = 8;
    private static final int MOST = 64;
    private static final int FEWEST = 8;

    /** What a resident costs in a copy, problems, clocks and all; measured with 50,000 residents, rounded up. */
    private static final int BYTES_PER_RESIDENT = 400;

    private final NavigableMap<Integer, DeepUrban> kept;
    private final int most;
    private int distance;

    Snapshots(int residents) {
        this(new TreeMap<>(), most(residents), FIRST_DISTANCE);
    }

    private Snapshots(NavigableMap<Integer, DeepUrban> kept, int most, int distance) {
        this.kept = kept;
        this.most = most;
        this.distance = distance;
    }

    /** A fifth of the memory: there may be two towns. */
    private static int most(int residents) {
        long room = Runtime.getRuntime().maxMemory() / 5;
        long fitting = room / ((long) BYTES_PER_RESIDENT * Math.max(1, residents));
        return (int) Math.max(FEWEST, Math.min(MOST, fitting));
    }

    /** Shares the copies so far, which nobody changes. */
    Snapshots copy() {
        return new Snapshots(new TreeMap<>(kept), most, distance);
    }

    /** Keeps a copy if it is time; between two days, before the changes of the day that comes next. */
    void offer(DeepUrban town) {
        if (town.day() % distance == 0 && !kept.containsKey(town.day())) {
            kept.put(town.day(), town.fork());
            if (kept.size() > most) {
                thin();
            }
        }
    }

    private void thin() {
        distance *= 2;
        for (Iterator<Integer> days = kept.keySet().iterator(); days.hasNext(); ) {
            if (days.next() % distance != 0) {
                days.remove();
            }
        }
    }

    /** Returns the last copy kept at or before a morning; to be forked, not run. */
    Optional<DeepUrban> before(int day) {
        return Optional.ofNullable(kept.floorEntry(day)).map(Map.Entry::getValue);
    }

    /** Drops the copies of later mornings. */
    void forgetAfter(int day) {
        kept.tailMap(day, false).clear();
    }
}
