package deepurban.service;

/** A mechanism whose people press for overdue problems that deputies heard, tier by tier. */
public interface PressesForProblems {

    /** Returns the number of tiers, at most {@link deepurban.problem.Event#TIERS}. */
    int tiers();

    /** Returns the chance that a tier gets an overdue problem moving, at full fidelity. */
    double authority(int tier);

    /** Returns how many open problems a deputy can stand by with full authority. */
    double docketPerDeputy();

    /** Returns the working days between one tier's turn and the next. */
    double climbWorkingDays();

    /** Returns the hours that one attempt costs the deputies. */
    double hoursPerAttempt();
}
