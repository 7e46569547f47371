package deepurban.service;

import deepurban.problem.Event;
import deepurban.problem.EventCalendar;
import deepurban.problem.Locality;
import deepurban.problem.ProblemClasses;
import deepurban.problem.ProblemState;
import deepurban.problem.Problems;
import deepurban.random.Stream;
import deepurban.time.OfficeHours;
import java.util.List;

/**
 * What follows when a problem passes its limit: it is tracked and urged, goes before meetings, and counts against the unit on the dockets of
 * deputies, who propose to hold a unit to account when too much of what they stand by is overdue.
 *
 * <p>Draws: one per problem for the tracking. Cost: an event per problem that passes its limit and per urging; units once a month.
 */
final class Oversight {

    private static final int TRACKED = 50;

    private final Problems problems;
    private final ProblemClasses classes;
    private final EventCalendar events;
    private final OfficeHours office;
    private final List<UrgesProblems> urging; // [mechanism]; null: does not
    private final List<HoldsToAccount> accounting; // [mechanism]; null: does not
    private final double[] fidelity; // [mechanism]
    private final Units units;
    private final Meetings meetings;
    private final CaseFlow flow;
    private final ListensToService listener;
    private final Stream stream;

    Oversight(Locality here, Powers powers, Units units, Meetings meetings, CaseFlow flow, ListensToService listener) {
        this.problems = here.problems();
        this.classes = here.classes();
        this.events = here.events();
        this.office = here.office();
        this.urging = powers.urging();
        this.accounting = powers.accounting();
        this.fidelity = powers.fidelity();
        this.units = units;
        this.meetings = meetings;
        this.flow = flow;
        this.listener = listener;
        this.stream = here.replication().stream("oversight");
    }

    /** Takes note of a problem that was just heard. */
    void watch(int p) {
        events.add(problems.deadline(p), p, Event.OVERDUE, problems.life(p));
        if (problems.deputy(p) != Problems.NONE) {
            units.noteOnDocket(responsible(p));
        }
        meetings.offer(p, false);
    }

    private int responsible(int p) {
        return classes.department(problems.problemClass(p), 0);
    }

    /** Takes note of a problem whose limit has just passed. */
    void overdue(int p, double t) {
        if (problems.round(p) > 0 || !problems.state(p).isBacklog()) {
            return;
        }
        if (problems.deputy(p) != Problems.NONE) {
            units.noteOverdue(responsible(p));
        }
        meetings.offer(p, true);
        urge(p, t);
    }

    /** Urges the unit that has an overdue problem, and again after some days. */
    void urge(int p, double t) {
        ProblemState state = problems.state(p);
        if (!state.isBacklog() || state == ProblemState.IN_SERVICE) {
            return;
        }
        for (int m = 0; m < urging.size(); m++) {
            UrgesProblems by = urging.get(m);
            if (by != null && Stream.uniform(stream.key(problems.key(p)), TRACKED) < by.trackedShare(fidelity[m])) {
                listener.urged(by.hoursPerUrging());
                flow.hurry(p, t);
                double workingDays = office.openUntil(t) - office.openUntil(problems.deadline(p));
                if (workingDays < (by.urgings() - 1.5) * by.urgeWorkingDays()) {
                    double next = office.timeAt(office.openUntil(t) + by.urgeWorkingDays());
                    events.add(next, p, Event.URGE, problems.life(p));
                }
            }
        }
    }

    /** Ends a month: deputies look through their dockets. */
    void endMonth() {
        for (int k = 0; k < units.departments(); k++) {
            for (int m = 0; m < accounting.size(); m++) {
                HoldsToAccount by = accounting.get(m);
                if (by != null
                        && fidelity[m] > 0
                        && units.overdueOnDocket(k) >= 1
                        && units.overdueOnDocket(k) >= by.threshold() * units.onDocket(k)) {
                    units.setAttention(k, units.attention(k) + by.attention(fidelity[m]));
                    listener.heldToAccount(by.hoursPerProposal());
                }
            }
            units.fadeDockets(k);
        }
    }
}
