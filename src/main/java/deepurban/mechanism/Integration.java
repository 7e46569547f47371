package deepurban.mechanism;

import deepurban.parameters.Parameter;
import deepurban.problem.Locality;
import deepurban.service.Desk;
import deepurban.service.ShapesDesk;

/**
 * A system, not a heap (形成科学体系): channels share one register, so that what one has heard another need not bring again.
 *
 * <p>Article: mechanism 21; hypothesis H7. Every channel that is on may bring a heard problem once more; what is not merged costs triage. Integration takes away a
 * share of this overlap and merges a share of the duplicates that are left. Each effect is the level on paper times the fidelity of the subdistrict.
 *
 * <p>Draws: none. Edges: level 0, channels overlap as they are.
 */
@Signature(
        outcome = "duplicateShare",
        direction = Signature.Direction.LOWER,
        size = 0.01,
        source = "assumed: one duplicate per hundred problems",
        companions = {"receptionPoints", "opinionConsultation", "massOrganisations"},
        level = "fidelity")
public final class Integration implements Mechanism, ShapesDesk, SpendsHours {

    private final Parameters parameters;

    /** Parameters of the mechanism. */
    public record Parameters(
            @Parameter(
                    unit = "share",
                    value = "0.6",
                    min = 0,
                    max = 1,
                    en = "Share of the overlap between channels that it takes away",
                    zh = "消除渠道重叠的比例",
                    source = "assumed; swept 0–1")
            double integration,

            @Parameter(
                    unit = "share",
                    value = "0.3",
                    min = 0,
                    max = 1,
                    en = "Share of the remaining duplicates that are merged",
                    zh = "合并剩余重复件的比例",
                    source = "assumed; swept 0–0.9")
            double merging,

            @Parameter(
                    unit = "h/100000 residents/day",
                    value = "8",
                    min = 0,
                    max = 1000,
                    en = "Hours of cadres who keep the register",
                    zh = "维护统一台账的干部工时",
                    source = "assumed; swept 2–20")
            double hours) {}

    /** Makes the mechanism. */
    public Integration(Parameters parameters) {
        this.parameters = parameters;
    }

    @Override
    public void shapeDesk(Desk desk, double fidelity) {
        desk.integration += fidelity * parameters.integration() * (1 - desk.integration);
        desk.merging += fidelity * parameters.merging() * (1 - desk.merging);
    }

    @Override
    public void spendHours(Hours hours, Locality here, int day, double fidelity) {
        hours.cadres += fidelity * parameters.hours() * here.residents().count() / 100_000;
    }
}
