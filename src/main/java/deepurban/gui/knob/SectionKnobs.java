package deepurban.gui.knob;

import com.fasterxml.jackson.databind.node.ObjectNode;
import deepurban.gui.look.Theme;
import deepurban.gui.look.Wording;
import deepurban.parameters.Title;
import deepurban.scenario.Declaration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JLabel;

/** The knobs of one section of a scenario, of one department, class of problems or subdistrict: those that act at once, or those of the next start. */
final class SectionKnobs extends Fold {

    private static final long serialVersionUID = 1L;

    private final transient Title title;
    private final transient String entry;
    private final transient List<Declaration> declarations;
    private final transient Wording words;

    /**
     * Makes them closed.
     *
     * @param entry name that stands for {@code *} in the pointers; empty if there is none
     * @param declarations all of one kind: fixed or not
     */
    SectionKnobs(
            Title title, String entry, List<Declaration> declarations, Wording words, Consumer<ObjectNode> change) {
        super(name(entry, declarations.get(0)), words.of(title), new JLabel(words.of(title)), words, change);
        this.title = title;
        this.entry = entry;
        this.declarations = declarations;
        this.words = words;
    }

    private static String name(String entry, Declaration first) {
        String section = first.pointer().split("/")[1] + (entry.isEmpty() ? "" : "/" + entry);
        return first.fixed() ? section + ":start" : section;
    }

    @Override
    boolean answersTo(String text) {
        return contains(title, text) || declarations.stream().anyMatch(one -> contains(one.meaning(), text));
    }

    @Override
    void fill(Knobs knobs) {
        boolean fixed = declarations.get(0).fixed();
        knobs.say(words.get(fixed ? "knob.actsAgain" : "knob.acts"), 0.86, Theme.ACCENT, 2);
        for (Declaration declaration : declarations) {
            List<String> path = Arrays.stream(declaration.pointer().substring(1).split("/"))
                    .map(name -> name.equals("*") ? entry : name)
                    .toList();
            knobs.parameter(declaration, path);
        }
    }
}
