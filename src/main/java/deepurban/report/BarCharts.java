package deepurban.report;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.data.category.DefaultCategoryDataset;

/** The funnel of voice of all arms, and the hours that each of them takes. */
final class BarCharts {

    private static final int WIDTH = 760;
    private static final int HEAD = 120;
    private static final List<String> PAYERS =
            List.of("hours.departments", "hours.cadres", "hours.deputies", "hours.meetings", "hours.residents");
    private static final Color[] PAYER_COLOURS = {
        new Color(0x2F4B6B), new Color(0x0072B2), new Color(0x56B4E9), new Color(0xE69F00), new Color(0xB9C1C9)
    };
    private static final List<String> STEPS =
            List.of("occurred", "heard", "settled", "dispatched", "closed", "onTime", "resolved", "faded");

    private final ResultFiles results;
    private final Words words;

    BarCharts(ResultFiles results, Words words) {
        this.results = results;
        this.words = words;
    }

    void addTo(List<Drawing> drawings) throws IOException {
        addFunnel(drawings);
        addHours(drawings);
    }

    private void addFunnel(List<Drawing> drawings) throws IOException {
        Map<String, Map<String, Double>> sums = new LinkedHashMap<>(); // by arm and step, over channels
        results.read(
                "flows.csv",
                row -> sums.computeIfAbsent(row.get("reform"), arm -> new LinkedHashMap<>())
                        .merge(row.get("step"), CsvRows.number(row, "mean"), Double::sum));
        if (sums.isEmpty()) {
            return;
        }
        DefaultCategoryDataset bars = new DefaultCategoryDataset();
        for (String step : STEPS) {
            sums.forEach((arm, own) -> bars.addValue(own.getOrDefault(step, 0.0), label(arm), flow(step)));
        }
        BarRenderer renderer = new BarRenderer();
        for (int i = 0; i < sums.size(); i++) {
            renderer.setSeriesPaint(i, Palette.colour(i));
        }
        add(drawings, "funnel", bars, renderer, STEPS.size() * (14 + 9 * sums.size()));
    }

    private String flow(String step) {
        return words.lookup("flow." + step, words.get("page.flow." + step));
    }

    private void addHours(List<Drawing> drawings) {
        DefaultCategoryDataset bars = new DefaultCategoryDataset();
        List<String> arms = new ArrayList<>();
        for (SummaryRow row : results.summaries()) {
            boolean shown = row.scope().equals("town") && results.arms().contains(row.reform());
            if (shown && PAYERS.contains(row.outcome()) && Double.isFinite(row.mean())) {
                bars.addValue(row.mean(), words.outcome(row.outcome()), label(row.reform()));
                arms.add(row.reform());
            }
        }
        if (arms.isEmpty()) {
            return;
        }
        StackedBarRenderer renderer = new StackedBarRenderer();
        for (int i = 0; i < PAYERS.size(); i++) {
            int payer = bars.getRowIndex(words.outcome(PAYERS.get(i)));
            if (payer >= 0) {
                renderer.setSeriesPaint(payer, PAYER_COLOURS[i]);
            }
        }
        add(
                drawings,
                "hours",
                bars,
                renderer,
                34 * (int) arms.stream().distinct().count());
    }

    private void add(
            List<Drawing> drawings, String name, DefaultCategoryDataset bars, BarRenderer renderer, int height) {
        drawings.add(new Drawing(
                name,
                words.get("figure." + name + ".reading"),
                ChartLook.bars(
                        words.get("figure." + name + ".title"),
                        bars,
                        ChartLook.numbers(words.get("unit.1/1000_residents/year." + name)),
                        renderer),
                WIDTH,
                HEAD + height));
    }

    private String label(String reform) {
        return words.of(results.titleOf(reform, words));
    }
}
