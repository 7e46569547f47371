package deepurban.design;

import deepurban.random.Stream;
import java.util.Arrays;
import java.util.List;

/**
 * Trajectories for the screening of Morris (1991, doi:10.1080/00401706.1991.10484804): each starts at a random point of a
 * grid and changes one factor after the other, in random order, by half of the grid.
 *
 * @param trajectories how many
 * @param levels levels of the grid in each dimension, an even number
 * @param seed chooses the trajectories
 */
public record Morris(int trajectories, int levels, long seed) implements Design {

    /** Returns how far a factor is moved, as a share of its range. */
    public double step() {
        return levels / (2.0 * (levels - 1));
    }

    @Override
    public long size(List<Factor> factors) {
        return (long) trajectories * (factors.size() + 1);
    }

    /** Returns the trajectories one after the other, each of one point more than there are factors. */
    @Override
    public double[][] sample(List<Factor> factors) {
        int dimensions = factors.size();
        double[][] sample = new double[Math.toIntExact(size(factors))][];
        Stream stream = Stream.of(seed, 0, "design/morris");
        for (int t = 0; t < trajectories; t++) {
            long key = stream.key(t);
            int[] order = LatinHypercube.shuffled(dimensions, Stream.child(key, 0));
            int[] grid = new int[dimensions];
            Arrays.setAll(grid, i -> (int) (Stream.uniform(Stream.child(key, 1), i) * levels));
            int row = t * (dimensions + 1);
            sample[row] = coordinates(grid);
            for (int move = 0; move < dimensions; move++) {
                int factor = order[move];
                grid[factor] += grid[factor] < levels / 2 ? levels / 2 : -levels / 2;
                sample[row + move + 1] = coordinates(grid);
            }
        }
        return sample;
    }

    private double[] coordinates(int[] grid) {
        return Arrays.stream(grid).mapToDouble(cell -> cell / (levels - 1.0)).toArray();
    }
}
