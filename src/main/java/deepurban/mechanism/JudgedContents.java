package deepurban.mechanism;

import deepurban.evaluation.Assessment;
import deepurban.evaluation.ShapesAssessment;
import deepurban.parameters.ByContent;
import deepurban.parameters.Parameter;

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
public final class JudgedContents implements Mechanism, ShapesAssessment {

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
            ByContent weights) {}

    /** Makes the mechanism. */
    public JudgedContents(Parameters parameters) {
        this.weights = parameters.weights().toArray();
    }

    @Override
    public void shapeAssessment(Assessment assessment, double fidelity) {
        Assessment.blend(assessment.contents, weights, fidelity);
    }
}
