package deepurban.mechanism;

import deepurban.parameters.Parameter;
import deepurban.problem.Locality;
import deepurban.random.Stream;
import deepurban.service.HoldsMeetings;

/**
 * Conflict coordination meetings (矛盾协调会): the parties to a conflict sit down with cadres of the neighbourhood before a department rules on it.
 *
 * <p>Article: mechanism 7, the second of the public meetings. A share of the problems of each class are conflicts between parties; those that are heard go on the
 * agenda of their neighbourhood, and a meeting settles a share of them. As many meetings are held as on paper times the fidelity of the subdistrict.
 *
 * <p>Draws: one per problem for whether it is a conflict, one for the settlement. Edges: no meetings, departments get all.
 */
@Signature(
        outcome = "timeToResolution.mean",
        direction = Signature.Direction.LOWER,
        size = 1,
        source = "assumed: one day",
        level = "perYear",
        ceiling = "an empty agenda needs no more meetings")
public final class ConflictCoordination implements Mechanism, HoldsMeetings {

    private final Parameters parameters;

    /** Parameters of the mechanism. */
    public record Parameters(
            @Parameter(
                    unit = "1/committee/year",
                    value = "24",
                    min = 0,
                    max = 366,
                    en = "Meetings at each committee",
                    zh = "每个居（村）委每年会议次数",
                    source = "assumed; swept 6–52")
            double perYear,

            @Parameter(
                    unit = "problems/meeting",
                    value = "4",
                    min = 1,
                    max = 1000,
                    en = "Conflicts that a meeting has time for",
                    zh = "每次会议可处理的矛盾数",
                    source = "assumed; swept 1–8")
            double items,

            @Parameter(
                    unit = "share",
                    value = "0.5",
                    min = 0,
                    max = 1,
                    en = "Share of conflicts that a meeting settles",
                    zh = "会议化解矛盾的比例",
                    source = "Huacao deputies: 4 of 8 issues settled on the day (shcafe.org); swept 0.3–0.8")
            double settled,

            @Parameter(
                    unit = "people",
                    value = "5",
                    min = 0,
                    max = 1000,
                    en = "Who sit in a meeting",
                    zh = "到会人数",
                    source = "assumed; swept 3–10")
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
    public ConflictCoordination(Parameters parameters) {
        this.parameters = parameters;
    }

    @Override
    public int levels() {
        return 1;
    }

    @Override
    public int bodies(int level, int wards) {
        return wards;
    }

    @Override
    public double meetingsPerYear(int level) {
        return parameters.perYear();
    }

    @Override
    public double items(int level) {
        return parameters.items();
    }

    @Override
    public double authority(int level) {
        return parameters.settled();
    }

    @Override
    public Decision decision(int level) {
        return Decision.SETTLE;
    }

    @Override
    public double hours(int level) {
        return parameters.members() * parameters.hours();
    }

    @Override
    public boolean takes(Locality here, int p, boolean overdue) {
        double share = here.classes().get(here.problems().problemClass(p)).conflict();
        Stream stream = here.replication().stream("conflicts");
        return !overdue && Stream.uniform(stream.key(here.problems().key(p)), 0) < share;
    }
}
