package deepurban.design;

import deepurban.random.Stream;
import java.util.List;

/**
 * The first points of Sobol's sequence (1967, doi:10.1016/0041-5553(67)90144-9; direction numbers of Lemieux, Cieslak and Luttmer in
 * SSJ) with a random digital shift, which keeps its evenness and keeps points off the edges. Best with a power of two.
 *
 * @param points how many points
 * @param seed chooses the shift
 */
public record SobolSequence(int points, long seed) implements Design {

    /** More dimensions than SSJ has direction numbers for. */
    public static final int MOST_DIMENSIONS = 360;

    private static final int BITS = 31;

    @Override
    public long size(List<Factor> factors) {
        return points;
    }

    @Override
    public double[][] sample(List<Factor> factors) {
        return shifted(points, factors.size(), seed);
    }

    /** Returns shifted points of any dimension; each coordinate is the middle of one of 2³¹ cells. */
    static double[][] shifted(int points, int dimensions, long seed) {
        int power = Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(1, points - 1)));
        var sequence = new umontreal.ssj.hups.SobolSequence(power, BITS, dimensions);
        Stream stream = Stream.of(seed, 0, "design/sobolSequence");
        double[][] sample = new double[points][dimensions];
        for (int dimension = 0; dimension < dimensions; dimension++) {
            long shift = Stream.bits(stream.key(dimension), 0) >>> (Long.SIZE - BITS);
            for (int point = 0; point < points; point++) {
                long cell = (long) (sequence.getCoordinate(point, dimension) * (1L << BITS));
                sample[point][dimension] = ((cell ^ shift) + 0.5) / (1L << BITS);
            }
        }
        return sample;
    }
}
