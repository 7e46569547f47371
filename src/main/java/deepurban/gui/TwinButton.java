package deepurban.gui;

import com.fasterxml.jackson.databind.node.ObjectNode;
import deepurban.gui.course.Conductor;
import deepurban.gui.course.Course;
import deepurban.gui.look.Wording;
import deepurban.scenario.Reform;
import deepurban.scenario.Scenario;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;

/** The button that sets a second town beside the first: with a reform of the scenario, with what was changed so far, or to part from here. */
final class TwinButton extends JButton {

    private static final long serialVersionUID = 1L;

    private final transient Conductor conductor;
    private final transient Wording words;
    private final transient Scenario scenario;
    private int towns = 1;
    private boolean hasMoves;

    TwinButton(Conductor conductor, Scenario scenario, Wording words) {
        super(words.get("twin"));
        this.conductor = conductor;
        this.scenario = scenario;
        this.words = words;
        setName("twin");
        setToolTipText(words.get("twin.tip"));
        addActionListener(e -> menu().show(this, 0, getHeight()));
    }

    void show(int now, boolean moves) {
        towns = now;
        hasMoves = moves;
    }

    private JPopupMenu menu() {
        JPopupMenu menu = new JPopupMenu();
        if (towns > 1) {
            item(menu, "twin.close", words.get("twin.close"), () -> conductor.order(pair -> pair.remove(0)));
            return menu;
        }
        item(menu, "twin.here", words.get("twin.here"), () -> conductor.order(TwinButton::partFromHere));
        JMenuItem mine =
                item(menu, "twin.mine", words.get("twin.mine"), () -> conductor.order(TwinButton::withAndWithout));
        mine.setEnabled(hasMoves);
        menu.addSeparator();
        scenario.reforms()
                .values()
                .forEach(reform -> item(
                        menu,
                        "twin.reform:" + reform.name(),
                        words.get("twin.reform", words.of(reform.title())),
                        () -> with(reform)));
        return menu;
    }

    private static JMenuItem item(JPopupMenu menu, String name, String text, Runnable act) {
        JMenuItem item = new JMenuItem(text);
        item.setName(name);
        item.addActionListener(e -> act.run());
        menu.add(item);
        return item;
    }

    private static void partFromHere(List<Course> pair) {
        pair.add(pair.get(0).twin());
    }

    /** The baseline is the town as it would be without the changes made here. */
    private static void withAndWithout(List<Course> pair) {
        Course baseline = pair.get(0).twin();
        baseline.takeBack(0);
        pair.add(0, baseline);
    }

    /** Sets beside the town the same town with a reform, as if it had begun on its date. */
    void with(Reform reform) {
        ObjectNode patch = reform.patch();
        conductor.order(pair -> {
            Course twin = pair.get(0).twin();
            long from = ChronoUnit.DAYS.between(twin.plan().start(), reform.from());
            if (patch.size() > 0) {
                twin.changeFrom(Math.toIntExact(from), patch);
            }
            pair.add(twin);
        });
    }
}
