package deepurban.gui;

import deepurban.gui.course.Frame;
import deepurban.gui.course.Moment;
import deepurban.gui.course.TownPlan;
import deepurban.gui.look.Glyph;
import deepurban.gui.look.Theme;
import deepurban.gui.look.Wording;
import deepurban.gui.map.Colouring;
import deepurban.gui.map.Legend;
import deepurban.gui.map.MapView;
import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.awt.Graphics2D;
import java.awt.GridLayout;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.LongConsumer;
import javax.swing.BorderFactory;
import javax.swing.Icon;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import sim.engine.SimState;

/** The map of a town, or two side by side, or their difference; with its tools above and its legend below. For the event thread. */
final class Maps extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient SimState first;
    private final transient TownPlan plan;
    private final transient Wording words;
    private final transient List<MapView> views = new ArrayList<>();
    private final JPanel area = new JPanel(new GridLayout(1, 1, 10, 0));
    private final Legend legend;
    private final JComboBox<String> colour = new JComboBox<>();
    private final JCheckBox problems;
    private final JCheckBox people;
    private final JCheckBox borders;
    private final JToggleButton difference;
    private transient IntConsumer cellChosen = cell -> {};
    private transient LongConsumer problemChosen = key -> {};
    private transient Frame frame;
    private int selected = -1;
    private long selectedProblem;
    private boolean following; // one map is being moved after the other

    Maps(SimState first, TownPlan plan, Wording words) {
        super(new BorderLayout());
        this.first = first;
        this.plan = plan;
        this.words = words;
        legend = new Legend(words);
        problems = overlay("problems");
        people = overlay("people");
        borders = overlay("borders");
        difference = new JToggleButton(words.get("map.difference"));
        difference.setName("difference");
        difference.setToolTipText(words.get("map.difference.tip"));
        difference.setVisible(false);
        difference.addActionListener(
                e -> arrange(frame == null ? 1 : frame.towns().size()));
        setBackground(Theme.CARD);
        area.setBackground(Theme.CARD);
        JPanel below = new JPanel(new BorderLayout());
        below.setBackground(Theme.CARD);
        below.setBorder(Theme.space(8, 14, 8, 14));
        below.add(legend);
        add(tools(), BorderLayout.NORTH);
        add(area, BorderLayout.CENTER);
        add(below, BorderLayout.SOUTH);
        arrange(1);
    }

    private JPanel tools() {
        JPanel tools = new JPanel(new BorderLayout());
        tools.setBackground(Theme.CARD);
        tools.setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createMatteBorder(1, 0, 0, 0, Theme.LINE), Theme.space(6, 12, 6, 12)));
        JPanel left = row(8);
        left.add(Theme.quiet(words.get("map.colourBy")));
        for (Colouring one : Colouring.values()) {
            colour.addItem(words.get("colour." + one.name()));
        }
        colour.setName("colour");
        colour.getAccessibleContext().setAccessibleName(words.get("map.colourBy"));
        colour.addActionListener(e -> paintAsChosen());
        List.of(colour, problems, people, borders, difference).forEach(left::add);
        JPanel right = new JPanel(new FlowLayout(FlowLayout.TRAILING, 2, 0));
        right.setOpaque(false);
        right.add(tool("map.smaller", Glyph.MINUS, () -> zoom(-1)));
        right.add(tool("map.fit", Glyph.FIT, this::fit));
        right.add(tool("map.larger", Glyph.PLUS, () -> zoom(1)));
        tools.add(left, BorderLayout.CENTER);
        tools.add(right, BorderLayout.EAST);
        return tools;
    }

    private static JPanel row(int gap) {
        JPanel row = new JPanel(new WrapLayout(gap));
        row.setOpaque(false);
        return row;
    }

    private JCheckBox overlay(String name) {
        JCheckBox box = new JCheckBox(words.get("map." + name), true);
        box.setOpaque(false);
        box.setName("overlay:" + name);
        box.addActionListener(e -> paintAsChosen());
        return box;
    }

    private JButton tool(String key, Icon icon, Runnable act) {
        JButton button = new JButton(icon);
        button.setName(key);
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        button.setToolTipText(words.get(key));
        button.getAccessibleContext().setAccessibleName(words.get(key));
        button.addActionListener(e -> act.run());
        return button;
    }

    /** Colours and shows what another one does. */
    void take(Maps other) {
        colour.setSelectedIndex(other.colour.getSelectedIndex());
        problems.setSelected(other.problems.isSelected());
        people.setSelected(other.people.isSelected());
        borders.setSelected(other.borders.isSelected());
        difference.setSelected(other.difference.isSelected());
        paintAsChosen();
    }

    private boolean isDifference(int towns) {
        return towns > 1 && difference.isSelected();
    }

    /** Lays out as many maps as are wanted. */
    private void arrange(int towns) {
        int wanted = isDifference(towns) ? 1 : towns;
        difference.setVisible(towns > 1);
        if (views.size() != wanted) {
            area.removeAll();
            views.clear();
            ((GridLayout) area.getLayout()).setColumns(wanted);
            for (int t = 0; t < wanted; t++) {
                MapView view = new MapView(first, plan, words);
                view.setName("map:" + t);
                view.onCell(cell -> cellChosen.accept(cell));
                view.onProblem(key -> problemChosen.accept(key));
                view.onView(() -> moved(view));
                views.add(view);
                area.add(wanted == 1 ? view : titled(view, words.get(t == 0 ? "town.baseline" : "town.reform")));
            }
            revalidate();
        }
        paintAsChosen();
        if (frame != null) {
            show(frame);
        }
    }

    private static JComponent titled(MapView view, String title) {
        JPanel panel = new JPanel(new BorderLayout());
        panel.setBackground(Theme.CARD);
        JLabel heading = Theme.heading(title, 1);
        heading.setBorder(Theme.space(2, 12, 4, 0));
        panel.add(heading, BorderLayout.NORTH);
        panel.add(view, BorderLayout.CENTER);
        return panel;
    }

    private void moved(MapView source) {
        if (!following) {
            following = true;
            views.stream().filter(view -> view != source).forEach(view -> view.follow(source));
            following = false;
        }
        showLegend();
    }

    private Colouring colouring() {
        return Colouring.values()[Math.max(0, colour.getSelectedIndex())];
    }

    private void paintAsChosen() {
        for (MapView view : views) {
            view.colourBy(colouring());
            view.overlay(problems.isSelected(), people.isSelected(), borders.isSelected());
            view.select(selected, selectedProblem);
        }
        showLegend();
    }

    private void showLegend() {
        boolean asDifference = frame != null
                && isDifference(frame.towns().size())
                && colouring().isScale();
        boolean marks = !views.isEmpty() && views.get(0).showsProblems();
        legend.show(colouring(), asDifference, marks, people.isSelected());
    }

    void show(Frame next) {
        boolean more = frame == null || frame.towns().size() != next.towns().size();
        frame = next;
        if (more) {
            arrange(next.towns().size());
            return;
        }
        List<Moment> towns = next.towns();
        if (isDifference(towns.size())) {
            views.get(0).show(towns.get(1), colouring().isScale() ? towns.get(0) : null);
        } else {
            for (int t = 0; t < views.size(); t++) {
                views.get(t).show(towns.get(t), null);
            }
        }
    }

    void onChoice(IntConsumer cell, LongConsumer problem) {
        cellChosen = cell;
        problemChosen = problem;
    }

    void select(int cell, long problem) {
        selected = cell;
        selectedProblem = problem;
        views.forEach(view -> view.select(cell, problem));
    }

    void zoom(int steps) {
        views.get(views.size() - 1).zoom(steps);
    }

    void fit() {
        views.forEach(MapView::fit);
    }

    /** Returns maps and legend as a picture, {@code factor} pixels to one. */
    BufferedImage picture(double factor) {
        BufferedImage image = new BufferedImage(
                (int) (getWidth() * factor), (int) ((getHeight() - area.getY()) * factor), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.scale(factor, factor);
        pen.translate(0, -area.getY());
        printAll(pen);
        pen.dispose();
        return image;
    }
}
