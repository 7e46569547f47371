package deepurban.resident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import deepurban.Towns;
import deepurban.parameters.ByGroup;
import deepurban.parameters.FirmParameters;
import deepurban.parameters.TownParameters;
import deepurban.random.Replication;
import deepurban.town.Grid;
import deepurban.town.Land;
import deepurban.town.LandType;
import deepurban.town.Place;
import org.junit.jupiter.api.Test;

/** Large firms: where they stand, and shares of workers by group and size. */
class FirmsTest {

    private static final TownParameters TOWN = Towns.read("town").parameters().town();
    private static final Grid GRID = new Grid(TOWN);
    private static final Place PLACE = Place.of(2, "works", GRID, TOWN);
    private static final Land LAND = new Land(GRID, PLACE);
    private static final int RESIDENTS = 100_000;

    private static Firms firms(double perTenThousand) {
        FirmParameters parameters = new FirmParameters(perTenThousand, new ByGroup(0.1, 0.25, 0, 1));
        return new Firms(PLACE, parameters, LAND, new Replication(1, 0));
    }

    @Test
    void theyStandOnIndustrialLand() {
        Firms firms = firms(20);
        assertThat(firms.count())
                .isEqualTo((int) Math.rint(20 * PLACE.parameters().residents() / 10_000.0));
        for (int firm = 0; firm < firms.count(); firm++) {
            assertThat(LAND.type(firms.cell(firm))).isEqualTo(LandType.INDUSTRIAL.ordinal());
        }
    }

    @Test
    void eachGroupWorksThereInItsShareAndTheNthFirmHasOneNth() {
        Firms firms = firms(20);
        int[] workers = new int[firms.count()];
        double[] stated = {0.1, 0.25, 0, 1};
        for (int group = 0; group < stated.length; group++) {
            int employed = 0;
            for (int i = 0; i < RESIDENTS; i++) {
                int firm = firms.employer(i, group);
                if (firm != Firms.NONE) {
                    employed++;
                    workers[firm]++;
                }
            }
            assertThat((double) employed / RESIDENTS).isCloseTo(stated[group], within(0.006));
        }
        assertThat((double) workers[0] / workers[1]).isCloseTo(2, within(0.06));
        assertThat((double) workers[0] / workers[3]).isCloseTo(4, within(0.15));
    }

    @Test
    void withoutFirmsNobodyWorksForOne() {
        assertThat(firms(0).employer(3, Group.VULNERABLE.ordinal())).isEqualTo(Firms.NONE);
    }
}
