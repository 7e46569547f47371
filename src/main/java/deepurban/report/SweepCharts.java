package deepurban.report;

import deepurban.report.FactorRow.Response;
import deepurban.report.ForestChart.Mark;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Ellipse2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** The charts of a sweep: what factors do to the outcomes that are told first, and how choices fare. */
final class SweepCharts {

    private static final int WIDTH = 820;
    private static final int HEAD = 110;
    private static final int ROW = 34;
    private static final int SQUARE = 520;
    private static final Color STRONG = Palette.colour(1);
    private static final Color WEAK = new Color(0x8B949D);

    private final SweepFiles results;
    private final Words words;
    private final Phrases phrases = new Phrases();

    SweepCharts(SweepFiles results, Words words) {
        this.results = results;
        this.words = words;
    }

    List<Drawing> drawings() throws IOException {
        List<Drawing> drawings = new ArrayList<>();
        for (Response response : results.responses()) {
            boolean shown = response.difference() || response.reform().equals("baseline");
            if (shown && results.firstOutcomes().contains(response.outcome())) {
                add(drawings, response);
            }
        }
        new FutureCharts(results, words, phrases).addTo(drawings);
        return drawings;
    }

    private void add(List<Drawing> drawings, Response response) {
        List<FactorRow> rows = ranked(response);
        if (rows.isEmpty()) {
            return;
        }
        drawings.add(forest(response, rows));
        if (results.analysis() == Analysis.SCREENING) {
            drawings.add(elementary(response, rows));
        }
    }

    /** Returns the rows that are known, the strongest factor first, levels of one factor together. */
    private List<FactorRow> ranked(Response response) {
        List<FactorRow> known = results.rows(response).stream()
                .filter(row -> !Double.isNaN(row.estimate()))
                .toList();
        Map<String, Double> sizes =
                known.stream().collect(Collectors.toMap(FactorRow::factor, row -> Math.abs(row.estimate()), Math::max));
        return known.stream()
                .sorted(Comparator.<FactorRow>comparingDouble(row -> -sizes.get(row.factor()))
                        .thenComparing(FactorRow::factor))
                .toList();
    }

    private Drawing forest(Response response, List<FactorRow> rows) {
        List<String> labels = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        boolean indices = results.analysis() == Analysis.INDICES;
        boolean numbered = results.analysis() == Analysis.SCREENING;
        for (int i = 0; i < rows.size(); i++) {
            FactorRow row = rows.get(i);
            String label = words.of(results.factor(row, phrases));
            labels.add(numbered ? i + 1 + " " + label : label);
            Color colour = results.analysis() == Analysis.EFFECTS && !row.isApartFromZero() ? WEAK : STRONG;
            marks.add(new Mark(indices ? i - 0.15 : i, row.estimate(), row.low(), row.high(), colour));
            if (indices) {
                marks.add(new Mark(i + 0.15, row.beside(), row.besideLow(), row.besideHigh(), Palette.colour(2)));
            }
        }
        String key = results.analysis().key();
        String axis = words.get("chart." + key + ".axis", words.unit(response.unit()));
        return new Drawing(
                name(key, response),
                words.get("figure." + key + ".reading"),
                new ForestChart(title(response), axis, labels, marks).draw(Double.NaN, Double.NaN),
                WIDTH,
                HEAD + ROW * rows.size());
    }

    private Drawing elementary(Response response, List<FactorRow> rows) {
        XYIntervalSeriesCollection points = new XYIntervalSeriesCollection();
        XYIntervalSeries series = new XYIntervalSeries("factors");
        rows.forEach(row -> series.add(
                row.estimate(),
                Double.isNaN(row.low()) ? row.estimate() : row.low(),
                Double.isNaN(row.high()) ? row.estimate() : row.high(),
                row.beside(),
                row.beside(),
                row.beside()));
        points.addSeries(series);
        XYErrorRenderer renderer = new XYErrorRenderer();
        renderer.setDrawYError(false);
        renderer.setSeriesPaint(0, STRONG);
        renderer.setSeriesShape(0, new Ellipse2D.Double(-4, -4, 8, 8));
        NumberAxis x = ChartLook.numbers(words.get("chart.screening.axis", words.unit(response.unit())));
        NumberAxis y = ChartLook.numbers(words.get("column.beside.screening"));
        x.setAutoRangeIncludesZero(true);
        y.setAutoRangeIncludesZero(true);
        XYPlot plot = new XYPlot(points, x, y, renderer);
        double end = rows.stream()
                .mapToDouble(row -> Math.min(row.estimate(), row.beside()))
                .max()
                .orElse(0);
        float[] dashes = {4, 4};
        plot.addAnnotation(new XYLineAnnotation(
                0, 0, end, end, new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, dashes, 0), WEAK));
        for (int i = 0; i < rows.size(); i++) {
            XYTextAnnotation number = new XYTextAnnotation(
                    " " + (i + 1), rows.get(i).estimate(), rows.get(i).beside());
            number.setTextAnchor(TextAnchor.BOTTOM_LEFT);
            number.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 12));
            plot.addAnnotation(number);
        }
        return new Drawing(
                name("elementary", response),
                words.get("figure.elementary.reading"),
                ChartLook.chart(title(response), plot, false),
                WIDTH,
                SQUARE);
    }

    private static String name(String kind, Response response) {
        String of = response.difference() ? "-" + response.reform() : "";
        return kind.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT) + "-" + response.outcome() + of;
    }

    private String title(Response response) {
        String outcome = words.outcome(response.outcome());
        return response.difference()
                ? words.get("sweep.added", words.of(results.titleOf(response.reform(), phrases)), outcome)
                : outcome;
    }
}
