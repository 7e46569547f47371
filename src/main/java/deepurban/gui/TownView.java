package deepurban.gui;

import com.fasterxml.jackson.databind.node.ObjectNode;
import deepurban.gui.chart.LiveCharts;
import deepurban.gui.course.Conductor;
import deepurban.gui.course.Course;
import deepurban.gui.course.Frame;
import deepurban.gui.course.TownPlan;
import deepurban.gui.knob.KnobPanel;
import deepurban.gui.look.Glyph;
import deepurban.gui.look.Theme;
import deepurban.gui.look.Wording;
import deepurban.gui.map.Colouring;
import deepurban.gui.map.Legend;
import deepurban.gui.map.MapView;
import deepurban.mechanism.Catalogue;
import deepurban.scenario.Scenario;
import deepurban.scenario.mistake.InvalidInput;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.event.ActionEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.BoxLayout;
import javax.swing.Icon;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSplitPane;
import javax.swing.JTabbedPane;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import javax.swing.Timer;

/** A town on the screen: knobs on the left, the map in the middle, charts on the right, time below. For the event thread. */
final class TownView extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final int CHARTS_EVERY = 250; // milliseconds

    private final transient Wording words;
    private final transient Conductor conductor;
    private final transient TownPlan plan;
    private final transient Scenario scenario;
    private final transient MapView map;
    private final Legend legend;
    private final transient Figures figures;
    private final transient TimeLine timeLine;
    private final transient Transport transport;
    private final transient LiveCharts charts;
    private final transient KnobPanel knobs;
    private final JLabel date = new JLabel(" ");
    private final JLabel message = new JLabel(" ");
    private final JComboBox<String> colour = new JComboBox<>();
    private final JCheckBox problems;
    private final JCheckBox people;
    private final JCheckBox borders;
    private final Timer chartClock;
    private transient Frame frame;
    private boolean chartsStale;
    private boolean chartsBusy;
    private int knobsShownFor = -1; // the last day of change that the knobs show

    TownView(Opened opened, Catalogue catalogue, Wording words, Runnable home, Runnable otherLanguage, int speed) {
        super(new BorderLayout());
        this.words = words;
        this.conductor = opened.conductor();
        this.plan = opened.plan();
        this.scenario = opened.scenario();
        map = new MapView(opened.first(), plan, words);
        legend = new Legend(words);
        figures = new Figures(words);
        timeLine = new TimeLine(plan, words, conductor::goTo);
        transport = new Transport(conductor, words, speed);
        charts = new LiveCharts(plan, words);
        knobs = new KnobPanel(catalogue, subdistricts(), words, this::change);
        problems = overlay("problems");
        people = overlay("people");
        borders = overlay("borders");
        add(head(home, otherLanguage), BorderLayout.NORTH);
        add(middle(), BorderLayout.CENTER);
        add(bottom(), BorderLayout.SOUTH);
        map.onView(this::legend);
        legend();
        chartClock = new Timer(CHARTS_EVERY, e -> refreshCharts());
        chartClock.start();
        keys();
    }

    private Map<String, String> subdistricts() {
        Map<String, String> titles = new LinkedHashMap<>();
        scenario.parameters().town().subdistricts().forEach((name, one) -> titles.put(name, words.of(one.title())));
        return titles;
    }

    private JPanel head(Runnable home, Runnable otherLanguage) {
        JPanel head = new JPanel(new BorderLayout(16, 0));
        head.setBackground(Theme.CARD);
        head.setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createMatteBorder(0, 0, 1, 0, Theme.LINE), Theme.space(10, 12, 10, 16)));
        JPanel left = row(10);
        JButton back = new JButton(Glyph.HOME);
        back.setName("home");
        back.putClientProperty("JButton.buttonType", "borderless");
        describe(back, words.get("head.home"));
        back.addActionListener(e -> home.run());
        left.add(back);
        left.add(Theme.heading(words.of(scenario.title()), 1.25));
        date.setForeground(Theme.QUIET);
        date.setFont(Theme.font(1.05));
        date.setName("date");
        left.add(date);
        JPanel right = row(8);
        JButton language = new JButton(words.get("language.other"));
        language.setName("language");
        language.addActionListener(e -> otherLanguage.run());
        right.add(language);
        head.add(left, BorderLayout.WEST);
        head.add(right, BorderLayout.EAST);
        return head;
    }

    private JComponent middle() {
        JPanel left = titled(words.get("panel.mechanisms"), knobs);
        left.setPreferredSize(new Dimension(330, 600));
        JTabbedPane right = new JTabbedPane();
        right.setBackground(Theme.CARD);
        right.addTab(words.get("panel.charts"), charts);
        right.setPreferredSize(new Dimension(400, 600));
        JPanel centre = new JPanel(new BorderLayout());
        centre.setBackground(Theme.CARD);
        centre.add(figuresAndTools(), BorderLayout.NORTH);
        centre.add(map, BorderLayout.CENTER);
        JPanel below = new JPanel(new BorderLayout());
        below.setBackground(Theme.CARD);
        below.setBorder(Theme.space(8, 14, 8, 14));
        below.add(legend);
        centre.add(below, BorderLayout.SOUTH);
        JSplitPane inner = split(centre, right, 1);
        JSplitPane outer = split(left, inner, 0);
        return outer;
    }

    private static JSplitPane split(JComponent left, JComponent right, double weight) {
        JSplitPane split = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, true, left, right);
        split.setResizeWeight(weight);
        split.setBorder(null);
        split.setDividerSize(6);
        return split;
    }

    private static JPanel titled(String title, JComponent body) {
        JPanel panel = new JPanel(new BorderLayout());
        panel.setBackground(Theme.CARD);
        JLabel heading = Theme.heading(title, 1.05);
        heading.setBorder(Theme.space(10, 14, 8, 12));
        panel.add(heading, BorderLayout.NORTH);
        panel.add(body, BorderLayout.CENTER);
        return panel;
    }

    private JPanel figuresAndTools() {
        JPanel both = new JPanel();
        both.setLayout(new BoxLayout(both, BoxLayout.Y_AXIS));
        both.add(figures);
        JPanel tools = new JPanel(new BorderLayout());
        tools.setBackground(Theme.CARD);
        tools.setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createMatteBorder(1, 0, 0, 0, Theme.LINE), Theme.space(6, 12, 6, 12)));
        JPanel left = row(10);
        left.add(Theme.quiet(words.get("map.colourBy")));
        for (Colouring one : Colouring.values()) {
            colour.addItem(words.get("colour." + one.name()));
        }
        colour.setName("colour");
        colour.addActionListener(e -> legend());
        left.add(colour);
        left.add(problems);
        left.add(people);
        left.add(borders);
        JPanel right = row(4);
        right.add(tool("map.smaller", Glyph.MINUS, () -> map.zoom(-1)));
        right.add(tool("map.fit", Glyph.FIT, map::fit));
        right.add(tool("map.larger", Glyph.PLUS, () -> map.zoom(1)));
        tools.add(left, BorderLayout.WEST);
        tools.add(right, BorderLayout.EAST);
        both.add(tools);
        return both;
    }

    private JCheckBox overlay(String name) {
        JCheckBox box = new JCheckBox(words.get("map." + name), true);
        box.setOpaque(false);
        box.setName("overlay:" + name);
        box.addActionListener(e -> legend());
        return box;
    }

    private JButton tool(String key, Icon icon, Runnable act) {
        JButton button = new JButton(icon);
        button.setName(key);
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        describe(button, words.get(key));
        button.addActionListener(e -> act.run());
        return button;
    }

    private static void describe(JComponent part, String text) {
        part.setToolTipText(text);
        part.getAccessibleContext().setAccessibleName(text);
    }

    private static JPanel row(int gap) {
        JPanel row = new JPanel(new FlowLayout(FlowLayout.LEADING, gap, 0));
        row.setOpaque(false);
        return row;
    }

    private JPanel bottom() {
        JPanel bottom = new JPanel(new BorderLayout(18, 0));
        bottom.setBackground(Theme.CARD);
        bottom.setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createMatteBorder(1, 0, 0, 0, Theme.LINE), Theme.space(10, 14, 8, 14)));
        bottom.add(transport, BorderLayout.WEST);
        bottom.add(timeLine, BorderLayout.CENTER);
        message.setForeground(Theme.QUIET);
        message.setName("message");
        message.setBorder(Theme.space(2, 0, 0, 0));
        bottom.add(message, BorderLayout.SOUTH);
        return bottom;
    }

    private void keys() {
        key("SPACE", transport::toggle);
        key("PLUS", () -> map.zoom(1));
        key("EQUALS", () -> map.zoom(1));
        key("MINUS", () -> map.zoom(-1));
        key("0", map::fit);
        key("PERIOD", () -> conductor.step(1));
        key("COMMA", () -> conductor.goTo(frame.day() - 1));
    }

    private void key(String stroke, Runnable act) {
        getInputMap(WHEN_IN_FOCUSED_WINDOW).put(KeyStroke.getKeyStroke(stroke), stroke);
        getActionMap().put(stroke, new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent e) {
                act.run();
            }
        });
    }

    private Colouring colouring() {
        return Colouring.values()[Math.max(0, colour.getSelectedIndex())];
    }

    private void legend() {
        map.colourBy(colouring());
        map.overlay(problems.isSelected(), people.isSelected(), borders.isSelected());
        legend.show(colouring(), false, map.showsProblems(), people.isSelected());
    }

    private void change(ObjectNode patch) {
        conductor.order(towns -> {
            Course last = towns.get(towns.size() - 1);
            try {
                last.change(patch);
                String from = plan.date(last.day()).toString();
                say(words.get("knob.changed", from));
            } catch (InvalidInput e) {
                say(e.mistakes().get(0).toString());
            }
        });
    }

    /** Says a line at the bottom; from any thread. */
    void say(String text) {
        SwingUtilities.invokeLater(() -> message.setText(text));
    }

    /** Shows a picture of the town. */
    void show(Frame next) {
        frame = next;
        map.show(next.towns().get(0), null);
        figures.show(next.towns());
        timeLine.show(next, -1);
        transport.show(next);
        String today = plan.date(next.day()).toString();
        date.setText(words.get(
                next.day() < next.warmUp() ? "head.warmUp" : "head.day", today, Integer.toString(next.day())));
        chartsStale = true;
        int change = next.moved().stream()
                .filter(day -> day <= next.day())
                .reduce((a, b) -> b)
                .orElse(0);
        int stamp = change * 31 + next.moved().size() + 1;
        if (stamp != knobsShownFor) {
            knobsShownFor = stamp;
            conductor.look(towns -> {
                ObjectNode settings = towns.get(towns.size() - 1).settings();
                SwingUtilities.invokeLater(() -> knobs.show(settings));
            });
        }
    }

    private void refreshCharts() {
        if (!chartsStale || chartsBusy || !charts.isShowing()) {
            return;
        }
        chartsStale = false;
        chartsBusy = true;
        conductor.look(towns -> {
            List<LiveCharts.Figures> now = towns.stream()
                    .map(course -> LiveCharts.Figures.of(course, true))
                    .toList();
            SwingUtilities.invokeLater(() -> {
                charts.show(now);
                chartsBusy = false;
            });
        });
    }

    int speedStep() {
        return transport.speedStep();
    }

    /** Stops what goes on by itself in this view. */
    void close() {
        chartClock.stop();
    }
}
