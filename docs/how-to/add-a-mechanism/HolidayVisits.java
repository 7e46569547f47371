package example;

import deepurban.mechanism.Hours;
import deepurban.mechanism.Mechanism;
import deepurban.mechanism.MechanismProvider;
import deepurban.mechanism.MechanismType;
import deepurban.mechanism.SpendsHours;
import deepurban.parameters.Parameter;
import deepurban.problem.HearsProblems;
import deepurban.problem.Locality;
import deepurban.resident.Group;
import java.util.List;

/**
 * An example of a mechanism of one's own: volunteers visit residents in difficulty a few times a year and hear what troubles them.
 *
 * <p>A latent problem of a vulnerable resident is heard at the rate {@code visits per year / 365.25 · severity}; nobody else's is. What acts is
 * the level on paper times the fidelity of the subdistrict.
 */
public final class HolidayVisits implements Mechanism, HearsProblems, SpendsHours {

    private final Parameters parameters;

    /** Parameters of the mechanism. */
    public record Parameters(
            @Parameter(
                    unit = "1/resident/year",
                    value = "4",
                    min = 0,
                    max = 366,
                    en = "Visits to each resident in difficulty",
                    zh = "每位困难居民每年走访次数",
                    source = "assumed; swept 1–12")
            double visitsPerYear,

            @Parameter(
                    unit = "h",
                    value = "1",
                    min = 0,
                    max = 24,
                    en = "Hours of a visit",
                    zh = "每次走访时长",
                    source = "assumed; swept 0.5–2")
            double hours) {}

    /** Makes the mechanism. */
    public HolidayVisits(Parameters parameters) {
        this.parameters = parameters;
    }

    @Override
    public double hearingRate(Locality here, int day, double fidelity) {
        return fidelity * parameters.visitsPerYear() / 365.25;
    }

    @Override
    public double openness(Locality here, int p) {
        int owner = here.problems().owner(p);
        boolean visited = here.residents().group(owner) == Group.VULNERABLE.ordinal();
        return visited ? here.problems().severity(p) : 0;
    }

    @Override
    public void spendHours(Hours hours, Locality here, int day, double fidelity) {
        double visits = hearingRate(here, day, fidelity) * here.residents().count(Group.VULNERABLE.ordinal());
        hours.deputies += visits * parameters.hours();
        hours.residents += visits * parameters.hours();
    }

    /** Tells DeepUrban of the mechanism. */
    public static final class Provider implements MechanismProvider {

        @Override
        public List<MechanismType<?>> mechanisms() {
            return List.of(MechanismType.of(
                    0, HolidayVisits.class, Parameters.class, HolidayVisits::new, "Holiday visits", "节日走访"));
        }
    }
}
