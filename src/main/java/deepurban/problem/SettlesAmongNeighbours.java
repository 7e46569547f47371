package deepurban.problem;

/** A mechanism by which neighbours settle problems among themselves before anybody reports them. */
public interface SettlesAmongNeighbours {

    /** Returns the share of problems like this one, in [0,1], that neighbours settle; 0 at fidelity 0. */
    double settledShare(Locality here, int p, double fidelity);

    /** Returns the days until they do, at most. */
    double daysToSettle();
}
