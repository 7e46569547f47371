package deepurban.gui.knob;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.IntNode;
import deepurban.gui.look.Theme;
import deepurban.gui.look.Wording;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.function.Consumer;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSlider;
import javax.swing.JTextField;
import javax.swing.SwingConstants;

/** A slider with a field: the slider for the usual range, the field for all that is allowed. */
final class NumberKnob extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final int STEPS = 200;

    private final transient Setting setting;
    private final transient Consumer<JsonNode> moved;
    private final JSlider slider = new JSlider(0, STEPS);
    private final JTextField field = new JTextField(6);
    private double value;
    private double low;
    private double high = 1;
    private boolean quiet; // set by program

    NumberKnob(Setting setting, String title, Wording words, Consumer<JsonNode> moved) {
        super(new BorderLayout(8, 0));
        this.setting = setting;
        this.moved = moved;
        setOpaque(false);
        String unit = words.unit(setting.declaration().unit()).trim();
        JLabel label =
                new JLabel("<html>" + title + (unit.isEmpty() ? "" : " <font color='#616E7C'>" + unit + "</font>"));
        label.setFont(Theme.font(0.92));
        label.setLabelFor(field);
        slider.setOpaque(false);
        slider.setPreferredSize(new Dimension(Theme.scaled(120), Theme.scaled(22)));
        slider.getAccessibleContext().setAccessibleName(title);
        field.getAccessibleContext().setAccessibleName(title);
        field.setHorizontalAlignment(SwingConstants.RIGHT);
        field.setFont(Theme.font(0.92).deriveFont(Font.PLAIN));
        field.setName("field:" + String.join("/", setting.path()));
        slider.setName("slider:" + String.join("/", setting.path()));
        String range = words.get(
                "knob.range",
                text(setting.declaration().min()),
                text(setting.declaration().max())
                        + words.unit(setting.declaration().unit()));
        field.setToolTipText(range);
        slider.setToolTipText(
                "<html><div width=320>" + range + "<br>" + setting.declaration().source());
        add(label, BorderLayout.NORTH);
        add(slider, BorderLayout.CENTER);
        add(field, BorderLayout.EAST);
        slider.addChangeListener(e -> slid());
        field.addActionListener(e -> typed());
        field.addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent e) {
                typed();
            }
        });
    }

    /** Shows a value without telling anybody. */
    void show(JsonNode now) {
        if (slider.getValueIsAdjusting()
                || field.isFocusOwner() && !field.getText().equals(text(value))) {
            return;
        }
        value = now.asDouble();
        low = setting.low(value);
        high = setting.high(value);
        display();
    }

    private void display() {
        quiet = true;
        slider.setValue(high > low ? (int) Math.round((value - low) / (high - low) * STEPS) : 0);
        field.setText(text(value));
        field.putClientProperty("JComponent.outline", null);
        quiet = false;
    }

    private void slid() {
        if (quiet) {
            return;
        }
        double chosen = low + (high - low) * slider.getValue() / STEPS;
        double rounded = setting.isWhole()
                ? Math.rint(chosen)
                : new BigDecimal(chosen).round(new MathContext(3)).doubleValue();
        field.setText(text(rounded));
        if (!slider.getValueIsAdjusting()) {
            set(Math.max(
                    setting.declaration().min(), Math.min(setting.declaration().max(), rounded)));
        }
    }

    private void typed() {
        try {
            double typed = Double.parseDouble(field.getText().trim().replace('−', '-'));
            boolean allowed = typed >= setting.declaration().min()
                    && typed <= setting.declaration().max()
                    && !(setting.isWhole() && typed != Math.rint(typed));
            if (allowed) {
                set(typed);
                return;
            }
        } catch (NumberFormatException e) {
            // told below, as a number out of range
        }
        field.putClientProperty("JComponent.outline", "error");
    }

    private void set(double next) {
        if (next != value) {
            value = next;
            moved.accept(setting.isWhole() ? IntNode.valueOf((int) next) : DoubleNode.valueOf(next));
        }
        display();
    }

    private static String text(double number) {
        if (Double.isInfinite(number)) {
            return number > 0 ? "∞" : "−∞";
        }
        String plain = new BigDecimal(number)
                .round(new MathContext(6))
                .stripTrailingZeros()
                .toPlainString();
        return plain.toLowerCase(Locale.ROOT);
    }
}
