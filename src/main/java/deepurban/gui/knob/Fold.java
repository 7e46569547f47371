package deepurban.gui.knob;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import deepurban.gui.look.Theme;
import deepurban.gui.look.Wording;
import java.awt.BorderLayout;
import java.awt.Cursor;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Locale;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;

/** A name with knobs below it, which show when it is opened. */
abstract class Fold extends JPanel {

    private static final long serialVersionUID = 1L;

    private final Knobs knobs;
    private final JButton opener;
    private transient JsonNode latest = JsonNodeFactory.instance.objectNode();

    /** Makes it closed. {@code name} is that of its button; {@code change} gets a merge patch when a knob was moved. */
    Fold(String name, String title, JComponent head, Wording words, Consumer<ObjectNode> change) {
        super(new BorderLayout());
        setOpaque(false);
        setBorder(BorderFactory.createMatteBorder(0, 0, 1, 0, Theme.LINE));
        opener = new JButton("▸");
        opener.setName("open:" + name);
        opener.putClientProperty("JButton.buttonType", "borderless");
        opener.getAccessibleContext().setAccessibleName(words.get("knob.open", title));
        opener.setToolTipText(words.get("knob.open", title));
        opener.setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
        opener.addActionListener(e -> open(!isOpen()));
        JPanel row = new JPanel(new BorderLayout(6, 0));
        row.setOpaque(false);
        row.setBorder(Theme.space(4, 12, 4, 4));
        row.add(head, BorderLayout.CENTER);
        row.add(opener, BorderLayout.EAST);
        knobs = new Knobs(words, change);
        knobs.setBorder(Theme.space(0, 36, 12, 14));
        knobs.setVisible(false);
        add(row, BorderLayout.NORTH);
        add(knobs, BorderLayout.CENTER);
        addMouseListener(
                new MouseAdapter() { // a click beside the name opens too
                    @Override
                    public void mouseClicked(MouseEvent e) {
                        open(!isOpen());
                    }
                });
    }

    /** Adds the knobs; called when they are first seen. */
    abstract void fill(Knobs empty);

    /** Returns whether a text, in lower case, stands in its name or in what it offers. */
    abstract boolean answersTo(String text);

    static boolean contains(deepurban.parameters.Title title, String text) {
        return title.en().toLowerCase(Locale.ROOT).contains(text)
                || title.zh().toLowerCase(Locale.ROOT).contains(text);
    }

    /** Shows what a complete scenario says. */
    void show(JsonNode scenario) {
        latest = scenario;
        knobs.show(scenario);
    }

    private boolean isOpen() {
        return knobs.isVisible();
    }

    /** Opens or closes it. */
    final void open(boolean wide) {
        if (wide && knobs.getComponentCount() == 0) {
            fill(knobs);
            knobs.show(latest);
        }
        knobs.setVisible(wide);
        opener.setText(wide ? "▾" : "▸");
        revalidate();
    }
}
