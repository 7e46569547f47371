package deepurban.service;

import deepurban.problem.Locality;
import deepurban.problem.ProblemState;
import deepurban.problem.Problems;
import deepurban.random.Stream;
import java.util.List;

/**
 * Meetings take problems from their agendas, decide on some, and hand the others up a level. Decisions act from the next morning. As many
 * meetings are held as on paper times the fidelity of the subdistrict.
 *
 * <p>Draws: one per problem and level. Cost: a few numbers a day for each body, and problems on agendas.
 */
final class Meetings {

    private static final double DAYS_PER_YEAR = 365.25;

    private final Locality here;
    private final Problems problems;
    private final List<HoldsMeetings> meetings; // [mechanism]; null: holds none
    private final double[] fidelity; // [mechanism]
    private final Agendas agendas;
    private final CaseFlow flow;
    private final ListensToService listener;
    private final Stream[] streams; // [mechanism]

    Meetings(Locality here, Powers powers, Agendas agendas, CaseFlow flow, ListensToService listener) {
        this.here = here;
        this.problems = here.problems();
        this.meetings = powers.holding();
        this.fidelity = powers.fidelity();
        this.agendas = agendas;
        this.flow = flow;
        this.listener = listener;
        this.streams = powers.keys().stream()
                .map(key -> here.replication().stream("meetings/" + key))
                .toArray(Stream[]::new);
        agendas.convene(meetings, powers.keys());
    }

    /** Puts a problem on the agendas that take it; {@code overdue}: it has just passed its limit, else it was just heard. */
    void offer(int p, boolean overdue) {
        for (int m = 0; m < meetings.size(); m++) {
            if (meetings.get(m) != null && fidelity[m] > 0 && meetings.get(m).takes(here, p, overdue)) {
                agendas.of(m, 0, ward(p)).add(p, problems.life(p));
            }
        }
    }

    private int ward(int p) {
        return here.place().wardOf(problems.cell(p));
    }

    /** Holds the meetings of a day, in the evening. */
    void day(int day) {
        for (int m = 0; m < meetings.size(); m++) {
            HoldsMeetings held = meetings.get(m);
            for (int level = 0; held != null && level < held.levels(); level++) {
                double perDay = fidelity[m] * held.meetingsPerYear(level) / DAYS_PER_YEAR;
                for (Agenda body : agendas.of(m, level)) {
                    int sessions = body.meet(perDay);
                    if (sessions > 0) {
                        listener.met(sessions * held.hours(level) * here.place().sample());
                        meet(m, level, body, sessions, day + 1.0);
                    }
                }
            }
        }
    }

    private void meet(int m, int level, Agenda body, int sessions, double t) {
        double items = Math.max(1, meetings.get(m).items(level) * here.place().sample()) * sessions;
        for (int item = 0; item < items && body.size() > 0; ) {
            int p = body.firstSlot();
            boolean open = problems.life(p) == body.firstLife() && isOpen(p);
            body.removeFirst();
            if (open) {
                item++;
                discuss(m, level, p, t);
            }
        }
    }

    private boolean isOpen(int p) {
        return problems.isUsed(p) && problems.state(p).isBacklog() && problems.state(p) != ProblemState.IN_SERVICE;
    }

    private void discuss(int m, int level, int p, double t) {
        HoldsMeetings held = meetings.get(m);
        if (Stream.uniform(streams[m].key(problems.key(p)), level) < held.authority(level)) {
            decide(held.decision(level), p, t);
        } else if (level + 1 < held.levels()) {
            agendas.of(m, level + 1, ward(p)).add(p, problems.life(p));
        }
    }

    private void decide(HoldsMeetings.Decision decision, int p, double t) {
        switch (decision) {
            case SETTLE -> flow.settle(p, t);
            case HURRY -> flow.hurry(p, t);
            case LEND -> flow.lend(p, t);
            case COORDINATE -> flow.coordinate(p, t);
        }
    }
}
