package deepurban.problem;

/** Who takes over problems that were heard: the dispatch of the service. */
public interface TakesProblems {

    /** Takes a problem that was just heard at time t. */
    void take(int p, double t);
}
