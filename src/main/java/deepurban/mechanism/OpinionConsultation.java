package deepurban.mechanism;

import deepurban.parameters.ByGroup;
import deepurban.parameters.Parameter;
import deepurban.problem.HearsProblems;
import deepurban.problem.Locality;
import deepurban.resident.Climate;
import deepurban.resident.Residents;
import deepurban.resident.ShapesClimate;

/**
 * Opinion consultation (民意恳谈会): open meetings at every committee, at which residents speak of what troubles
 * them.
 *
 * <p>Article: mechanism 7, the fourth of the public meetings. A latent problem is brought at the rate {@code meetings per year / 365 ·
 * attendance of the owner's group}, times twice the awareness and the severity of the problem; being listened to raises trust. What acts is
 * the level on paper times the fidelity of the subdistrict.
 *
 * <p>Draws: the problem's threshold for this channel. Edges: no meetings, nobody is heard.
 */
@Signature(
        outcome = "neverHeardShare",
        direction = Signature.Direction.LOWER,
        size = 0.01,
        source = "assumed: one percentage point, the same for every share",
        level = "perYear")
public final class OpinionConsultation implements Mechanism, HearsProblems, ShapesClimate, SpendsHours {

    private final Parameters parameters;
    private final double[] attendance;

    /** Parameters of the mechanism. */
    public record Parameters(
            @Parameter(
                    unit = "1/committee/year",
                    value = "12",
                    min = 0,
                    max = 366,
                    en = "Meetings at each committee",
                    zh = "每个居（村）委每年会议次数",
                    source = "assumed; swept 2–52; monthly")
            double perYear,

            @Parameter(
                    unit = "share",
                    value = "{\"local\":0.012,\"newcomer\":0.005,\"relocated\":0.012,\"vulnerable\":0.01}",
                    min = 0,
                    max = 1,
                    en = "Share of each group that attends a meeting",
                    zh = "各群体参会比例",
                    source = "assumed; swept 0.002–0.03")
            ByGroup attendance,

            @Parameter(
                    unit = "share",
                    value = "0.01",
                    min = 0,
                    max = 1,
                    en = "Share of missing trust that attending gives",
                    zh = "参会弥补的信任缺口比例",
                    source = "assumed; swept 0–0.03; voice raises fairness (Herian et al. 2012)")
            double trustPerMeeting,

            @Parameter(
                    unit = "h",
                    value = "2",
                    min = 0,
                    max = 24,
                    en = "Hours of a meeting",
                    zh = "会议时长",
                    source = "assumed; swept 1–3")
            double hours,

            @Parameter(
                    unit = "people",
                    value = "6",
                    min = 0,
                    max = 1000,
                    en = "Cadres and deputies at a meeting",
                    zh = "到会干部与代表人数",
                    source = "assumed; swept 2–12")
            double staff) {}

    /** Makes the mechanism. */
    public OpinionConsultation(Parameters parameters) {
        this.parameters = parameters;
        this.attendance = parameters.attendance().toArray();
    }

    private double meetingsPerDay() {
        return parameters.perYear() / 365.25;
    }

    private double meanAttendance() {
        return (attendance[0] + attendance[1] + attendance[2] + attendance[3]) / attendance.length;
    }

    @Override
    public double hearingRate(Locality here, int day, double fidelity) {
        return fidelity * meetingsPerDay();
    }

    @Override
    public double openness(Locality here, int p) {
        Residents residents = here.residents();
        int owner = here.problems().owner(p);
        return 2
                * attendance[residents.group(owner)]
                * residents.awareness(owner)
                * 2
                * here.problems().severity(p);
    }

    @Override
    public double settledShare(double usual) {
        return usual;
    }

    @Override
    public void shapeClimate(Climate climate, double fidelity) {
        climate.addContacts(fidelity * meetingsPerDay() * meanAttendance(), parameters.trustPerMeeting());
    }

    @Override
    public void spendHours(Hours hours, Locality here, int day, double fidelity) {
        double meetings = fidelity
                * meetingsPerDay()
                * here.place().wards()
                * here.place().sample();
        hours.meetings += meetings * parameters.staff() * parameters.hours();
        hours.residents += fidelity
                * meetingsPerDay()
                * meanAttendance()
                * here.residents().count()
                * parameters.hours();
    }
}
