package deepurban.calibrate;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Cases by day and class of a window, from the table {@code arrivals.csv} of {@code ingest}. */
public final class DailyArrivals {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    /** What the table calls all classes together. */
    private static final String ALL = "all";

    private final Map<String, TreeMap<LocalDate, Integer>> counts = new LinkedHashMap<>(); // by class; "" for all

    private DailyArrivals() {}

    /**
     * Reads the days of a window.
     *
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException if it is no such table
     */
    public static DailyArrivals read(Path file, Window window) throws IOException {
        DailyArrivals arrivals = new DailyArrivals();
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            FORMAT.parse(in).forEach(row -> arrivals.add(row, window));
        }
        return arrivals;
    }

    private void add(CSVRecord row, Window window) {
        LocalDate date = LocalDate.parse(row.get("date"));
        if (!date.isBefore(window.from()) && date.isBefore(window.until())) {
            String name = row.get("class").equals(ALL) ? "" : row.get("class");
            counts.computeIfAbsent(name, any -> new TreeMap<>()).put(date, Integer.parseInt(row.get("arrivals")));
        }
    }

    /** Returns the days of {@code later} for the classes of {@code known} and for all, each with what these days here foretell. */
    public List<Day> foretell(DailyArrivals later, java.util.Set<String> known) {
        List<Day> days = new ArrayList<>();
        later.counts.forEach((name, byDate) -> {
            if (counts.containsKey(name) && (name.isEmpty() || known.contains(name))) {
                Map<DayOfWeek, Double> means = weekdayMeans(name);
                double shape = shape(name, means);
                byDate.forEach((date, observed) -> days.add(new Day(
                        name, date, observed, new CountLaw(means.getOrDefault(date.getDayOfWeek(), 0.0), shape))));
            }
        });
        return days;
    }

    private Map<DayOfWeek, Double> weekdayMeans(String name) {
        Map<DayOfWeek, List<Integer>> byDay = new EnumMap<>(DayOfWeek.class);
        counts.get(name)
                .forEach((date, count) -> byDay.computeIfAbsent(date.getDayOfWeek(), any -> new ArrayList<>())
                        .add(count));
        Map<DayOfWeek, Double> means = new EnumMap<>(DayOfWeek.class);
        byDay.forEach((day, list) -> means.put(
                day, list.stream().mapToInt(Integer::intValue).average().orElse(0)));
        return means;
    }

    /** By moments: the variance of a day is its mean and the square of its mean over the shape. */
    private double shape(String name, Map<DayOfWeek, Double> means) {
        TreeMap<LocalDate, Integer> byDate = counts.get(name);
        double squares = 0;
        double surplus = 0;
        double sum = 0;
        for (var one : byDate.entrySet()) {
            double mean = means.get(one.getKey().getDayOfWeek());
            squares += mean * mean;
            sum += mean;
            surplus += (one.getValue() - mean) * (one.getValue() - mean);
        }
        surplus *= (double) byDate.size() / Math.max(1, byDate.size() - means.size());
        surplus -= sum;
        return surplus <= 0 ? 0 : squares / surplus;
    }
}
