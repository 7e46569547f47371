package deepurban.ingest;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How often each label of a column was met; a column with too many labels is not what it is taken for. For one thread. */
final class Labels {

    private final Field field;
    private final int most;
    private final Map<String, Long> counts = new LinkedHashMap<>();

    /** Counts labels of {@code field}, at most {@code most} different ones. */
    Labels(Field field, int most) {
        this.field = field;
        this.most = most;
    }

    /** Counts one; throws BadRecords if there are too many. */
    void add(String label) {
        add(label, 1);
    }

    private void add(String label, long count) {
        counts.merge(label, count, Long::sum);
        if (counts.size() > most) {
            throw new BadRecords("tooManyLabels", field.word(), most, label);
        }
    }

    void merge(Labels other) {
        other.counts.forEach(this::add);
    }

    long count(String label) {
        return counts.getOrDefault(label, 0L);
    }

    long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Returns the labels, the commonest first, then by name. */
    List<String> commonest() {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
