package deepurban.report;

import com.fasterxml.jackson.databind.JsonNode;
import deepurban.observe.Outcome;
import deepurban.observe.Outcomes;
import deepurban.parameters.Title;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The words of the page, which says everything in both languages. Immutable. */
final class Phrases {

    private final Words english = Words.in("en");
    private final Words chinese = Words.in("zh");

    /** Returns a text; an argument that is a {@link Title} stands in it in the text's own language. */
    Title say(String key, Object... arguments) {
        return new Title(english.get(key, in(arguments, Title::en)), chinese.get(key, in(arguments, Title::zh)));
    }

    private static Object[] in(Object[] arguments, Function<Title, String> language) {
        return Arrays.stream(arguments)
                .map(argument -> argument instanceof Title title ? language.apply(title) : argument)
                .toArray();
    }

    /** Returns what {@code make} says in each language. */
    Title both(Function<Words, String> make) {
        return new Title(make.apply(english), make.apply(chinese));
    }

    /** Returns a text that needs no translation. */
    static Title plain(String text) {
        return new Title(text, text);
    }

    /** Returns one text after the other, with the text of {@code between} in between. */
    Title join(List<Title> parts, String between) {
        return new Title(
                parts.stream().map(Title::en).collect(Collectors.joining(english.get(between))),
                parts.stream().map(Title::zh).collect(Collectors.joining(chinese.get(between))));
    }

    /** Returns an enumeration: "a, b and c". */
    Title list(List<Title> parts) {
        if (parts.size() < 2) {
            return parts.isEmpty() ? plain("") : parts.get(0);
        }
        Title head = join(parts.subList(0, parts.size() - 1), "list.comma");
        return say("list.and", head, parts.get(parts.size() - 1));
    }

    Title outcome(String name) {
        return both(words -> words.outcome(name));
    }

    /** Returns the title of an outcome as it stands inside a sentence. */
    Title outcomeInside(String name) {
        Title title = both(words -> words.lookup("inside." + name, ""));
        if (!title.en().isEmpty()) {
            return title;
        }
        title = outcome(name);
        return new Title(
                title.en().substring(0, 1).toLowerCase(Locale.ROOT) + title.en().substring(1), title.zh());
    }

    Title outcomeWithUnit(String name, String unit) {
        return both(words -> words.outcomeWithUnit(name, unit));
    }

    Title unit(String unit) {
        return both(words -> words.unit(unit));
    }

    /** Returns a unit as it follows a number; shares and plain numbers speak for themselves. */
    Title unitAfter(String unit) {
        boolean plain = unit.equals("share") || unit.equals("none");
        return plain ? plain("") : say("answer.unit", unit(unit));
    }

    /** Returns a small number in words. */
    Title number(int count) {
        return both(words -> words.lookup("number." + count, String.valueOf(count)));
    }

    /** Returns clauses as one sentence, which begins with a capital letter. */
    Title sentence(List<Title> clauses) {
        Title text = say("answer.sentence", join(clauses, "list.semicolon"));
        return new Title(
                text.en().substring(0, 1).toUpperCase(Locale.ROOT) + text.en().substring(1), text.zh());
    }

    Title definition(String outcome) {
        return Outcomes.find(outcome).map(Outcome::definition).orElse(plain(""));
    }

    Title verdict(EffectRow row) {
        return both(words -> words.verdict(row));
    }

    Title part(String scope, String name, JsonNode scenario) {
        return both(words -> words.part(scope, name, scenario));
    }

    /** Returns the words that the page's own program needs, by key. */
    Words words(boolean inChinese) {
        return inChinese ? chinese : english;
    }
}
