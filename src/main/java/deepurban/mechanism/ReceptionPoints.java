package deepurban.mechanism;

import deepurban.parameters.Parameter;
import deepurban.problem.HearsProblems;
import deepurban.problem.Locality;
import deepurban.resident.Climate;
import deepurban.resident.Residents;
import deepurban.resident.ShapesClimate;

/**
 * Deputies' studios and reception points (代表工作室、委员工作室、村居委接待点): fixed places in the neighbourhoods, open at fixed hours, where deputies
 * receive whoever comes.
 *
 * <p>Article: mechanism 2. A latent problem is brought at the rate {@code open days per week / 7 · visits}, times twice the owner's awareness and
 * the severity of the problem and {@code exp(-distance / d0)}, distance from the owner's home to the nearest point. Seats are limited; who finds none comes
 * first the next time. What acts is the level on paper times the fidelity of the subdistrict.
 *
 * <p>Draws: the problem's threshold for this channel. Edges: no points, nobody is heard.
 */
@Signature(
        outcome = "neverHeardShare",
        direction = Signature.Direction.LOWER,
        size = 0.01,
        source = "assumed: one percentage point, the same for every share",
        level = "daysPerWeek")
public final class ReceptionPoints implements Mechanism, HearsProblems, ShapesClimate, SpendsHours {

    private final Parameters parameters;

    /** Parameters of the mechanism. */
    public record Parameters(
            @Parameter(
                    unit = "1/committee",
                    value = "1.2",
                    min = 0,
                    max = 50,
                    en = "Reception points",
                    zh = "每个居（村）委接待点数",
                    source =
                            "Shanghai 2020: 6,248 places, one to 3,981 residents, about 1.2 to a committee (shi-fen.com)")
            double perCommittee,

            @Parameter(
                    unit = "1/week",
                    value = "1",
                    min = 0,
                    max = 7,
                    en = "Days a week on which a point is open",
                    zh = "每周开放天数",
                    source = "assumed; swept 0.25–5")
            double daysPerWeek,

            @Parameter(
                    unit = "1/day",
                    value = "0.01",
                    min = 0,
                    max = 10,
                    en = "Rate at which the owner of a grave problem next door comes on an open day",
                    zh = "家门口严重问题的当事人每个开放日来访速率",
                    source = "assumed; swept 0.002–0.05")
            double visits,

            @Parameter(
                    unit = "m",
                    value = "600",
                    min = 1,
                    max = 100000,
                    en = "Distance over which visits fall to 1/e",
                    zh = "来访率降至 1/e 的距离",
                    source = "assumed; swept 200–1500")
            double distance,

            @Parameter(
                    unit = "problems/point/day",
                    value = "4",
                    min = 0,
                    max = 1000,
                    en = "Problems that a point has time for on a day",
                    zh = "每个接待点每日可受理问题数",
                    source = "Huacao afternoon: 1.3 issues by 2.5 visitors at a station (shcafe.org); swept 1–6")
            double seats,

            @Parameter(
                    unit = "share",
                    value = "0.02",
                    min = 0,
                    max = 1,
                    en = "Share of missing trust that a visit gives",
                    zh = "一次来访弥补的信任缺口比例",
                    source = "assumed; swept 0–0.05")
            double trustPerVisit,

            @Parameter(
                    unit = "h",
                    value = "3",
                    min = 0,
                    max = 24,
                    en = "Hours for which a point is open on a day",
                    zh = "每日开放小时数",
                    source = "assumed; swept 1–8")
            double hours,

            @Parameter(
                    unit = "people",
                    value = "1.5",
                    min = 0,
                    max = 100,
                    en = "Deputies and cadres at a point",
                    zh = "每点代表与干部人数",
                    source = "assumed; swept 1–3")
            double staff) {}

    /** Makes the mechanism. */
    public ReceptionPoints(Parameters parameters) {
        this.parameters = parameters;
    }

    private int points(Locality here) {
        return (int) Math.rint(parameters.perCommittee() * here.place().wards());
    }

    @Override
    public double hearingRate(Locality here, int day, double fidelity) {
        return points(here) == 0 ? 0 : fidelity * parameters.daysPerWeek() / 7 * parameters.visits();
    }

    @Override
    public double openness(Locality here, int p) {
        if (points(here) == 0) {
            return 0;
        }
        Residents residents = here.residents();
        int owner = here.problems().owner(p);
        double metres = here.sites().metresToNearest(points(here), residents.cell(owner));
        double come = 2 * residents.awareness(owner) * 2 * here.problems().severity(p);
        return come * StrictMath.exp(-metres / parameters.distance());
    }

    @Override
    public double seats(Locality here, int day, double fidelity) {
        double open = fidelity * points(here) * parameters.daysPerWeek() / 7;
        return open * parameters.seats() * here.place().sample();
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
        climate.addContacts(
                fidelity * parameters.daysPerWeek() / 7 * parameters.visits() / 10, parameters.trustPerVisit());
    }

    @Override
    public void spendHours(Hours hours, Locality here, int day, double fidelity) {
        double open = fidelity
                * points(here)
                * parameters.daysPerWeek()
                / 7
                * here.place().sample();
        hours.deputies += open * parameters.staff() * parameters.hours();
    }
}
