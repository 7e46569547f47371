package deepurban.mechanism;

import deepurban.town.Place;

/** A mechanism that takes people's time. */
public interface SpendsHours {

    /** Adds the hours of one subdistrict and day, with that many residents; {@code fidelity} in [0,1]. */
    void spendHours(Hours hours, Place place, int residents, double fidelity);
}
