package deepurban.policy;

import deepurban.resident.Group;

/** How policies are prepared in one subdistrict: coefficients that mechanisms write once a day. */
public final class PolicyTerms {

    /** Hearings that can be held a year. */
    public double hearingsPerYear;

    /** Share of each group's misfit that a hearing takes away, in [0,1]. */
    public final double[] misfitCut = new double[Group.COUNT];

    /** Share of the misunderstanding that a hearing takes away, in [0,1]. */
    public double misunderstandingCut;

    /** Days that a hearing takes. */
    public double hearingDays;

    /** Share of the misfit that argument before the decision takes away, in [0,1]. */
    public double argument;

    /** Starts a day without any mechanism. */
    public void reset() {
        argument = 0;
        hearingsPerYear = 0;
        misunderstandingCut = 0;
        hearingDays = 0;
        java.util.Arrays.fill(misfitCut, 0);
    }
}
