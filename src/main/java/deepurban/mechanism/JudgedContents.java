package deepurban.mechanism;

import deepurban.evaluation.Assessment;
import deepurban.evaluation.ShapesAssessment;
import deepurban.parameters.ByContent;
import deepurban.parameters.Parameter;
import deepurban.problem.Locality;

/**
 * Many contents (评议内容): what service units are evaluated on: attitude, execution, resolution, feedback.
 *
 * <p>Article: mechanism 12; hypothesis H4. At fidelity f the weights in practice lie the share f of the way from those without the
 * mechanism to those on paper.
 */
@Signature(
        outcome = "trueResolutionShare",
        direction = Signature.Direction.HIGHER,
        size = 0.01,
        source = "assumed: one percentage point, the same for every share",
        companions = {"resultIncentive", "/mechanisms/resultIncentive/strength=0.8"},
        level = "fidelity")
public final class JudgedContents implements Mechanism, ShapesAssessment, SpendsHours {

    private final Parameters parameters;
    private final double[] weights;

    /** Parameters of the mechanism. */
    public record Parameters(
            @Parameter(
                    unit = "share",
                    value = "{\"attitude\":0.25,\"execution\":0.25,\"resolution\":0.25,\"feedback\":0.25}",
                    min = 0,
                    max = 1,
                    en = "Weights of the judged contents; made to add up to one",
                    zh = "评价内容权重，自动归一",
                    source = "the article names the four; equal weights assumed; swept 0–1")
            ByContent weights,

            @Parameter(
                    unit = "h/1000 residents/year",
                    value = "4",
                    min = 0,
                    max = 1000,
                    en = "Hours in which departments document what is judged",
                    zh = "部门为评价内容留痕的工时",
                    source = "assumed; swept 1–20")
            double hours) {}

    /** Makes the mechanism. */
    public JudgedContents(Parameters parameters) {
        this.parameters = parameters;
        this.weights = parameters.weights().toArray();
    }

    @Override
    public void shapeAssessment(Assessment assessment, double fidelity) {
        Assessment.blend(assessment.contents, weights, fidelity);
    }

    @Override
    public void spendHours(Hours hours, Locality here, int day, double fidelity) {
        hours.departments +=
                fidelity * parameters.hours() / 365.25 * here.residents().count() / 1000;
    }
}
