package deepurban.optimise;

import com.fasterxml.jackson.databind.node.ValueNode;
import java.util.List;

/**
 * A setting that was tried.
 *
 * @param point its number, from 0, in the order of trial
 * @param generation the generation that tried it first, from 1; 0 for the scenario as it is
 * @param values the values of the levers
 * @param state whether it can be compared
 * @param levels what its runs say, objective by objective
 * @param failed runs that failed
 */
public record Evaluation(
        int point, int generation, List<ValueNode> values, State state, List<Level> levels, int failed) {

    /** Whether a setting can be compared with others. */
    public enum State {
        /** All runs ended and told all objectives. */
        COMPLETE,
        /** A run failed, or an objective was not defined in one: the others would be compared with other random numbers. */
        INCOMPLETE,
        /** The values of the levers do not go together. */
        INVALID
    }

    /** Copies the lists. */
    public Evaluation {
        values = List.copyOf(values);
        levels = List.copyOf(levels);
    }

    /** Returns the means of the objectives. */
    double[] means() {
        return levels.stream().mapToDouble(Level::mean).toArray();
    }

    boolean isComplete() {
        return state == State.COMPLETE;
    }
}
