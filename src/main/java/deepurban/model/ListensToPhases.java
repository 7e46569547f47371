package deepurban.model;

/** Hears when a phase of the day begins and ends, for example to measure it: the model itself knows no clock. */
public interface ListensToPhases {

    /** A phase begins. */
    void begins(DayPlan phase);

    /** A phase has ended. */
    void ended(DayPlan phase);
}
