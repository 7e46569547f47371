package deepurban.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** {@code regret.csv}: the regret of each choice in each future. */
final class RegretSpread {

    private final Map<List<String>, List<Double>> regrets =
            new HashMap<>(); // by choice and outcome, future after future

    private RegretSpread() {}

    static RegretSpread read(SweepFiles results) throws IOException {
        RegretSpread spread = new RegretSpread();
        results.read(
                "regret.csv",
                row -> spread.regrets
                        .computeIfAbsent(List.of(row.get("reform"), row.get("outcome")), key -> new ArrayList<>())
                        .add(CsvRows.number(row, "regret")));
        return spread;
    }

    /** Returns how many futures there are. */
    int futures() {
        return regrets.values().stream().mapToInt(List::size).max().orElse(1);
    }

    /** Returns the regrets of a choice, future after future; NaN where it is not known. */
    List<Double> regrets(ChoiceRow row) {
        return regrets.getOrDefault(List.of(row.choice(), row.outcome()), List.of());
    }

    /** Returns the least regret, the quartiles and the greatest; NaN where none is known. */
    double[] quartiles(ChoiceRow row) {
        double[] sorted = regrets(row).stream()
                .mapToDouble(Double::doubleValue)
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        double[] quartiles = new double[5];
        for (int i = 0; i < quartiles.length; i++) {
            quartiles[i] = sorted.length == 0 ? Double.NaN : sorted[i * (sorted.length - 1) / 4];
        }
        return quartiles;
    }
}
