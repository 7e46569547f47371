package deepurban.mechanism;

import deepurban.parameters.Parameter;
import deepurban.policy.PolicyTerms;
import deepurban.policy.ShapesPolicies;
import deepurban.problem.Locality;

/**
 * The policy cycle (事前论证、事中听证、事后宣传): argument before a policy is decided, publicity after; the hearing in between is {@link
 * DecisionHearing}.
 *
 * <p>Article: mechanism 9. As many policies are argued over, and as many publicised, as there is room for a year times fidelity. Argument
 * takes away a share of every group's misfit, publicity a share of the misunderstanding; both take days.
 *
 * <p>Draws: none of its own; the policy's number decides, once for argument and once for publicity, and more room keeps all that had room
 * before. Edges: no room, policies go on as they are; room for more policies than arrive changes no policy more, but takes its hours.
 */
@Signature(
        outcome = "policyAcceptance",
        direction = Signature.Direction.HIGHER,
        size = 0.01,
        source = "assumed: one percentage point, the same for every share",
        level = "argumentsPerYear")
public final class PolicyCycle implements Mechanism, ShapesPolicies, SpendsHours {

    private final Parameters parameters;

    /** Parameters of the mechanism. */
    public record Parameters(
            @Parameter(
                    unit = "1/subdistrict/year",
                    value = "2",
                    min = 0,
                    max = 366,
                    en = "Policies argued over beforehand",
                    zh = "每年事前论证的政策数",
                    source = "assumed; swept 0–8")
            double argumentsPerYear,

            @Parameter(
                    unit = "share",
                    value = "0.3",
                    min = 0,
                    max = 1,
                    en = "Share of the misfit that argument takes away",
                    zh = "论证消除的不适配比例",
                    source = "assumed; swept 0.1–0.5")
            double misfitCut,

            @Parameter(
                    unit = "days",
                    value = "20",
                    min = 0,
                    max = 3650,
                    en = "Days that argument takes",
                    zh = "论证所需天数",
                    source = "assumed; swept 10–60")
            double argumentDays,

            @Parameter(
                    unit = "h",
                    value = "60",
                    min = 0,
                    max = 10000,
                    en = "Hours of experts and cadres for one argument",
                    zh = "每次论证的专家与干部工时",
                    source = "assumed; swept 20–200")
            double argumentHours,

            @Parameter(
                    unit = "1/subdistrict/year",
                    value = "2",
                    min = 0,
                    max = 366,
                    en = "Policies publicised after the decision",
                    zh = "每年事后宣传的政策数",
                    source = "assumed; swept 0–8")
            double publicityPerYear,

            @Parameter(
                    unit = "share",
                    value = "0.5",
                    min = 0,
                    max = 1,
                    en = "Share of the misunderstanding that publicity takes away",
                    zh = "宣传消除的误解比例",
                    source = "assumed; swept 0.2–0.7")
            double misunderstandingCut,

            @Parameter(
                    unit = "days",
                    value = "15",
                    min = 0,
                    max = 3650,
                    en = "Days that publicity takes before the policy comes into force",
                    zh = "政策实施前宣传所需天数",
                    source = "assumed; swept 7–30")
            double publicityDays,

            @Parameter(
                    unit = "h",
                    value = "80",
                    min = 0,
                    max = 10000,
                    en = "Hours of cadres for publicity of one policy",
                    zh = "每项政策宣传的干部工时",
                    source = "assumed; swept 20–200")
            double publicityHours,

            @Parameter(
                    unit = "share",
                    value = "0.2",
                    min = 0,
                    max = 1,
                    en = "Share of residents who take publicity in",
                    zh = "接收宣传的居民比例",
                    source = "assumed; swept 0.1–0.5; counts hours only")
            double readers,

            @Parameter(
                    unit = "h",
                    value = "0.2",
                    min = 0,
                    max = 24,
                    en = "Hours of a resident for one policy",
                    zh = "每位居民每项政策所用时长",
                    source = "assumed; swept 0.1–0.5")
            double readingHours) {}

    /** Makes the mechanism. */
    public PolicyCycle(Parameters parameters) {
        this.parameters = parameters;
    }

    @Override
    public void shapePolicies(PolicyTerms terms, double fidelity) {
        if (fidelity == 0) {
            return;
        }
        terms.argumentsPerYear += fidelity * parameters.argumentsPerYear();
        terms.argumentCut = parameters.misfitCut();
        terms.argumentDays = parameters.argumentDays();
        terms.publicityPerYear += fidelity * parameters.publicityPerYear();
        terms.publicityCut = parameters.misunderstandingCut();
        terms.publicityDays = parameters.publicityDays();
    }

    @Override
    public void spendHours(Hours hours, Locality here, int day, double fidelity) {
        double arguments =
                fidelity * parameters.argumentsPerYear() / 365.25 * here.place().sample();
        double campaigns = fidelity * parameters.publicityPerYear() / 365.25;
        hours.cadres += arguments * parameters.argumentHours()
                + campaigns * parameters.publicityHours() * here.place().sample();
        hours.residents += campaigns * parameters.readers() * here.residents().count() * parameters.readingHours();
    }
}
