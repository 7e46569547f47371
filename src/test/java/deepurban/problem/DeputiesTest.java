package deepurban.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import deepurban.Towns;
import deepurban.model.DeepUrban;
import deepurban.random.Replication;
import deepurban.resident.Group;
import deepurban.resident.Residents;
import deepurban.resident.Settlement;
import deepurban.scenario.Scenario;
import deepurban.town.Grid;
import deepurban.town.Land;
import deepurban.town.Place;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Deputies: how many sit where, for whom, and that more density adds to those who sit. */
class DeputiesTest {

    private static final double[] SHARES = {0.3, 0.3, 0.1, 0.1, 0.1, 0.1};
    private static final Scenario TOWN = Towns.read("town");
    private static final Grid GRID = new Grid(TOWN.parameters().town());
    private static final Place PLACE =
            Place.of(0, "centre", GRID, TOWN.parameters().town());

    private static Residents residents(int replication) {
        Settlement settlement = new Settlement(PLACE, TOWN.parameters(), new Replication(1, replication));
        return settlement.settle(new Land(GRID, PLACE));
    }

    private static Deputies seated(int replication, double perResident) {
        Deputies deputies = new Deputies(PLACE, new Replication(1, replication));
        deputies.seat(perResident, SHARES, residents(replication));
        return deputies;
    }

    private static int all(Deputies deputies) {
        return IntStream.range(0, PLACE.wards()).map(deputies::count).sum();
    }

    @Test
    void asManySitAsTheDensityAsksFor() {
        double mean = IntStream.range(0, 200)
                .map(r -> all(seated(r, 0.0013)))
                .average()
                .orElseThrow();
        assertThat(mean).isCloseTo(0.0013 * 2600, within(0.25));
    }

    @Test
    void moreDensityKeepsThoseWhoSit() {
        Deputies sparse = seated(0, 0.01);
        Deputies dense = seated(0, 0.03);
        for (int ward = 0; ward < PLACE.wards(); ward++) {
            assertThat(dense.count(ward)).isGreaterThan(sparse.count(ward));
            for (int d = 0; d < sparse.count(ward); d++) {
                assertThat(dense.congress(ward, d)).isEqualTo(sparse.congress(ward, d));
            }
        }
    }

    @Test
    void congressesHaveTheirShares() {
        Deputies deputies = seated(0, 2);
        int[] seats = new int[Congress.COUNT];
        for (int ward = 0; ward < PLACE.wards(); ward++) {
            for (int d = 0; d < deputies.count(ward); d++) {
                seats[deputies.congress(ward, d).ordinal()]++;
            }
        }
        for (int kind = 0; kind < Congress.COUNT; kind++) {
            assertThat((double) seats[kind] / all(deputies)).isCloseTo(SHARES[kind], within(0.03));
        }
    }

    @Test
    void unionDeputiesMeetWorkersAndWomenDeputiesThoseInDifficulty() {
        Deputies union = new Deputies(PLACE, new Replication(1, 0));
        union.seat(0.01, new double[] {0, 0, 1, 0, 0, 0}, residents(0));
        assertThat(union.presence(0, 0, true)).isGreaterThan(2 * union.presence(0, 0, false));
        Deputies women = new Deputies(PLACE, new Replication(1, 0));
        women.seat(0.01, new double[] {0, 0, 0, 0, 1, 0}, residents(0));
        assertThat(women.presence(0, Group.VULNERABLE.ordinal(), false))
                .isGreaterThan(2 * women.presence(0, Group.LOCAL.ordinal(), false));
    }

    @Test
    void withoutLiaisonNobodySits() {
        DeepUrban town = Towns.start(Towns.read("classroom", "/mechanisms/threeTierLiaison/on=false"), 1);
        assertThat(Towns.outcome(Towns.run(town, 60).record(), "deputyChannelShare"))
                .isZero();
    }
}
