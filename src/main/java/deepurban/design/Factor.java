package deepurban.design;

import com.fasterxml.jackson.databind.node.ValueNode;
import deepurban.scenario.source.Numbers;
import java.util.List;

/**
 * One thing that is varied: either some levels, or a range of numbers.
 *
 * @param pointer JSON Pointer of the value in the scenario
 * @param levels the levels; none for a range
 * @param low least value of a range
 * @param high greatest value of a range
 * @param whole whether a range holds whole numbers only
 * @param log whether a range is travelled by ratios rather than by differences
 */
public record Factor(String pointer, List<ValueNode> levels, double low, double high, boolean whole, boolean log) {

    /** Copies the levels. */
    public Factor {
        levels = List.copyOf(levels);
    }

    /** Returns a factor with levels. */
    public static Factor levels(String pointer, List<ValueNode> levels) {
        return new Factor(pointer, levels, Double.NaN, Double.NaN, false, false);
    }

    /** Returns a factor with a range. */
    public static Factor range(String pointer, double low, double high) {
        return new Factor(pointer, List.of(), low, high, false, false);
    }

    /** Returns whether it is a range. */
    public boolean isRange() {
        return levels.isEmpty();
    }

    /** Returns the value at a coordinate in [0,1]; levels and whole numbers have equal shares of it. */
    public ValueNode at(double coordinate) {
        if (!isRange()) {
            return levels.get(step(coordinate, levels.size()));
        }
        if (whole) {
            long count = Math.round(high - low) + 1;
            return Numbers.node(low + Math.min(count - 1, (long) (scaled(coordinate) * count)));
        }
        double value =
                log ? low * StrictMath.exp(coordinate * StrictMath.log(high / low)) : low + coordinate * (high - low);
        return Numbers.node(Math.max(low, Math.min(high, value)));
    }

    /** A whole number on a log scale: shares of the range from half below to half above, by ratios. */
    private double scaled(double coordinate) {
        if (!log) {
            return coordinate;
        }
        double least = low - 0.5;
        double most = high + 0.5;
        double value = least * StrictMath.exp(coordinate * StrictMath.log(most / least));
        return (value - least) / (most - least);
    }

    /** Returns where a value of a range stands between its ends, in [0,1]; for whole numbers their ends are 0 and 1 too. */
    public double position(double value) {
        if (high == low) {
            return 0;
        }
        return log ? StrictMath.log(value / low) / StrictMath.log(high / low) : (value - low) / (high - low);
    }

    /** Returns the number of the level at a coordinate. */
    static int step(double coordinate, int levels) {
        return Math.min(levels - 1, (int) (coordinate * levels));
    }
}
