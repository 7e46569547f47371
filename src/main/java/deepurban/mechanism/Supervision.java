package deepurban.mechanism;

import deepurban.parameters.Parameter;
import deepurban.problem.Locality;
import deepurban.service.Desk;
import deepurban.service.ShapesDesk;
import deepurban.service.UrgesProblems;

/**
 * Supervision and urging (督查督办、责任追究): overdue problems are tracked and pushed, closings are checked, and units know that somebody looks.
 *
 * <p>Article: mechanism 16. Supervision lowers handling for form's sake and raises motivation, verification lowers closing on paper; tracked problems are urged when
 * they pass their limit and every few days after, which has them taken up first or ends their wait. Supervision also keeps other mechanisms from fading. Each
 * effect is the level on paper times the fidelity of the subdistrict.
 *
 * <p>Draws: one per problem for whether it is tracked. Edges: level 0, nobody looks.
 */
@Signature(
        outcome = "trueResolutionShare",
        direction = Signature.Direction.HIGHER,
        size = 0.01,
        source = "assumed: one percentage point, the same for every share",
        level = "strength")
public final class Supervision implements Mechanism, ShapesDesk, UrgesProblems, SpendsHours {

    private final Parameters parameters;

    /** Parameters of the mechanism. */
    public record Parameters(
            @Parameter(
                    unit = "share",
                    value = "0.5",
                    min = 0,
                    max = 1,
                    en = "Strength of supervision",
                    zh = "督查强度",
                    source = "assumed; swept 0–1")
            double strength,

            @Parameter(
                    unit = "share",
                    value = "0.5",
                    min = 0,
                    max = 1,
                    en = "Closings that are verified",
                    zh = "结案核查比例",
                    source = "Shanghai 2016: 12 % of orders called back; Qingpu 2022: all (shqp.gov.cn); swept 0.1–1")
            double verification,

            @Parameter(
                    unit = "share",
                    value = "0.5",
                    min = 0,
                    max = 1,
                    en = "Overdue problems that are tracked",
                    zh = "逾期问题督办比例",
                    source = "assumed; swept 0–1")
            double tracked,

            @Parameter(
                    unit = "working days",
                    value = "3",
                    min = 0.1,
                    max = 1000,
                    en = "Between one urging and the next",
                    zh = "催办间隔",
                    source = "Jing’an Daning 2019: 3 working days for supervised items (jingan.gov.cn)")
            double urgeDays,

            @Parameter(
                    unit = "none",
                    value = "3",
                    min = 1,
                    max = 20,
                    en = "Urgings at most",
                    zh = "最多催办次数",
                    source = "assumed; swept 1–10")
            int urgings,

            @Parameter(
                    unit = "h",
                    value = "0.25",
                    min = 0,
                    max = 24,
                    en = "Hours of cadres for an urging or a verification",
                    zh = "每次催办或核查耗用的干部工时",
                    source = "assumed; swept 0.1–1")
            double hours) {}

    /** Makes the mechanism. */
    public Supervision(Parameters parameters) {
        this.parameters = parameters;
    }

    @Override
    public void shapeDesk(Desk desk, double fidelity) {
        desk.supervision += fidelity * parameters.strength() * (1 - desk.supervision);
        desk.verification += fidelity * parameters.verification() * (1 - desk.verification);
    }

    @Override
    public double trackedShare(double fidelity) {
        return fidelity * parameters.tracked();
    }

    @Override
    public double urgeWorkingDays() {
        return parameters.urgeDays();
    }

    @Override
    public int urgings() {
        return parameters.urgings();
    }

    @Override
    public double hoursPerUrging() {
        return parameters.hours();
    }

    @Override
    public void spendHours(Hours hours, Locality here, int day, double fidelity) {
        // verifications by what is open, about one closing a week for each ten problems of the backlog
        hours.cadres +=
                fidelity * parameters.verification() * here.problems().backlog() / 10.0 / 7 * parameters.hours();
    }
}
