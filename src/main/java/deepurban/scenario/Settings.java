package deepurban.scenario;

import deepurban.scenario.mistake.Mistakes;
import deepurban.scenario.mistake.Phrase;
import deepurban.scenario.shape.Quote;
import deepurban.scenario.source.Documents;
import deepurban.scenario.source.Located;
import deepurban.scenario.source.Located.Kind;
import deepurban.scenario.source.Located.Member;
import deepurban.scenario.source.Located.Members;
import deepurban.scenario.source.Located.Scalar;
import deepurban.scenario.source.Place;
import deepurban.scenario.source.Pointers;
import deepurban.scenario.source.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code --set POINTER=VALUE}: the value is JSON, or else the text itself. */
final class Settings {

    private static final Source OPTION = Source.text("--set");

    /** Deeper than anything that a scenario holds. */
    private static final int DEEPEST = 30;

    private Settings() {}

    /** Returns the setting as a merge patch; adds the mistake and returns nothing when it is not one. */
    static Optional<Located> patch(String setting, Mistakes mistakes) {
        int equals = setting.indexOf('=');
        if (equals < 2 || setting.charAt(0) != '/') {
            mistakes.add(Place.of(OPTION).mistake("", Phrase.of("set.syntax", Quote.of(setting))));
            return Optional.empty();
        }
        String pointer = setting.substring(0, equals);
        List<String> names = Pointers.names(pointer);
        if (names.size() > DEEPEST || names.get(0).equals("extends")) {
            mistakes.add(Place.of(OPTION).mistake(Quote.of(pointer), Phrase.of("set.pointer")));
            return Optional.empty();
        }
        return Optional.of(nest(names, value(setting.substring(equals + 1))));
    }

    private static Located value(String text) {
        Mistakes ignored = new Mistakes();
        return Documents.parse(OPTION, text, ignored)
                .filter(value -> ignored.isEmpty())
                .map(value -> value.movedTo(Place.of(OPTION)))
                .orElseGet(() -> new Scalar(Place.of(OPTION), Kind.TEXT, text));
    }

    private static Located nest(List<String> names, Located value) {
        Located nested = value;
        Place place = Place.of(OPTION);
        for (int i = names.size() - 1; i >= 0; i--) {
            nested = new Members(place, Map.of(names.get(i), new Member(place, nested)));
        }
        return nested;
    }
}
