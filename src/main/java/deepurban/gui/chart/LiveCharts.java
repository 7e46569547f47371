package deepurban.gui.chart;

import deepurban.gui.course.Course;
import deepurban.gui.course.Series;
import deepurban.gui.course.TownPlan;
import deepurban.gui.look.FollowsWidth;
import deepurban.gui.look.Theme;
import deepurban.gui.look.Wording;
import deepurban.observe.RunRecord.UnitRow;
import deepurban.resident.Group;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;

/**
 * The charts beside the map: satisfaction by group, days to closing, backlog, the funnel of voice, and scores against true performance. With two
 * towns, the first is the baseline and is dotted. For the event thread.
 */
public final class LiveCharts extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final int YEAR = 365;

    private final transient Wording words;
    private final transient TownPlan plan;
    private final transient LineChart satisfaction;
    private final transient LineChart closing;
    private final transient LineChart backlog;
    private final transient BarsChart funnel;
    private final transient BarsChart scores;

    /** Makes empty charts. */
    public LiveCharts(TownPlan plan, Wording words) {
        super(new BorderLayout());
        this.words = words;
        this.plan = plan;
        satisfaction =
                new LineChart(words.get("chart.satisfaction"), ChartStyle.numbers("0.00", false), plan.start(), 205);
        closing = new LineChart(words.get("chart.closing"), ChartStyle.numbers("0.#", true), plan.start(), 180);
        backlog = new LineChart(words.get("chart.backlog"), ChartStyle.numbers("#,##0", true), plan.start(), 180);
        funnel = new BarsChart(words.get("chart.funnel"), "#,##0", 180);
        scores = new BarsChart(words.get("chart.scores"), "0.00", 290);
        FollowsWidth column = new FollowsWidth();
        for (JComponent chart :
                List.of(satisfaction.panel(), closing.panel(), backlog.panel(), funnel.panel(), scores.panel())) {
            chart.setMaximumSize(new Dimension(Integer.MAX_VALUE, chart.getPreferredSize().height));
            chart.setAlignmentX(LEFT_ALIGNMENT);
            column.add(framed(chart));
        }
        JScrollPane scroll = new JScrollPane(column);
        scroll.setBorder(null);
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.getVerticalScrollBar().setUnitIncrement(24);
        scroll.getViewport().setBackground(Theme.CARD);
        add(scroll);
    }

    private static JComponent framed(JComponent chart) {
        JPanel row = new JPanel(new BorderLayout());
        row.setOpaque(false);
        row.setBorder(BorderFactory.createMatteBorder(0, 0, 1, 0, Theme.LINE));
        row.add(chart);
        row.setMaximumSize(new Dimension(Integer.MAX_VALUE, chart.getPreferredSize().height + 1));
        return row;
    }

    /** What the charts show of one town; taken on the thread of the town. */
    public record Figures(Series series, int day, List<String> departments, List<UnitRow> units) {

        /** Takes the figures of a town; scores of departments cost some milliseconds in a large one. */
        public static Figures of(Course course, boolean scores) {
            return new Figures(
                    course.series(),
                    course.day(),
                    course.town().departments(),
                    scores && course.day() > 0 ? course.town().record().units() : List.of());
        }
    }

    /** Draws all charts anew: one town, or baseline and reform. */
    public void show(List<Figures> towns) {
        for (int t = towns.size() - 1; t >= 0; t--) {
            boolean isBaseline = towns.size() > 1 && t == 0;
            lines(towns.get(t), isBaseline);
        }
        bars(towns);
    }

    private String name(String key, boolean isBaseline) {
        return isBaseline ? words.get("chart.inBaseline", words.get(key)) : words.get(key);
    }

    private void lines(Figures town, boolean isBaseline) {
        int dash = isBaseline ? 1 : 0;
        for (Group group : Group.values()) {
            float[] values = town.series().group(group.ordinal(), town.day());
            String name = name("group." + group.key(), isBaseline);
            if (values.length == 0 || !Float.isNaN(values[values.length - 1])) {
                satisfaction.line(name, group.ordinal(), dash, values);
            }
        }
        backlog.line(name("figure.backlog", isBaseline), 1, dash, town.series().town("backlog", town.day()));
        backlog.line(name("figure.latent", isBaseline), 6, dash, town.series().town("latent", town.day()));
        closing.line(name("chart.median", isBaseline), 0, dash, town.series().closing(0, town.day()));
        closing.line(name("chart.ninetieth", isBaseline), 4, dash, town.series().closing(1, town.day()));
    }

    private void bars(List<Figures> towns) {
        for (int t = 0; t < towns.size(); t++) {
            boolean isBaseline = towns.size() > 1 && t == 0;
            String name = words.get(isBaseline ? "town.baseline" : towns.size() > 1 ? "town.reform" : "town.this");
            java.awt.Color colour = isBaseline ? Theme.series(6) : Theme.series(0);
            for (String stage : List.of("occurred", "voiced", "closed", "resolved")) {
                funnel.bar(name, colour, words.get("figure." + stage), lastYear(towns.get(t), stage));
            }
        }
        Figures last = towns.get(towns.size() - 1);
        byDepartment(last).forEach((title, means) -> {
            scores.bar(words.get("chart.score"), Theme.series(1), title, means[0]);
            scores.bar(words.get("chart.truth"), Theme.series(2), title, means[1]);
        });
    }

    private static double lastYear(Figures town, String indicator) {
        float[] values = town.series().town(indicator, town.day());
        double sum = 0;
        for (int day = Math.max(0, values.length - YEAR); day < values.length; day++) {
            sum += values[day];
        }
        return sum;
    }

    /** Means over the subdistricts of score and true performance, of units that were scored. */
    private Map<String, double[]> byDepartment(Figures town) {
        Map<String, double[]> means = new LinkedHashMap<>();
        for (int k = 0; k < town.departments().size(); k++) {
            String name = town.departments().get(k);
            List<UnitRow> scored = new ArrayList<>(town.units());
            scored.removeIf(unit -> !unit.department().equals(name) || Double.isNaN(unit.score()));
            if (!scored.isEmpty()) {
                means.put(words.of(plan.departments().get(k)), new double[] {
                    scored.stream().mapToDouble(UnitRow::score).average().orElse(Double.NaN),
                    scored.stream()
                            .mapToDouble(UnitRow::truePerformance)
                            .average()
                            .orElse(Double.NaN)
                });
            }
        }
        return means;
    }

    /** Forgets all lines, for example when a second town comes or goes. */
    public void clear() {
        Arrays.asList(satisfaction, closing, backlog).forEach(LineChart::clear);
        Arrays.asList(funnel, scores).forEach(BarsChart::clear);
    }
}
