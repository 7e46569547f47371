package deepurban.observe;

/** Takes a row for each problem when it ends, and for those still open at the end of the run. */
@FunctionalInterface
public interface ProblemSink {

    /** Takes one finished or censored problem. */
    void accept(ProblemRow row);
}
