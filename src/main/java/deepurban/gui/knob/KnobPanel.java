package deepurban.gui.knob;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import deepurban.gui.course.Moves;
import deepurban.gui.look.FollowsWidth;
import deepurban.gui.look.Theme;
import deepurban.gui.look.Wording;
import deepurban.mechanism.Catalogue;
import deepurban.mechanism.MechanismType;
import deepurban.scenario.Declaration;
import deepurban.scenario.Declarations;
import java.awt.BorderLayout;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;

/**
 * The knobs of all mechanisms and of all other parameters of the scenario, with a field to find one. What shapes the town at its start is
 * gathered until somebody starts again. For the event thread.
 */
public final class KnobPanel extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient List<MechanismKnobs> mechanisms = new ArrayList<>();
    private final transient Map<JLabel, List<Fold>> groups = new LinkedHashMap<>();
    private final transient Wording words;
    private final JButton again = new JButton();
    private final JPanel below = new JPanel(new BorderLayout());
    private transient ObjectNode waiting = JsonNodeFactory.instance.objectNode(); // for the next start
    private transient JsonNode latest = JsonNodeFactory.instance.objectNode();

    /**
     * Makes the knobs.
     *
     * @param scenario the complete scenario, for its names
     * @param change gets a merge patch of the scenario whenever a knob was moved that acts at once
     * @param startAgain gets a merge patch of all that is to hold from the next start
     */
    public KnobPanel(
            Catalogue catalogue,
            JsonNode scenario,
            Wording words,
            Consumer<ObjectNode> change,
            Consumer<ObjectNode> startAgain) {
        super(new BorderLayout());
        this.words = words;
        setBackground(Theme.CARD);
        List<Declaration> declarations = Declarations.of(catalogue);
        List<String> subdistricts = new ArrayList<>();
        scenario.path("town").path("subdistricts").fieldNames().forEachRemaining(subdistricts::add);
        FollowsWidth column = new FollowsWidth();
        for (MechanismType<?> type : catalogue.types()) {
            mechanisms.add(new MechanismKnobs(type, declarations, List.copyOf(subdistricts), words, change));
        }
        group(column, "knobs.mechanisms", mechanisms);
        Parts parts = new Parts(declarations, scenario, words);
        group(column, "knobs.departments", parts.entries("departments", change));
        group(column, "knobs.problems", parts.entries("problems", change));
        group(column, "knobs.rules", parts.sections(false, change));
        List<Fold> start = new ArrayList<>(parts.sections(true, this::keep));
        start.addAll(parts.subdistricts(this::keep));
        group(column, "knobs.start", start);
        again.setName("startAgain");
        below.setVisible(false);
        below.setOpaque(false);
        below.setBorder(Theme.space(8, 12, 8, 12));
        below.add(again);
        again.addActionListener(e -> startAgain.accept(waiting.deepCopy()));
        JScrollPane scroll = new JScrollPane(column);
        scroll.setBorder(null);
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.getVerticalScrollBar().setUnitIncrement(24);
        scroll.getViewport().setBackground(Theme.CARD);
        add(search(), BorderLayout.NORTH);
        add(scroll, BorderLayout.CENTER);
        add(below, BorderLayout.SOUTH);
    }

    private void group(FollowsWidth column, String key, List<? extends Fold> folds) {
        JLabel heading = Theme.heading(words.get(key), 1.02);
        heading.setBorder(Theme.space(groups.isEmpty() ? 4 : 18, 14, 6, 12));
        column.add(heading);
        folds.forEach(column::add);
        groups.put(heading, List.copyOf(folds));
    }

    private JPanel search() {
        JTextField find = new JTextField();
        find.setName("knob.find");
        find.putClientProperty("JTextField.placeholderText", words.get("knob.find"));
        find.putClientProperty("JTextField.showClearButton", true);
        find.getAccessibleContext().setAccessibleName(words.get("knob.find"));
        find.getDocument().addDocumentListener(new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent e) {
                filter(find.getText());
            }

            @Override
            public void removeUpdate(DocumentEvent e) {
                filter(find.getText());
            }

            @Override
            public void changedUpdate(DocumentEvent e) {
                filter(find.getText());
            }
        });
        JPanel row = new JPanel(new BorderLayout());
        row.setOpaque(false);
        row.setBorder(Theme.space(0, 12, 8, 12));
        row.add(find);
        return row;
    }

    private void filter(String wanted) {
        String text = wanted.trim().toLowerCase(Locale.ROOT);
        groups.forEach((heading, folds) -> {
            folds.forEach(fold -> fold.setVisible(fold.answersTo(text)));
            heading.setVisible(folds.stream().anyMatch(Fold::isVisible));
        });
    }

    private void keep(ObjectNode patch) {
        waiting = Moves.merged(waiting, patch);
        again.setText(words.get("knob.startAgain", leaves(waiting)));
        below.setVisible(true);
        show(latest);
    }

    private static int leaves(JsonNode node) {
        int count = node.isObject() ? 0 : 1;
        for (JsonNode inner : node) {
            count += leaves(inner);
        }
        return count;
    }

    /** Shows what a complete scenario says, without telling anybody; what waits for the next start is shown as it will be. */
    public void show(JsonNode scenario) {
        latest = scenario;
        JsonNode shown = scenario instanceof ObjectNode whole ? Moves.merged(whole, waiting) : scenario;
        groups.values().forEach(folds -> folds.forEach(fold -> fold.show(shown)));
    }

    /** Opens the knobs of one mechanism. */
    public void open(String key) {
        mechanisms.stream().filter(knobs -> knobs.key().equals(key)).forEach(knobs -> {
            knobs.open(true);
            SwingUtilities.invokeLater(() ->
                    knobs.scrollRectToVisible(new Rectangle(0, 0, knobs.getWidth(), knobs.getPreferredSize().height)));
        });
    }
}
