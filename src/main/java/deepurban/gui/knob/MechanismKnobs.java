package deepurban.gui.knob;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import deepurban.gui.look.Theme;
import deepurban.gui.look.Wording;
import deepurban.mechanism.MechanismType;
import deepurban.scenario.Declaration;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javax.swing.JCheckBox;
import javax.swing.JLabel;
import javax.swing.JPanel;

/** The knobs of one mechanism: its switch, and below it, when it is opened, what the article says, its fidelity and its parameters. */
final class MechanismKnobs extends Fold {

    private static final long serialVersionUID = 1L;

    private final transient MechanismType<?> type;
    private final transient Wording words;
    private final transient List<String> subdistricts;
    private final transient List<Declaration> declarations;
    private final JCheckBox on;

    MechanismKnobs(
            MechanismType<?> type,
            List<Declaration> all,
            List<String> subdistricts,
            Wording words,
            Consumer<ObjectNode> change) {
        this(type, all, subdistricts, words, change, new JCheckBox(words.of(type.title())));
    }

    private MechanismKnobs(
            MechanismType<?> type,
            List<Declaration> all,
            List<String> subdistricts,
            Wording words,
            Consumer<ObjectNode> change,
            JCheckBox on) {
        super(type.key(), words.of(type.title()), head(type, words, on), words, change);
        this.type = type;
        this.words = words;
        this.subdistricts = subdistricts;
        this.on = on;
        String section = "/mechanisms/" + type.key() + "/";
        this.declarations =
                all.stream().filter(one -> one.pointer().startsWith(section)).toList();
        on.addActionListener(e -> change.accept(
                new Setting(declarations.get(0), path("on")).patch(BooleanNode.valueOf(on.isSelected()))));
    }

    private static JPanel head(MechanismType<?> type, Wording words, JCheckBox on) {
        on.setName("switch:" + type.key());
        on.setOpaque(false);
        on.setToolTipText(words.of(type.title())); // long names do not fit
        JLabel number = Theme.quiet(type.number() == 0 ? "" : Integer.toString(type.number()));
        number.setFont(Theme.font(0.86));
        number.setPreferredSize(new Dimension(Theme.scaled(18), number.getPreferredSize().height));
        number.setToolTipText(words.get("knob.number", type.number()));
        JPanel head = new JPanel(new BorderLayout(6, 0));
        head.setOpaque(false);
        head.add(number, BorderLayout.WEST);
        head.add(on, BorderLayout.CENTER);
        return head;
    }

    private List<String> path(String name) {
        return List.of("mechanisms", type.key(), name);
    }

    String key() {
        return type.key();
    }

    @Override
    boolean answersTo(String text) {
        return contains(type.title(), text)
                || type.key().toLowerCase(Locale.ROOT).contains(text)
                || declarations.stream().anyMatch(one -> contains(one.meaning(), text));
    }

    @Override
    void show(JsonNode scenario) {
        super.show(scenario);
        on.setSelected(scenario.path("mechanisms").path(type.key()).path("on").asBoolean());
    }

    @Override
    void fill(Knobs knobs) {
        knobs.say(words.lookup("help." + type.key(), ""), 0.92, Theme.QUIET, 2);
        knobs.say(words.get("knob.acts"), 0.86, Theme.ACCENT, 6);
        for (Declaration declaration : declarations) {
            String name = declaration.pointer().substring(declaration.pointer().lastIndexOf('/') + 1);
            if (name.equals("fidelity")) {
                knobs.number(new Setting(declaration, path(name)), words.get("knob.fidelity"), subdistricts);
            } else if (!name.equals("on")) {
                knobs.parameter(declaration, path(name));
            }
        }
    }
}
