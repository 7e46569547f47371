package deepurban.design;

import com.fasterxml.jackson.databind.node.ValueNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** The points of a design, with the value of each factor at each. Immutable; may be shared between threads. */
public final class Points {

    private final List<Factor> factors;
    private final int size;
    private final IntFunction<List<ValueNode>> row;

    private Points(List<Factor> factors, int size, IntFunction<List<ValueNode>> row) {
        this.factors = List.copyOf(factors);
        this.size = size;
        this.row = row;
    }

    /** Returns the points of a design. */
    public static Points of(Design design, List<Factor> factors) {
        double[][] sample = design.sample(factors);
        return new Points(
                factors,
                sample.length,
                point -> IntStream.range(0, factors.size())
                        .mapToObj(factor -> factors.get(factor).at(sample[point][factor]))
                        .toList());
    }

    /**
     * Returns points that were given one by one. A column of numbers of which there are many becomes a range, another one the
     * levels that occur.
     */
    public static Points list(List<String> pointers, List<List<ValueNode>> rows) {
        List<Factor> factors = new ArrayList<>();
        for (int column = 0; column < pointers.size(); column++) {
            int at = column;
            factors.add(factor(
                    pointers.get(at),
                    rows.stream().map(values -> values.get(at)).toList()));
        }
        List<List<ValueNode>> copy = List.copyOf(rows);
        return new Points(factors, copy.size(), copy::get);
    }

    /** Returns points that were given one by one, of factors that are known; each row has a value for each factor. */
    public static Points of(List<Factor> factors, List<List<ValueNode>> rows) {
        List<List<ValueNode>> copy = List.copyOf(rows);
        return new Points(factors, copy.size(), copy::get);
    }

    private static Factor factor(String pointer, Collection<ValueNode> values) {
        LinkedHashSet<ValueNode> levels = new LinkedHashSet<>(values);
        boolean numeric = levels.stream().allMatch(ValueNode::isNumber);
        if (!numeric || levels.size() < 3) {
            return Factor.levels(pointer, List.copyOf(levels));
        }
        double[] sorted =
                levels.stream().mapToDouble(ValueNode::doubleValue).sorted().toArray();
        boolean whole = Arrays.stream(sorted).allMatch(value -> value == Math.rint(value));
        return new Factor(pointer, List.of(), sorted[0], sorted[sorted.length - 1], whole, false);
    }

    /** Returns the factors, in the order of the columns. */
    public List<Factor> factors() {
        return factors;
    }

    /** Returns how many points there are. */
    public int size() {
        return size;
    }

    /** Returns the values of a point, in the order of the factors; points are counted from 0. */
    public List<ValueNode> values(int point) {
        return row.apply(point);
    }
}
