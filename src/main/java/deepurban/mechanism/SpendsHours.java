package deepurban.mechanism;

import deepurban.problem.Locality;

/** A mechanism that takes people's time. */
public interface SpendsHours {

    /** Adds the hours of one subdistrict and day; {@code fidelity} in [0,1]. Meetings count with the share of residents simulated. */
    void spendHours(Hours hours, Locality here, int day, double fidelity);
}
