package deepurban.optimise;

import com.fasterxml.jackson.databind.node.ValueNode;
import deepurban.design.Factor;
import deepurban.scenario.source.Numbers;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.moeaframework.core.Solution;
import org.moeaframework.core.variable.BinaryIntegerVariable;
import org.moeaframework.core.variable.RealVariable;
import org.moeaframework.core.variable.Variable;

/**
 * Levers as variables of the library: levels, switches and short ranges of whole numbers as bits in Gray code, ranges of numbers as
 * coordinates in [0,1].
 *
 * <p>A coordinate is rounded to a grid. That nobody sets a lever to fifteen digits is one reason; the other is that the library's
 * operators use {@link Math#pow}, whose last digit may differ from one machine to the next: from grid point to grid point that digit
 * is of no consequence, so that a search takes the same way everywhere.
 */
final class Coding {

    /** Steps of the grid between the ends of a range. */
    private static final int STEPS = 1000;

    /** Longer ranges of whole numbers are travelled as numbers: a step more or less matters little there. */
    private static final int MOST_WHOLE = 1024;

    private static final MathContext DIGITS = new MathContext(10);

    private final List<Factor> factors;

    Coding(List<Factor> factors) {
        this.factors = List.copyOf(factors);
    }

    int size() {
        return factors.size();
    }

    Variable variable(int factor) {
        int choices = choices(factors.get(factor));
        return choices > 0 ? new BinaryIntegerVariable(0, choices - 1) : new RealVariable(0, 1);
    }

    /** Returns how many bits the levers have that are coded so. */
    int bits() {
        int bits = 0;
        for (int i = 0; i < factors.size(); i++) {
            bits += variable(i) instanceof BinaryIntegerVariable choice ? choice.getNumberOfBits() : 0;
        }
        return bits;
    }

    /** Returns how many values a lever has; 0 for a range that is travelled as numbers. */
    private static int choices(Factor factor) {
        if (!factor.isRange()) {
            return factor.levels().size();
        }
        double count = Math.floor(factor.high()) - Math.ceil(factor.low()) + 1;
        return factor.whole() && !factor.log() && count <= MOST_WHOLE ? (int) count : 0;
    }

    /** Puts a solution on the grid and returns the values of the levers that it stands for. */
    List<ValueNode> settle(Solution solution) {
        List<ValueNode> values = new ArrayList<>();
        for (int i = 0; i < factors.size(); i++) {
            values.add(settle(factors.get(i), solution.getVariable(i)));
        }
        return values;
    }

    /** A twentieth of a range is 0.05 to whoever reads it, not 0.05000000000000001. */
    private static ValueNode rounded(ValueNode value) {
        return Numbers.node(new BigDecimal(value.doubleValue()).round(DIGITS).doubleValue());
    }

    private static ValueNode settle(Factor factor, Variable variable) {
        if (variable instanceof BinaryIntegerVariable choice) {
            return factor.isRange()
                    ? Numbers.node(Math.ceil(factor.low()) + choice.getValue())
                    : factor.levels().get(choice.getValue());
        }
        RealVariable coordinate = (RealVariable) variable;
        double onGrid = Math.rint(coordinate.getValue() * STEPS) / STEPS;
        coordinate.setValue(onGrid);
        return rounded(factor.at(onGrid));
    }
}
