package deepurban.service;

import static deepurban.parameters.StateVariable.Entity.SUBDISTRICT;
import static deepurban.parameters.StateVariable.Entity.UNIT;

import deepurban.parameters.Bookkeeping;
import deepurban.parameters.DepartmentParameters;
import deepurban.parameters.EvaluationParameters;
import deepurban.parameters.StateVariable;
import java.util.Arrays;
import java.util.Map;

/**
 * The service units of one subdistrict, one for each department, as arrays by department: staff, queue, motivation, effort, attention,
 * and what the evaluation period has seen so far.
 */
public final class Units {

    private static final int CONTENTS = 4;
    private static final double MONTHLY_MEMORY = 0.7; // half in two months; assumed

    private final int departments;

    @StateVariable(entity = UNIT, unit = "caseworkers", range = "≥ 0", en = "Staff, with fraction")
    private final double[] staff; // [department]

    @StateVariable(entity = UNIT, unit = "caseworkers", range = "≥ 1", en = "Parallel servers: staff rounded up")
    private final int[] caseworkers; // [department]

    @StateVariable(
            entity = UNIT,
            unit = "share",
            range = "[0,1]",
            en = "Share of a caseworker’s time for cases, fraction of staff included")
    private final double[] timeShare; // [department]

    @StateVariable(entity = UNIT, range = "> 0", en = "Productivity")
    private final double[] productivity; // [department]

    @StateVariable(
            entity = UNIT,
            unit = "caseworkers",
            range = "0 to caseworkers",
            en = "Caseworkers who have a problem in hand")
    private final int[] busy; // [department]

    @Bookkeeping("for the balance of working time")
    private final double[] busySince; // [department], working days at the last change of busy

    @Bookkeeping("for the balance of working time")
    private final double[] busyDays; // [department], integral of busy over working days until then

    @Bookkeeping("for the balance of working time")
    private final double[] workedDays; // [department], working days of what was finished

    @StateVariable(
            entity = UNIT,
            type = "queue",
            unit = "problems",
            range = "any",
            en = "Problems that wait, by rank, then order of arrival")
    private final UnitQueue[] queue; // [department]

    @Bookkeeping("sum of the hours of what waits")
    private final double[] queuedHours; // [department], hands-on hours in the queue

    @StateVariable(entity = UNIT, range = "[0.2,1.5]", en = "Motivation M")
    private final double[] motivation; // [department]

    @StateVariable(entity = UNIT, unit = "logit", range = "≥ 0", en = "Attention that proposals of deputies drew")
    private final double[] attention; // [department]

    @StateVariable(
            entity = UNIT,
            range = "≥ effortFloor",
            en = "Effort e on each content: attitude, execution, resolution, feedback")
    private final double[] effort; // [department × content]

    @StateVariable(
            entity = UNIT,
            range = "≥ 0",
            en = "Load: hours queued, of what the unit does in the days that count as one; as of this morning")
    private final double[] load; // [department]

    @StateVariable(entity = UNIT, unit = "share", range = "[0,1]", en = "Staff that others lent, relative to its own")
    private final double[] lent; // [department]

    @StateVariable(
            entity = UNIT,
            unit = "problems",
            range = "≥ 0",
            en = "Problems on dockets of deputies, earlier months counting less")
    private final double[] onDocket; // [department]

    @StateVariable(entity = UNIT, unit = "problems", range = "≥ 0", en = "Of these, those that passed their limit")
    private final double[] overdueOnDocket; // [department]

    @StateVariable(entity = SUBDISTRICT, range = "≥ 0", en = "Hours of all staff, relative to the start")
    private double hoursFactor = 1;

    /** Staffs the units of a subdistrict of that many residents; {@code sample}: share of them that is simulated. */
    public Units(
            Map<String, DepartmentParameters> parameters,
            EvaluationParameters evaluation,
            int residents,
            double sample) {
        departments = parameters.size();
        staff = new double[departments];
        caseworkers = new int[departments];
        timeShare = new double[departments];
        productivity = new double[departments];
        busy = new int[departments];
        busySince = new double[departments];
        busyDays = new double[departments];
        workedDays = new double[departments];
        queue = new UnitQueue[departments];
        queuedHours = new double[departments];
        motivation = new double[departments];
        attention = new double[departments];
        effort = new double[departments * CONTENTS];
        load = new double[departments];
        lent = new double[departments];
        onDocket = new double[departments];
        overdueOnDocket = new double[departments];
        Arrays.setAll(queue, k -> new UnitQueue());
        Arrays.fill(motivation, evaluation.motivation());
        staff(parameters, residents, sample);
        for (int k = 0; k < departments; k++) {
            setEffort(
                    k,
                    evaluation.motivation(),
                    evaluation.motivation(),
                    evaluation.motivation(),
                    evaluation.motivation());
        }
    }

    private Units(Units other) {
        departments = other.departments;
        staff = other.staff.clone();
        caseworkers = other.caseworkers.clone();
        timeShare = other.timeShare.clone();
        productivity = other.productivity.clone();
        busy = other.busy.clone();
        busySince = other.busySince.clone();
        busyDays = other.busyDays.clone();
        workedDays = other.workedDays.clone();
        queue = new UnitQueue[departments];
        Arrays.setAll(queue, k -> other.queue[k].copy());
        queuedHours = other.queuedHours.clone();
        motivation = other.motivation.clone();
        attention = other.attention.clone();
        effort = other.effort.clone();
        load = other.load.clone();
        lent = other.lent.clone();
        onDocket = other.onDocket.clone();
        overdueOnDocket = other.overdueOnDocket.clone();
        hoursFactor = other.hoursFactor;
    }

    /** Returns a copy that changes on its own. */
    public Units copy() {
        return new Units(this);
    }

    /**
     * Sets the staff: fixed caseworkers and those by residents, times the share that is simulated. A fraction becomes one more
     * caseworker and shorter hours for all, so that the capacity is exact.
     */
    public void staff(Map<String, DepartmentParameters> parameters, int residents, double sample) {
        int k = 0;
        for (DepartmentParameters department : parameters.values()) {
            double wanted =
                    (department.caseworkers() + department.caseworkersPer100k() * residents / 100_000.0) * sample;
            staff[k] = wanted;
            caseworkers[k] = (int) Math.max(1, Math.ceil(wanted - 1e-9));
            timeShare[k] = department.caseTimeShare() * wanted / caseworkers[k];
            productivity[k] = department.productivity();
            k++;
        }
    }

    /** Returns the number of departments. */
    public int departments() {
        return departments;
    }

    /** Returns the parallel servers of a unit. */
    public int caseworkers(int k) {
        return caseworkers[k];
    }

    /** Returns the hands-on hours that a caseworker of a unit gives to cases per working day. */
    public double hoursPerDay(int k) {
        return 8 * timeShare[k] * hoursFactor;
    }

    /** Returns the productivity of a unit. */
    double productivity(int k) {
        return productivity[k];
    }

    /** Sets by how much all staff hours have followed the growth of population. */
    public void setHoursFactor(double factor) {
        hoursFactor = factor;
    }

    /** Returns how many caseworkers of a unit have a problem in hand. */
    public int busy(int k) {
        return busy[k];
    }

    /** Adds to the caseworkers that are busy, when {@code now} working days have passed. */
    void addBusy(int k, int change, double now) {
        busyDays[k] += busy[k] * (now - busySince[k]);
        busySince[k] = now;
        busy[k] += change;
    }

    /** Notes that a caseworker of a unit finished what took so many working days. */
    void noteWorked(int k, double workingDays) {
        workedDays[k] += workingDays;
    }

    /** Returns the time that caseworkers of a unit were busy until {@code now}: the integral of their number, in working days. */
    public double busyDays(int k, double now) {
        return busyDays[k] + busy[k] * (now - busySince[k]);
    }

    /** Returns the working days that went into what a unit has finished. */
    public double workedDays(int k) {
        return workedDays[k];
    }

    /** Returns the queue of a unit. */
    UnitQueue queue(int k) {
        return queue[k];
    }

    /** Returns the problems that wait at a unit. */
    public int waiting(int k) {
        return queue[k].size();
    }

    /** Returns the problem at a place of a unit's queue, in no order. */
    public int waitingAt(int k, int place) {
        return queue[k].slotAt(place);
    }

    /** Returns the hands-on hours that wait at a unit. */
    public double queuedHours(int k) {
        return queuedHours[k];
    }

    void addQueuedHours(int k, double hours) {
        queuedHours[k] = queue[k].size() == 0 ? 0 : Math.max(0, queuedHours[k] + hours);
    }

    /** Returns motivation M. */
    public double motivation(int k) {
        return motivation[k];
    }

    /** Sets motivation M. */
    public void setMotivation(int k, double value) {
        motivation[k] = value;
    }

    /** Returns attention, 0 or more. */
    public double attention(int k) {
        return attention[k];
    }

    /** Sets attention. */
    public void setAttention(int k, double value) {
        attention[k] = value;
    }

    /** Returns the effort on a content of {@link Desk}. */
    public double effort(int k, int content) {
        return effort[k * CONTENTS + content];
    }

    /** Sets the effort on attitude, execution, resolution and feedback. */
    public void setEffort(int k, double attitude, double execution, double resolution, double feedback) {
        effort[k * CONTENTS + Desk.ATTITUDE] = attitude;
        effort[k * CONTENTS + Desk.EXECUTION] = execution;
        effort[k * CONTENTS + Desk.RESOLUTION] = resolution;
        effort[k * CONTENTS + Desk.FEEDBACK] = feedback;
    }

    /** Returns the load as of this morning: hours queued, of what the unit does in the days that count as load one. */
    public double load(int k) {
        return load[k];
    }

    /** Returns the share of its staff that others lent a unit, in [0,1]. */
    public double lent(int k) {
        return lent[k];
    }

    /** Lends a unit a share of its staff more, up to as many again. */
    void lend(int k, double share) {
        lent[k] = Math.min(1, lent[k] + share);
    }

    /** Lets those who were lent go back, {@code days} on average after they came. */
    public void returnLent(double days) {
        for (int k = 0; k < departments; k++) {
            lent[k] -= lent[k] / Math.max(1, days);
        }
    }

    void noteOnDocket(int k) {
        onDocket[k]++;
    }

    void noteOverdue(int k) {
        overdueOnDocket[k]++;
    }

    double onDocket(int k) {
        return onDocket[k];
    }

    double overdueOnDocket(int k) {
        return overdueOnDocket[k];
    }

    /** Ends a month: what was on dockets before counts for less. */
    void fadeDockets(int k) {
        onDocket[k] *= MONTHLY_MEMORY;
        overdueOnDocket[k] *= MONTHLY_MEMORY;
    }

    /** Computes the loads for the day. */
    public void measureLoads(double loadDays) {
        for (int k = 0; k < departments; k++) {
            double capacity = caseworkers[k] * hoursPerDay(k) * productivity[k] * effort(k, Desk.EXECUTION) * loadDays;
            load[k] = capacity > 0 ? queuedHours[k] / capacity : 0;
        }
    }

    /** Returns the share of caseworkers of all units that are busy now. */
    public double busyShare() {
        int working = 0;
        int all = 0;
        for (int k = 0; k < departments; k++) {
            working += busy[k];
            all += caseworkers[k];
        }
        return (double) working / all;
    }
}
