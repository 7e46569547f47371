package deepurban.report;

import deepurban.report.ForestChart.Mark;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.data.category.DefaultCategoryDataset;

/** The charts of a sweep under uncertainty: how often each choice is best, and its regret. */
final class FutureCharts {

    private static final int WIDTH = 820;
    private static final int HEAD = 120;
    private static final int ROW = 34;

    private final SweepFiles results;
    private final Words words;
    private final Phrases phrases;

    FutureCharts(SweepFiles results, Words words, Phrases phrases) {
        this.results = results;
        this.words = words;
        this.phrases = phrases;
    }

    void addTo(List<Drawing> drawings) throws IOException {
        if (!results.isOfFutures()) {
            return;
        }
        drawings.add(best());
        RegretSpread spread = RegretSpread.read(results);
        for (String outcome : results.firstOutcomes()) {
            drawings.add(regret(outcome, spread));
        }
    }

    private Drawing best() {
        DefaultCategoryDataset bars = new DefaultCategoryDataset();
        results.choices().forEach(row -> bars.addValue(row.shareBest(), label(row), words.outcome(row.outcome())));
        StackedBarRenderer renderer = new StackedBarRenderer();
        for (int i = 0; i < bars.getRowCount(); i++) {
            renderer.setSeriesPaint(i, Palette.colour(i));
        }
        NumberAxis shares = ChartLook.numbers(words.get("chart.best.axis"));
        shares.setRange(0, 1);
        return new Drawing(
                "best",
                words.get("figure.best.reading"),
                ChartLook.bars(words.get("figure.best.title"), bars, shares, renderer),
                WIDTH,
                HEAD + ROW * bars.getColumnCount());
    }

    private Drawing regret(String outcome, RegretSpread spread) {
        List<ChoiceRow> rows = results.choices(outcome);
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            double[] quartiles = spread.quartiles(rows.get(i));
            marks.add(new Mark(i, rows.get(i).meanRegret(), quartiles[0], quartiles[4], Palette.colour(i)));
        }
        ForestChart chart = new ForestChart(
                words.get("chart.regret.title", words.outcome(outcome)),
                words.get("chart.regret.axis", words.unit(SweepFiles.unit(outcome))),
                rows.stream().map(this::label).toList(),
                marks);
        return new Drawing(
                "regret-" + outcome,
                words.get("chart.regret.caption"),
                chart.draw(0, rows.get(0).threshold()),
                WIDTH,
                HEAD + ROW * rows.size());
    }

    private String label(ChoiceRow row) {
        return words.of(results.titleOf(row.choice(), phrases));
    }
}
