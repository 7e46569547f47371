package deepurban.report;

import deepurban.report.RecordFiles.ClassRow;
import java.io.IOException;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.SimpleDateFormat;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Predicate;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueAxis;

/** The pictures of a page on records. */
final class RecordCharts {

    private static final int WIDTH = 760;
    private static final int HEIGHT = 340;

    /** Of so many of the commonest classes the times are drawn. */
    private static final int CLASSES = 10;

    /** An hour and a quarter: shorter times are mostly those of noting down. */
    private static final double SHORTEST_DAYS = 0.05;

    private static final double LONGEST_DAYS = 400;

    private final RecordFiles records;
    private final Words words;
    private final Predicate<String> letters;

    /** Prepares the pictures; {@code letters} tells which texts can be drawn, others are replaced by names of the scenario. */
    RecordCharts(RecordFiles records, Words words, Predicate<String> letters) {
        this.records = records;
        this.words = words;
        this.letters = letters;
    }

    List<Drawing> drawings() throws IOException {
        List<Drawing> drawings = new ArrayList<>(List.of(arrivals()));
        List<ClassRow> classes = records.classes(RecordFiles.TRAIN).stream()
                .filter(row -> !row.law().isEmpty() && !row.label().isEmpty())
                .limit(CLASSES)
                .toList();
        for (ClassRow row : classes) {
            drawings.add(times(row));
        }
        return drawings;
    }

    private Drawing arrivals() throws IOException {
        DateAxis days = new DateAxis(null, TimeZone.getTimeZone(ZoneOffset.UTC), Locale.ROOT);
        SimpleDateFormat dates = new SimpleDateFormat("yyyy-MM-dd", Locale.ROOT);
        dates.setTimeZone(TimeZone.getTimeZone(ZoneOffset.UTC));
        days.setDateFormatOverride(dates);
        NumberAxis cases = ChartLook.numbers(words.get("records.chart.arrivals.values"));
        cases.setAutoRangeIncludesZero(true);
        return drawing(
                "arrivals",
                words.get("records.chart.arrivals.title"),
                words.get("records.chart.arrivals.caption"),
                new Axes(days, cases, day -> TimeUnit.DAYS.toMillis((long) day)),
                records.arrivals());
    }

    private Drawing times(ClassRow row) throws IOException {
        LogAxis days = new LogAxis(words.get("records.chart.times.days"));
        days.setRange(SHORTEST_DAYS, LONGEST_DAYS);
        days.setBase(10);
        // The unit of a logarithmic axis counts powers of ten.
        days.setTickUnit(
                new NumberTickUnit(1, new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(Locale.ROOT))));
        NumberAxis share = ChartLook.numbers(words.get("records.chart.times.values"));
        share.setRange(0, 1);
        return drawing(
                "times-" + row.name(),
                words.get("records.chart.times.title", letters.test(row.label()) ? row.label() : row.name()),
                words.get("records.chart.times.caption", row.label(), law(row)),
                new Axes(days, share, day -> day),
                records.survival(row.name()));
    }

    private String law(ClassRow row) {
        return words.get("records.law." + row.law());
    }

    /** Two axes, and where on the first a point of a curve stands. */
    private record Axes(ValueAxis x, ValueAxis y, DoubleUnaryOperator place) {}

    private Drawing drawing(String name, String title, String caption, Axes axes, List<Curve> curves) {
        List<Curve> visible = curves.stream()
                .map(curve -> new Curve(
                        curve.reform(),
                        curve.points().stream()
                                .filter(point -> !(axes.x() instanceof LogAxis) || point.x() >= SHORTEST_DAYS)
                                .toList()))
                .filter(curve -> !curve.points().isEmpty())
                .toList();
        List<String> labels = visible.stream()
                .map(curve -> words.get("records.curve." + curve.reform()))
                .toList();
        List<Integer> colours = visible.stream().map(RecordCharts::colour).toList();
        BandChart chart = new BandChart(title, axes.x(), axes.y(), visible, labels, colours);
        return new Drawing(name, caption, chart.draw(axes.place()), WIDTH, HEIGHT);
    }

    private static int colour(Curve curve) {
        return switch (curve.reform()) {
            case RecordFiles.TRAIN -> 0;
            case RecordFiles.HELD_OUT -> 2;
            default -> 1;
        };
    }
}
