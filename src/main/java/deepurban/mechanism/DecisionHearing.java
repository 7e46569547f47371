package deepurban.mechanism;

import deepurban.parameters.ByGroup;
import deepurban.parameters.Parameter;
import deepurban.policy.PolicyTerms;
import deepurban.policy.ShapesPolicies;
import deepurban.problem.Locality;

/**
 * Decision hearing (决策听证会): before a policy is decided, those whom it touches are heard.
 *
 * <p>Article: mechanism 7, the first of the public meetings; hypothesis H5. As many policies as there are hearings a year get one; a hearing
 * takes away a share of each group's misfit in proportion to the group's seats, and a share of the misunderstanding, and takes time. The
 * hearings that are held in practice are those on paper times the fidelity of the subdistrict.
 *
 * <p>Draws: none of its own; the policy's number decides which are heard first. Edges: no hearings, policies go on unheard.
 */
@Signature(
        outcome = "policyAcceptance",
        direction = Signature.Direction.HIGHER,
        size = 0.01,
        source = "assumed: one percentage point, the same for every share; direction: Olken 2010, Herian et al. 2012",
        level = "perYear")
public final class DecisionHearing implements Mechanism, ShapesPolicies, SpendsHours {

    private final Parameters parameters;
    private final double[] seats;

    /** Parameters of the mechanism. */
    public record Parameters(
            @Parameter(
                    unit = "1/subdistrict/year",
                    value = "1",
                    min = 0,
                    max = 366,
                    en = "Hearings",
                    zh = "每年听证次数",
                    source = "assumed; swept 0–8")
            double perYear,

            @Parameter(
                    unit = "share",
                    value = "{\"local\":0.6,\"newcomer\":0.3,\"relocated\":0.5,\"vulnerable\":0.3}",
                    min = 0,
                    max = 1,
                    en = "How well each group is represented at the table",
                    zh = "各群体的代表程度",
                    source = "assumed; swept 0.1–0.9")
            ByGroup seats,

            @Parameter(
                    unit = "share",
                    value = "0.6",
                    min = 0,
                    max = 1,
                    en = "Share of the misfit of a fully represented group that a hearing takes away",
                    zh = "充分代表的群体的不适配被消除的比例",
                    source = "assumed; swept 0.3–0.8; direction: Olken 2010, Herian et al. 2012")
            double misfitCut,

            @Parameter(
                    unit = "share",
                    value = "0.3",
                    min = 0,
                    max = 1,
                    en = "Share of the misunderstanding that a hearing takes away",
                    zh = "误解被消除的比例",
                    source = "assumed; swept 0.1–0.5")
            double misunderstandingCut,

            @Parameter(
                    unit = "days",
                    value = "30",
                    min = 0,
                    max = 3650,
                    en = "Days that a hearing takes",
                    zh = "听证所需天数",
                    source = "assumed; swept 10–60")
            double days,

            @Parameter(
                    unit = "people",
                    value = "20",
                    min = 0,
                    max = 10_000,
                    en = "Residents at a hearing",
                    zh = "听证居民人数",
                    source = "assumed; swept 10–40")
            double residents,

            @Parameter(
                    unit = "people",
                    value = "10",
                    min = 0,
                    max = 10_000,
                    en = "Deputies and cadres at a hearing",
                    zh = "听证代表与干部人数",
                    source = "assumed; swept 5–20")
            double staff,

            @Parameter(
                    unit = "h",
                    value = "4",
                    min = 0,
                    max = 100,
                    en = "Hours of a hearing, with its preparation",
                    zh = "听证时长（含准备）",
                    source = "assumed; swept 2–8")
            double hours) {}

    /** Makes the mechanism. */
    public DecisionHearing(Parameters parameters) {
        this.parameters = parameters;
        this.seats = parameters.seats().toArray();
    }

    @Override
    public void shapePolicies(PolicyTerms terms, double fidelity) {
        if (fidelity == 0) {
            return;
        }
        terms.hearingsPerYear += fidelity * parameters.perYear();
        terms.hearingDays = parameters.days();
        terms.misunderstandingCut = parameters.misunderstandingCut();
        for (int g = 0; g < seats.length; g++) {
            terms.misfitCut[g] = parameters.misfitCut() * seats[g];
        }
    }

    @Override
    public void spendHours(Hours hours, Locality here, int day, double fidelity) {
        double hearings =
                fidelity * parameters.perYear() / 365.25 * here.place().sample();
        hours.meetings += hearings * parameters.staff() * parameters.hours();
        hours.residents += hearings * parameters.residents() * parameters.hours();
    }
}
