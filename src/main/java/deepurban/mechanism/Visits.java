package deepurban.mechanism;

import deepurban.parameters.ByGroup;
import deepurban.parameters.ByLand;
import deepurban.parameters.Parameter;
import deepurban.problem.HearsProblems;
import deepurban.problem.Locality;
import deepurban.resident.Climate;
import deepurban.resident.Firms;
import deepurban.resident.Residents;
import deepurban.resident.ShapesClimate;
import java.time.LocalDate;

/**
 * Visits (大走访): once a year leaders go to villages and estates, town leaders to large firms, grass-roots leaders to members and households in need;
 * each visit is to send one thing, to ask two and to listen to three (一送二问三听).
 *
 * <p>Article: mechanism 4; begun in Minhang on 18 January 2010. While the campaign lasts, a household is visited at the rate {@code coverage / days}, times a
 * factor of its group and of the land it lives on; workers of large firms are visited at work besides. A visited owner discloses a latent problem with
 * probability {@code disclosure}. Visits give trust. What acts is coverage on paper times the fidelity of the subdistrict.
 *
 * <p>Draws: the problem's threshold for this channel. Edges: coverage 0, nobody is heard.
 */
@Signature(
        outcome = "neverHeardShare",
        direction = Signature.Direction.LOWER,
        size = 0.01,
        source = "assumed: one percentage point, the same for every share",
        level = "coverage")
public final class Visits implements Mechanism, HearsProblems, ShapesClimate, SpendsHours {

    private final Parameters parameters;
    private final double[] groupFactor;
    private final double[] landFactor;

    /** Parameters of the mechanism. */
    public record Parameters(
            @Parameter(
                    unit = "share/year",
                    value = "0.5",
                    min = 0,
                    max = 10,
                    en = "Households visited in a campaign",
                    zh = "每次走访的覆盖率",
                    source = "the article: a network point to point; coverage assumed; swept 0.1–1")
            double coverage,

            @Parameter(
                    unit = "month",
                    value = "1",
                    min = 1,
                    max = 12,
                    en = "Month in which the campaign begins",
                    zh = "走访开始月份",
                    source = "Minhang: 18 January 2010 (the article)")
            int month,

            @Parameter(
                    unit = "days",
                    value = "60",
                    min = 1,
                    max = 365,
                    en = "Length of the campaign",
                    zh = "走访持续天数",
                    source = "assumed; swept 20–120")
            int days,

            @Parameter(
                    unit = "none",
                    value = "{\"local\":1,\"newcomer\":0.6,\"relocated\":1.2,\"vulnerable\":2}",
                    min = 0,
                    max = 10,
                    en = "How often each group is visited, relative",
                    zh = "各群体被走访的相对频率",
                    source = "the article names needy households; sizes assumed; swept 0.5–3")
            ByGroup groupFactor,

            @Parameter(
                    unit = "none",
                    value = "{\"core\":0.8,\"estate\":1,\"village\":1.3,\"villageInCity\":1,\"industrial\":0.6}",
                    min = 0,
                    max = 10,
                    en = "How often homes on each land type are visited, relative",
                    zh = "各土地类型被走访的相对频率",
                    source = "the article: leaders go to villages and estates; sizes assumed; swept 0.5–2")
            ByLand landFactor,

            @Parameter(
                    unit = "share/year",
                    value = "0.5",
                    min = 0,
                    max = 10,
                    en = "Workers of large firms met in a campaign",
                    zh = "走访中接触的规模企业员工比例",
                    source = "the article: town leaders go to large firms; size assumed; swept 0–1")
            double firms,

            @Parameter(
                    unit = "share",
                    value = "0.5",
                    min = 0,
                    max = 1,
                    en = "Chance that a visited owner discloses a latent problem",
                    zh = "被走访者说出潜在问题的概率",
                    source = "assumed; swept 0.2–0.8")
            double disclosure,

            @Parameter(
                    unit = "share",
                    value = "0.03",
                    min = 0,
                    max = 1,
                    en = "Share of missing trust that a visit gives",
                    zh = "一次走访弥补的信任缺口比例",
                    source = "assumed; swept 0–0.06")
            double trustPerVisit,

            @Parameter(
                    unit = "h",
                    value = "0.5",
                    min = 0,
                    max = 24,
                    en = "Hours of a visit, with the way",
                    zh = "每次走访耗时（含路途）",
                    source = "assumed; swept 0.3–1")
            double hours,

            @Parameter(
                    unit = "people",
                    value = "2.3",
                    min = 1,
                    max = 20,
                    en = "Residents of a household",
                    zh = "每户人数",
                    source = "census 2020, Shanghai: 2.32 (creditsailing.com)")
            double household) {}

    /** Makes the mechanism. */
    public Visits(Parameters parameters) {
        this.parameters = parameters;
        this.groupFactor = parameters.groupFactor().toArray();
        this.landFactor = parameters.landFactor().toArray();
    }

    private boolean isOn(Locality here, int day) {
        LocalDate date = here.calendar().date(day);
        LocalDate begin = LocalDate.of(date.getYear(), parameters.month(), 1);
        if (begin.isAfter(date)) {
            begin = begin.minusYears(1);
        }
        return date.isBefore(begin.plusDays(parameters.days()));
    }

    private double visitsPerDay() {
        return parameters.coverage() / parameters.days();
    }

    @Override
    public double hearingRate(Locality here, int day, double fidelity) {
        return isOn(here, day) ? fidelity * parameters.disclosure() / parameters.days() : 0;
    }

    @Override
    public double openness(Locality here, int p) {
        Residents residents = here.residents();
        int owner = here.problems().owner(p);
        int group = residents.group(owner);
        double home = parameters.coverage()
                * groupFactor[group]
                * landFactor[here.land().type(residents.cell(owner))];
        boolean worker = here.firms().employer(owner, group) != Firms.NONE;
        return home + (worker ? parameters.firms() : 0);
    }

    @Override
    public double settledShare(double usual) {
        return usual;
    }

    @Override
    public void shapeClimate(Climate climate, double fidelity) {
        double perDay =
                parameters.coverage() / 365.25; // spread over the year: trust keeps from one campaign to the next
        climate.addContacts(fidelity * perDay, parameters.trustPerVisit());
    }

    @Override
    public void spendHours(Hours hours, Locality here, int day, double fidelity) {
        if (isOn(here, day)) {
            double households = here.residents().count() / parameters.household();
            double spent = fidelity * visitsPerDay() * households * parameters.hours();
            hours.cadres += spent;
            hours.residents += spent;
        }
    }
}
