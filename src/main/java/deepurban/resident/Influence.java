package deepurban.resident;

import deepurban.parameters.InfluenceParameters;
import deepurban.parameters.JudgementParameters;

/**
 * How satisfaction and trust drift between events, and how neighbours pull each other.
 *
 * <p>Each resident has a round every {@code everyDays} days; one part of the residents each day, so that a day costs the same. In
 * a round satisfaction relaxes to {@code b + w(tau - tau0) + reputation - policy hit}, is worn by the burden of open
 * problems, and moves to the mean of the cell and its Moore neighbours as of yesterday, if that is within the bound (Deffuant
 * et al. 2000). The step is implicit Euler: for any length of the round it stays in [0,1] and its fixed point is that of the
 * differential equation. Trust returns to its own level and rises by contacts, {@code 0.2 + 0.6 tau} of them by trust.
 *
 * <p>Draws: none. Cost: residents ÷ everyDays a day, on arrays in their order.
 */
public final class Influence {

    /** Residents that have their round on the same day come in runs of this many: long enough for the memory, short enough to be even. */
    private static final int RUN = 64;

    private final InfluenceParameters influence;
    private final JudgementParameters judgement;

    /** Takes the parameters of both submodels. */
    public Influence(InfluenceParameters influence, JudgementParameters judgement) {
        this.influence = influence;
        this.judgement = judgement;
    }

    /** Gives the residents whose round it is their round; {@code neighbourMean} by cell of the subdistrict, as of yesterday. */
    public void round(int day, Residents residents, Climate climate, double[] neighbourMean) {
        int every = influence.everyDays();
        int stride = RUN * every;
        for (int from = RUN * Math.floorMod(day, every); from < residents.count(); from += stride) {
            pass(from, Math.min(residents.count(), from + RUN), residents, climate, neighbourMean);
        }
    }

    private void pass(int from, int to, Residents residents, Climate climate, double[] neighbourMean) {
        int[] cell = residents.cells();
        byte[] group = residents.groups();
        double[] satisfaction = residents.satisfactions();
        float[] baseline = residents.baselines();
        float[] trust = residents.trusts();
        float[] ownTrust = residents.ownTrusts();
        float[] burden = residents.burdens();
        double[] cellSum = residents.cellSatisfactions();
        double[] groupSum = residents.groupSatisfactions();
        double[] groupTrust = residents.groupTrusts();
        double days = influence.everyDays();
        double relax = days * judgement.relaxation();
        double wear = days * judgement.burden() * climate.burdenFelt;
        double free = 1 / (1 + relax);
        double back = days * judgement.trustReturn();
        double gain = days * climate.trustGain;
        double step = influence.step();
        double bound = influence.bound();
        double weight = judgement.trustWeight();
        double reputation = climate.reputation;
        for (int i = from; i < to; i++) {
            double old = satisfaction[i];
            double level = baseline[i] + weight * (trust[i] - ownTrust[i]) + reputation - climate.policyHit[group[i]];
            double s = old + relax * Math.max(0, Math.min(1, level));
            s *= burden[i] == 0 ? free : 1 / (1 + relax + wear * burden[i]);
            double difference = neighbourMean[cell[i]] - s;
            if (Math.abs(difference) < bound) {
                s += step * difference;
            }
            satisfaction[i] = s;
            cellSum[cell[i]] += s - old;
            groupSum[group[i]] += s - old;
            float oldTrust = trust[i];
            double risen = oldTrust + gain * (0.2 + 0.6 * oldTrust) * (1 - oldTrust);
            float newTrust = (float) Math.min(1, (risen + back * ownTrust[i]) / (1 + back));
            trust[i] = newTrust;
            groupTrust[group[i]] += (double) newTrust - oldTrust;
        }
    }
}
