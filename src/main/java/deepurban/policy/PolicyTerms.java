package deepurban.policy;

import deepurban.resident.Group;
import java.util.Arrays;

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

    /** Share of the misfit of every policy that the argument of think tanks (智库) takes away, in [0,1]. */
    public double argument;

    /** Policies that can be argued over beforehand a year (事前论证). */
    public double argumentsPerYear;

    /** Share of every group's misfit that argument takes away, in [0,1]. */
    public double argumentCut;

    /** Days that argument takes. */
    public double argumentDays;

    /** Policies that can be explained after the decision a year (事后宣传). */
    public double publicityPerYear;

    /** Share of the misunderstanding that publicity takes away, in [0,1]. */
    public double publicityCut;

    /** Days that publicity takes before a policy comes into force. */
    public double publicityDays;

    /** Share of policies decided by procedure (依法、民主、科学决策), in [0,1]. */
    public double procedureShare;

    /** Share of each group's misfit that a decision by procedure takes away, in [0,1]. */
    public final double[] procedureCut = new double[Group.COUNT];

    /** Share of the misunderstanding of every policy that openness (公开) takes away, in [0,1]. */
    public double opennessCut;

    /** Starts a day without any mechanism. */
    public void reset() {
        argument = 0;
        hearingsPerYear = 0;
        misunderstandingCut = 0;
        hearingDays = 0;
        argumentsPerYear = 0;
        argumentCut = 0;
        argumentDays = 0;
        publicityPerYear = 0;
        publicityCut = 0;
        publicityDays = 0;
        procedureShare = 0;
        opennessCut = 0;
        Arrays.fill(misfitCut, 0);
        Arrays.fill(procedureCut, 0);
    }
}
