package deepurban.evaluation;

/** What an evaluation period has seen of the units of one subdistrict, by department. */
final class PeriodCounts {

    final int[] first; // first closings
    final int[] reportedOnTime; // first closings within the limit
    final int[] trulyOnTime; // of these, not on paper
    final int[] closed; // all closings
    final int[] resolved; // closings that solved
    final int[] reopened;
    final double[] attitude; // sum over closings
    final double[] feedback; // sum over closings

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
