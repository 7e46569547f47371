package deepurban.mechanism;

import deepurban.parameters.ByGroup;
import deepurban.parameters.Parameter;
import deepurban.policy.PolicyTerms;
import deepurban.policy.ShapesPolicies;
import deepurban.problem.Locality;
import deepurban.resident.Group;

/**
 * Lawful, democratic, scientific decision (依法、民主、科学决策): decisions follow a procedure in which groups are represented and
 * arguments count.
 *
 * <p>Article: mechanism 22. A policy follows procedure when its number is below {@code fidelity · share} (lawful); its misfit to each group
 * is then {@code 1 - quality · representation} of what it was (scientific, democratic).
 *
 * <p>Draws: none of its own; the policy's number decides, and a greater share keeps all that a smaller one has. Edges: with share, quality
 * or representation 0 nothing changes.
 */
@Signature(
        outcome = "policyAcceptance",
        group = "newcomer",
        direction = Signature.Direction.HIGHER,
        size = 0.01,
        source = "assumed: one percentage point, the same for every share",
        level = "quality")
public final class DecisionProcedure implements Mechanism, ShapesPolicies, SpendsHours {

    private final Parameters parameters;
    private final double[] representation;

    /** Parameters of the mechanism. */
    public record Parameters(
            @Parameter(
                    unit = "share",
                    value = "0.6",
                    min = 0,
                    max = 1,
                    en = "Share of decisions that follow procedure",
                    zh = "遵循程序的决策比例",
                    source = "assumed; swept 0.2–1")
            double share,

            @Parameter(
                    unit = "share",
                    value = "0.5",
                    min = 0,
                    max = 1,
                    en =
                            "Quality of argument: share of the misfit of a fully represented group that is found and removed",
                    zh = "论证质量：充分代表的群体的不适配被发现并消除的比例",
                    source = "assumed; swept 0.2–0.8")
            double quality,

            @Parameter(
                    unit = "share",
                    value = "{\"local\":0.6,\"newcomer\":0.3,\"relocated\":0.5,\"vulnerable\":0.3}",
                    min = 0,
                    max = 1,
                    en = "How well each group is represented in decisions",
                    zh = "各群体在决策中的代表程度",
                    source = "assumed; swept 0.1–0.9")
            ByGroup representation,

            @Parameter(
                    unit = "h/subdistrict/year",
                    value = "200",
                    min = 0,
                    max = 100000,
                    en = "Hours a year of keeping procedure in every decision",
                    zh = "全部决策遵循程序的年工时",
                    source = "assumed; swept 50–500")
            double hoursPerYear) {}

    /** Makes the mechanism. */
    public DecisionProcedure(Parameters parameters) {
        this.parameters = parameters;
        this.representation = parameters.representation().toArray();
    }

    @Override
    public void shapePolicies(PolicyTerms terms, double fidelity) {
        if (fidelity == 0) {
            return;
        }
        terms.procedureShare = fidelity * parameters.share();
        for (int g = 0; g < Group.COUNT; g++) {
            terms.procedureCut[g] = parameters.quality() * representation[g];
        }
    }

    @Override
    public void spendHours(Hours hours, Locality here, int day, double fidelity) {
        hours.cadres += fidelity
                * parameters.share()
                * parameters.hoursPerYear()
                / 365.25
                * here.place().sample();
    }
}
