package deepurban.mechanism;

import deepurban.parameters.Parameter;
import deepurban.problem.HearsProblems;
import deepurban.problem.Locality;
import deepurban.resident.Climate;
import deepurban.resident.Group;
import deepurban.resident.ShapesClimate;

/**
 * Help for people in difficulty (困难群众帮扶): each vulnerable resident who is covered has somebody who calls, hears what is wrong, and stands by the case.
 *
 * <p>Article: mechanism 18. A latent problem of a vulnerable resident is heard at the rate {@code coverage · calls per year / 365.25}, times twice its
 * severity; nobody else's is. What a caseworker hears is put on a deputy's docket and pressed for. Coverage in practice is that on paper times the
 * fidelity of the subdistrict.
 *
 * <p>Draws: the problem's threshold for this channel. Edges: coverage 0, nobody is heard.
 */
@Signature(
        outcome = "neverHeardShare",
        group = "vulnerable",
        direction = Signature.Direction.LOWER,
        size = 0.01,
        source = "assumed: one percentage point, the same for every share",
        level = "calls")
public final class Assistance implements Mechanism, HearsProblems, ShapesClimate, SpendsHours {

    private final Parameters parameters;

    /** Parameters of the mechanism. */
    public record Parameters(
            @Parameter(
                    unit = "share",
                    value = "0.5",
                    min = 0,
                    max = 1,
                    en = "Vulnerable residents who are covered",
                    zh = "困难群众帮扶覆盖率",
                    source = "assumed; swept 0.2–1")
            double coverage,

            @Parameter(
                    unit = "1/resident/year",
                    value = "4",
                    min = 0,
                    max = 366,
                    en = "Calls at a covered resident",
                    zh = "每人每年上门次数",
                    source = "assumed; swept 1–24")
            double calls,

            @Parameter(
                    unit = "share",
                    value = "0.03",
                    min = 0,
                    max = 1,
                    en = "Share of missing trust that a call gives",
                    zh = "一次上门弥补的信任缺口比例",
                    source = "assumed; swept 0–0.06")
            double trustPerCall,

            @Parameter(
                    unit = "h",
                    value = "1",
                    min = 0,
                    max = 24,
                    en = "Hours of a call",
                    zh = "每次上门耗时",
                    source = "assumed; swept 0.5–2")
            double hours) {}

    /** Makes the mechanism. */
    public Assistance(Parameters parameters) {
        this.parameters = parameters;
    }

    @Override
    public double hearingRate(Locality here, int day, double fidelity) {
        return fidelity * parameters.coverage() * parameters.calls() / 365.25;
    }

    @Override
    public double openness(Locality here, int p) {
        boolean covered = here.residents().group(here.problems().owner(p)) == Group.VULNERABLE.ordinal();
        return covered ? 2 * here.problems().severity(p) : 0;
    }

    @Override
    public double settledShare(double usual) {
        return usual;
    }

    @Override
    public boolean isDeputies() {
        return true;
    }

    @Override
    public void shapeClimate(Climate climate, double fidelity) {
        double perDay = fidelity * parameters.coverage() * parameters.calls() / 365.25;
        climate.addContacts(Group.VULNERABLE.ordinal(), perDay, parameters.trustPerCall());
    }

    @Override
    public void spendHours(Hours hours, Locality here, int day, double fidelity) {
        double calls = hearingRate(here, day, fidelity) * here.residents().count(Group.VULNERABLE.ordinal());
        hours.cadres += calls * parameters.hours();
        hours.residents += calls * parameters.hours();
    }
}
