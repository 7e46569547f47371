package deepurban.judgement;

import deepurban.parameters.ClosingParameters;
import deepurban.parameters.JudgementParameters;
import deepurban.parameters.ProblemClass;
import deepurban.parameters.VoicingParameters;
import deepurban.problem.Locality;
import deepurban.problem.ProblemClasses;
import deepurban.problem.Problems;
import deepurban.resident.Climate;
import deepurban.resident.Residents;
import deepurban.resident.Standing;
import deepurban.service.Desk;
import deepurban.service.Units;
import deepurban.time.OfficeHours;

/**
 * How the owner of a closed problem judges. Experience x weighs outcome, treatment, timeliness and feedback; satisfaction moves by
 * {@code dv = w_p (x - 1/2) + (x - e)}, losses twice as strong as gains; expectation and trust follow. Before that, where openness makes
 * expectations realistic, e moves a share of the way to the mean experience in the subdistrict.
 *
 * <p>With disconfirmation alone satisfaction would drift down whatever the performance, once expectation has followed experience. Expectancy
 * disconfirmation: Van Ryzin 2004, 2013; negativity: Olsen 2015; justice of complaint handling: Orsingher et al. 2010; success breeds
 * voice: Sjoberg et al. 2017. Draws: none. Cost: constant per closing.
 */
public final class Judgement {

    private final JudgementParameters parameters;
    private final VoicingParameters voicing;
    private final double mannerRate;
    private final ProblemClasses classes;
    private final OfficeHours office;
    private final Problems problems;
    private final Residents residents;
    private final Standing standing;
    private final Units units;
    private final Climate climate;
    private final double[] attitude; // [department], today
    private final double[] feedback; // [department], today

    /** Judges the closings of a locality. */
    public Judgement(
            Locality locality,
            JudgementParameters parameters,
            VoicingParameters voicing,
            ClosingParameters closing,
            Units units,
            Climate climate) {
        this.parameters = parameters;
        this.voicing = voicing;
        this.mannerRate = closing.mannerRate();
        this.classes = locality.classes();
        this.office = locality.office();
        this.problems = locality.problems();
        this.residents = locality.residents();
        this.standing = locality.standing();
        this.units = units;
        this.climate = climate;
        this.attitude = new double[units.departments()];
        this.feedback = new double[units.departments()];
    }

    /** Writes down how the efforts of the day let residents be treated. */
    public void beginDay() {
        for (int k = 0; k < attitude.length; k++) {
            attitude[k] = 1 - StrictMath.exp(-mannerRate * units.effort(k, Desk.ATTITUDE));
            feedback[k] = 1 - StrictMath.exp(-mannerRate * units.effort(k, Desk.FEEDBACK));
        }
    }

    /** Returns the attitude that a unit's effort gives today, in [0,1]. */
    public double attitude(int k) {
        return attitude[k];
    }

    /** Returns the feedback that a unit's effort gives today, in [0,1]. */
    public double feedback(int k) {
        return feedback[k];
    }

    /** Lets the owner judge a closing at time t by department {@code k}; returns the experience, in [0,1]. */
    public double judge(int p, int k, double t, boolean resolved) {
        double x = parameters.outcomeWeight() * (resolved ? 1 : 0)
                + parameters.treatmentWeight() * attitude[k]
                + parameters.processWeight() * (timeliness(p, t) + feedback[k]) / 2;
        for (int failed = 0; failed < problems.round(p); failed++) {
            x *= parameters.failedRound();
        }
        x = Math.min(1, x); // the weights may add up to more than one
        double fairness = (attitude[k] + feedback[k] + 1) / 3; // being heard at all is voice
        move(problems.owner(p), x, fairness, resolved);
        return x;
    }

    /** Lets the owner judge a settlement on the spot; returns the experience. */
    public double judgeSettlement(int p) {
        double x = parameters.outcomeWeight() + parameters.treatmentWeight() + parameters.processWeight();
        move(problems.owner(p), Math.min(1, x), 1, true);
        return Math.min(1, x);
    }

    private double timeliness(int p, double t) {
        if (parameters.timeliness() == JudgementParameters.Timeliness.DELAY) {
            return 1 / (1 + (t - problems.occurred(p)) / parameters.delayDays());
        }
        ProblemClass c = classes.get(problems.problemClass(p));
        double taken = office.openUntil(t) - office.openUntil(problems.voiced(p));
        double late = taken - c.deadlineWorkingDays();
        return late <= 0 ? 1 : StrictMath.exp(-late / c.deadlineWorkingDays());
    }

    private void move(int owner, double x, double fairness, boolean resolved) {
        double common = standing.experienceOr(residents.expectation(owner));
        residents.learnExpectation(owner, common, climate.realism);
        double gap = x - residents.expectation(owner);
        double dv = parameters.performanceWeight() * (x - 0.5) + gap;
        double s = residents.satisfaction(owner);
        residents.setSatisfaction(owner, s + (dv >= 0 ? parameters.gain() * dv * (1 - s) : parameters.loss() * dv * s));
        residents.learnExpectation(owner, x, parameters.expectationRate());
        double trust = residents.trust(owner);
        residents.setTrust(owner, trust + parameters.trustRate() * (fairness - trust));
        residents.learnPropensity(owner, resolved ? voicing.success() : -voicing.failure(), voicing.bound());
        standing.note(x, resolved);
    }
}
