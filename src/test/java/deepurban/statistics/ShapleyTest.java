package deepurban.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShapleyTest {

    /** One left glove, two right ones; a pair is worth 1. The textbook's values are 2/3, 1/6, 1/6. */
    @Test
    void gloves() {
        double[] worth = {0, 0, 0, 1, 0, 1, 0, 1};
        assertThat(Shapley.shares(worth)).containsExactly(new double[] {2 / 3.0, 1 / 6.0, 1 / 6.0}, within(1e-15));
    }

    /** The oracle is the definition: what parts add, averaged over all orders. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6})
    void sharesAreMeansOverAllOrders(int parts) {
        double[] worth = random(parts);
        List<int[]> orders = new ArrayList<>();
        permute(new int[parts], 0, 0, orders);
        double[] sums = new double[parts];
        for (int[] order : orders) {
            int mask = 0;
            for (int part : order) {
                sums[part] += worth[mask | 1 << part] - worth[mask];
                mask |= 1 << part;
            }
        }
        double[] means = Arrays.stream(sums).map(sum -> sum / orders.size()).toArray();
        assertThat(Shapley.shares(worth)).containsExactly(means, within(1e-12));
    }

    private static void permute(int[] order, int length, int used, List<int[]> orders) {
        if (length == order.length) {
            orders.add(order.clone());
            return;
        }
        for (int part = 0; part < order.length; part++) {
            if ((used & 1 << part) == 0) {
                order[length] = part;
                permute(order, length + 1, used | 1 << part, orders);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 8})
    void sharesAddUp(int parts) {
        for (int seed = 0; seed < 50; seed++) {
            double[] worth = random(parts);
            double effect = worth[worth.length - 1] - worth[0];
            double sum = Arrays.stream(Shapley.shares(worth)).sum();
            assertThat(Math.abs(sum - effect)).isLessThanOrEqualTo(1e-12 * Math.max(1, Math.abs(effect)));
        }
    }

    private static double[] random(int parts) {
        return new SplittableRandom(parts).doubles(1 << parts, -5, 5).toArray();
    }

    @Test
    void partsThatDoNotMeetDoNotInteract() {
        double[] own = {1, -2, 4, 0.5};
        double[] worth = new double[16];
        Arrays.setAll(worth, mask -> {
            double sum = 0;
            for (int part = 0; part < 4; part++) {
                sum += (mask >> part & 1) * own[part];
            }
            return sum + 3 * (mask & 1) * (mask >> 2 & 1); // but the first and the third do
        });
        assertThat(Shapley.shares(worth)).containsExactly(new double[] {2.5, -2, 5.5, 0.5}, within(1e-14));
        assertThat(Shapley.interaction(worth, 0, 2)).isEqualTo(3, within(1e-14));
        assertThat(Shapley.interaction(worth, 2, 0)).isEqualTo(3, within(1e-14));
        assertThat(Shapley.interaction(worth, 0, 1)).isEqualTo(0, within(1e-14));
    }

    /** What three do only together is shared by the pairs: their index is 1/2 each (Grabisch and Roubens 1999). */
    @Test
    void whatThreeDoTogetherIsSharedByPairs() {
        double[] worth = {0, 0, 0, 0, 0, 0, 0, 1};
        assertThat(Shapley.interaction(worth, 0, 1)).isEqualTo(0.5, within(1e-15));
    }

    @Test
    void setsThatAreMissingAreNoticed() {
        assertThatThrownBy(() -> Shapley.shares(new double[6])).isInstanceOf(IllegalArgumentException.class);
    }
}
