package deepurban.service;

/**
 * How service works in one subdistrict on a day: coefficients that mechanisms write once a day, and that dispatch, work and closing read.
 */
public final class Desk {

    /** Chance that a dispatch is right, in [0,1]. */
    public double accuracy;

    /** Mean delay from voicing to dispatch, in days. */
    public double dispatchDays;

    /** Share of the hand-off between departments that linkage takes away, in [0,1]. */
    public double linkage;

    /** Share of duplicates that are merged before they cost anything, in [0,1]. */
    public double merging;

    /** Chance, relative to the hotline's, that each channel brings a problem that another has heard; [channel], 0 or more. */
    public double[] overlap = new double[0];

    /** Share of the overlap of channels that integration takes away, in [0,1]. */
    public double integration;

    /** Hours that the units have for cases, relative to their own staff's; 1 or more. */
    public double capacity;

    /** Strength of the tie between evaluation and reward, in [0,1]. */
    public double incentive;

    /** What units are judged by: attitude, execution, resolution, feedback; adds up to one. */
    public final double[] contents = new double[4];

    /** What units are asked about in public: attitude, execution, resolution, feedback; added to what is weighed in the rule of effort, 0 or more. */
    public final double[] asked = new double[4];

    /** Strength of supervision, in [0,1]. */
    public double supervision;

    /** Share of closings that are verified, in [0,1]. */
    public double verification;

    /** Place of attitude among the contents. */
    public static final int ATTITUDE = 0;

    /** Place of execution among the contents. */
    public static final int EXECUTION = 1;

    /** Place of resolution among the contents. */
    public static final int RESOLUTION = 2;

    /** Place of feedback among the contents. */
    public static final int FEEDBACK = 3;
}
