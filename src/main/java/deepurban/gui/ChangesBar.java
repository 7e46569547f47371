package deepurban.gui;

import deepurban.gui.course.Conductor;
import deepurban.gui.course.Course;
import deepurban.gui.course.Frame;
import deepurban.gui.look.Theme;
import deepurban.gui.look.Wording;
import java.awt.BorderLayout;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;

/** Says on how many days something was changed, and takes it back. For the event thread. */
final class ChangesBar extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient Wording words;
    private final JLabel text = Theme.quiet("");
    private final JButton last;
    private final JButton all;
    private int lastDay;

    ChangesBar(Conductor conductor, Wording words) {
        super(new BorderLayout(8, 4));
        this.words = words;
        text.setName("changes");
        setBackground(Theme.CARD);
        setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createMatteBorder(1, 0, 0, 0, Theme.LINE), Theme.space(8, 12, 8, 12)));
        last = button("changes.last");
        last.addActionListener(e -> {
            int from = lastDay;
            conductor.order(towns -> reform(towns).takeBack(from));
        });
        all = button("changes.all");
        all.addActionListener(e -> conductor.order(towns -> reform(towns).takeBack(0)));
        JPanel buttons = new JPanel(new WrapLayout(6));
        buttons.setOpaque(false);
        buttons.add(last);
        buttons.add(all);
        add(text, BorderLayout.NORTH);
        add(buttons, BorderLayout.CENTER);
    }

    private static Course reform(java.util.List<Course> towns) {
        return towns.get(towns.size() - 1);
    }

    private JButton button(String key) {
        JButton button = new JButton(words.get(key));
        button.setName(key);
        button.setFont(Theme.font(0.92));
        return button;
    }

    void show(Frame frame) {
        int days = frame.moved().size();
        lastDay = days == 0 ? 0 : frame.moved().get(days - 1);
        text.setText(words.get("changes", days));
        last.setEnabled(days > 0);
        all.setEnabled(days > 0);
    }
}
