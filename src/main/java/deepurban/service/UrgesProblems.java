package deepurban.service;

/** A mechanism that tracks overdue problems and urges the units that have them. */
public interface UrgesProblems {

    /** Returns the share of overdue problems that are tracked, at that fidelity. */
    double trackedShare(double fidelity);

    /** Returns the working days between one urging and the next. */
    double urgeWorkingDays();

    /** Returns how often a problem is urged at most. */
    int urgings();

    /** Returns the hours of cadres that one urging takes. */
    double hoursPerUrging();
}
