package deepurban.mechanism;

import deepurban.parameters.Parameter;
import deepurban.problem.Locality;
import deepurban.service.HoldsMeetings;

/**
 * Deliberation meetings (四会): members and residents of a neighbourhood, its branch, the grass-roots committee and the standing committee of the district each
 * meet, and take up what is stalled, each with more authority than the level below.
 *
 * <p>Article: mechanism 6, the meetings of three ties and four meetings (三联四会). A problem that passes its limit goes on the agenda of its
 * neighbourhood. A meeting has time for a few; it decides on each with the authority of its level: to settle it between those present, to have it
 * taken up first, to lend the department people, to bring all departments to one table. What it cannot decide climbs. As many meetings are held as on paper
 * times the fidelity of the subdistrict; the district's time is divided among subdistricts.
 *
 * <p>Draws: one per problem and level. Edges: no meetings, agendas grow and nothing is decided.
 */
@Signature(
        outcome = "backlog",
        direction = Signature.Direction.LOWER,
        size = 1,
        source = "assumed: one problem per thousand residents",
        level = "authority")
public final class DeliberationMeetings implements Mechanism, HoldsMeetings {

    private final Parameters parameters;
    private static final Decision[] DECISIONS = {Decision.SETTLE, Decision.HURRY, Decision.LEND, Decision.COORDINATE};
    private static final int WARDS_OF_A_BRANCH = 3; // assumed, swept 1–10

    /** Parameters of the mechanism. */
    public record Parameters(
            @Parameter(
                    unit = "1/body/year",
                    value = "12",
                    min = 0,
                    max = 366,
                    en = "Meetings of members and residents in a neighbourhood",
                    zh = "党员群众会议每年次数",
                    source = "assumed; swept 4–52")
            double neighbourhoodPerYear,

            @Parameter(
                    unit = "1/body/year",
                    value = "12",
                    min = 0,
                    max = 366,
                    en = "Meetings of a branch",
                    zh = "支部会议每年次数",
                    source = "assumed; swept 4–52")
            double branchPerYear,

            @Parameter(
                    unit = "1/body/year",
                    value = "24",
                    min = 0,
                    max = 366,
                    en = "Meetings of the grass-roots committee",
                    zh = "基层党委会议每年次数",
                    source = "assumed; swept 6–52")
            double committeePerYear,

            @Parameter(
                    unit = "1/subdistrict/year",
                    value = "12",
                    min = 0,
                    max = 366,
                    en = "Meetings of the standing committee with time for a subdistrict",
                    zh = "常委会议每年次数（有时间处理某街镇事项）",
                    source = "assumed; swept 2–24")
            double standingPerYear,

            @Parameter(
                    unit = "problems/meeting",
                    value = "8",
                    min = 1,
                    max = 1000,
                    en = "Problems that a meeting has time for",
                    zh = "每次会议可议问题数",
                    source = "assumed; swept 3–15")
            double items,

            @Parameter(
                    unit = "share",
                    value = "0.2",
                    min = 0,
                    max = 1,
                    en = "Chance that the lowest level decides on a problem",
                    zh = "最低层级作出决定的概率",
                    source = "assumed; swept 0.1–0.5")
            double authority,

            @Parameter(
                    unit = "share",
                    value = "0.2",
                    min = 0,
                    max = 1,
                    en = "What each higher level adds to that chance",
                    zh = "每上升一级增加的概率",
                    source = "assumed; swept 0–0.3")
            double authorityStep,

            @Parameter(
                    unit = "people",
                    value = "12",
                    min = 0,
                    max = 1000,
                    en = "Who sit in a meeting",
                    zh = "到会人数",
                    source = "assumed; swept 6–20")
            double members,

            @Parameter(
                    unit = "h",
                    value = "2",
                    min = 0,
                    max = 24,
                    en = "Hours of a meeting",
                    zh = "会议时长",
                    source = "assumed; swept 1–4")
            double hours) {}

    /** Makes the mechanism. */
    public DeliberationMeetings(Parameters parameters) {
        this.parameters = parameters;
    }

    @Override
    public int levels() {
        return DECISIONS.length;
    }

    @Override
    public int bodies(int level, int wards) {
        return switch (level) {
            case 0 -> wards;
            case 1 -> Math.max(1, wards / WARDS_OF_A_BRANCH);
            default -> 1;
        };
    }

    @Override
    public double meetingsPerYear(int level) {
        return switch (level) {
            case 0 -> parameters.neighbourhoodPerYear();
            case 1 -> parameters.branchPerYear();
            case 2 -> parameters.committeePerYear();
            default -> parameters.standingPerYear();
        };
    }

    @Override
    public double items(int level) {
        return parameters.items();
    }

    @Override
    public double authority(int level) {
        return Math.min(1, parameters.authority() + level * parameters.authorityStep());
    }

    @Override
    public Decision decision(int level) {
        return DECISIONS[level];
    }

    @Override
    public double hours(int level) {
        return parameters.members() * parameters.hours();
    }

    @Override
    public boolean takes(Locality here, int p, boolean overdue) {
        return overdue;
    }
}
