package deepurban.resident;

import java.util.Arrays;

/**
 * What the day is like for the residents of one subdistrict: coefficients that mechanisms and other submodels write once a day,
 * and that the pass of {@link Influence} reads.
 */
public final class Climate {

    /** Share of missing trust that a resident's contacts of a day give, before the resident's own openness; [group]. */
    public final double[] trustGain = new double[Group.COUNT];

    /** Share of the daily burden of open problems that residents feel, in [0,1]: the rest is taken by knowing. */
    public double burdenFelt;

    /** Share of the way that an owner's expectation moves to the subdistrict's mean experience before a closing is judged, in [0,1]. */
    public double realism;

    /** Share of each group that mobilisation reaches a day, in [0,1]; [group]. */
    public final double[] mobilising = new double[Group.COUNT];

    /** Days in which what mobilisation gave is forgotten (mean of an exponential); 0: as it was the last time that somebody said. */
    public double forgettingDays;

    /** What is added to the level that satisfaction relaxes to, by the subdistrict's mean experience. */
    public double reputation;

    /** What policies take from the level that satisfaction relaxes to; [group]. */
    public final double[] policyHit = new double[Group.COUNT];

    /** Starts a day without any mechanism. */
    public void reset() {
        java.util.Arrays.fill(trustGain, 0);
        burdenFelt = 1;
        realism = 0;
        forgettingDays = 0;
        Arrays.fill(mobilising, 0);
    }

    /** Adds contacts per resident and day, each of which gives a share of the missing trust. */
    public void addContacts(double perResidentDay, double trustPerContact) {
        for (int g = 0; g < Group.COUNT; g++) {
            addContacts(g, perResidentDay, trustPerContact);
        }
    }

    /** Adds contacts per resident of one group (ordinal) and day. */
    public void addContacts(int group, double perResidentDay, double trustPerContact) {
        trustGain[group] += perResidentDay * trustPerContact;
    }
}
