package deepurban.resident;

import deepurban.parameters.InfluenceParameters;
import deepurban.parameters.JudgementParameters;

/**
 * How satisfaction and trust drift between events, and how neighbours pull each other.
 *
 * <p>Each resident has a round every {@code everyDays} days; one part of the residents each day, so that a day costs the same. In
 * a round satisfaction relaxes to {@code b + w(tau - tau0) + reputation - policy hit}, is worn by the burden of open
 * problems, and moves to the mean of the cell and its Moore neighbours if that is within the bound (Deffuant
 * et al. 2000). The step is implicit Euler: for any length of the round it stays in [0,1] and its fixed point is that of the
 * differential equation. Trust returns to its own level and rises by contacts, {@code 0.2 + 0.6 tau} of them by trust.
 *
 * <p>Draws: none. Cost: residents ÷ everyDays a day, on arrays in their order.
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

    /** Takes the parameters of both submodels. */
    public Influence(InfluenceParameters influence, JudgementParameters judgement) {
        this.influence = influence;
        this.judgement = judgement;
    }

    /** Gives the residents whose round it is their round; {@code neighbourMean} by cell of the subdistrict, before anyone moves. */
    public void round(int day, int residentsAtStart, Residents residents, Climate climate, double[] neighbourMean) {
        int every = influence.everyDays();
        int run = Integer.highestOneBit(residentsAtStart / (every * RUNS_PER_DAY) | SHORTEST_RUN);
        run = Math.min(LONGEST_RUN, run);
        for (int from = run * Math.floorMod(day, every); from < residents.count(); from += run * every) {
            pass(from, Math.min(residents.count(), from + run), residents, climate, neighbourMean);
        }
    }

    private void pass(int from, int to, Residents residents, Climate climate, double[] neighbourMean) {
        relaxSatisfaction(from, to, residents, climate, neighbourMean);
        relaxTrust(from, to, residents, climate);
    }

    private void relaxSatisfaction(int from, int to, Residents residents, Climate climate, double[] neighbourMean) {
        int[] cell = residents.cells();
        byte[] group = residents.groups();
        double[] satisfaction = residents.satisfactions();
        float[] baseline = residents.baselines();
        float[] trust = residents.trusts();
        float[] ownTrust = residents.ownTrusts();
        float[] burden = residents.burdens();
        double relax = influence.everyDays() * judgement.relaxation();
        double wear = influence.everyDays() * judgement.burden() * climate.burdenFelt;
        double weight = judgement.trustWeight();
        double step = influence.step();
        double bound = influence.bound();
        double[] offset = offsets(climate);
        double[] change = new double[Group.COUNT];
        int end;
        for (int start = from; start < to; start = end) {
            int here = cell[start];
            double mean = neighbourMean[here];
            double cellChange = 0;
            int i = start;
            for (; i < to && cell[i] == here; i++) {
                double old = satisfaction[i];
                int g = group[i];
                double level = baseline[i] + weight * (trust[i] - ownTrust[i]) + offset[g];
                level = level < 0 ? 0 : level > 1 ? 1 : level;
                double s = (old + relax * level) / (1 + relax + wear * burden[i]);
                double difference = mean - s;
                double pull = difference < bound && difference > -bound ? step : 0;
                s += pull * difference;
                satisfaction[i] = s;
                cellChange += s - old;
                change[g] += s - old;
            }
            residents.cellSatisfactions()[here] += cellChange;
            end = i;
        }
        add(residents.groupSatisfactions(), change);
    }

    private static double[] offsets(Climate climate) {
        double[] offset = new double[Group.COUNT];
        for (int g = 0; g < Group.COUNT; g++) {
            offset[g] = climate.reputation - climate.policyHit[g];
        }
        return offset;
    }

    private static void add(double[] sums, double[] changes) {
        for (int g = 0; g < sums.length; g++) {
            sums[g] += changes[g];
        }
    }

    private void relaxTrust(int from, int to, Residents residents, Climate climate) {
        byte[] group = residents.groups();
        float[] trust = residents.trusts();
        float[] ownTrust = residents.ownTrusts();
        double[] gain = new double[Group.COUNT];
        java.util.Arrays.setAll(gain, g -> influence.everyDays() * climate.trustGain[g]);
        double back = influence.everyDays() * judgement.trustReturn();
        double free = 1 / (1 + back);
        double[] change = new double[Group.COUNT];
        for (int i = from; i < to; i++) {
            float old = trust[i];
            double risen = old + gain[group[i]] * (0.2 + 0.6 * old) * (1 - old);
            float moved = (float) ((risen + back * ownTrust[i]) * free);
            trust[i] = moved > 1 ? 1 : moved;
            change[group[i]] += (double) trust[i] - old;
        }
        add(residents.groupTrusts(), change);
    }
}
