package deepurban.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import deepurban.observe.RunRecord.DailySeries;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartingsTest {

    /** Three days of two subdistricts; {@code changed} is what the second has on the last day. */
    private static DailySeries series(float changed) {
        float[][] town = {{1, 2, 3 + changed}, {4, 5, Float.NaN}};
        float[][] one = {{1, 1, 1}, {2, 2, Float.NaN}};
        float[][] two = {{0, 1, changed}, {2, 3, Float.NaN}};
        return new DailySeries(
                10, List.of("town", "one", "two"), List.of("trust", "onTimeShare"), new float[][][] {town, one, two});
    }

    @Test
    void theFirstDifferenceIsFoundWithItsPlace() {
        Partings partings = new Partings();
        partings.add(0, 0, series(2));
        partings.add(1, 0, series(Math.nextUp(2f)));
        partings.add(2, 0, series(2));
        partings.add(1, 1, series(9)); // another replication
        assertThat(partings.between(0, 1)).contains(new Parting(12, List.of("two"), List.of("trust")));
        assertThat(partings.between(0, 2)).isEmpty();
        assertThat(partings.between(0, 3)).isEmpty();
    }
}
