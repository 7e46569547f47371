package deepurban.service;

import deepurban.parameters.ClosingParameters;
import deepurban.parameters.DispatchParameters;
import deepurban.parameters.EscalationParameters;
import deepurban.parameters.ProblemClass;
import deepurban.parameters.ServiceParameters;
import deepurban.problem.Event;
import deepurban.problem.EventCalendar;
import deepurban.problem.Locality;
import deepurban.problem.ProblemClasses;
import deepurban.problem.ProblemState;
import deepurban.problem.Problems;
import deepurban.problem.TakesProblems;
import deepurban.random.Stream;
import deepurban.random.Variates;
import deepurban.resident.Residents;
import deepurban.time.OfficeHours;

/**
 * The way of heard problems through the units of one subdistrict, in continuous time: dispatch, queue, work, time outside, hand-off,
 * closing, reopening.
 *
 * <p>Draws are keyed by problem, round and stage; each purpose has an occasion of its own. Cost: a logarithm of the events that wait for each
 * event.
 */
public final class CaseFlow implements TakesProblems {

    /** Careless work takes this share of the hours at least; a great care cost would make them negative. */
    private static final double LEAST_CARE = 0.1;

    private static final int DISPATCH_DELAY = 0; // occasions by problem, round and stage
    private static final int RIGHT_UNIT = 1;
    private static final int WRONG_UNIT = 2;
    private static final int WRONG_DELAY = 3;
    private static final int HOURS = 6;
    private static final int PENDING = 7;
    private static final int HAND_OFF = 8;
    private static final int PASS_ON = 9;
    private static final int PASS_ON_DELAY = 10;
    private static final int PAPER_TIME = 11;
    private static final int SHELVED = 12;

    private final DispatchParameters dispatch;
    private final ServiceParameters service;
    private final double placeFactor;
    private final ProblemClasses classes;
    private final OfficeHours office;
    private final Problems problems;
    private final EventCalendar events;
    private final Residents residents;
    private final Units units;
    private final Desk desk;
    private final Closing closing;
    private final Escalation escalation;
    private final Meetings meetings;
    private final Oversight oversight;
    private final ListensToService listener;
    private final Stream stream;
    private final Duplicates duplicates;

    /** Runs the units of a locality, under the mechanisms that act on single problems. */
    public CaseFlow(
            Locality locality,
            DispatchParameters dispatch,
            ServiceParameters service,
            ClosingParameters closingParameters,
            EscalationParameters escalationParameters,
            Units units,
            Desk desk,
            Powers powers,
            Agendas agendas,
            ListensToService listener) {
        this.dispatch = dispatch;
        this.service = service;
        this.placeFactor = placeFactor(locality, service.placeSpread());
        this.classes = locality.classes();
        this.office = locality.office();
        this.problems = locality.problems();
        this.events = locality.events();
        this.residents = locality.residents();
        this.units = units;
        this.desk = desk;
        this.listener = listener;
        this.stream = locality.replication().stream("service");
        this.duplicates = new Duplicates(locality, desk, listener);
        this.closing = new Closing(locality, closingParameters, units, desk, this, listener);
        this.meetings = new Meetings(locality, powers, agendas, this, listener);
        this.oversight = new Oversight(locality, powers, units, meetings, this, listener);
        this.escalation = new Escalation(locality, escalationParameters, powers, this, listener);
    }

    /** Begins a day, when the mechanisms have written its coefficients. */
    public void beginDay() {
        closing.beginDay();
    }

    private long draw(int p) {
        return stream.key(Stream.child(Stream.child(problems.key(p), problems.round(p)), problems.stage(p)));
    }

    /** Takes a heard problem: it will be dispatched, and those who stand by it and its deadline are noted. */
    @Override
    public void take(int p, double t) {
        long key = draw(p);
        double delay = placeFactor * desk.dispatchDays * Variates.exponential(Stream.uniform(key, DISPATCH_DELAY));
        duplicates.count(p);
        events.add(t + delay, p, Event.DISPATCH, problems.step(p));
        closing.watch(p, t, Stream.uniform(key, PAPER_TIME));
        escalation.watch(p, t);
        oversight.watch(p);
    }

    /** Takes an event of the service; the caller has removed it from the calendar and seen that it stands. */
    public void happen(int kind, int p, double t) {
        switch (kind) {
            case Event.DISPATCH -> dispatch(p, t);
            case Event.ARRIVE -> arrive(p, t);
            case Event.FINISH -> finish(p, t);
            case Event.PENDING_END -> endPending(p, t);
            case Event.PAPER -> closing.paper(p, t);
            case Event.PETITION -> escalation.petition(p, t);
            case Event.OVERDUE -> oversight.overdue(p, t);
            case Event.URGE -> oversight.urge(p, t);
            case Event.REOPEN -> closing.reopen(p, t);
            default -> escalation.press(p, kind - Event.PRESS, t);
        }
    }

    private void dispatch(int p, double t) {
        long key = Stream.child(draw(p), problems.step(p));
        problems.move(p, ProblemState.DISPATCHED);
        if (Stream.uniform(key, RIGHT_UNIT) >= desk.accuracy && units.departments() > 1) {
            problems.set(p, Problems.MISROUTED);
            int right = department(p);
            int other = (int) (Stream.uniform(key, WRONG_UNIT) * (units.departments() - 1));
            problems.setSentTo(p, other < right ? other : other + 1);
        }
        arrive(p, t);
    }

    private int department(int p) {
        return classes.department(problems.problemClass(p), problems.stage(p));
    }

    /** Returns the department whose unit has the problem, or had it last. */
    int unitOf(int p) {
        return problems.is(p, Problems.MISROUTED) ? problems.sentTo(p) : department(p);
    }

    private void arrive(int p, double t) {
        int k = unitOf(p);
        problems.setQueued(p, t, hoursAtUnit(p));
        listener.arrived(k, t);
        if (units.busy(k) < units.caseworkers(k)) {
            start(p, k, t);
        } else {
            problems.move(p, ProblemState.WAITING);
            units.queue(k).add(p, rank(p, t));
            units.addQueuedHours(k, problems.hours(p));
        }
    }

    private double hoursAtUnit(int p) {
        if (problems.is(p, Problems.MISROUTED)) {
            return dispatch.triageHours();
        }
        double hours = closing.roundShare(p) * hours(problems.problemClass(p), Stream.uniform(draw(p), HOURS));
        return problems.stage(p) == 0 ? hours + problems.duplicates(p) * dispatch.triageHours() : hours;
    }

    private double hours(int c, double u) {
        ProblemClass law = classes.get(c);
        return switch (law.hoursLaw()) {
            case LOG_NORMAL -> Variates.logNormal(u, classes.medianHours(c), law.hoursSigma());
            case EXPONENTIAL -> law.hoursMean() * Variates.exponential(u);
            case CONSTANT -> law.hoursMean();
            case GEOMETRIC -> 1 + Variates.geometric(u, Math.max(0, law.hoursMean() - 1));
        };
    }

    private double rank(int p, double t) {
        return switch (service.discipline()) {
            case FIFO -> t;
            case DEADLINE -> problems.deadline(p);
            case URGED_FIRST -> problems.is(p, Problems.URGED) ? t - 1e9 : t;
        };
    }

    private void start(int p, int k, double t) {
        listener.takenUp(p, k, t, t - problems.queued(p));
        problems.noteTakenUp(p, t);
        if (!problems.is(p, Problems.MISROUTED)) {
            closing.decideForm(p, k);
        }
        problems.move(p, ProblemState.IN_SERVICE);
        double now = office.openUntil(t);
        units.addBusy(k, 1, now);
        double hours = problems.hours(p) * closing.formShare(p);
        double workingDays = hours / (units.hoursPerDay(k) * speed(k));
        events.add(office.timeAt(now + workingDays), p, Event.FINISH, problems.step(p));
    }

    private double speed(int k) {
        double surge = (1 + units.lent(k)) * (1 + (service.surgeMax() - 1) * Math.min(1, units.load(k)));
        double care = Math.max(LEAST_CARE, 1 + service.careCost() * (units.effort(k, Desk.RESOLUTION) - 1));
        return units.productivity(k) * units.effort(k, Desk.EXECUTION) * surge / care;
    }

    private void finish(int p, double t) {
        int k = unitOf(p);
        double now = office.openUntil(t);
        double workingDays = now - office.openUntil(problems.queued(p));
        units.addBusy(k, -1, now);
        units.noteWorked(k, workingDays);
        listener.departed(k, t);
        if (problems.is(p, Problems.MISROUTED)) {
            problems.clear(p, Problems.MISROUTED);
            long key = Stream.child(draw(p), problems.step(p));
            double delay = dispatch.misrouteDays() * Variates.exponential(Stream.uniform(key, WRONG_DELAY));
            problems.move(p, ProblemState.DISPATCHED);
            events.add(t + delay, p, Event.DISPATCH, problems.step(p));
        } else if (problems.is(p, Problems.FORMAL)) {
            closing.close(p, k, t, false);
        } else {
            awaitOutside(p, t);
        }
        takeNext(k, t);
    }

    private void awaitOutside(int p, double t) {
        ProblemClass c = classes.get(problems.problemClass(p));
        problems.move(p, ProblemState.PENDING);
        double wait = problems.is(p, Problems.COORDINATED) ? 0 : outside(c, draw(p));
        if (wait == 0) {
            endPending(p, t);
        } else {
            events.add(t + wait, p, Event.PENDING_END, problems.step(p));
        }
    }

    private double outside(ProblemClass c, long key) {
        if (c.pendingMedianDays() == 0) {
            return 0;
        }
        boolean lies = Stream.uniform(key, SHELVED) < service.shelvedShare();
        double median = lies ? service.shelvedMedianDays() : c.pendingMedianDays() * placeFactor;
        return Variates.logNormal(Stream.uniform(key, PENDING), median, lies ? 1 : c.pendingSigma());
    }

    /** Returns how long waits are in a subdistrict, for dispatch, hand-off and outside, relative; like the land, the same for all seeds. */
    private static double placeFactor(Locality locality, double spread) {
        Stream traits = Stream.of(0, 0, "service/place");
        double z = Variates.normal(Stream.uniform(traits.key(locality.place().key()), 0));
        return StrictMath.exp(spread * z);
    }

    /** Lets free caseworkers take up what waits, after the staff has grown. */
    public void fillDesks(double t) {
        for (int k = 0; k < units.departments(); k++) {
            takeNext(k, t);
        }
    }

    private void takeNext(int k, double t) {
        UnitQueue queue = units.queue(k);
        while (queue.size() > 0 && units.busy(k) < units.caseworkers(k)) {
            int next = queue.removeFirst();
            units.addQueuedHours(k, -problems.hours(next));
            start(next, k, t);
        }
    }

    private void endPending(int p, double t) {
        int next = problems.nextStage(p);
        if (next == Problems.NONE) {
            closing.close(p, department(p), t, false);
            return;
        }
        problems.move(p, ProblemState.HAND_OFF);
        double delay = problems.is(p, Problems.COORDINATED) ? 0 : handOffDays(draw(p));
        problems.setStage(p, next);
        events.add(t + delay, p, Event.ARRIVE, problems.step(p));
    }

    private double handOffDays(long key) {
        double apart = placeFactor * (1 - desk.linkage);
        double delay = dispatch.handOffDays() * apart * Variates.exponential(Stream.uniform(key, HAND_OFF));
        if (Stream.uniform(key, PASS_ON) < dispatch.passOn() * (1 - desk.linkage)) {
            delay += dispatch.handOffDays() * apart * Variates.exponential(Stream.uniform(key, PASS_ON_DELAY));
        }
        return delay;
    }

    /** Takes a problem out of the queue it stands in. */
    void leaveQueue(int p, double t) {
        int k = unitOf(p);
        if (!units.queue(k).remove(p)) {
            throw new IllegalStateException("problem " + problems.key(p) + " waits in no queue");
        }
        units.addQueuedHours(k, -problems.hours(p));
        listener.departed(k, t);
    }

    /** Gets a problem moving: to the head of its queue, or on from wherever it waits. */
    void hurry(int p, double t) {
        problems.set(p, Problems.URGED);
        switch (problems.state(p)) {
            case WAITING -> {
                int k = unitOf(p);
                units.queue(k).remove(p);
                units.queue(k).add(p, rank(p, problems.queued(p)));
            }
            case VOICED -> events.add(t, p, Event.DISPATCH, problems.step(p));
            case PENDING -> events.add(t, p, Event.PENDING_END, problems.step(p));
            case HAND_OFF -> events.add(t, p, Event.ARRIVE, problems.step(p));
            default -> {
                // in a caseworker's hands, or on its way to them
            }
        }
    }

    /** Has a meeting settle a problem that is not in a caseworker's hands. */
    void settle(int p, double t) {
        if (problems.state(p) == ProblemState.WAITING) {
            leaveQueue(p, t);
        }
        escalation.dismiss(p);
        listener.settled(p, t);
        residents.addBurden(problems.owner(p), -problems.severity(p));
        problems.move(p, ProblemState.SETTLED);
    }

    /** Lends people to the unit that has a problem, and has it taken up first. */
    void lend(int p, double t) {
        units.lend(unitOf(p), service.lentShare());
        hurry(p, t);
    }

    /** Brings all departments of a problem to one table. */
    void coordinate(int p, double t) {
        problems.set(p, Problems.COORDINATED);
        hurry(p, t);
    }

    /** Holds the meetings of a day, in the evening. */
    public void meet(int day) {
        meetings.day(day);
    }

    /** Ends a month: dockets are looked through. */
    public void endMonth() {
        oversight.endMonth();
    }

    /** Lets go of a problem that leaves for good. */
    void dismiss(int p) {
        escalation.dismiss(p);
    }

    /** Sends a reopened problem to dispatch again. */
    void redispatch(int p, double t) {
        problems.move(p, ProblemState.DISPATCHED);
        double delay = placeFactor * desk.dispatchDays * Variates.exponential(Stream.uniform(draw(p), DISPATCH_DELAY));
        events.add(t + delay, p, Event.DISPATCH, problems.step(p));
    }
}
