package deepurban.design;

import deepurban.random.Stream;
import java.util.List;

/**
 * A Latin hypercube (McKay, Beckman and Conover 1979, doi:10.1080/00401706.1979.10489755): each factor's range is cut into as
 * many equal strata as there are points, and each stratum is used once.
 *
 * @param points how many points
 * @param seed chooses one of the many Latin hypercubes
 */
public record LatinHypercube(int points, long seed) implements Design {

    @Override
    public long size(List<Factor> factors) {
        return points;
    }

    @Override
    public double[][] sample(List<Factor> factors) {
        double[][] sample = new double[points][factors.size()];
        Stream stream = Stream.of(seed, 0, "design/latinHypercube");
        for (int factor = 0; factor < factors.size(); factor++) {
            long key = stream.key(factor);
            int[] strata = shuffled(points, Stream.child(key, 0));
            long inside = Stream.child(key, 1);
            for (int point = 0; point < points; point++) {
                sample[point][factor] = (strata[point] + Stream.uniform(inside, point)) / points;
            }
        }
        return sample;
    }

    /** Returns 0 … n − 1 in an order by chance (Fisher and Yates). */
    static int[] shuffled(int n, long key) {
        int[] order = new int[n];
        for (int i = 0; i < n; i++) {
            int j = (int) (Stream.uniform(key, i) * (i + 1));
            order[i] = order[j];
            order[j] = i;
        }
        return order;
    }
}
