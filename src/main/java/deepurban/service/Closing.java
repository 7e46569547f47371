package deepurban.service;

import deepurban.parameters.ClosingParameters;
import deepurban.parameters.ProblemClass;
import deepurban.problem.Event;
import deepurban.problem.EventCalendar;
import deepurban.problem.Locality;
import deepurban.problem.ProblemClasses;
import deepurban.problem.ProblemState;
import deepurban.problem.Problems;
import deepurban.random.Stream;
import deepurban.random.Variates;
import deepurban.resident.Residents;
import deepurban.time.Calendar;
import deepurban.time.OfficeHours;

/**
 * Closing, also closing that is not solving: formal handling, which takes a part of the hours and rarely solves, and closing on paper
 * just before the limit, which ends nothing. Here measured and true performance part (H3, S2, S3).
 *
 * <p>Formal with probability {@code logistic(a + 3 I (w_execution - w_resolution) + load above one - supervision)} at the start of a
 * round; on paper with {@code logistic(g0 + g1 I w_execution + attention - verification)} in the last tenth of the limit. Otherwise a
 * closing solves with probability {@code 1 - exp(-1.7 effort on resolution)}.
 */
final class Closing {

    private static final int FORM = 0;
    private static final int PAPER = 1;
    private static final int SOLVED = 2;
    private static final int REOPENED = 3;
    private static final int REOPEN_DELAY = 4;

    /** The part of the limit, at its end, in which units close on paper. */
    private static final double LAST_PART = 0.1;

    private final ClosingParameters parameters;
    private final ProblemClasses classes;
    private final Calendar calendar;
    private final OfficeHours office;
    private final Problems problems;
    private final Residents residents;
    private final EventCalendar events;
    private final Units units;
    private final Desk desk;
    private final CaseFlow flow;
    private final ListensToService listener;
    private final Stream stream;
    private final double[] solvedShare; // [department], today
    private final double[] formalShare; // [department], today
    private final double[] paperShare; // [department], today

    Closing(
            Locality locality,
            ClosingParameters parameters,
            Units units,
            Desk desk,
            CaseFlow flow,
            ListensToService listener) {
        this.parameters = parameters;
        this.classes = locality.classes();
        this.calendar = locality.calendar();
        this.office = locality.office();
        this.problems = locality.problems();
        this.residents = locality.residents();
        this.events = locality.events();
        this.units = units;
        this.desk = desk;
        this.flow = flow;
        this.listener = listener;
        this.stream = locality.replication().stream("closing");
        this.solvedShare = new double[units.departments()];
        this.formalShare = new double[units.departments()];
        this.paperShare = new double[units.departments()];
    }

    /** Writes down what the efforts, loads and incentives of the day make of each unit's closings. */
    void beginDay() {
        double leaning = desk.incentive * (desk.contents[Desk.EXECUTION] - desk.contents[Desk.RESOLUTION]);
        for (int k = 0; k < solvedShare.length; k++) {
            solvedShare[k] = 1 - StrictMath.exp(-parameters.qualityRate() * units.effort(k, Desk.RESOLUTION));
            formalShare[k] = Variates.logistic(parameters.formalIntercept()
                    + parameters.formalIncentive() * leaning
                    + parameters.formalLoad() * Math.max(0, units.load(k) - 1)
                    - parameters.formalSupervision() * desk.supervision);
            paperShare[k] = Variates.logistic(parameters.paperIntercept()
                    + parameters.paperIncentive() * desk.incentive * desk.contents[Desk.EXECUTION]
                    + units.attention(k)
                    - parameters.paperVerification() * desk.verification);
        }
    }

    private long draw(int p) {
        return stream.key(Stream.child(problems.key(p), problems.round(p)));
    }

    /** Notes when the unit may close a problem on paper: {@code u} places it in the last tenth of the limit. */
    void watch(int p, double t, double u) {
        ProblemClass c = classes.get(problems.problemClass(p));
        double workingDays = c.deadlineWorkingDays() * (1 - LAST_PART * u);
        events.add(office.timeAt(office.openUntil(t) + workingDays), p, Event.PAPER, problems.life(p));
    }

    /** Decides, when a round's work starts, whether it is for form's sake. */
    void decideForm(int p, int k) {
        if (problems.stage(p) != 0) {
            return;
        }
        if (Stream.uniform(draw(p), FORM) < formalShare[k]) {
            problems.set(p, Problems.FORMAL);
        }
    }

    /** Returns the share of the hours that this round's handling takes. */
    double formShare(int p) {
        return problems.is(p, Problems.FORMAL) ? parameters.formalHoursShare() : 1;
    }

    /** Returns the hours of this round, of the first round's. */
    double roundShare(int p) {
        return problems.round(p) == 0 ? 1 : parameters.reopenHoursShare();
    }

    /** Closes a first-round problem on paper, if the unit is so inclined and no caseworker has it in hand. */
    void paper(int p, double t) {
        ProblemState state = problems.state(p);
        if (problems.round(p) > 0 || !state.isBacklog() || state == ProblemState.IN_SERVICE) {
            return;
        }
        int k = flow.unitOf(p);
        if (Stream.uniform(draw(p), PAPER) < paperShare[k]) {
            if (state == ProblemState.WAITING) {
                flow.leaveQueue(p, t);
            }
            close(p, k, t, true);
        }
    }

    /** Closes a problem at {@code time}; what was not solved may come back. */
    void close(int p, int k, double time, boolean onPaper) {
        double t = calendar.stamp(time);
        boolean solved = !onPaper && Stream.uniform(draw(p), SOLVED) < quality(p, k);
        problems.noteClosed(p, t);
        listener.closed(p, k, t, solved, onPaper);
        problems.move(p, ProblemState.CLOSED);
        if (!solved && problems.round(p) < parameters.reopenMost() && comesBack(p)) {
            double delay = parameters.reopenDays() * Variates.exponential(Stream.uniform(draw(p), REOPEN_DELAY));
            events.add(t + delay, p, Event.REOPEN, problems.step(p));
        } else {
            residents.addBurden(problems.owner(p), -problems.severity(p));
            flow.dismiss(p);
            listener.left(p, t);
            problems.move(p, ProblemState.DONE);
        }
    }

    private double quality(int p, int k) {
        return problems.is(p, Problems.FORMAL) ? parameters.formalQuality() : solvedShare[k];
    }

    private boolean comesBack(int p) {
        return Stream.uniform(draw(p), REOPENED) < parameters.reopenProbability();
    }

    /** Takes a closed problem back. */
    void reopen(int p, double t) {
        problems.nextRound(p);
        listener.reopened(p, t);
        flow.redispatch(p, t);
    }
}
