package deepurban.model;

import deepurban.problem.Deputies;
import deepurban.problem.Locality;
import deepurban.problem.ProblemState;
import deepurban.problem.Problems;
import deepurban.resident.Group;
import deepurban.resident.Residents;
import deepurban.service.Units;
import deepurban.town.Place;
import java.util.BitSet;

/**
 * The balances that hold on every evening of every run (V3): counts of problems, queues, desks, hours, burdens, and the sums that are
 * kept beside the residents, each against what is counted anew from the records.
 *
 * <p>Cost: proportional to residents and problems. It reads and changes nothing, so a run that is checked is the run that is not.
 */
public final class Balances {

    private static final double SUMS = 1e-6;
    private static final double HOURS = 1e-6;
    private static final double BURDEN = 1e-3; // severities and burdens are floats

    private final String where;
    private final Problems problems;
    private final Residents residents;
    private final Units units;
    private final Locality locality;

    private Balances(DeepUrban town, Subdistrict subdistrict) {
        this.locality = subdistrict.locality();
        this.where = locality.place().name() + ", after day " + (town.day() - 1) + ": ";
        this.problems = locality.problems();
        this.residents = locality.residents();
        this.units = subdistrict.units();
    }

    /**
     * Checks a town between two days.
     *
     * @throws IllegalStateException naming the subdistrict, the day and the first balance that does not hold
     */
    public static void check(DeepUrban town) {
        for (Subdistrict subdistrict : town.subdistricts()) {
            Balances balances = new Balances(town, subdistrict);
            balances.states();
            balances.queues();
            balances.desks(town.day());
            balances.burdens();
            balances.dockets();
            balances.residents();
        }
    }

    private void same(String what, double kept, double counted, double tolerance) {
        if (!(Math.abs(kept - counted) <= tolerance)) {
            throw new IllegalStateException(where + what + " should be " + counted + " but is " + kept);
        }
    }

    /** Whoever came is here in exactly one state, or has ended; a petition ends one problem and brings one copy. */
    private void states() {
        int[] counted = new int[ProblemState.COUNT];
        for (int p = 0; p < problems.size(); p++) {
            if (problems.isUsed(p)) {
                counted[problems.state(p).ordinal()]++;
            }
        }
        long came = problems.entered(ProblemState.LATENT) + problems.entered(ProblemState.PETITIONED);
        long here = 0;
        int backlog = 0;
        for (ProblemState state : ProblemState.values()) {
            same("problems " + state, problems.present(state), counted[state.ordinal()], 0);
            here += state.isEnd() ? problems.entered(state) : counted[state.ordinal()];
            backlog += state.isBacklog() ? counted[state.ordinal()] : 0;
        }
        same("problems present and ended", here, came, 0);
        same("backlog", problems.backlog(), backlog, 0);
    }

    private int unitOf(int p) {
        return problems.is(p, Problems.MISROUTED)
                ? problems.sentTo(p)
                : locality.classes().department(problems.problemClass(p), problems.stage(p));
    }

    /** Each waiting problem stands in the queue of its unit and in no other, once; nobody waits beside a free desk. */
    private void queues() {
        BitSet seen = new BitSet();
        for (int k = 0; k < units.departments(); k++) {
            double hours = 0;
            for (int place = 0; place < units.waiting(k); place++) {
                int p = units.waitingAt(k, place);
                boolean right = problems.isUsed(p) && problems.state(p) == ProblemState.WAITING && unitOf(p) == k;
                same("places of problem " + p + " in queue " + k, right && !seen.get(p) ? 1 : 0, 1, 0);
                seen.set(p);
                hours += problems.hours(p);
            }
            same("hours queued at unit " + k, units.queuedHours(k), hours, HOURS * (1 + hours));
            boolean idle = units.waiting(k) > 0 && units.busy(k) < units.caseworkers(k);
            same("free desks beside the queue of unit " + k, idle ? 1 : 0, 0, 0);
        }
        same("queued problems", seen.cardinality(), problems.present(ProblemState.WAITING), 0);
    }

    /** Each busy caseworker has one problem, and the time of all is what was finished and what is in hand. */
    private void desks(int today) {
        double now = locality.office().openUntil(today);
        int[] busy = new int[units.departments()];
        double[] inHand = new double[units.departments()];
        for (int p = 0; p < problems.size(); p++) {
            if (problems.isUsed(p) && problems.state(p) == ProblemState.IN_SERVICE) {
                busy[unitOf(p)]++;
                inHand[unitOf(p)] += now - locality.office().openUntil(problems.queued(p));
            }
        }
        for (int k = 0; k < busy.length; k++) {
            same("busy caseworkers of unit " + k, units.busy(k), busy[k], 0);
            double worked = units.workedDays(k) + inHand[k];
            same("working days of unit " + k, units.busyDays(k, now), worked, HOURS * (1 + worked));
        }
    }

    /** Residents carry the severities of their problems that have not ended. */
    private void burdens() {
        double[] severity = new double[residents.count()];
        for (int p = 0; p < problems.size(); p++) {
            if (problems.isUsed(p)) {
                severity[problems.owner(p)] += problems.severity(p);
            }
        }
        for (int i = 0; i < severity.length; i++) {
            same("burden of resident " + i, residents.burden(i), severity[i], BURDEN);
        }
    }

    /** Each problem that deputies stand by is on one docket, and dockets hold nothing else. */
    private void dockets() {
        Place place = locality.place();
        Deputies deputies = locality.deputies();
        long kept = 0;
        for (int ward = 0; ward < place.wards(); ward++) {
            kept += deputies.docketOf(ward);
        }
        long counted = 0;
        for (int p = 0; p < problems.size(); p++) {
            counted += problems.isUsed(p) && problems.deputy(p) != Problems.NONE ? 1 : 0;
        }
        same("problems on dockets", kept, counted, 0);
    }

    private void residents() {
        int[] inGroup = new int[Group.COUNT];
        double[] satisfaction = new double[Group.COUNT];
        double[] trust = new double[Group.COUNT];
        int[] inCell = new int[locality.land().cells()];
        double[] ofCell = new double[inCell.length];
        for (int i = 0; i < residents.count(); i++) {
            inGroup[residents.group(i)]++;
            inCell[residents.cell(i)]++;
            satisfaction[residents.group(i)] += residents.satisfaction(i);
            ofCell[residents.cell(i)] += residents.satisfaction(i);
            trust[residents.group(i)] += residents.trust(i);
            share("satisfaction of resident " + i, residents.satisfaction(i));
            share("expectation of resident " + i, residents.expectation(i));
            share("trust of resident " + i, residents.trust(i));
        }
        for (int g = 0; g < Group.COUNT; g++) {
            same("residents of group " + g, residents.count(g), inGroup[g], 0);
            same("satisfaction of group " + g, residents.satisfactionSum(g), satisfaction[g], SUMS);
            same("trust of group " + g, residents.trustSum(g), trust[g], SUMS);
        }
        for (int cell = 0; cell < inCell.length; cell++) {
            same("residents of cell " + cell, residents.countIn(cell), inCell[cell], 0);
            same("satisfaction of cell " + cell, residents.cellSatisfactionSum(cell), ofCell[cell], SUMS);
        }
    }

    private void share(String what, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalStateException(where + what + " should be in [0,1] but is " + value);
        }
    }
}
