package deepurban.mechanism;

import deepurban.parameters.Parameter;

/**
 * Implementation that fades ("important in talk, secondary in deed, dropped when busy"): each mechanism's fidelity decays when caseworkers are busy
 * and nobody looks, and recovers under supervision.
 *
 * <p>Article: mechanism 20; hypothesis H2. Per day {@code dphi = -decay · busy · (1 - supervision) · (phi - floor) + recovery · supervision
 * · (1 - phi)}, for every other mechanism and each subdistrict, times the fidelity of this mechanism itself. What is not practised at all, at fidelity 0, stays so. Off, fidelity stays as the scenario has
 * it.
 */
@Signature(
        outcome = "onTimeShare",
        direction = Signature.Direction.LOWER,
        size = 0.01,
        source = "assumed: one percentage point, the same for every share",
        companions = {"resultIncentive"},
        level = "decayPerDay")
public final class ImplementationFidelity implements Mechanism, Fades {

    private final Parameters parameters;

    /** Parameters of the mechanism. */
    public record Parameters(
            @Parameter(
                    unit = "switch",
                    value = "false",
                    en = "Hold fidelity where it is",
                    zh = "保持落实度不变",
                    source = "assumed; swept both")
            boolean hold,

            @Parameter(
                    unit = "1/day",
                    value = "0.005",
                    min = 0,
                    max = 1,
                    en = "Decay when all caseworkers are busy and nobody looks",
                    zh = "全忙且无督查时的衰减速率",
                    source =
                            "assumed; swept 0–0.01; campaigns keep 0.4–1.0 after 90 days (Jia & Chen 2019; Feng et al. 2023)")
            double decayPerDay,

            @Parameter(
                    unit = "share",
                    value = "0.15",
                    min = 0,
                    max = 1,
                    en = "What is left in the end",
                    zh = "最终剩余",
                    source = "assumed; swept 0–0.4")
            double floor,

            @Parameter(
                    unit = "1/day",
                    value = "0.01",
                    min = 0,
                    max = 1,
                    en = "Recovery under full supervision",
                    zh = "充分督查时的恢复速率",
                    source = "assumed; swept 0–0.03")
            double recoveryPerDay) {}

    /** Makes the mechanism. */
    public ImplementationFidelity(Parameters parameters) {
        this.parameters = parameters;
    }

    @Override
    public double tomorrow(double fidelity, double busy, double supervision) {
        if (parameters.hold() || fidelity == 0) {
            return fidelity;
        }
        double decay = parameters.decayPerDay() * busy * (1 - supervision) * Math.max(0, fidelity - parameters.floor());
        double recovery = parameters.recoveryPerDay() * supervision * (1 - fidelity);
        return Math.max(0, Math.min(1, fidelity - decay + recovery));
    }
}
