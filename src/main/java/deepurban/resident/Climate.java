package deepurban.resident;

/**
 * What the day is like for the residents of one subdistrict: coefficients that mechanisms and other submodels write once a day,
 * and that the pass of {@link Influence} reads.
 */
public final class Climate {

    /** Contacts per resident and day that strengthen trust; mechanisms add to it. */
    public double trustContacts;

    /** Share of the missing trust that one contact gives. */
    public double trustPerContact;

    /** Share of the daily burden of open problems that residents feel, in [0,1]: the rest is taken by knowing. */
    public double burdenFelt;

    /** What is added to the level that satisfaction relaxes to, by the subdistrict's mean experience. */
    public double reputation;

    /** What policies take from the level that satisfaction relaxes to; [group]. */
    public final double[] policyHit = new double[Group.COUNT];

    /** Starts a day without any mechanism. */
    public void reset() {
        trustContacts = 0;
        trustPerContact = 0;
        burdenFelt = 1;
    }
}
