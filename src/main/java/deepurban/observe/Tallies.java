package deepurban.observe;

import deepurban.resident.Group;
import deepurban.statistics.DurationHistogram;
import deepurban.statistics.Tally;
import java.util.Arrays;

/**
 * What one subdistrict (or, merged, the town) has shown since observation began: counts, sums and durations, never lists, so that memory
 * does not grow with the run.
 */
final class Tallies {

    final int classes;
    final int departments;
    double residentDays;
    final double[] groupDays = new double[Group.COUNT];
    final double[] satisfaction = new double[Group.COUNT]; // sum over resident-days
    final double[] trust = new double[Group.COUNT]; // sum over resident-days
    final long[] occurred; // [class × group], row-major, and so the next eight
    final long[] voiced;
    final long[] dispatched;
    final long[] faded;
    final long[] settled;
    final long[] firstClosed;
    final long[] onTime;
    final long[] closed;
    final long[] resolved;
    final double[] experience; // sum over closings [class × group]
    final long[] byChannel; // [channel]
    long reopened;
    long petitions;
    long duplicates;
    long deputiesHeard;
    final DurationHistogram[] toResolution; // [class], from voicing
    final DurationHistogram toResolutionOfOne = new DurationHistogram(); // of problems that need one department
    final DurationHistogram toResolutionOfSeveral = new DurationHistogram();
    final DurationHistogram[] toClosing; // [class], from voicing
    final DurationHistogram fromOccurrence = new DurationHistogram();
    final Tally waits = new Tally();
    double backlogDays;
    final double[] deskHours; // [department]
    final double[] deskHoursAvailable; // [department]
    final long[] unitClosed; // [department]
    final long[] unitFirst; // [department]
    final long[] unitOnTime; // [department]
    final long[] unitResolved; // [department]
    final double[] score; // [department], sum over periods
    final double[] truth; // [department], sum over periods
    final int[] periods; // [department]
    final double[] acceptance = new double[Group.COUNT]; // sum over policies
    int policies;
    double fidelity; // sum over mechanisms and days
    long fidelityDays;
    double deputyHours;
    double cadreHours;
    double meetingHours;
    double residentHours;
    double departmentHours; // beside the work on cases

    Tallies(int classes, int departments, int channels) {
        this.classes = classes;
        this.departments = departments;
        int cells = classes * Group.COUNT;
        occurred = new long[cells];
        voiced = new long[cells];
        dispatched = new long[cells];
        faded = new long[cells];
        settled = new long[cells];
        firstClosed = new long[cells];
        onTime = new long[cells];
        closed = new long[cells];
        resolved = new long[cells];
        experience = new double[cells];
        byChannel = new long[channels];
        toResolution = new DurationHistogram[classes];
        toClosing = new DurationHistogram[classes];
        Arrays.setAll(toResolution, c -> new DurationHistogram());
        Arrays.setAll(toClosing, c -> new DurationHistogram());
        deskHours = new double[departments];
        deskHoursAvailable = new double[departments];
        unitClosed = new long[departments];
        unitFirst = new long[departments];
        unitOnTime = new long[departments];
        unitResolved = new long[departments];
        score = new double[departments];
        truth = new double[departments];
        periods = new int[departments];
    }

    /** Returns a copy at the same state. */
    Tallies copy() {
        Tallies copy = new Tallies(classes, departments, byChannel.length);
        copy.merge(this);
        return copy;
    }

    /** Adds another's counts, sums and durations. */
    void merge(Tallies other) {
        residentDays += other.residentDays;
        add(groupDays, other.groupDays);
        add(satisfaction, other.satisfaction);
        add(trust, other.trust);
        add(occurred, other.occurred);
        add(voiced, other.voiced);
        add(dispatched, other.dispatched);
        add(faded, other.faded);
        add(settled, other.settled);
        add(firstClosed, other.firstClosed);
        add(onTime, other.onTime);
        add(closed, other.closed);
        add(resolved, other.resolved);
        add(experience, other.experience);
        add(byChannel, other.byChannel);
        reopened += other.reopened;
        petitions += other.petitions;
        duplicates += other.duplicates;
        deputiesHeard += other.deputiesHeard;
        for (int c = 0; c < classes; c++) {
            toResolution[c].merge(other.toResolution[c]);
            toClosing[c].merge(other.toClosing[c]);
        }
        toResolutionOfOne.merge(other.toResolutionOfOne);
        toResolutionOfSeveral.merge(other.toResolutionOfSeveral);
        fromOccurrence.merge(other.fromOccurrence);
        waits.merge(other.waits);
        backlogDays += other.backlogDays;
        add(deskHours, other.deskHours);
        add(deskHoursAvailable, other.deskHoursAvailable);
        add(unitClosed, other.unitClosed);
        add(unitFirst, other.unitFirst);
        add(unitOnTime, other.unitOnTime);
        add(unitResolved, other.unitResolved);
        add(score, other.score);
        add(truth, other.truth);
        for (int k = 0; k < departments; k++) {
            periods[k] += other.periods[k];
        }
        add(acceptance, other.acceptance);
        policies += other.policies;
        fidelity += other.fidelity;
        fidelityDays += other.fidelityDays;
        deputyHours += other.deputyHours;
        cadreHours += other.cadreHours;
        meetingHours += other.meetingHours;
        residentHours += other.residentHours;
        departmentHours += other.departmentHours;
    }

    private static void add(double[] to, double[] from) {
        for (int i = 0; i < to.length; i++) {
            to[i] += from[i];
        }
    }

    private static void add(long[] to, long[] from) {
        for (int i = 0; i < to.length; i++) {
            to[i] += from[i];
        }
    }
}
