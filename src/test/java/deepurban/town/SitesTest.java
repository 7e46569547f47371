package deepurban.town;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import deepurban.Towns;
import deepurban.parameters.TownParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fixed places: each is nearest to its own cell, and distances are those on the grid. */
class SitesTest {

    private static final TownParameters TOWN = Towns.read("town").parameters().town();
    private static final Grid GRID = new Grid(TOWN);
    private static final Place PLACE = Place.of(1, "estates", GRID, TOWN);

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 6, 40})
    void distancesAreThoseToTheNearestPlace(int sites) {
        Sites places = new Sites(GRID, PLACE);
        for (int cell = 0; cell < PLACE.cells(); cell++) {
            double nearest = Double.MAX_VALUE;
            for (int site = 0; site < sites; site++) {
                int a = PLACE.firstCell() + cell;
                int b = PLACE.firstCell() + places.cell(site, sites);
                nearest = Math.min(nearest, Math.hypot(GRID.x(a) - GRID.x(b), GRID.y(a) - GRID.y(b)));
            }
            double metres = 250 * Math.hypot(nearest, 0.3826);
            assertThat(places.metresToNearest(sites, cell)).isCloseTo(metres, within(1e-6));
        }
    }

    @Test
    void morePlacesAreNearer() {
        Sites places = new Sites(GRID, PLACE);
        assertThat(mean(places, 10)).isLessThan(mean(places, 3)).isGreaterThan(mean(places, 40));
    }

    @Test
    void wardsAreStretchesOfEqualNumbersOfCells() {
        int[] cells = new int[PLACE.wards()];
        for (int cell = 0; cell < PLACE.cells(); cell++) {
            cells[PLACE.wardOf(cell)]++;
        }
        assertThat(cells).containsOnly(PLACE.cells() / PLACE.wards());
    }

    private static double mean(Sites places, int sites) {
        double sum = 0;
        for (int cell = 0; cell < PLACE.cells(); cell++) {
            sum += places.metresToNearest(sites, cell) / PLACE.cells();
        }
        return sum;
    }
}
