package deepurban.evaluation;

/** Hears of the scores that a period of evaluation ends with. */
@FunctionalInterface
public interface ListensToScores {

    /** A unit got a score; both in [0,1]. */
    void scored(int department, double score, double truePerformance);
}
