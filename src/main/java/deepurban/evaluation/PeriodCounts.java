package deepurban.evaluation;

import static deepurban.parameters.StateVariable.Entity.UNIT;

import deepurban.parameters.StateVariable;

/** What an evaluation period has seen of the units of one subdistrict, by department. */
final class PeriodCounts {

    @StateVariable(entity = UNIT, unit = "closings", range = "≥ 0", en = "First closings of the evaluation period")
    final int[] first;

    @StateVariable(entity = UNIT, unit = "closings", range = "0 to first", en = "Of these, within the limit")
    final int[] reportedOnTime;

    @StateVariable(entity = UNIT, unit = "closings", range = "0 to reportedOnTime", en = "Of these, not on paper")
    final int[] trulyOnTime;

    @StateVariable(entity = UNIT, unit = "closings", range = "≥ 0", en = "All closings of the period")
    final int[] closed;

    @StateVariable(
            entity = UNIT,
            unit = "closings",
            range = "0 to closed",
            en = "Of these, those that solved the problem")
    final int[] resolved;

    @StateVariable(entity = UNIT, unit = "problems", range = "≥ 0", en = "Problems that came back in the period")
    final int[] reopened;

    @StateVariable(entity = UNIT, unit = "closings", range = "0 to closed", en = "Sum of attitude over the closings")
    final double[] attitude;

    @StateVariable(entity = UNIT, unit = "closings", range = "0 to closed", en = "Sum of feedback over the closings")
    final double[] feedback;

    PeriodCounts(int departments) {
        first = new int[departments];
        reportedOnTime = new int[departments];
        trulyOnTime = new int[departments];
        closed = new int[departments];
        resolved = new int[departments];
        reopened = new int[departments];
        attitude = new double[departments];
        feedback = new double[departments];
    }

    PeriodCounts(PeriodCounts other) {
        first = other.first.clone();
        reportedOnTime = other.reportedOnTime.clone();
        trulyOnTime = other.trulyOnTime.clone();
        closed = other.closed.clone();
        resolved = other.resolved.clone();
        reopened = other.reopened.clone();
        attitude = other.attitude.clone();
        feedback = other.feedback.clone();
    }

    void clear(int k) {
        first[k] = 0;
        reportedOnTime[k] = 0;
        trulyOnTime[k] = 0;
        closed[k] = 0;
        resolved[k] = 0;
        reopened[k] = 0;
        attitude[k] = 0;
        feedback[k] = 0;
    }
}
