package deepurban.resident;

import deepurban.parameters.InfluenceParameters;
import deepurban.parameters.JudgementParameters;

/**
 * How satisfaction and trust drift between events, and how neighbours pull each other.
 *
 * <p>Each resident has a round every {@code everyDays} days; one part of the residents each day, so that a day costs the same. In
 * a round satisfaction relaxes to {@code b + w(tau - tau0) + reputation - policy hit} and is worn by the burden of open
 * problems; then, when all whose round it is have drifted, it moves towards the mean of the cell and its Moore neighbours, if that is within the bound (Deffuant
 * et al. 2000). The drift is implicit Euler: for any length of the round it stays in [0,1] and its fixed point is that of the
 * differential equation. Trust returns to its own level and rises by contacts, {@code 0.2 + 0.6 tau} of them by trust.
 *
 * <p>Draws: none. Cost: residents ÷ everyDays a day, on arrays in their order; of what is switched off, nothing.
 */
public final class Influence {

    /**
     * Residents that have their round on the same day come in runs: long ones where there are many, because memory is read fastest in
     * stretches (28 ns a resident in runs of 64 against 5 in runs of 4,096, at 2.65 million), and short ones in a small town, so that
     * days are even.
     */
    private static final int SHORTEST_RUN = 64;

    private static final int LONGEST_RUN = 4096;
    private static final int RUNS_PER_DAY = 4;

    private final InfluenceParameters influence;
    private final JudgementParameters judgement;
    private final double[] offset = new double[Group.COUNT]; // of the level, today
    private final double[] gain = new double[Group.COUNT]; // of trust, today
    private final double[] change = new double[Group.COUNT]; // of the sum of a group

    /** Takes the parameters of both submodels. */
    public Influence(InfluenceParameters influence, JudgementParameters judgement) {
        this.influence = influence;
        this.judgement = judgement;
    }

    /** Lets the residents whose round it is drift, each alone. */
    public void drift(int day, int residentsAtStart, Residents residents, Climate climate) {
        int run = run(residentsAtStart);
        int stride = run * influence.everyDays();
        boolean trusts = isTrustMoving(climate);
        for (int from = first(day, run); from < residents.count(); from += stride) {
            int to = Math.min(residents.count(), from + run);
            driftSatisfaction(from, to, residents, climate);
            if (trusts) {
                driftTrust(from, to, residents);
            }
        }
    }

    /** Moves those whose round it is towards their neighbours; {@code neighbourMean} by cell of the subdistrict, before anyone moves. */
    public void pull(int day, int residentsAtStart, Residents residents, double[] neighbourMean) {
        if (influence.everyDays() == 1 && influence.bound() >= 1 && residents.isUniform()) {
            Diffusion.pull(residents, neighbourMean, influence.step());
            return;
        }
        int run = run(residentsAtStart);
        int stride = run * influence.everyDays();
        for (int from = first(day, run); from < residents.count(); from += stride) {
            pullStretch(from, Math.min(residents.count(), from + run), residents, neighbourMean);
        }
    }

    private int run(int residentsAtStart) {
        int run = Integer.highestOneBit(residentsAtStart / (influence.everyDays() * RUNS_PER_DAY) | SHORTEST_RUN);
        return Math.min(LONGEST_RUN, run);
    }

    private int first(int day, int run) {
        return run * Math.floorMod(day, influence.everyDays());
    }

    private void driftSatisfaction(int from, int to, Residents residents, Climate climate) {
        double relax = influence.everyDays() * judgement.relaxation();
        double wear = influence.everyDays() * judgement.burden() * climate.burdenFelt;
        if (relax > 0) {
            for (int g = 0; g < Group.COUNT; g++) {
                offset[g] = climate.reputation - climate.policyHit[g];
            }
            relax(from, to, residents, relax, wear);
        } else if (wear > 0) {
            wear(from, to, residents, wear);
        }
    }

    private void relax(int from, int to, Residents residents, double relax, double wear) {
        int[] cell = residents.cells();
        byte[] group = residents.groups();
        double[] satisfaction = residents.satisfactions();
        float[] baseline = residents.baselines();
        float[] trust = residents.trusts();
        float[] ownTrust = residents.ownTrusts();
        float[] burden = residents.burdens();
        double weight = judgement.trustWeight();
        int end;
        for (int start = from; start < to; start = end) {
            int here = cell[start];
            double cellChange = 0;
            int i = start;
            for (; i < to && cell[i] == here; i++) {
                double old = satisfaction[i];
                int g = group[i];
                double level = baseline[i] + weight * (trust[i] - ownTrust[i]) + offset[g];
                level = level < 0 ? 0 : level > 1 ? 1 : level;
                double s = (old + relax * level) / (1 + relax + wear * burden[i]);
                satisfaction[i] = s;
                cellChange += s - old;
                change[g] += s - old;
            }
            residents.cellSatisfactions()[here] += cellChange;
            end = i;
        }
        bookChanges(residents.groupSatisfactions());
    }

    /** What is left of the drift where nothing relaxes: few have open problems, and nobody else is touched. */
    private void wear(int from, int to, Residents residents, double wear) {
        double[] satisfaction = residents.satisfactions();
        float[] burden = residents.burdens();
        for (int i = from; i < to; i++) {
            if (burden[i] > 0) {
                double loss = satisfaction[i] - satisfaction[i] / (1 + wear * burden[i]);
                satisfaction[i] -= loss;
                residents.cellSatisfactions()[residents.cell(i)] -= loss;
                change[residents.group(i)] -= loss;
            }
        }
        bookChanges(residents.groupSatisfactions());
    }

    private void pullStretch(int from, int to, Residents residents, double[] neighbourMean) {
        int[] cell = residents.cells();
        byte[] group = residents.groups();
        double[] satisfaction = residents.satisfactions();
        double step = influence.step();
        double bound = influence.bound();
        int end;
        for (int start = from; start < to; start = end) {
            int here = cell[start];
            double mean = neighbourMean[here];
            double cellChange = 0;
            int i = start;
            for (; i < to && cell[i] == here; i++) {
                double difference = mean - satisfaction[i];
                double moved = difference < bound && difference > -bound ? step * difference : 0;
                satisfaction[i] += moved;
                cellChange += moved;
                change[group[i]] += moved;
            }
            residents.cellSatisfactions()[here] += cellChange;
            end = i;
        }
        bookChanges(residents.groupSatisfactions());
    }

    private void bookChanges(double[] sums) {
        for (int g = 0; g < sums.length; g++) {
            sums[g] += change[g];
            change[g] = 0;
        }
    }

    private boolean isTrustMoving(Climate climate) {
        boolean moves = judgement.trustReturn() > 0;
        for (int g = 0; g < gain.length; g++) {
            gain[g] = influence.everyDays() * climate.trustGain[g];
            moves |= gain[g] != 0;
        }
        return moves;
    }

    private void driftTrust(int from, int to, Residents residents) {
        byte[] group = residents.groups();
        float[] trust = residents.trusts();
        float[] ownTrust = residents.ownTrusts();
        double back = influence.everyDays() * judgement.trustReturn();
        double free = 1 / (1 + back);
        for (int i = from; i < to; i++) {
            float old = trust[i];
            double risen = old + gain[group[i]] * (0.2 + 0.6 * old) * (1 - old);
            float moved = (float) ((risen + back * ownTrust[i]) * free);
            trust[i] = moved > 1 ? 1 : moved;
            change[group[i]] += (double) trust[i] - old;
        }
        bookChanges(residents.groupTrusts());
    }
}
