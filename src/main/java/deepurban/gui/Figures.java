package deepurban.gui;

import deepurban.gui.course.Moment;
import deepurban.gui.look.Theme;
import deepurban.gui.look.Wording;
import deepurban.observe.DailyIndicators;
import java.awt.BorderLayout;
import java.awt.GridLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.swing.JLabel;
import javax.swing.JPanel;

/** The figures of the last day, large enough to read from the last row; with two towns, those of the reform with the difference. */
final class Figures extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final List<String> SHOWN =
            List.of("satisfaction", "trust", "backlog", "latent", "busyShare", "residents");
    private static final List<String> COUNTS = List.of("backlog", "latent", "residents");

    private final transient Wording words;
    private final transient List<JLabel> numbers = new ArrayList<>();
    private final transient List<JLabel> differences = new ArrayList<>();

    Figures(Wording words) {
        super(new GridLayout(1, SHOWN.size(), 1, 0));
        this.words = words;
        setBackground(Theme.LINE);
        for (String name : SHOWN) {
            add(tile(name));
        }
    }

    private JPanel tile(String name) {
        JPanel tile = new JPanel(new BorderLayout());
        tile.setBackground(Theme.CARD);
        tile.setBorder(Theme.space(8, 10, 8, 2));
        JLabel title = Theme.quiet(words.get("figure." + name));
        title.setFont(Theme.font(0.86));
        title.setToolTipText(words.get("figure." + name + ".tip"));
        JLabel number = new JLabel("–");
        number.setFont(Theme.bold(1.45));
        number.setName("figure:" + name);
        JLabel difference = Theme.quiet("");
        difference.setFont(Theme.font(0.92));
        numbers.add(number);
        differences.add(difference);
        difference.setVisible(false);
        tile.add(title, BorderLayout.NORTH);
        tile.add(number, BorderLayout.CENTER);
        tile.add(difference, BorderLayout.SOUTH);
        return tile;
    }

    void show(List<Moment> towns) {
        Moment last = towns.get(towns.size() - 1);
        for (int i = 0; i < SHOWN.size(); i++) {
            if (last.figures().length > 0) {
                int indicator = DailyIndicators.NAMES.indexOf(SHOWN.get(i));
                float value = last.figures()[indicator];
                numbers.get(i).setText(text(SHOWN.get(i), value));
                double change = value - towns.get(0).figures()[indicator];
                differences.get(i).setVisible(towns.size() > 1);
                differences.get(i).setText(words.get("figure.difference", signed(SHOWN.get(i), change)));
            }
        }
    }

    private static String text(String name, double value) {
        if (COUNTS.contains(name)) {
            return String.format(Locale.ROOT, "%,d", Math.round(value));
        }
        return name.equals("busyShare")
                ? String.format(Locale.ROOT, "%.0f %%", 100 * value)
                : String.format(Locale.ROOT, "%.3f", value);
    }

    private static String signed(String name, double change) {
        if (change == 0) {
            return "±0";
        }
        String text = COUNTS.contains(name)
                ? String.format(Locale.ROOT, "%+,d", Math.round(change))
                : name.equals("busyShare")
                        ? String.format(Locale.ROOT, "%+.0f", 100 * change)
                        : String.format(Locale.ROOT, "%+.4f", change);
        return text.replace('-', '−');
    }
}
