package deepurban.gui.lesson;

import deepurban.gui.course.Conductor;
import deepurban.gui.course.Course;
import deepurban.gui.course.Frame;
import deepurban.gui.course.Series;
import deepurban.gui.look.FollowsWidth;
import deepurban.gui.look.Prose;
import deepurban.gui.look.Theme;
import deepurban.gui.look.Wording;
import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.swing.Box;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.SwingUtilities;

/** One lesson: the question, the chart to draw on, the run, and what came of it. For the event thread. */
public final class LessonPanel extends JPanel {

    private static final long serialVersionUID = 1L;

    private static final List<String> SHARES =
            List.of("onTimeShare", "handlingSatisfaction", "busyShare", "satisfaction", "trust");
    private static final List<String> FLOWS = List.of("occurred", "voiced", "closed", "resolved");

    private final transient Lesson lesson;
    private final transient Wording words;
    private final transient Conductor conductor;
    private final Sketch sketch;
    private final JButton run;
    private final JButton erase;
    private final JLabel result = text("");
    private final Prose answer = Prose.of("");
    private final transient List<JLabel> steps;
    private int start = -1; // day on which the towns part; -1: not prepared
    private boolean running;
    private boolean over;
    private transient Outcome outcome; // null: not known

    /** Makes the panel; {@link #prepare} or {@link #goOn} must follow. */
    public LessonPanel(Lesson lesson, Conductor conductor, Wording words) {
        super(new BorderLayout());
        this.lesson = lesson;
        this.conductor = conductor;
        this.words = words;
        setBackground(Theme.CARD);
        sketch = new Sketch(lesson.days());
        sketch.onDrawn(this::allowRun);
        run = new JButton(words.get("lesson.run"));
        run.setName("lessonRun");
        run.setEnabled(false);
        run.addActionListener(e -> run());
        erase = new JButton(words.get("lesson.erase"));
        erase.setName("lessonErase");
        erase.addActionListener(e -> sketch.erase());
        steps = List.of(step(1), step(2), step(3));
        FollowsWidth column = new FollowsWidth();
        column.setBorder(Theme.space(12, 14, 16, 14));
        column.add(Theme.heading(words.of(lesson.title()), 1.2));
        put(column, Prose.of(words.of(lesson.question())), 8);
        JPanel row = new JPanel(new FlowLayout(FlowLayout.LEADING, 0, 0));
        row.setOpaque(false);
        steps.forEach(row::add);
        put(column, row, 12);
        put(column, Prose.of(words.of(lesson.task())), 8);
        put(column, key(), 8);
        put(column, sketch, 4);
        String axis = words.get("lesson.axis", figure(lesson.indicator()), Lesson.WINDOW);
        put(column, new Prose(axis, Theme.font(0.86), Theme.QUIET), 0);
        JPanel buttons = new JPanel(new FlowLayout(FlowLayout.LEADING, 8, 0));
        buttons.setOpaque(false);
        buttons.add(run);
        buttons.add(erase);
        put(column, buttons, 8);
        result.setName("lessonResult");
        put(column, result, 10);
        put(column, answer, 10);
        JScrollPane scroll = new JScrollPane(column);
        scroll.setBorder(null);
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.getVerticalScrollBar().setUnitIncrement(24);
        scroll.getViewport().setBackground(Theme.CARD);
        add(scroll);
        mark(0);
    }

    private static void put(FollowsWidth column, JComponent part, int above) {
        column.add(Box.createVerticalStrut(above));
        column.add(part);
    }

    private static JLabel text(String text) {
        JLabel label = new JLabel(html(text));
        label.setFont(Theme.font(0.98));
        return label;
    }

    private static String html(String text) {
        return text.isEmpty() ? "" : "<html><div width=280>" + text;
    }

    private JLabel step(int number) {
        JLabel label = new JLabel(words.get("lesson.step" + number));
        label.setBorder(Theme.space(0, 0, 0, 14));
        return label;
    }

    private String figure(String indicator) {
        String name = words.get("figure." + indicator);
        return FLOWS.contains(indicator) ? words.get("lesson.perDay", name) : name;
    }

    private void mark(int step) {
        for (int i = 0; i < steps.size(); i++) {
            steps.get(i).setForeground(i == step ? Theme.ACCENT : Theme.QUIET);
            steps.get(i).setFont(i == step ? Theme.bold(0.98) : Theme.font(0.98));
        }
    }

    private JComponent key() {
        JPanel row = new JPanel(new FlowLayout(FlowLayout.LEADING, 0, 0));
        row.setOpaque(false);
        row.add(sign("lesson.baseline", Sketch.BASELINE));
        row.add(sign("lesson.own", Sketch.OWN));
        row.add(sign("lesson.reform", Sketch.REFORM));
        return row;
    }

    private JLabel sign(String key, java.awt.Color colour) {
        JLabel label = new JLabel("— " + words.get(key));
        label.setForeground(colour);
        label.setFont(Theme.font(0.9));
        label.setBorder(Theme.space(0, 0, 0, 12));
        return label;
    }

    private void allowRun() {
        run.setEnabled(start >= 0 && !running && !over && sketch.isDrawn());
    }

    /** Lets the baseline be run ahead and taken back, and sets the second town beside it, if there is none yet; then one may draw. */
    public void prepare() {
        conductor.order(towns -> {
            Course baseline = towns.get(0);
            int from = baseline.warmUp();
            if (baseline.series().days() < from + lesson.days()) {
                baseline.goTo(from + lesson.days());
            }
            float[] curve = curve(baseline.series(), lesson.indicator(), from, lesson.days());
            if (towns.size() == 1) {
                baseline.goTo(from);
                Course reform = baseline.twin();
                reform.change(lesson.patch());
                towns.add(reform);
            }
            SwingUtilities.invokeLater(() -> {
                start = from;
                sketch.give(curve, SHARES.contains(lesson.indicator()));
                allowRun();
            });
        });
    }

    /** Goes on where a panel of the same lesson in another language is; the curve that was drawn stays. */
    public void goOn(LessonPanel former) {
        if (former.start < 0) {
            prepare();
            return;
        }
        start = former.start;
        running = former.running;
        over = former.outcome != null;
        sketch.take(former.sketch);
        erase.setEnabled(former.erase.isEnabled());
        mark(running ? 1 : 0);
        if (over) {
            compare(new Outcome(former.outcome.baseline, former.outcome.reform));
        }
        allowRun();
    }

    private float[] curve(Series series, String indicator, int from, int days) {
        float[] whole = Lesson.smooth(series.town(indicator, from + days));
        return Arrays.copyOfRange(whole, Math.min(from, whole.length), whole.length);
    }

    private void run() {
        running = true;
        allowRun();
        erase.setEnabled(false);
        mark(1);
        conductor.goTo(start);
        conductor.play();
    }

    /** Follows the towns. */
    public void show(Frame frame) {
        if (!running || over || frame.towns().size() < 2) {
            return;
        }
        boolean ends = frame.day() >= start + lesson.days();
        over = ends;
        if (ends) {
            conductor.pause();
        }
        conductor.look(towns -> {
            Course reform = towns.get(towns.size() - 1);
            int days = Math.min(reform.day() - start, lesson.days());
            float[] so = curve(reform.series(), lesson.indicator(), start, Math.max(0, days));
            Outcome ending = ends ? new Outcome(towns.get(0).series(), reform.series()) : null;
            SwingUtilities.invokeLater(() -> {
                sketch.reveal(so);
                if (ending != null) {
                    compare(ending);
                }
            });
        });
    }

    /** Means over the days of the lesson, of both towns. */
    private final class Outcome {

        private final Series baseline;
        private final Series reform;

        Outcome(Series baseline, Series reform) {
            this.baseline = baseline;
            this.reform = reform;
        }

        String line(String indicator) {
            return words.get(
                    "lesson.line",
                    figure(indicator),
                    number(mean(curve(baseline, indicator, start, lesson.days()))),
                    number(mean(curve(reform, indicator, start, lesson.days()))));
        }

        double reform() {
            return mean(curve(reform, lesson.indicator(), start, lesson.days()));
        }
    }

    private void compare(Outcome ending) {
        outcome = ending;
        mark(2);
        StringBuilder text = new StringBuilder();
        text.append("<b>").append(outcome.line(lesson.indicator())).append("</b><br>");
        text.append(words.get("lesson.ownMean", number(mean(sketch.own())), number(outcome.reform())));
        for (String indicator : lesson.also()) {
            text.append("<br>").append(outcome.line(indicator));
        }
        result.setText(html(text.toString()));
        answer.setText(words.of(lesson.answer()));
    }

    private static double mean(float[] values) {
        double sum = 0;
        int known = 0;
        for (float value : values) {
            if (!Float.isNaN(value)) {
                sum += value;
                known++;
            }
        }
        return sum / known;
    }

    private static String number(double value) {
        return Math.abs(value) >= 10
                ? String.format(Locale.ROOT, "%.0f", value)
                : String.format(Locale.ROOT, "%.3f", value);
    }
}
