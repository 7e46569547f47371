package deepurban.report;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Score and true performance of departments: means over their units that were evaluated, by problems closed. */
final class DepartmentMeans {

    /** Takes one department of one arm. */
    @FunctionalInterface
    interface Receiver {
        void take(String arm, String department, double score, double truth);
    }

    private final Map<List<String>, double[]> sums = new LinkedHashMap<>(); // weight, score, truth

    DepartmentMeans(ResultFiles results) throws IOException {
        results.read("units.csv", row -> {
            double weight = CsvRows.number(row, "closed");
            double score = CsvRows.number(row, "score");
            double truth = CsvRows.number(row, "truePerformance");
            if (weight > 0 && Double.isFinite(score) && Double.isFinite(truth)) {
                double[] sum =
                        sums.computeIfAbsent(List.of(row.get("reform"), row.get("department")), key -> new double[3]);
                sum[0] += weight;
                sum[1] += weight * score;
                sum[2] += weight * truth;
            }
        });
    }

    void forEach(Receiver receiver) {
        sums.forEach((key, sum) -> receiver.take(key.get(0), key.get(1), sum[1] / sum[0], sum[2] / sum[0]));
    }
}
