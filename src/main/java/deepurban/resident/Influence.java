package deepurban.resident;

import deepurban.parameters.InfluenceParameters;
import deepurban.parameters.JudgementParameters;
import deepurban.town.Place;

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
    private final int[] listed = new int[LONGEST_RUN]; // the worn of a run

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

    /** Notes how satisfied the cells are, for the neighbours. */
    public void note(Residents residents, Place place, NeighbourMeans means) {
        means.note(place, residents, isByRow(residents));
    }

    private boolean isByRow(Residents residents) {
        return influence.everyDays() == 1 && influence.bound() >= 1 && residents.isUniform();
    }

    /** Moves those whose round it is towards the means that all subdistricts have noted, before anyone moved. */
    public void pull(int day, int residentsAtStart, Residents residents, Place place, NeighbourMeans means) {
        if (isByRow(residents)) {
            residents.groupSatisfactions()[residents.group(0)] =
                    means.pull(place, residents.satisfactions(), influence.step());
            return;
        }
        double[] neighbourMean = means.around(place);
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
        float[] trait = residents.traits();
        double weight = judgement.trustWeight();
        int end;
        for (int start = from; start < to; start = end) {
            int here = cell[start];
            double cellChange = 0;
            int i = start;
            for (; i < to && cell[i] == here; i++) {
                double old = satisfaction[i];
                int g = group[i];
                int row = i * Residents.TRAITS;
                double level = trait[row + Residents.BASELINE]
                        + weight * (trait[row + Residents.TRUST] - trait[row + Residents.OWN_TRUST])
                        + offset[g];
                level = level < 0 ? 0 : level > 1 ? 1 : level;
                double s = (old + relax * level) / (1 + relax + wear * trait[row + Residents.BURDEN]);
                satisfaction[i] = s;
                cellChange += s - old;
                change[g] += s - old;
            }
            residents.addToCell(here, cellChange);
            end = i;
        }
        bookChanges(residents.groupSatisfactions());
    }

    /**
     * What is left of the drift where nothing relaxes: few have open problems, and nobody else is touched. They are listed first, so that the
     * processor waits for several of them at once.
     */
    private void wear(int from, int to, Residents residents, double wear) {
        long[] worn = residents.worn();
        int n = 0;
        for (int word = from >> 6; word << 6 < to; word++) { // runs begin at multiples of 64
            for (long left = worn[word]; left != 0; left &= left - 1) {
                listed[n++] = word << 6 | Long.numberOfTrailingZeros(left);
            }
        }
        for (int k = 0; k < n; k++) {
            wear(listed[k], residents, wear);
        }
        bookChanges(residents.groupSatisfactions());
    }

    private void wear(int i, Residents residents, double wear) {
        double[] satisfaction = residents.satisfactions();
        double burden = residents.burden(i);
        double loss = satisfaction[i] - satisfaction[i] / (1 + wear * burden);
        satisfaction[i] -= loss;
        residents.addToCell(residents.cell(i), -loss);
        change[residents.group(i)] -= loss;
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
            residents.addToCell(here, cellChange);
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
        float[] trait = residents.traits();
        double back = influence.everyDays() * judgement.trustReturn();
        double free = 1 / (1 + back);
        for (int i = from; i < to; i++) {
            int row = i * Residents.TRAITS;
            float old = trait[row + Residents.TRUST];
            double risen = old + gain[group[i]] * (0.2 + 0.6 * old) * (1 - old);
            float moved = (float) ((risen + back * trait[row + Residents.OWN_TRUST]) * free);
            moved = moved > 1 ? 1 : moved;
            trait[row + Residents.TRUST] = moved;
            change[group[i]] += (double) moved - old;
        }
        bookChanges(residents.groupTrusts());
    }
}
