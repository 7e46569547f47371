package deepurban.mechanism;

import deepurban.evaluation.Assessment;
import deepurban.evaluation.ShapesAssessment;
import deepurban.parameters.Parameter;
import deepurban.problem.Locality;

/**
 * Open evaluation by a third party (系统内、封闭 → 系统外、公开): an outside evaluator asks a sample about each unit, counts for a part of the
 * score, and the result is published.
 *
 * <p>Article: mechanism 13. The third party gets the share {@code fidelity · weight} of the vote, the others keep theirs in proportion. Its
 * noise moves, by fidelity, to {@code 0.5 / sqrt(n)} of a sample of n per unit and period. Publication takes the share {@code fidelity ·
 * publication} of the bias of those inside (superiors and party): who scores too well can be read by all.
 *
 * <p>Draws: none of its own; scores use the evaluation's. Edges: a sample of one has the widest noise, 0.5.
 */
@Signature(
        outcome = "goodhartGap",
        direction = Signature.Direction.LOWER,
        size = 0.03,
        source = "3 to 5 points between the own rate of Beijing's hotline and an outside survey, 2021",
        companions = {"resultIncentive"},
        level = "weight")
public final class ThirdPartyEvaluation implements Mechanism, ShapesAssessment, SpendsHours {

    private final Parameters parameters;

    /** The whole vote for an outside evaluator. */
    private static final double[] THIRD_PARTY_ALONE = {0, 0, 0, 0, 1};

    /** Parameters of the mechanism. */
    public record Parameters(
            @Parameter(
                    unit = "share",
                    value = "0.4",
                    min = 0,
                    max = 1,
                    en = "Weight of the third party",
                    zh = "第三方评价权重",
                    source = "assumed; swept 0.1–0.7")
            double weight,

            @Parameter(
                    unit = "people/unit/period",
                    value = "100",
                    min = 1,
                    max = 1000000,
                    en = "Residents asked about each unit in a period",
                    zh = "每周期每单位的调查样本量",
                    source = "assumed; swept 20–1000")
            int sample,

            @Parameter(
                    unit = "share",
                    value = "0.5",
                    min = 0,
                    max = 1,
                    en = "Share of the bias of superiors and party that publication takes away",
                    zh = "公开消除的上级与党员评价偏差比例",
                    source = "assumed; swept 0–0.9")
            double publication,

            @Parameter(
                    unit = "h/subdistrict/year",
                    value = "5",
                    min = 0,
                    max = 1000,
                    en = "Hours a year, of interviewers and of residents each, per resident in the sample",
                    zh = "样本每一人对应的调查员与居民年工时（各）",
                    source = "assumed; swept 2–10; twelve minutes, six units, four periods")
            double hoursPerRespondent) {}

    /** Makes the mechanism. */
    public ThirdPartyEvaluation(Parameters parameters) {
        this.parameters = parameters;
    }

    @Override
    public void shapeAssessment(Assessment assessment, double fidelity) {
        Assessment.blend(assessment.subjects, THIRD_PARTY_ALONE, fidelity * parameters.weight());
        double sampling = 0.5 / Math.sqrt(parameters.sample());
        double[] noise = assessment.noise;
        noise[Assessment.THIRD_PARTY] += fidelity * (sampling - noise[Assessment.THIRD_PARTY]);
        double kept = 1 - fidelity * parameters.publication();
        assessment.bias[Assessment.GOVERNMENT] *= kept;
        assessment.bias[Assessment.PARTY] *= kept;
    }

    @Override
    public void spendHours(Hours hours, Locality here, int day, double fidelity) {
        double given = fidelity
                * parameters.sample()
                * parameters.hoursPerRespondent()
                / 365.25
                * here.place().sample();
        hours.cadres += given;
        hours.residents += given;
    }
}
