package deepurban.mechanism;

import deepurban.evaluation.Assessment;
import deepurban.evaluation.ShapesAssessment;
import deepurban.parameters.BySubject;
import deepurban.parameters.Parameter;
import deepurban.problem.Locality;
import java.util.Arrays;

/**
 * Many judges (评议主体): who evaluates the service units, and with what weight; Pujiang's three thirds (三三制) give residents, government
 * and party a third each.
 *
 * <p>Article: mechanism 11; hypothesis H4. Subjects differ in what they see: superiors see reports, residents what they lived through. At
 * fidelity f the weights in practice lie the share f of the way from those without the mechanism to those on paper.
 */
@Signature(
        outcome = "goodhartGap",
        direction = Signature.Direction.LOWER,
        size = 0.03,
        source = "3 to 5 points between the own rate of Beijing's hotline and an outside survey, 2021",
        companions = {"resultIncentive"},
        level = "fidelity")
public final class JudgingSubjects implements Mechanism, ShapesAssessment, SpendsHours {

    private static final int DEPUTIES = 2; // places among the weights
    private static final int RESIDENTS = 3;

    private final Parameters parameters;
    private final double[] weights;

    /** Parameters of the mechanism. */
    public record Parameters(
            @Parameter(
                    unit = "share",
                    value =
                            "{\"government\":0.333,\"party\":0.333,\"deputies\":0,\"residents\":0.333,\"thirdParty\":0}",
                    min = 0,
                    max = 1,
                    en = "Weights of the judging subjects; made to add up to one",
                    zh = "评价主体权重，自动归一",
                    source = "Pujiang's rule: residents, government and party a third each (the article)")
            BySubject weights,

            @Parameter(
                    unit = "h/1000 residents/year",
                    value = "2",
                    min = 0,
                    max = 1000,
                    en = "Hours of all judges together",
                    zh = "全部评价主体合计工时",
                    source = "assumed; swept 0.5–10")
            double hours) {}

    /** Makes the mechanism. */
    public JudgingSubjects(Parameters parameters) {
        this.parameters = parameters;
        this.weights = parameters.weights().toArray();
    }

    @Override
    public void shapeAssessment(Assessment assessment, double fidelity) {
        Assessment.blend(assessment.subjects, weights, fidelity);
    }

    @Override
    public void spendHours(Hours hours, Locality here, int day, double fidelity) {
        double sum = Arrays.stream(weights).sum();
        double given = fidelity * parameters.hours() / 365.25 * here.residents().count() / 1000;
        double residents = sum > 0 ? weights[RESIDENTS] / sum : 0;
        double deputies = sum > 0 ? weights[DEPUTIES] / sum : 0;
        hours.residents += given * residents;
        hours.deputies += given * deputies;
        hours.cadres += given * (1 - residents - deputies);
    }
}
