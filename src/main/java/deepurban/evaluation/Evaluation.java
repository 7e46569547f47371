package deepurban.evaluation;

import deepurban.parameters.EvaluationParameters;
import deepurban.random.Replication;
import deepurban.random.Stream;
import deepurban.random.Variates;
import deepurban.service.Desk;
import deepurban.service.Units;
import deepurban.town.Place;

/**
 * Each period subjects observe the contents of each unit's service and score it; effort follows what is weighed.
 *
 * <p>A subject sees each content partly as it is and partly as it is reported (where every case is friendly, fed back, and resolved unless it
 * was reopened), with a bias and noise of its own. What nobody sees as it is counts as execution: closing on time is what reports show. So
 * more subjects with true access move effort towards the contents that are weighed. Effort on content k is {@code max(floor, M sqrt(4((1-I)/4
 * + I w_k) + asked_k))}, after the multitasking argument of Holmström and Milgrom 1991; the Goodhart gap is the score less the plain mean of the four
 * true contents.
 *
 * <p>Draws: one per unit, period, subject and content. Cost: proportional to units, once a day and once a period.
 */
public final class Evaluation {

    private static final int SUBJECTS = 5;
    private static final int CONTENTS = 4;
    private static final double LEAST_MOTIVATION = 0.2;
    private static final double MOST_MOTIVATION = 1.5;

    private final PeriodCounts counts;

    /** Starts a first period. */
    public Evaluation(int departments) {
        counts = new PeriodCounts(departments);
    }

    private Evaluation(Evaluation other) {
        counts = new PeriodCounts(other.counts);
    }

    /** Returns a copy that counts on its own. */
    public Evaluation copy() {
        return new Evaluation(this);
    }

    /** Notes a closing; {@code first}: the problem's first, which is the one that counts as on time or not. */
    public void noteClosed(
            int k, boolean first, boolean onTime, boolean onPaper, boolean resolved, double attitude, double feedback) {
        counts.first[k] += first ? 1 : 0;
        counts.reportedOnTime[k] += first && onTime ? 1 : 0;
        counts.trulyOnTime[k] += first && onTime && !onPaper ? 1 : 0;
        counts.closed[k]++;
        counts.resolved[k] += resolved ? 1 : 0;
        counts.attitude[k] += attitude;
        counts.feedback[k] += feedback;
    }

    /** Notes that a closed problem came back to a unit. */
    public void noteReopened(int k) {
        counts.reopened[k]++;
    }

    /** Writes into {@code desk} what units are in effect judged by: the weights on what is seen, and all that is not on execution. */
    public static void weigh(Assessment assessment, EvaluationParameters parameters, Desk desk) {
        Assessment.normalise(assessment.subjects);
        Assessment.normalise(assessment.contents);
        double[][] access = access(parameters);
        double seen = 0;
        for (int content = 0; content < CONTENTS; content++) {
            double sight = 0;
            for (int subject = 0; subject < SUBJECTS; subject++) {
                sight += assessment.subjects[subject] * access[subject][content];
            }
            desk.contents[content] = assessment.contents[content] * sight;
            seen += desk.contents[content];
        }
        desk.contents[Desk.EXECUTION] += 1 - seen;
    }

    private static double[][] access(EvaluationParameters p) {
        return new double[][] {
            p.governmentAccess().toArray(),
            p.partyAccess().toArray(),
            p.deputiesAccess().toArray(),
            p.residentsAccess().toArray(),
            p.thirdPartyAccess().toArray()
        };
    }

    /** Lets motivation relax for a day and sets the efforts. */
    public static void motivate(Units units, Desk desk, EvaluationParameters p) {
        double calm = StrictMath.pow(0.5, 1 / p.attentionHalfLife());
        for (int k = 0; k < units.departments(); k++) {
            double level = p.motivation()
                    + p.motivationIncentive() * desk.incentive
                    + p.motivationSupervision() * desk.supervision
                    + p.motivationAttention() * units.attention(k)
                    - p.motivationLoad() * Math.max(0, units.load(k) - 1);
            double moved = units.motivation(k) + (level - units.motivation(k)) / p.motivationDays();
            units.setMotivation(k, Math.max(LEAST_MOTIVATION, Math.min(MOST_MOTIVATION, moved)));
            units.setAttention(k, units.attention(k) * calm);
            units.setEffort(
                    k,
                    effort(units, k, desk, Desk.ATTITUDE, p),
                    effort(units, k, desk, Desk.EXECUTION, p),
                    effort(units, k, desk, Desk.RESOLUTION, p),
                    effort(units, k, desk, Desk.FEEDBACK, p));
        }
    }

    private static double effort(Units units, int k, Desk desk, int content, EvaluationParameters p) {
        double weighed = 4 * ((1 - desk.incentive) / 4 + desk.incentive * desk.contents[content]);
        return Math.max(p.effortFloor(), units.motivation(k) * Math.sqrt(weighed + desk.asked[content]));
    }

    /** Ends a period: scores every unit that closed something, tells the listener, and starts afresh. */
    public void endPeriod(
            int period,
            Place place,
            Assessment assessment,
            EvaluationParameters parameters,
            Replication replication,
            ListensToScores listener) {
        Stream stream = replication.stream("evaluation");
        double[] real = new double[CONTENTS];
        double[] reported = new double[CONTENTS];
        for (int k = 0; k < counts.closed.length; k++) {
            if (counts.closed[k] > 0 && counts.first[k] > 0) {
                contents(k, real, reported);
                long key = stream.key(Stream.child(Stream.child(place.key(), k), period));
                double truth = (real[0] + real[1] + real[2] + real[3]) / CONTENTS;
                listener.scored(k, score(key, assessment, parameters, real, reported), truth);
            }
            counts.clear(k);
        }
    }

    private void contents(int k, double[] real, double[] reported) {
        double closed = counts.closed[k];
        real[Desk.ATTITUDE] = counts.attitude[k] / closed;
        real[Desk.EXECUTION] = (double) counts.trulyOnTime[k] / counts.first[k];
        real[Desk.RESOLUTION] = counts.resolved[k] / closed;
        real[Desk.FEEDBACK] = counts.feedback[k] / closed;
        reported[Desk.ATTITUDE] = 1;
        reported[Desk.EXECUTION] = (double) counts.reportedOnTime[k] / counts.first[k];
        reported[Desk.RESOLUTION] = Math.max(0, 1 - counts.reopened[k] / closed);
        reported[Desk.FEEDBACK] = 1;
    }

    private static double score(
            long key, Assessment assessment, EvaluationParameters parameters, double[] real, double[] reported) {
        double[][] access = access(parameters);
        double score = 0;
        for (int subject = 0; subject < SUBJECTS; subject++) {
            for (int content = 0; content < CONTENTS; content++) {
                double sight = access[subject][content];
                double z = Variates.normal(Stream.uniform(key, subject * CONTENTS + content));
                double seen = sight * real[content]
                        + (1 - sight) * reported[content]
                        + assessment.bias[subject]
                        + assessment.noise[subject] * z;
                double weight = assessment.subjects[subject] * assessment.contents[content];
                score += weight * Math.max(0, Math.min(1, seen));
            }
        }
        return score;
    }
}
