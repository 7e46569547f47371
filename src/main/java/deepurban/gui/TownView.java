package deepurban.gui;

import com.fasterxml.jackson.databind.node.ObjectNode;
import deepurban.gui.chart.LiveCharts;
import deepurban.gui.course.Conductor;
import deepurban.gui.course.Course;
import deepurban.gui.course.Frame;
import deepurban.gui.course.TownPlan;
import deepurban.gui.inspect.Inspection;
import deepurban.gui.inspect.Inspector;
import deepurban.gui.inspect.InspectorPanel;
import deepurban.gui.inspect.Subject;
import deepurban.gui.knob.KnobPanel;
import deepurban.gui.lesson.LessonPanel;
import deepurban.gui.look.Glyph;
import deepurban.gui.look.Theme;
import deepurban.gui.look.Wording;
import deepurban.mechanism.Catalogue;
import deepurban.scenario.Scenario;
import deepurban.scenario.mistake.InvalidInput;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.KeyboardFocusManager;
import java.awt.event.ActionEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSplitPane;
import javax.swing.JTabbedPane;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import javax.swing.text.JTextComponent;

/** A town on the screen, or two: knobs on the left, maps in the middle, charts and the inspector on the right, time below. For the event thread. */
final class TownView extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final int SIDE_EVERY = 250; // milliseconds between two looks of charts and inspector

    private final transient Wording words;
    private final transient Conductor conductor;
    private final transient TownPlan plan;
    private final transient Scenario scenario;
    private final transient Maps maps;
    private final transient Figures figures;
    private final transient TimeLine timeLine;
    private final transient Transport transport;
    private final transient LiveCharts charts;
    private final transient InspectorPanel inspector;
    private final transient KnobPanel knobs;
    private final transient ChangesBar changes;
    private final transient TwinButton twin;
    private final transient Recorder recorder;
    private final transient Optional<LessonPanel> lesson;
    private final JTabbedPane right = new JTabbedPane();
    private final JLabel date = new JLabel(" ");
    private final JLabel message = new JLabel(" ");
    private final JButton parting;
    private final JButton lives;
    private final JButton stopRecording;
    private final Timer sideClock;
    private transient Frame frame;
    private boolean sideStale;
    private boolean sideBusy;
    private int towns = 1;
    private int knobsShownFor = -1; // stamp of the changes that the knobs show

    /** Makes the view; {@code startAgain} gets a merge patch of what is to hold from the next start. */
    TownView(
            Opened opened,
            Catalogue catalogue,
            Wording words,
            Runnable home,
            Runnable otherLanguage,
            Consumer<ObjectNode> startAgain,
            int speed) {
        super(new BorderLayout());
        this.words = words;
        this.conductor = opened.conductor();
        this.plan = opened.plan();
        this.scenario = opened.scenario();
        maps = new Maps(opened.first(), plan, words);
        figures = new Figures(words);
        timeLine = new TimeLine(plan, words, conductor::goTo);
        timeLine.setName("timeLine");
        transport = new Transport(conductor, words, speed);
        charts = new LiveCharts(plan, words);
        inspector = new InspectorPanel(words, this::look);
        knobs = new KnobPanel(catalogue, scenario.tree(), words, this::change, startAgain);
        changes = new ChangesBar(conductor, words);
        twin = new TwinButton(conductor, scenario, words);
        parting = button("parting", () -> conductor.goTo(frame.parting() + 1));
        lives = button("lives", this::findTwoLives);
        stopRecording = button("save.stop", () -> recording().stop());
        recorder = new Recorder(() -> maps.picture(1), words, this::say, stopRecording::setVisible);
        List.of(parting, lives, stopRecording).forEach(button -> button.setVisible(false));
        maps.onChoice(
                cell -> {
                    if (cell >= 0) {
                        inspect(new Subject.Cell(cell));
                    }
                },
                key -> inspect(new Subject.Problem(key)));
        lesson = opened.offer().lesson().map(one -> new LessonPanel(one, conductor, words));
        add(head(home, otherLanguage), BorderLayout.NORTH);
        add(middle(), BorderLayout.CENTER);
        add(bottom(), BorderLayout.SOUTH);
        sideClock = new Timer(SIDE_EVERY, e -> refreshSide());
        sideClock.start();
        keys();
    }

    /** Begins; or goes on where a view of the same town in the other language is: the same part, subject, colours, and lesson. */
    void begin(Optional<TownView> former) {
        if (former.isEmpty()) {
            lesson.ifPresent(LessonPanel::prepare);
            return;
        }
        TownView other = former.get();
        lesson.ifPresent(panel -> panel.goOn(other.lesson.orElseThrow()));
        maps.take(other.maps);
        right.setSelectedIndex(other.right.getSelectedIndex());
        other.inspector.subject().ifPresent(inspector::look);
    }

    private Recorder recording() {
        return recorder;
    }

    private JButton button(String key, Runnable act) {
        JButton button = new JButton(words.get(key));
        button.setName(key);
        button.addActionListener(e -> act.run());
        return button;
    }

    private JPanel head(Runnable home, Runnable otherLanguage) {
        JPanel head = new JPanel(new BorderLayout(16, 0));
        head.setBackground(Theme.CARD);
        head.setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createMatteBorder(0, 0, 1, 0, Theme.LINE), Theme.space(10, 12, 10, 16)));
        JPanel left = row(FlowLayout.LEADING);
        JButton back = new JButton(Glyph.HOME);
        back.setName("home");
        back.putClientProperty("JButton.buttonType", "borderless");
        back.setToolTipText(words.get("head.home"));
        back.getAccessibleContext().setAccessibleName(words.get("head.home"));
        back.addActionListener(e -> home.run());
        left.add(back);
        left.add(Theme.heading(words.of(scenario.title()), 1.25));
        date.setForeground(Theme.QUIET);
        date.setFont(Theme.font(1.05));
        date.setName("date");
        left.add(date);
        JPanel buttons = row(FlowLayout.TRAILING);
        buttons.add(stopRecording);
        buttons.add(lives);
        buttons.add(parting);
        buttons.add(twin);
        buttons.add(new SaveButton(conductor, words, maps, recorder, this::say));
        buttons.add(new LanguageButton(words, otherLanguage));
        head.add(left, BorderLayout.WEST);
        head.add(buttons, BorderLayout.EAST);
        return head;
    }

    private JComponent middle() {
        JPanel left = new JPanel(new BorderLayout());
        left.setBackground(Theme.CARD);
        JLabel heading = Theme.heading(words.get("panel.knobs"), 1.05);
        heading.setBorder(Theme.space(10, 14, 8, 12));
        left.add(heading, BorderLayout.NORTH);
        left.add(knobs, BorderLayout.CENTER);
        left.add(changes, BorderLayout.SOUTH);
        left.setPreferredSize(new Dimension(Theme.scaled(330), 600));
        right.setBackground(Theme.CARD);
        right.setName("side");
        lesson.ifPresent(panel -> right.addTab(words.get("panel.lesson"), panel));
        right.addTab(words.get("panel.charts"), charts);
        right.addTab(words.get("panel.inspector"), inspector);
        right.addChangeListener(e -> sideStale = true);
        right.setPreferredSize(new Dimension(Theme.scaled(400), 600));
        right.setMinimumSize(new Dimension(Theme.scaled(300), 200));
        left.setMinimumSize(new Dimension(Theme.scaled(280), 200));
        JPanel centre = new JPanel(new BorderLayout());
        centre.setBackground(Theme.CARD);
        centre.setPreferredSize(new Dimension(Theme.scaled(500), 600)); // however many maps: the sides keep their width
        centre.setMinimumSize(new Dimension(360, 200));
        centre.add(figures, BorderLayout.NORTH);
        centre.add(maps, BorderLayout.CENTER);
        return split(left, split(centre, right, 1), 0);
    }

    private static JSplitPane split(JComponent left, JComponent right, double weight) {
        JSplitPane split = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, true, left, right);
        split.setResizeWeight(weight);
        split.setBorder(null);
        split.setDividerSize(6);
        return split;
    }

    private static JPanel row(int alignment) {
        JPanel row = new JPanel(new FlowLayout(alignment, 8, 0));
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
        key("PLUS", () -> maps.zoom(1));
        key("EQUALS", () -> maps.zoom(1));
        key("MINUS", () -> maps.zoom(-1));
        key("0", maps::fit);
        key("PERIOD", () -> conductor.step(1));
        key("COMMA", () -> conductor.goTo(frame.day() - 1));
    }

    private void key(String stroke, Runnable act) {
        getInputMap(WHEN_IN_FOCUSED_WINDOW).put(KeyStroke.getKeyStroke(stroke), stroke);
        getActionMap().put(stroke, new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent e) {
                if (!isTyping()) {
                    act.run();
                }
            }
        });
    }

    /** A text field takes what is typed, but lets the press of the key pass on. */
    private static boolean isTyping() {
        Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        return owner instanceof JTextComponent field && field.isEditable();
    }

    private void change(ObjectNode patch) {
        conductor.order(courses -> {
            Course last = courses.get(courses.size() - 1);
            try {
                last.change(patch);
                say(words.get("knob.changed", plan.date(last.day()).toString()));
            } catch (InvalidInput e) {
                say(e.mistakes().get(0).toString());
            }
        });
    }

    /** Says a line at the bottom; from any thread. */
    void say(String text) {
        SwingUtilities.invokeLater(() -> message.setText(text));
    }

    /** Opens the inspector on something. */
    void inspect(Subject subject) {
        right.setSelectedComponent(inspector);
        inspector.look(subject);
    }

    private void look(Subject subject) {
        conductor.look(courses -> {
            List<Inspection> found = courses.stream()
                    .map(course -> new Inspector(course, words).of(subject))
                    .toList();
            SwingUtilities.invokeLater(() -> {
                inspector.show(found);
                Inspection last = found.get(found.size() - 1);
                maps.select(last.cell(), last.problem());
            });
        });
    }

    private void findTwoLives() {
        conductor.look(courses -> {
            java.util.OptionalLong key = courses.get(0).mostDifferentLife(courses.get(courses.size() - 1));
            SwingUtilities.invokeLater(() -> {
                if (key.isPresent()) {
                    inspect(new Subject.Problem(key.getAsLong()));
                } else {
                    say(words.get("lives.none"));
                }
            });
        });
    }

    /** Shows a picture of the towns. */
    void show(Frame next) {
        frame = next;
        if (towns != next.towns().size()) {
            towns = next.towns().size();
            charts.clear();
            lives.setVisible(towns > 1);
        }
        maps.show(next);
        figures.show(next.towns());
        timeLine.show(next, next.parting());
        transport.show(next);
        changes.show(next);
        twin.show(towns, !next.moved().isEmpty());
        parting.setVisible(towns > 1 && next.parting() >= 0);
        String today = plan.date(next.day()).toString();
        date.setText(words.get(
                next.day() < next.warmUp() ? "head.warmUp" : "head.day", today, Integer.toString(next.day())));
        recorder.shown(next.day());
        lesson.ifPresent(panel -> panel.show(next));
        sideStale = true;
        showKnobs(next);
    }

    /** The knobs follow what is in force: it changes with the changes and with the day. */
    private void showKnobs(Frame next) {
        int before =
                (int) next.moved().stream().filter(day -> day <= next.day()).count();
        int stamp = (before * 31 + next.moved().hashCode()) * 31 + towns;
        if (stamp != knobsShownFor || !next.playing()) {
            knobsShownFor = stamp;
            conductor.look(courses -> {
                ObjectNode settings = courses.get(courses.size() - 1).settings();
                SwingUtilities.invokeLater(() -> knobs.show(settings));
            });
        }
    }

    private void refreshSide() {
        if (!sideStale || sideBusy) {
            return;
        }
        sideStale = false;
        if (inspector.isShowing()) {
            inspector.subject().ifPresent(this::look);
        } else if (charts.isShowing()) {
            sideBusy = true;
            conductor.look(courses -> {
                List<LiveCharts.Figures> now = courses.stream()
                        .map(course -> LiveCharts.Figures.of(course, true))
                        .toList();
                SwingUtilities.invokeLater(() -> {
                    charts.show(now);
                    sideBusy = false;
                });
            });
        }
    }

    int speedStep() {
        return transport.speedStep();
    }

    /** Stops what goes on by itself in this view. */
    void close() {
        recorder.stop();
        sideClock.stop();
    }
}
