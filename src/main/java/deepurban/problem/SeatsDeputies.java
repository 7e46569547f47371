package deepurban.problem;

/** A mechanism that seats deputies in the wards. */
public interface SeatsDeputies {

    /** Returns the deputies per resident, on paper. */
    double deputiesPerResident();

    /** Returns the share of deputies of each {@link Congress}; adds up to one. */
    double[] congressShares();
}
