package deepurban.resident;

import static deepurban.parameters.StateVariable.Entity.SUBDISTRICT;

import deepurban.parameters.Bookkeeping;
import deepurban.parameters.StateVariable;

/**
 * How a subdistrict's service stands with its residents: the running mean of their experience, and the reputation that moves
 * reporting (responsiveness induces demand, S1).
 */
public final class Standing {

    @StateVariable(
            entity = SUBDISTRICT,
            unit = "share",
            range = "[0,1]; NaN before the first closing",
            en = "Running mean R of experience")
    private double experience = Double.NaN;

    @StateVariable(
            entity = SUBDISTRICT,
            unit = "share",
            range = "[0,1]; NaN before the first closing",
            en = "R at the end of the warm-up, R_0")
    private double experienceAtStart = Double.NaN;

    @StateVariable(
            entity = SUBDISTRICT,
            unit = "logit",
            range = "any",
            en = "Reputation β_j, added to the logit of reporting")
    private double reputation;

    @Bookkeeping("of today")
    private double todaySum;

    @Bookkeeping("of today")
    private int today;

    @StateVariable(
            entity = SUBDISTRICT,
            unit = "closings",
            range = "≥ 0",
            en = "Closings and settlements judged this month")
    private int monthClosed;

    @StateVariable(
            entity = SUBDISTRICT,
            unit = "closings",
            range = "0 to monthClosed",
            en = "Of these, those that resolved")
    private int monthResolved;

    /** Starts without any experience. */
    public Standing() {}

    private Standing(Standing other) {
        experience = other.experience;
        experienceAtStart = other.experienceAtStart;
        reputation = other.reputation;
        todaySum = other.todaySum;
        today = other.today;
        monthClosed = other.monthClosed;
        monthResolved = other.monthResolved;
    }

    /** Returns a copy that changes on its own. */
    public Standing copy() {
        return new Standing(this);
    }

    /** Returns what the standing adds to the logit of reporting. */
    public double reputation() {
        return reputation;
    }

    /** Returns the running mean of experience, in [0,1]; {@code otherwise} before the first closing. */
    public double experienceOr(double otherwise) {
        return Double.isNaN(experience) ? otherwise : experience;
    }

    /** Returns the running mean of experience less what it was at the end of the warm-up. */
    public double experienceGained() {
        return Double.isNaN(experience) ? 0 : experience - experienceAtStart;
    }

    /** Notes one closing. */
    public void note(double closingExperience, boolean resolved) {
        todaySum += closingExperience;
        today++;
        monthClosed++;
        monthResolved += resolved ? 1 : 0;
    }

    /** Ends a day: moves the running mean by 1 ÷ {@code memoryDays} of the way; {@code warmUp} moves the start with it. */
    public void endDay(double memoryDays, boolean warmUp) {
        if (today > 0) {
            double mean = todaySum / today;
            experience = Double.isNaN(experience) ? mean : experience + (mean - experience) / memoryDays;
        }
        if (warmUp || Double.isNaN(experienceAtStart)) {
            experienceAtStart = experience;
        }
        todaySum = 0;
        today = 0;
    }

    /** Ends a month: reputation moves by {@code rate} per share resolved above one half. */
    public void endMonth(double rate) {
        if (monthClosed > 0) {
            reputation += rate * ((double) monthResolved / monthClosed - 0.5);
        }
        monthClosed = 0;
        monthResolved = 0;
    }
}
