package deepurban.mechanism;

import deepurban.parameters.ByGroup;
import deepurban.parameters.ByLand;
import deepurban.parameters.Parameter;
import deepurban.problem.Locality;
import deepurban.problem.Problems;
import deepurban.problem.SettlesAmongNeighbours;
import deepurban.resident.Residents;

/**
 * Self-government (周周会、楼道自治、六会三公开): villagers meet every week, residents of a stairwell every so often, and settle small problems among themselves.
 *
 * <p>Article: mechanism 8; hypothesis H8. Of the problems of each class a share could be settled by neighbours. They settle one of severity v with probability
 * {@code share · participation of the owner's group · factor of the land · (1 - v)}, within some days; the owner then reports to nobody. Participation in
 * practice is that on paper times the fidelity of the subdistrict.
 *
 * <p>Draws: two per problem. Edges: nobody takes part, departments get all.
 */
@Signature(
        outcome = "caseload",
        direction = Signature.Direction.LOWER,
        size = 1,
        source = "assumed: one case per thousand resident-years, as hypothesis H8 is tested",
        level = "participation")
public final class SelfGovernment implements Mechanism, SettlesAmongNeighbours, SpendsHours {

    private final Parameters parameters;
    private final double[] participation;
    private final double[] landFactor;

    /** Parameters of the mechanism. */
    public record Parameters(
            @Parameter(
                    unit = "share",
                    value = "{\"local\":0.5,\"newcomer\":0.25,\"relocated\":0.4,\"vulnerable\":0.35}",
                    min = 0,
                    max = 1,
                    en = "Participation of each group",
                    zh = "各群体参与度",
                    source = "assumed; swept 0.1–0.9")
            ByGroup participation,

            @Parameter(
                    unit = "none",
                    value = "{\"core\":0.8,\"estate\":1,\"village\":1.3,\"villageInCity\":0.8,\"industrial\":0.3}",
                    min = 0,
                    max = 10,
                    en = "Factor of the land: villages meet weekly, stairwells less often",
                    zh = "土地类型系数：村庄每周开会，楼道较少",
                    source =
                            "the article: weekly meetings in villages, self-government of stairwells; sizes assumed; swept 0.3–2")
            ByLand landFactor,

            @Parameter(
                    unit = "days",
                    value = "10",
                    min = 0,
                    max = 365,
                    en = "Days within which neighbours settle a problem",
                    zh = "邻里解决问题的最长天数",
                    source = "assumed; swept 7–30; weekly meetings")
            double days,

            @Parameter(
                    unit = "1/year",
                    value = "12",
                    min = 0,
                    max = 366,
                    en = "Meetings in which a participant sits a year",
                    zh = "参与者每年参会次数",
                    source = "assumed; swept 4–52")
            double meetings,

            @Parameter(
                    unit = "h",
                    value = "0.5",
                    min = 0,
                    max = 24,
                    en = "Hours of a meeting",
                    zh = "会议时长",
                    source = "assumed; swept 0.5–2")
            double hours,

            @Parameter(
                    unit = "share",
                    value = "0.02",
                    min = 0,
                    max = 1,
                    en = "Participants who sit in a given meeting",
                    zh = "每次会议到会的参与者比例",
                    source = "assumed; swept 0.01–0.1")
            double attendance) {}

    /** Makes the mechanism. */
    public SelfGovernment(Parameters parameters) {
        this.parameters = parameters;
        this.participation = parameters.participation().toArray();
        this.landFactor = parameters.landFactor().toArray();
    }

    @Override
    public double settledShare(Locality here, int p, double fidelity) {
        Residents residents = here.residents();
        Problems problems = here.problems();
        int owner = problems.owner(p);
        double could = here.classes().get(problems.problemClass(p)).neighbourly() * (1 - problems.severity(p));
        double land = landFactor[here.land().type(problems.cell(p))];
        return Math.min(1, fidelity * could * participation[residents.group(owner)] * land);
    }

    @Override
    public double daysToSettle() {
        return parameters.days();
    }

    @Override
    public void spendHours(Hours hours, Locality here, int day, double fidelity) {
        double sitting = 0;
        for (int g = 0; g < participation.length; g++) {
            sitting += participation[g] * here.residents().count(g);
        }
        hours.residents +=
                fidelity * sitting * parameters.attendance() * parameters.meetings() / 365.25 * parameters.hours();
    }
}
