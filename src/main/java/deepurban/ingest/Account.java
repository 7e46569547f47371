package deepurban.ingest;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Where every row went. For one thread. */
final class Account {

    private static final int SAMPLES = 3;
    private static final int LONGEST_SAMPLE = 60;

    private long rows;
    private long leftOut;
    private long outside;
    private long training;
    private long heldOut;
    private final Map<Reason, Long> refused = new EnumMap<>(Reason.class);
    private final Map<Reason, List<Sample>> samples = new EnumMap<>(Reason.class);

    /**
     * A refused row.
     *
     * @param line where it ends in the file
     * @param text what it was refused for
     */
    record Sample(long line, String text) {}

    void refuse(Reason reason, long line, String text) {
        rows++;
        refused.merge(reason, 1L, Long::sum);
        List<Sample> some = samples.computeIfAbsent(reason, key -> new ArrayList<>());
        if (some.size() < SAMPLES) {
            String visible = text.replaceAll("\\p{Cntrl}", "�");
            some.add(new Sample(
                    line, visible.length() > LONGEST_SAMPLE ? visible.substring(0, LONGEST_SAMPLE) + "…" : visible));
        }
    }

    void leaveOut() {
        rows++;
        leftOut++;
    }

    void outside() {
        rows++;
        outside++;
    }

    void train() {
        rows++;
        training++;
    }

    void holdOut() {
        rows++;
        heldOut++;
    }

    long rows() {
        return rows;
    }

    long leftOutRows() {
        return leftOut;
    }

    long outsideRows() {
        return outside;
    }

    long trainingRows() {
        return training;
    }

    long heldOutRows() {
        return heldOut;
    }

    /** Returns the reasons that rows were refused for. */
    List<Reason> reasons() {
        return List.copyOf(refused.keySet());
    }

    long refused(Reason reason) {
        return refused.getOrDefault(reason, 0L);
    }

    List<Sample> samples(Reason reason) {
        return List.copyOf(samples.getOrDefault(reason, List.of()));
    }

    /** Returns the share of rows refused for a mistake. */
    double mistakes() {
        long mistakes = refused.entrySet().stream()
                .filter(entry -> entry.getKey().isMistake())
                .mapToLong(Map.Entry::getValue)
                .sum();
        return rows == 0 ? 0 : (double) mistakes / rows;
    }

    /** Returns the reason that most rows were refused for by mistake. */
    Reason worst() {
        return refused.entrySet().stream()
                .filter(entry -> entry.getKey().isMistake())
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }
}
