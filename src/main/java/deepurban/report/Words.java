package deepurban.report;

import com.fasterxml.jackson.databind.JsonNode;
import deepurban.observe.Outcome;
import deepurban.observe.Outcomes;
import deepurban.parameters.Title;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The words of the report in one language. */
public final class Words {

    private static final String BUNDLE = "deepurban.report.words";

    private final boolean chinese;
    private final ResourceBundle bundle;

    private Words(boolean chinese) {
        this.chinese = chinese;
        Locale locale = chinese ? Locale.CHINESE : Locale.ENGLISH;
        // The language asked for, or else English: never that of the machine.
        bundle = ResourceBundle.getBundle(BUNDLE, locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    /** Returns the words of a language: {@code zh}, or English for any other. */
    public static Words in(String language) {
        return new Words(language.equals("zh"));
    }

    /** Returns the language as HTML names it. */
    public String language() {
        return chinese ? "zh" : "en";
    }

    /** Returns a text, with {@code arguments} in its places. */
    public String get(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(arguments);
    }

    /** Returns the keys that begin with {@code prefix}, in order. */
    SortedSet<String> keys(String prefix) {
        return bundle.keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns the text of a key as it stands, places and all. */
    String pattern(String key) {
        return bundle.getString(key);
    }

    /** Returns a title in this language. */
    public String of(Title title) {
        return chinese && !title.zh().isBlank() ? title.zh() : title.en();
    }

    /** Returns the title of an outcome; its name if the program does not know it. */
    public String outcome(String name) {
        return Outcomes.find(name).map(Outcome::title).map(this::of).orElse(name);
    }

    /** Returns the definition of an outcome; empty if the program does not know it. */
    public String definition(String name) {
        return Outcomes.find(name).map(Outcome::definition).map(this::of).orElse("");
    }

    /** Returns a unit in words of this language. */
    public String unit(String unit) {
        return lookup("unit." + unit.replace(' ', '_'), unit);
    }

    /** Returns an outcome's title with its unit; shares and plain numbers speak for themselves. */
    public String outcomeWithUnit(String name, String unit) {
        boolean plain = unit.equals("share") || unit.equals("none");
        return plain ? outcome(name) : get("outcome.withUnit", outcome(name), unit(unit));
    }

    /** Returns a verdict in words of this language. */
    public String verdict(String word) {
        return lookup("verdict." + word, word);
    }

    /** Returns a verdict with a remark if the difference is shown, but smaller than what matters. */
    public String verdict(String word, boolean small) {
        return small ? get("verdict.butSmall", verdict(word)) : verdict(word);
    }

    String verdict(EffectRow row) {
        return verdict(row.verdict(), row.isShownButSmall());
    }

    /** Returns a part of the town in words: from the scenario's titles, or the bundle, or else its name. */
    String part(String scope, String name, JsonNode scenario) {
        JsonNode parent = switch (scope) {
            case "problemClass" -> scenario.path("problems");
            case "department" -> scenario.path("departments");
            case "subdistrict" -> scenario.path("town").path("subdistricts");
            default -> scenario.path("groups");
        };
        JsonNode title = parent.path(name).path("title");
        String english = title.path("en").asText("");
        return english.isEmpty()
                ? lookup(scope + "." + name, name)
                : of(new Title(english, title.path("zh").asText(english)));
    }

    /** Returns the text of a key, or {@code otherwise}. */
    public String lookup(String key, String otherwise) {
        return bundle.containsKey(key) ? bundle.getString(key) : otherwise;
    }
}
