package deepurban.gui;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import deepurban.gui.course.Moves;
import deepurban.gui.lesson.Lesson;
import deepurban.mechanism.Catalogue;
import deepurban.parameters.SubdistrictParameters;
import deepurban.parameters.TownParameters;
import deepurban.scenario.Scenario;
import deepurban.scenario.ScenarioReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A scenario that can be opened.
 *
 * @param file its file
 * @param sets settings {@code POINTER=VALUE} over it
 * @param lesson a lesson to be taken in it
 */
record Offer(Path file, List<String> sets, Optional<Lesson> lesson) {

    /** Where the scenarios of the program are. */
    static final Path FOLDER = Path.of("scenarios");

    /** More residents than this are not shown at once: their town is sampled, unless the sample was asked for. */
    private static final double MOST_RESIDENTS = 60_000;

    private static final double USUAL_RESIDENTS = 50_000;

    Offer {
        sets = List.copyOf(sets);
    }

    Offer(Path file, List<String> sets) {
        this(file, sets, Optional.empty());
    }

    /** Offers a lesson in its scenario. */
    static Offer of(Lesson lesson) {
        return new Offer(FOLDER.resolve(lesson.scenario() + ".json"), List.of(), Optional.of(lesson));
    }

    /** Returns the same with each value of a merge patch as a setting more. */
    Offer with(ObjectNode patch) {
        List<String> all = new ArrayList<>(sets);
        addSettings("", patch, all);
        return new Offer(file, all, lesson);
    }

    private static void addSettings(String pointer, JsonNode node, List<String> all) {
        if (node.isObject()) {
            node.properties().forEach(inner -> addSettings(pointer + "/" + inner.getKey(), inner.getValue(), all));
        } else {
            all.add(pointer + "=" + node.asText());
        }
    }

    /** Reads it; a district becomes a sample of itself that a screen can follow. */
    Scenario read(Catalogue catalogue) {
        Scenario whole = withLesson(ScenarioReader.read(file, sets, catalogue), catalogue);
        double residents = residents(whole);
        boolean asked = sets.stream().anyMatch(set -> set.startsWith("/town/sample"));
        if (asked || residents <= MOST_RESIDENTS) {
            return whole;
        }
        double sample = whole.parameters().town().sample() * USUAL_RESIDENTS / residents;
        List<String> sampled = new ArrayList<>(sets);
        sampled.add("/town/sample=" + String.format(Locale.ROOT, "%.3f", sample));
        return ScenarioReader.read(file, sampled, catalogue);
    }

    private Scenario withLesson(Scenario scenario, Catalogue catalogue) {
        if (lesson.isEmpty() || lesson.get().base().isEmpty()) {
            return scenario;
        }
        return ScenarioReader.resolve(Moves.merged(scenario.tree(), lesson.get().base()), List.of(), catalogue);
    }

    static double residents(Scenario scenario) {
        TownParameters town = scenario.parameters().town();
        return town.sample()
                * town.subdistricts().values().stream()
                        .mapToDouble(SubdistrictParameters::residents)
                        .sum();
    }
}
