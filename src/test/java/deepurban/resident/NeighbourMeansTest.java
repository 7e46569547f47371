package deepurban.resident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import deepurban.Towns;
import deepurban.parameters.TownParameters;
import deepurban.random.Stream;
import deepurban.town.Grid;
import deepurban.town.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Neighbours pull each other by what all were before anyone moved, wherever borders of subdistricts run. */
class NeighbourMeansTest {

    private static final double STEP = 0.3;

    @ParameterizedTest
    @CsvSource({
        "rows, closed, 10000",
        "rows, open, 10000",
        "rows, closed, 3030",
        "rows, open, 3030",
        "rows, closed, 150",
        "compact, closed, 3030",
        "compact, open, 10000"
    })
    void everyRowMovesByItsNeighboursAsTheyWere(String layout, String border, int cellsOfTheFirst) {
        TownParameters town = town(layout, border, cellsOfTheFirst);
        Grid grid = new Grid(town);
        List<Place> places = new ArrayList<>();
        town.subdistricts().keySet().forEach(name -> places.add(Place.of(places.size(), name, grid, town)));
        List<Residents> residents =
                places.stream().map(NeighbourMeansTest::oneACell).toList();
        double[] before = satisfactions(residents);

        NeighbourMeans means = new NeighbourMeans(grid, places);
        places.forEach(place -> means.note(place, residents.get(place.index()), true));
        means.join(places);
        double total = 0;
        for (Place place : places) {
            total += means.pull(place, residents.get(place.index()).satisfactions(), STEP);
        }

        double[] after = satisfactions(residents);
        double sum = 0;
        for (int cell = 0; cell < after.length; cell++) {
            double expected = before[cell] + STEP * (meanAround(grid, before, cell) - before[cell]);
            assertThat(after[cell]).as("cell %d", cell).isCloseTo(expected, within(1e-14));
            sum += after[cell];
        }
        assertThat(total).isCloseTo(sum, within(1e-9));
    }

    private static TownParameters town(String layout, String border, int cells) {
        List<String> sets = new ArrayList<>(List.of(
                "/town/layout=\"" + layout + "\"",
                "/town/border=\"" + border + "\"",
                "/town/subdistricts/town/cells=" + cells,
                "/town/subdistricts/town/residents=" + cells));
        if (cells < 10_000) {
            int others = 10_000 - cells;
            sets.add("/town/subdistricts/other={\"title\":{\"en\":\"Other\",\"zh\":\"另\"},\"residents\":" + others
                    + ",\"cells\":" + others + "}");
        }
        return Towns.read("benchmarks/r0", sets.toArray(String[]::new))
                .parameters()
                .town();
    }

    private static Residents oneACell(Place place) {
        Residents residents = new Residents(place.cells(), place.cells());
        for (int cell = 0; cell < place.cells(); cell++) {
            double baseline = Stream.uniform(place.key(), cell);
            residents.add(cell, Group.LOCAL, new Traits(baseline, 0, 0, 0, 0));
        }
        assertThat(residents.isUniform()).isTrue();
        return residents;
    }

    private static double[] satisfactions(List<Residents> residents) {
        return residents.stream()
                .flatMapToDouble(of -> Arrays.stream(of.satisfactions()).limit(of.count()))
                .toArray();
    }

    private static double meanAround(Grid grid, double[] satisfaction, int cell) {
        double sum = 0;
        int count = 0;
        for (int dy = -1; dy <= 1; dy++) {
            for (int dx = -1; dx <= 1; dx++) {
                int near = grid.cellAt(grid.position(cell) + dy * grid.stride() + dx);
                if (near != Grid.NONE) {
                    sum += satisfaction[near];
                    count++;
                }
            }
        }
        return sum / count;
    }
}
