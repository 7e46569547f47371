package deepurban.mechanism;

import deepurban.parameters.Parameter;
import deepurban.problem.Locality;
import deepurban.service.Desk;
import deepurban.service.ShapesDesk;

/**
 * Results count (与奖惩、升降挂钩): the result of evaluation is tied to reward and promotion, against going through the motions (走走过场).
 *
 * <p>Article: mechanism 14; hypothesis H3. Units shift effort to what is weighed, and are more motivated; where execution alone is weighed, they
 * also close on paper. The strength in practice is the strength on paper times the fidelity of the subdistrict.
 */
@Signature(
        outcome = "onTimeShare",
        direction = Signature.Direction.HIGHER,
        size = 0.06,
        source = "reported share within four hours 0.90 to 0.96 in two years of targets (Bevan & Hood 2006)",
        level = "strength")
public final class ResultIncentive implements Mechanism, ShapesDesk, SpendsHours {

    private final Parameters parameters;

    /** Parameters of the mechanism. */
    public record Parameters(
            @Parameter(
                    unit = "share",
                    value = "0.3",
                    min = 0,
                    max = 1,
                    en = "Strength of the tie between result and reward",
                    zh = "结果与奖惩挂钩的强度",
                    source = "assumed; swept 0–1")
            double strength,

            @Parameter(
                    unit = "h/1000 residents/year",
                    value = "1",
                    min = 0,
                    max = 1000,
                    en = "Hours of cadres who tie results to reward, at full strength",
                    zh = "兑现奖惩的干部工时（满强度）",
                    source = "assumed; swept 0.2–5")
            double hours) {}

    /** Makes the mechanism. */
    public ResultIncentive(Parameters parameters) {
        this.parameters = parameters;
    }

    @Override
    public void shapeDesk(Desk desk, double fidelity) {
        desk.incentive += fidelity * parameters.strength();
    }

    @Override
    public void spendHours(Hours hours, Locality here, int day, double fidelity) {
        double perYear =
                parameters.strength() * parameters.hours() * here.residents().count() / 1000;
        hours.cadres += fidelity * perYear / 365.25;
    }
}
