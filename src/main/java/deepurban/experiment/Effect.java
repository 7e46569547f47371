package deepurban.experiment;

import deepurban.observe.Outcome.Scoped;
import deepurban.statistics.PairedDifference;

/**
 * What a reform does to one outcome, against its baseline on common random numbers.
 *
 * @param reform index of the reform's arm in the plan
 * @param outcome the outcome and the part of the town
 * @param difference the paired difference
 * @param family comparisons that p-values are adjusted over: {@code primary}, {@code secondary}, or the
 *     scope of those that nobody asked for
 * @param adjusted p-value adjusted over the family after Holm; NaN if there is none
 * @param margin smallest difference that matters; NaN if none is stated
 * @param failed replications in which the reform or its baseline failed
 * @param verdict what it says
 */
public record Effect(
        int reform,
        Scoped outcome,
        PairedDifference difference,
        String family,
        double adjusted,
        double margin,
        int failed,
        Verdict verdict) {

    /** Family of the comparisons that decide the question. */
    public static final String PRIMARY = "primary";

    /** Family of the other outcomes that were asked for. */
    public static final String SECONDARY = "secondary";

    /** Whether it is among the comparisons that decide the question. */
    public boolean isPrimary() {
        return family.equals(PRIMARY);
    }
}
