package deepurban.mechanism;

import deepurban.parameters.Parameter;
import deepurban.service.HoldsToAccount;

/**
 * Accountability (问责): deputies propose to hold a department to account when too much of what they stand by is overdue.
 *
 * <p>Article: mechanism 15. At the end of a month, if the share of a unit's problems on dockets that passed their limit is above the threshold, a proposal draws
 * attention to the unit; attention raises motivation, raises closing on paper (defence), and halves in a stated time. The attention of a proposal in practice is that on
 * paper times the fidelity of the subdistrict.
 *
 * <p>Draws: none. Edges: no deputies, no dockets, no proposals.
 */
@Signature(
        outcome = "onTimeShare",
        direction = Signature.Direction.HIGHER,
        size = 0.01,
        source = "assumed: one percentage point, the same for every share",
        companions = {
            "threeTierLiaison",
            "/mechanisms/threeTierLiaison/deputiesPerThousand=10",
            "/mechanisms/threeTierLiaison/contactsPerWeek=5",
            "receptionPoints",
            "/mechanisms/receptionPoints/visits=0.05"
        },
        level = "attention")
public final class Accountability implements Mechanism, HoldsToAccount {

    private final Parameters parameters;

    /** Parameters of the mechanism. */
    public record Parameters(
            @Parameter(
                    unit = "share",
                    value = "0.2",
                    min = 0,
                    max = 1,
                    en = "Share of a unit’s docket overdue at which deputies propose",
                    zh = "触发问责建议的逾期比例",
                    source = "assumed; swept 0.1–0.5")
            double threshold,

            @Parameter(
                    unit = "none",
                    value = "0.4",
                    min = 0,
                    max = 10,
                    en = "Attention that a proposal draws",
                    zh = "一次问责建议带来的关注",
                    source = "assumed; swept 0.1–1")
            double attention,

            @Parameter(
                    unit = "h",
                    value = "6",
                    min = 0,
                    max = 1000,
                    en = "Hours of deputies for a proposal",
                    zh = "每项建议耗用的代表工时",
                    source = "assumed; swept 2–20")
            double hours) {}

    /** Makes the mechanism. */
    public Accountability(Parameters parameters) {
        this.parameters = parameters;
    }

    @Override
    public double threshold() {
        return parameters.threshold();
    }

    @Override
    public double attention(double fidelity) {
        return fidelity * parameters.attention();
    }

    @Override
    public double hoursPerProposal() {
        return parameters.hours();
    }
}
