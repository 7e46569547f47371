package deepurban.experiment;

import deepurban.observe.RunRecord.DailySeries;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The first replication's daily series of all arms, to find where two of them part. Mutable; for one thread at a time. */
final class Partings {

    private final Map<Integer, DailySeries> byArm = new HashMap<>();

    /** Takes a series; only those of the first replication are kept. */
    void add(int arm, int replication, DailySeries daily) {
        if (replication == 0) {
            byArm.put(arm, daily);
        }
    }

    /** Returns where two arms part; empty if they never do, or one has no series of the same days. */
    Optional<Parting> between(int baseline, int reform) {
        DailySeries before = byArm.get(baseline);
        DailySeries after = byArm.get(reform);
        if (before == null || after == null || before.firstDay() != after.firstDay()) {
            return Optional.empty();
        }
        int days = before.values()[0][0].length;
        for (int day = 0; day < days; day++) {
            Optional<Parting> parting = on(day, before, after);
            if (parting.isPresent()) {
                return parting;
            }
        }
        return Optional.empty();
    }

    /** The whole town, the first area, differs where one of its subdistricts does: it is looked at only where it is alone. */
    private static Optional<Parting> on(int day, DailySeries before, DailySeries after) {
        List<String> areas = new ArrayList<>();
        Set<String> indicators = new LinkedHashSet<>();
        for (int area = before.areas().size() > 1 ? 1 : 0; area < before.areas().size(); area++) {
            boolean differs = false;
            for (int i = 0; i < before.indicators().size(); i++) {
                if (Float.compare(before.values()[area][i][day], after.values()[area][i][day]) != 0) {
                    indicators.add(before.indicators().get(i));
                    differs = true;
                }
            }
            if (differs) {
                areas.add(before.areas().get(area));
            }
        }
        return areas.isEmpty()
                ? Optional.empty()
                : Optional.of(new Parting(before.firstDay() + day, areas, List.copyOf(indicators)));
    }
}
