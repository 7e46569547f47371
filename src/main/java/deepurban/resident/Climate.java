package deepurban.resident;

/**
 * What the day is like for the residents of one subdistrict: coefficients that mechanisms and other submodels write once a day,
 * and that the pass of {@link Influence} reads.
 */
public final class Climate {

    /** Share of missing trust that a resident's contacts of a day give, before the resident's own openness; [group]. */
    public final double[] trustGain = new double[Group.COUNT];

    /** Share of the daily burden of open problems that residents feel, in [0,1]: the rest is taken by knowing. */
    public double burdenFelt;

    /** What is added to the level that satisfaction relaxes to, by the subdistrict's mean experience. */
    public double reputation;

    /** What policies take from the level that satisfaction relaxes to; [group]. */
    public final double[] policyHit = new double[Group.COUNT];

    /** Starts a day without any mechanism. */
    public void reset() {
        java.util.Arrays.fill(trustGain, 0);
        burdenFelt = 1;
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
