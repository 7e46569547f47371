package deepurban.gui.knob;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import deepurban.gui.look.FollowsWidth;
import deepurban.gui.look.Theme;
import deepurban.gui.look.Wording;
import deepurban.mechanism.Catalogue;
import deepurban.mechanism.MechanismType;
import deepurban.scenario.Declaration;
import deepurban.scenario.Declarations;
import java.awt.BorderLayout;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;

/** The knobs of all mechanisms, with a field to find one. For the event thread. */
public final class KnobPanel extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient List<MechanismKnobs> mechanisms = new ArrayList<>();

    /**
     * Makes the knobs.
     *
     * @param subdistricts titles of the subdistricts by name
     * @param change gets a merge patch of the scenario whenever a knob was moved
     */
    public KnobPanel(
            Catalogue catalogue, Map<String, String> subdistricts, Wording words, Consumer<ObjectNode> change) {
        super(new BorderLayout());
        setBackground(Theme.CARD);
        List<Declaration> declarations = Declarations.of(catalogue);
        FollowsWidth column = new FollowsWidth();
        for (MechanismType<?> type : catalogue.types()) {
            MechanismKnobs knobs =
                    new MechanismKnobs(type, declarations, new LinkedHashMap<>(subdistricts), words, change);
            knobs.openByClick();
            mechanisms.add(knobs);
            column.add(knobs);
        }
        JScrollPane scroll = new JScrollPane(column);
        scroll.setBorder(null);
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.getVerticalScrollBar().setUnitIncrement(24);
        scroll.getViewport().setBackground(Theme.CARD);
        add(search(words), BorderLayout.NORTH);
        add(scroll, BorderLayout.CENTER);
    }

    private JPanel search(Wording words) {
        JTextField find = new JTextField();
        find.putClientProperty("JTextField.placeholderText", words.get("knob.find"));
        find.putClientProperty("JTextField.showClearButton", true);
        find.getAccessibleContext().setAccessibleName(words.get("knob.find"));
        find.getDocument().addDocumentListener(new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent e) {
                filter();
            }

            @Override
            public void removeUpdate(DocumentEvent e) {
                filter();
            }

            @Override
            public void changedUpdate(DocumentEvent e) {
                filter();
            }

            private void filter() {
                mechanisms.forEach(
                        knobs -> knobs.setVisible(knobs.answersTo(find.getText().trim())));
            }
        });
        JPanel row = new JPanel(new BorderLayout());
        row.setOpaque(false);
        row.setBorder(Theme.space(0, 12, 8, 12));
        row.add(find);
        return row;
    }

    /** Shows what a complete scenario says, without telling anybody. */
    public void show(JsonNode scenario) {
        mechanisms.forEach(knobs -> knobs.show(scenario));
    }

    /** Opens the knobs of one mechanism. */
    public void open(String key) {
        mechanisms.stream().filter(knobs -> knobs.key().equals(key)).forEach(knobs -> {
            knobs.open(true);
            javax.swing.SwingUtilities.invokeLater(() -> knobs.scrollRectToVisible(
                    new java.awt.Rectangle(0, 0, knobs.getWidth(), knobs.getPreferredSize().height)));
        });
    }
}
