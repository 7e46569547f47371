package deepurban.gui;

import deepurban.mechanism.Catalogue;
import deepurban.parameters.SubdistrictParameters;
import deepurban.parameters.TownParameters;
import deepurban.scenario.Scenario;
import deepurban.scenario.ScenarioReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A scenario that can be opened.
 *
 * @param file its file
 * @param sets settings {@code POINTER=VALUE} over it
 */
record Offer(Path file, List<String> sets) {

    /** More residents than this are not shown at once: their town is sampled, unless the sample was asked for. */
    private static final double MOST_RESIDENTS = 60_000;

    private static final double USUAL_RESIDENTS = 50_000;

    Offer {
        sets = List.copyOf(sets);
    }

    /** Reads it; a district becomes a sample of itself that a screen can follow. */
    Scenario read(Catalogue catalogue) {
        Scenario whole = ScenarioReader.read(file, sets, catalogue);
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

    static double residents(Scenario scenario) {
        TownParameters town = scenario.parameters().town();
        return town.sample()
                * town.subdistricts().values().stream()
                        .mapToDouble(SubdistrictParameters::residents)
                        .sum();
    }
}
