package deepurban.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import deepurban.report.Curve.Point;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a page on records needs of the folder that they were ingested into, read from its files. */
final class RecordFiles {

    static final String TRAIN = "train";
    static final String HELD_OUT = "holdout";

    private final Path folder;
    private final JsonNode manifest;
    private final List<ClassRow> classes = new ArrayList<>();

    /**
     * A class in one part of the records.
     *
     * @param part {@code train} or {@code holdout}
     * @param name name in the scenario
     * @param label what the records call it; empty for the classes that are joined
     * @param cases cases
     * @param open cases that were open at the end
     * @param perDay cases a day
     * @param median median days to closing; NaN if not known
     * @param ninth days by which nine in ten were closed; NaN if not known
     * @param law the law that fits best; empty if none was fitted
     * @param inTime share closed within the deadline; NaN if there are none
     */
    record ClassRow(
            String part,
            String name,
            String label,
            long cases,
            long open,
            double perDay,
            double median,
            double ninth,
            String law,
            double inTime) {

        boolean isOf(String wanted) {
            return part.equals(wanted);
        }
    }

    private RecordFiles(Path folder) throws IOException {
        this.folder = folder;
        manifest = new JsonMapper().readTree(folder.resolve("ingest.json").toFile());
        CsvRows.read(
                folder.resolve("classes.csv"),
                row -> classes.add(new ClassRow(
                        row.get("part"),
                        row.get("class"),
                        row.get("label"),
                        Long.parseLong(row.get("cases")),
                        Long.parseLong(row.get("open")),
                        CsvRows.number(row, "per_day"),
                        CsvRows.number(row, "median_days"),
                        CsvRows.number(row, "p90_days"),
                        row.get("law"),
                        CsvRows.number(row, "in_time_share"))));
    }

    static RecordFiles read(Path folder) throws IOException {
        return new RecordFiles(folder);
    }

    JsonNode manifest() {
        return manifest;
    }

    List<ClassRow> classes(String part) {
        return classes.stream().filter(row -> row.isOf(part)).toList();
    }

    /** Returns the cases of each day, all classes together, a curve a part; x counts days since 1970. */
    List<Curve> arrivals() throws IOException {
        Map<String, List<Point>> points = new LinkedHashMap<>();
        CsvRows.read(folder.resolve("arrivals.csv"), row -> {
            if (row.get("class").equals("all")) {
                double value = CsvRows.number(row, "arrivals");
                add(points, row.get("part"), LocalDate.parse(row.get("date")).toEpochDay(), value);
            }
        });
        return curves(points);
    }

    /** Returns the share of a class that is still open by days: observed, by the best law, and held out. */
    List<Curve> survival(String problemClass) throws IOException {
        Map<String, List<Point>> points = new LinkedHashMap<>();
        CsvRows.read(folder.resolve("survival.csv"), row -> {
            if (row.get("class").equals(problemClass)) {
                double days = CsvRows.number(row, "days");
                add(points, row.get("part"), days, CsvRows.number(row, "open_share"));
                if (row.get("part").equals(TRAIN)) {
                    add(points, "law", days, CsvRows.number(row, "fitted_share"));
                }
            }
        });
        return curves(points);
    }

    private static void add(Map<String, List<Point>> points, String curve, double x, double y) {
        if (!Double.isNaN(y)) {
            points.computeIfAbsent(curve, key -> new ArrayList<>()).add(new Point(x, y, Double.NaN, Double.NaN));
        }
    }

    private static List<Curve> curves(Map<String, List<Point>> points) {
        List<Curve> curves = new ArrayList<>();
        points.forEach((name, list) -> curves.add(new Curve(name, list)));
        return curves;
    }
}
