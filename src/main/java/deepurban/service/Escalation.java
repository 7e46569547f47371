package deepurban.service;

import deepurban.parameters.EscalationParameters;
import deepurban.parameters.ProblemClass;
import deepurban.problem.Event;
import deepurban.problem.EventCalendar;
import deepurban.problem.Locality;
import deepurban.problem.ProblemClasses;
import deepurban.problem.ProblemState;
import deepurban.problem.Problems;
import deepurban.random.Stream;
import deepurban.time.OfficeHours;

/**
 * Overdue problems climb: those who heard them press tier by tier, each with more authority; at last the owner may petition.
 *
 * <p>Draws, keyed by the problem: one per tier, one for the petition. Cost: an event per turn of a tier and per petitioner.
 */
final class Escalation {

    private static final int PETITION = 100;
    private static final long COPY = Stream.name("petition");

    private final EscalationParameters parameters;
    private final ProblemClasses classes;
    private final OfficeHours office;
    private final Problems problems;
    private final EventCalendar events;
    private final Powers powers;
    private final Locality here;
    private final CaseFlow flow;
    private final ListensToService listener;
    private final Stream stream;

    Escalation(
            Locality locality,
            EscalationParameters parameters,
            Powers powers,
            CaseFlow flow,
            ListensToService listener) {
        this.parameters = parameters;
        this.classes = locality.classes();
        this.office = locality.office();
        this.problems = locality.problems();
        this.events = locality.events();
        this.powers = powers;
        this.here = locality;
        this.flow = flow;
        this.listener = listener;
        this.stream = locality.replication().stream("escalation");
    }

    /** Notes who will press for a problem that was just heard, and whether its owner will petition. */
    void watch(int p, double t) {
        if (powers.pressing()[problems.channel(p)] != null) {
            here.deputies().enlist(problems, p);
            events.add(problems.deadline(p), p, Event.PRESS, problems.life(p));
        }
        if (Stream.uniform(stream.key(problems.key(p)), PETITION) < parameters.petitionProbability()) {
            ProblemClass c = classes.get(problems.problemClass(p));
            double workingDays = parameters.petitionLimits() * c.deadlineWorkingDays();
            events.add(office.timeAt(office.openUntil(t) + workingDays), p, Event.PETITION, problems.life(p));
        }
    }

    /** Gives a tier its turn at an overdue problem, and the next tier the one after. */
    void press(int p, int tier, double t) {
        PressesForProblems people = powers.pressing()[problems.channel(p)];
        if (people == null || !hasDeputy(p) || !problems.state(p).isBacklog() || tier >= people.tiers()) {
            return;
        }
        double phi = powers.fidelity()[powers.presser()[problems.channel(p)]];
        listener.pressed(phi * people.hoursPerAttempt());
        double authority = phi * people.authority(tier) * attention(people, p);
        if (Stream.uniform(stream.key(problems.key(p)), tier) < authority) {
            flow.hurry(p, t);
        }
        if (tier + 1 < people.tiers()) {
            double next = office.timeAt(office.openUntil(t) + people.climbWorkingDays());
            events.add(next, p, Event.PRESS + tier + 1, problems.life(p));
        }
    }

    private int ward(int p) {
        return here.place().wardOf(problems.cell(p));
    }

    private boolean hasDeputy(int p) {
        return problems.deputy(p) != Problems.NONE && here.deputies().sits(ward(p), problems.deputy(p));
    }

    /** Returns the share of authority that the deputy of a problem can give to each problem on the docket. */
    private double attention(PressesForProblems people, int p) {
        return Math.min(1, people.docketPerDeputy() / here.deputies().docket(ward(p), problems.deputy(p)));
    }

    /** Takes a problem that leaves off the docket that it is on. */
    void dismiss(int p) {
        here.deputies().dismiss(problems, p);
    }

    /** Lets the owner of a far overdue problem petition: the problem leaves, and a copy of it goes first everywhere. */
    void petition(int p, double t) {
        ProblemState state = problems.state(p);
        if (problems.round(p) > 0 || !state.isBacklog() || state == ProblemState.IN_SERVICE) {
            return;
        }
        listener.petitioned(p, t);
        if (state == ProblemState.WAITING) {
            flow.leaveQueue(p, t);
        }
        int copy = problems.copyAsPetition(p, Stream.child(problems.key(p), COPY));
        problems.move(p, ProblemState.PETITIONED);
        events.add(t, copy, Event.DISPATCH, problems.step(copy));
    }
}
