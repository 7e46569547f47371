package deepurban.mechanism;

import deepurban.parameters.Parameter;
import deepurban.policy.PolicyTerms;
import deepurban.policy.ShapesPolicies;
import deepurban.problem.Locality;
import deepurban.resident.Climate;
import deepurban.resident.ShapesClimate;

/**
 * Openness of party and government affairs (党务公开、政务公开): what is decided on the "three importants and one large" (三重一大) is open before,
 * during and after, and so is the state of every case.
 *
 * <p>Article: mechanism 5. With openness in practice o = fidelity · reach: residents know the state of their case, and feel {@code 1 - o ·
 * not knowing} of its burden; before a closing is judged, expectation moves {@code o · realism} of the way to the mean experience in the
 * subdistrict; reading raises trust; and the misunderstanding of every policy is {@code 1 - o · cut} of what it was.
 *
 * <p>Draws: none. Edges: with reach or fidelity 0 nothing changes; before the first closing of the subdistrict expectation stays.
 */
@Signature(
        outcome = "policyAcceptance",
        direction = Signature.Direction.HIGHER,
        size = 0.01,
        source =
                "assumed: one percentage point, the same for every share; direction: fair and open decisions meet the least opposition (ARPA, doi 10.1177/0275074017734642)",
        level = "reach")
public final class Openness implements Mechanism, ShapesClimate, ShapesPolicies, SpendsHours {

    private final Parameters parameters;

    /** Parameters of the mechanism. */
    public record Parameters(
            @Parameter(
                    unit = "share",
                    value = "0.4",
                    min = 0,
                    max = 1,
                    en = "Share of residents who learn what is published",
                    zh = "获知公开内容的居民比例",
                    source = "assumed; swept 0.1–0.8")
            double reach,

            @Parameter(
                    unit = "share",
                    value = "0.3",
                    min = 0,
                    max = 1,
                    en = "Share of the burden of an open case that is not knowing its state",
                    zh = "未结诉求负担中“不知进展”所占比例",
                    source = "assumed; swept 0.1–0.5; direction: shown work is judged better (Buell, Porter & Norton)")
            double notKnowing,

            @Parameter(
                    unit = "share",
                    value = "0.3",
                    min = 0,
                    max = 1,
                    en =
                            "Share of the way that the expectation of one who reads moves to the mean experience, at each closing",
                    zh = "知情居民的期望在每次办结时向平均体验靠拢的比例",
                    source = "assumed; swept 0–0.6")
            double realism,

            @Parameter(
                    unit = "1/resident/year",
                    value = "6",
                    min = 0,
                    max = 366,
                    en = "Times that a resident who is reached reads or looks up something",
                    zh = "知情居民每年阅读或查询次数",
                    source = "assumed; swept 1–24")
            double readingsPerYear,

            @Parameter(
                    unit = "share",
                    value = "0.005",
                    min = 0,
                    max = 1,
                    en = "Share of missing trust that reading gives",
                    zh = "每次阅读弥补的信任缺口比例",
                    source = "assumed; swept 0–0.015; shown work raises trust (Buell, Porter & Norton)")
            double trustPerReading,

            @Parameter(
                    unit = "share",
                    value = "0.3",
                    min = 0,
                    max = 1,
                    en = "Share of the misunderstanding of a policy that one who reads is spared",
                    zh = "知情居民对政策误解被消除的比例",
                    source = "assumed; swept 0.1–0.5")
            double misunderstandingCut,

            @Parameter(
                    unit = "h/committee/week",
                    value = "4",
                    min = 0,
                    max = 168,
                    en = "Hours of cadres for publishing and answering",
                    zh = "每个居（村）委每周公开工作工时",
                    source = "assumed; swept 1–10")
            double hoursPerWeek,

            @Parameter(
                    unit = "h",
                    value = "0.1",
                    min = 0,
                    max = 24,
                    en = "Hours of one reading",
                    zh = "每次阅读时长",
                    source = "assumed; swept 0.05–0.3")
            double readingHours) {}

    /** Makes the mechanism. */
    public Openness(Parameters parameters) {
        this.parameters = parameters;
    }

    private double inPractice(double fidelity) {
        return fidelity * parameters.reach();
    }

    private double readingsPerDay(double fidelity) {
        return inPractice(fidelity) * parameters.readingsPerYear() / 365.25;
    }

    @Override
    public void shapeClimate(Climate climate, double fidelity) {
        double open = inPractice(fidelity);
        climate.burdenFelt *= 1 - open * parameters.notKnowing();
        climate.realism += (1 - climate.realism) * open * parameters.realism();
        climate.addContacts(readingsPerDay(fidelity), parameters.trustPerReading());
    }

    @Override
    public void shapePolicies(PolicyTerms terms, double fidelity) {
        double open = inPractice(fidelity);
        terms.opennessCut += (1 - terms.opennessCut) * open * parameters.misunderstandingCut();
    }

    @Override
    public void spendHours(Hours hours, Locality here, int day, double fidelity) {
        hours.cadres += fidelity
                * parameters.hoursPerWeek()
                / 7
                * here.place().wards()
                * here.place().sample();
        hours.residents += readingsPerDay(fidelity) * here.residents().count() * parameters.readingHours();
    }
}
