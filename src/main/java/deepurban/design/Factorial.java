package deepurban.design;

import java.util.List;

/** All combinations of the levels; the last factor changes fastest. */
public record Factorial() implements Design {

    @Override
    public long size(List<Factor> factors) {
        long size = 1;
        for (Factor factor : factors) {
            size = Math.min(Integer.MAX_VALUE, size * factor.levels().size());
        }
        return size;
    }

    @Override
    public double[][] sample(List<Factor> factors) {
        double[][] points = new double[(int) size(factors)][factors.size()];
        for (int point = 0; point < points.length; point++) {
            int rest = point;
            for (int factor = factors.size() - 1; factor >= 0; factor--) {
                int levels = factors.get(factor).levels().size();
                points[point][factor] = (rest % levels + 0.5) / levels;
                rest /= levels;
            }
        }
        return points;
    }
}
