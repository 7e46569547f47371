package deepurban.observe;

import deepurban.mechanism.Hours;
import deepurban.problem.ListensToProblems;
import deepurban.problem.Locality;
import deepurban.problem.ProblemState;
import deepurban.problem.Problems;
import deepurban.random.Stream;
import deepurban.resident.Group;
import deepurban.resident.Residents;
import deepurban.service.Units;
import deepurban.statistics.TimeAverage;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes down what happens in one subdistrict: counts and durations in {@link Tallies}, a series by day, and rows of problems for whoever
 * asked for them.
 */
public final class Chronicle implements ListensToProblems {

    private static final long SAMPLED = Stream.name("observe/sampled problems");

    private final Locality locality;
    private final Problems problems;
    private final Residents residents;
    private final Units units;
    private final double end;
    private final double sampledShare;
    private final TimeAverage inUnits;
    private final List<ProblemRow> sampled;
    private final double[] busyDays; // [department], busy time of the unit until this morning, in working days
    private double from;
    private Tallies tallies;
    private DailyCounts daily;
    private final List<ProblemRow> ended = new ArrayList<>(); // today, for the sink
    private ProblemSink sink = row -> {};
    private boolean hasSink;

    /**
     * Observes a locality from {@code from} to the end of the run.
     *
     * @param end last time of the run, in days: what is open then is censored
     * @param sampledShare share of problems whose rows are kept
     */
    public Chronicle(Locality locality, Units units, double end, double sampledShare) {
        this.locality = locality;
        this.problems = locality.problems();
        this.residents = locality.residents();
        this.units = units;
        this.end = end;
        this.sampledShare = sampledShare;
        this.inUnits = new TimeAverage();
        this.sampled = new ArrayList<>();
        this.busyDays = new double[units.departments()];
        start(0);
    }

    /** Goes on where {@code other} is, for a copy of its locality. */
    public Chronicle(Chronicle other, Locality locality, Units units) {
        this.locality = locality;
        this.problems = locality.problems();
        this.residents = locality.residents();
        this.units = units;
        this.end = other.end;
        this.sampledShare = other.sampledShare;
        this.inUnits = other.inUnits.copy();
        this.sampled = new ArrayList<>(other.sampled);
        this.busyDays = other.busyDays.clone();
        this.from = other.from;
        this.tallies = other.tallies.copy();
        this.daily = other.daily.copy();
        this.sink = other.sink;
        this.hasSink = other.hasSink;
    }

    /** Forgets what was observed until now. */
    public void start(int day) {
        from = day;
        tallies = new Tallies(
                locality.classes().count(),
                units.departments(),
                locality.channels().count());
        daily = new DailyCounts((int) Math.ceil(end) - day);
        inUnits.restart(day);
        sampled.clear();
    }

    /** Sends the rows of problems that end to {@code receiver}, every evening. */
    public void sendTo(ProblemSink receiver) {
        sink = receiver;
        hasSink = true;
    }

    private int index(int p) {
        return problems.problemClass(p) * Group.COUNT + residents.group(problems.owner(p));
    }

    @Override
    public void occurred(int p) {
        tallies.occurred[index(p)]++;
        daily.add(DailyCounts.OCCURRED, 1);
    }

    @Override
    public void voiced(int p) {
        int i = index(p);
        tallies.voiced[i]++;
        tallies.dispatched[i]++;
        int channel = problems.channel(p);
        tallies.byChannel[channel]++;
        if (locality.channels().isDeputies(channel)) {
            tallies.deputiesHeard++;
        }
        daily.add(DailyCounts.VOICED, 1);
    }

    @Override
    public void settled(int p, double t) {
        int i = index(p);
        tallies.settled[i]++;
        if (t == problems.voiced(p)) {
            tallies.dispatched[i]--;
        }
        endTrue(p, t, true);
        write(p, ProblemState.SETTLED, t, t);
    }

    @Override
    public void faded(int p, double t) {
        tallies.faded[index(p)]++;
        if (problems.occurred(p) >= from) {
            tallies.fromOccurrence.add(end - problems.occurred(p), false);
        }
        write(p, ProblemState.FADED, Double.NaN, t);
    }

    /** A problem arrived at a unit. */
    public void arrived(double t) {
        inUnits.change(t, 1);
    }

    /** A problem left a unit. */
    public void departed(double t) {
        inUnits.change(t, -1);
    }

    /** A problem was taken up after waiting that many days. */
    public void takenUp(double waited) {
        tallies.waits.add(waited);
    }

    /** A problem was closed with that experience of its owner. */
    public void closed(int p, int k, double t, boolean resolved, double experience) {
        int i = index(p);
        tallies.closed[i]++;
        tallies.unitClosed[k]++;
        tallies.experience[i] += experience;
        daily.add(DailyCounts.CLOSED, 1);
        daily.add(DailyCounts.EXPERIENCE, experience);
        if (resolved) {
            tallies.resolved[i]++;
            tallies.unitResolved[k]++;
            daily.add(DailyCounts.RESOLVED, 1);
            endTrue(p, t, true);
        }
        if (problems.round(p) == 0) {
            firstClosed(p, i, k, t);
        }
    }

    private void firstClosed(int p, int i, int k, double t) {
        boolean inTime = t <= problems.deadline(p);
        tallies.firstClosed[i]++;
        tallies.unitFirst[k]++;
        daily.add(DailyCounts.FIRST_CLOSED, 1);
        if (inTime) {
            tallies.onTime[i]++;
            tallies.unitOnTime[k]++;
            daily.add(DailyCounts.ON_TIME, 1);
        }
        if (problems.voiced(p) >= from) {
            tallies.toClosing[problems.problemClass(p)].add(t - problems.voiced(p), true);
        }
    }

    private void endTrue(int p, double t, boolean resolved) {
        if (problems.voiced(p) >= from) {
            double until = resolved ? t : end;
            addResolution(tallies, p, until - problems.voiced(p), resolved);
        }
        if (problems.occurred(p) >= from) {
            double until = resolved ? t : end;
            tallies.fromOccurrence.add(until - problems.occurred(p), resolved);
        }
    }

    private void addResolution(Tallies to, int p, double days, boolean resolved) {
        to.toResolution[problems.problemClass(p)].add(days, resolved);
        (problems.stages(p) > 1 ? to.toResolutionOfSeveral : to.toResolutionOfOne).add(days, resolved);
    }

    /** A closed problem came back; counted if it was first closed since observation began, as all closings are. */
    public void reopened(int p) {
        if (problems.closed(p) >= from) {
            tallies.reopened++;
        }
    }

    /** A closed problem left for good, resolved by its last closing or not. */
    public void left(int p, double t, boolean resolved) {
        if (!resolved) {
            endTrue(p, t, false);
        }
        write(p, ProblemState.DONE, resolved ? t : Double.NaN, t);
    }

    /** An owner petitioned; the problem ends, and the copy goes on in its place. */
    public void petitioned(int p, double t) {
        tallies.petitions++;
        daily.add(DailyCounts.PETITIONS, 1);
        write(p, ProblemState.PETITIONED, Double.NaN, t);
    }

    /** A duplicate was not merged. */
    public void duplicated() {
        tallies.duplicates++;
    }

    /** People gave hours today. */
    public void spent(Hours hours) {
        tallies.deputyHours += hours.deputies;
        tallies.cadreHours += hours.cadres;
        tallies.meetingHours += hours.meetings;
        tallies.residentHours += hours.residents;
        tallies.departmentHours += hours.departments;
    }

    /** A unit was scored. */
    public void scored(int k, double score, double truePerformance) {
        tallies.score[k] += score;
        tallies.truth[k] += truePerformance;
        tallies.periods[k]++;
    }

    /** A policy was implemented. */
    public void implemented(double[] acceptance) {
        for (int g = 0; g < Group.COUNT; g++) {
            tallies.acceptance[g] += acceptance[g];
        }
        tallies.policies++;
    }

    /** A mechanism that is on acts at that fidelity today. */
    public void fidelity(double value) {
        tallies.fidelity += value;
        tallies.fidelityDays++;
    }

    /** Ends a day of the run. */
    public void endDay(int day) {
        tallies.residentDays += residents.count();
        for (int g = 0; g < Group.COUNT; g++) {
            tallies.groupDays[g] += residents.count(g);
            tallies.satisfaction[g] += residents.satisfactionSum(g);
            tallies.trust[g] += residents.trustSum(g);
            daily.add(DailyCounts.SATISFACTION, residents.satisfactionSum(g));
            daily.add(DailyCounts.TRUST, residents.trustSum(g));
        }
        tallies.backlogDays += problems.backlog();
        double open = locality.office().openOn(day);
        for (int k = 0; k < units.departments(); k++) {
            double busy = units.busyDays(k, locality.office().openUntil(day + 1.0));
            tallies.deskHours[k] += (busy - busyDays[k]) * units.hoursPerDay(k);
            busyDays[k] = busy;
            tallies.deskHoursAvailable[k] += open * units.caseworkers(k) * units.hoursPerDay(k);
            daily.add(DailyCounts.CASEWORKERS, units.caseworkers(k));
            daily.add(DailyCounts.BUSY, units.busy(k));
        }
        daily.add(DailyCounts.RESIDENTS, residents.count());
        daily.add(DailyCounts.LATENT, problems.present(ProblemState.LATENT));
        daily.add(DailyCounts.BACKLOG, problems.backlog());
        daily.endDay();
        ended.forEach(sink::accept);
        ended.clear();
    }

    private void write(int p, ProblemState state, double resolvedAt, double endedAt) {
        boolean keep = sampledShare > 0
                && Stream.uniform(problems.key(p), SAMPLED) < sampledShare
                && problems.occurred(p) >= from;
        if (keep || hasSink) {
            ProblemRow row = row(p, state, resolvedAt, endedAt);
            if (keep) {
                sampled.add(row);
            }
            if (hasSink) {
                ended.add(row);
            }
        }
    }

    private ProblemRow row(int p, ProblemState state, double resolvedAt, double endedAt) {
        int channel = problems.channel(p);
        return new ProblemRow(
                problems.key(p),
                locality.place().name(),
                locality.classes().names().get(problems.problemClass(p)),
                Group.of(residents.group(problems.owner(p))).key(),
                problems.owner(p),
                locality.place().firstCell() + problems.cell(p),
                problems.severity(p),
                problems.affected(p),
                channel < 0 ? "" : locality.channels().names().get(channel),
                state.name().toLowerCase(java.util.Locale.ROOT),
                problems.stages(p),
                problems.round(p),
                problems.occurred(p),
                problems.voiced(p),
                locality.calendar().stamp(problems.served(p)),
                problems.deadline(p),
                problems.closed(p),
                resolvedAt,
                endedAt);
    }

    /** Sends the rows of problems that are still open. */
    public void sendOpen() {
        for (int p = 0; p < problems.size(); p++) {
            if (problems.isUsed(p) && hasSink) {
                sink.accept(row(p, problems.state(p), Double.NaN, Double.NaN));
            }
        }
    }

    /** Returns the tallies with what is open now as censored. */
    Tallies closeBooks() {
        Tallies books = tallies.copy();
        for (int p = 0; p < problems.size(); p++) {
            if (problems.isUsed(p)) {
                censor(books, p);
            }
        }
        return books;
    }

    private void censor(Tallies books, int p) {
        int c = problems.problemClass(p);
        if (problems.occurred(p) >= from) {
            books.fromOccurrence.add(Math.max(0, end - problems.occurred(p)), false);
        }
        if (problems.voiced(p) >= from) {
            addResolution(books, p, Math.max(0, end - problems.voiced(p)), false);
            if (Double.isNaN(problems.closed(p))) {
                books.toClosing[c].add(Math.max(0, end - problems.voiced(p)), false);
            }
        }
    }

    /** Returns the mean number waiting or in service since observation began. */
    double meanInUnits(double now) {
        return inUnits.average(now);
    }

    DailyCounts daily() {
        return daily;
    }

    List<ProblemRow> sampled() {
        return sampled;
    }

    Locality locality() {
        return locality;
    }

    Units units() {
        return units;
    }

    double from() {
        return from;
    }
}
