package deepurban.mechanism;

import deepurban.parameters.ByCongress;
import deepurban.parameters.ByGroup;
import deepurban.parameters.Parameter;
import deepurban.problem.HearsProblems;
import deepurban.problem.Locality;
import deepurban.problem.SeatsDeputies;
import deepurban.resident.Climate;
import deepurban.resident.Firms;
import deepurban.resident.Residents;
import deepurban.resident.ShapesClimate;
import deepurban.service.PressesForProblems;
import java.util.Arrays;

/**
 * Three-tier liaison (三联): district committee members and district deputies, grass-roots committee members and grass-roots
 * deputies, deputies and residents. Deputies contact residents, hear latent problems, settle half of the simple ones, and press tier by tier
 * for those that are overdue, with less authority the more stand on the docket of their deputy.
 *
 * <p>Article: mechanism 1; hypothesis H6. A resident is contacted at the rate {@code deputies per resident · contacts per week / 7}, times
 * {@code 0.2 + 0.6 trust} and a factor of the group; each contact raises trust, problem or none. What acts is the level on paper times the
 * fidelity of the subdistrict.
 *
 * <p>Draws: the problem's threshold for this channel; one per tier that presses. Edges: no deputies, nobody is heard.
 */
@Signature(
        outcome = "neverHeardShare",
        direction = Signature.Direction.LOWER,
        size = 0.01,
        source = "assumed: one percentage point, the same for every share",
        companions = "/mechanisms/threeTierLiaison/contactsPerWeek=2",
        level = "deputiesPerThousand")
public final class ThreeTierLiaison
        implements Mechanism, SeatsDeputies, HearsProblems, ShapesClimate, PressesForProblems, SpendsHours {

    private final Parameters parameters;
    private final double[] groupFactor;
    private final double[] congresses; // [congress], shares

    /** Parameters of the mechanism. */
    public record Parameters(
            @Parameter(
                    unit = "1/1000 residents",
                    value = "1.28",
                    min = 0,
                    max = 100,
                    en = "Deputies",
                    zh = "每千居民代表数",
                    source = "Shanghai 2014: one deputy of some level per about 780 voters")
            double deputiesPerThousand,

            @Parameter(
                    unit = "share",
                    value =
                            "{\"party\":0.3,\"people\":0.4,\"union\":0.1,\"youth\":0.05,\"women\":0.05,\"consultative\":0.1}",
                    min = 0,
                    max = 1,
                    en = "Deputies by congress; made to add up to one",
                    zh = "五代会代表与政协委员构成，自动归一",
                    source = "the article names the five congresses; shares assumed; swept 0–1")
            ByCongress congresses,

            @Parameter(
                    unit = "1/deputy/week",
                    value = "2",
                    min = 0,
                    max = 100,
                    en = "Contacts that a deputy makes",
                    zh = "每代表每周联系次数",
                    source = "assumed; swept 0.5–5; duty is at least two community visits a year (Shanghai 2014)")
            double contactsPerWeek,

            @Parameter(
                    unit = "none",
                    value = "{\"local\":1.1,\"newcomer\":0.7,\"relocated\":1,\"vulnerable\":1.2}",
                    min = 0,
                    max = 10,
                    en = "How often each group is contacted, relative",
                    zh = "各群体被联系的相对频率",
                    source = "assumed; swept 0.5–1.5")
            ByGroup groupFactor,

            @Parameter(
                    unit = "share",
                    value = "0.01",
                    min = 0,
                    max = 1,
                    en = "Share of missing trust that a contact gives",
                    zh = "一次联系弥补的信任缺口比例",
                    source = "assumed; swept 0–0.03")
            double trustPerContact,

            @Parameter(
                    unit = "tiers",
                    value = "3",
                    min = 1,
                    max = 4,
                    en = "Tiers that press for overdue problems",
                    zh = "推动逾期问题的层级数",
                    source = "the article: three tiers")
            int tiers,

            @Parameter(
                    unit = "problems/deputy",
                    value = "5",
                    min = 0.1,
                    max = 1000,
                    en = "Open problems that a deputy can stand by with full authority",
                    zh = "每名代表可全力跟进的未结问题数",
                    source = "assumed; swept 2–20")
            double docketPerDeputy,

            @Parameter(
                    unit = "share",
                    value = "0.3",
                    min = 0,
                    max = 1,
                    en = "Chance that the lowest tier gets a problem moving",
                    zh = "最低层级推动问题的概率",
                    source = "assumed; swept 0.1–0.5")
            double authority,

            @Parameter(
                    unit = "share",
                    value = "0.2",
                    min = 0,
                    max = 1,
                    en = "What each higher tier adds to that chance",
                    zh = "每上升一级增加的概率",
                    source = "assumed; swept 0–0.3")
            double authorityStep,

            @Parameter(
                    unit = "working days",
                    value = "5",
                    min = 0.1,
                    max = 1000,
                    en = "Time before the next tier's turn",
                    zh = "上升一级的间隔",
                    source = "assumed; swept 2–15")
            double climbWorkingDays,

            @Parameter(
                    unit = "h",
                    value = "0.5",
                    min = 0,
                    max = 100,
                    en = "Hours of a contact, for each side",
                    zh = "每次联系双方各耗时",
                    source = "assumed; swept 0.25–1")
            double contactHours) {}

    /** Makes the mechanism. */
    public ThreeTierLiaison(Parameters parameters) {
        this.parameters = parameters;
        this.groupFactor = parameters.groupFactor().toArray();
        this.congresses = parameters.congresses().toArray();
        double sum = Arrays.stream(congresses).sum();
        Arrays.setAll(congresses, kind -> sum > 0 ? congresses[kind] / sum : 1.0 / congresses.length);
    }

    private double contactsPerResidentDay() {
        return parameters.deputiesPerThousand() / 1000 * parameters.contactsPerWeek() / 7;
    }

    @Override
    public double hearingRate(Locality here, int day, double fidelity) {
        return fidelity * contactsPerResidentDay();
    }

    @Override
    public double openness(Locality here, int p) {
        Residents residents = here.residents();
        int owner = here.problems().owner(p);
        int group = residents.group(owner);
        int ward = here.place().wardOf(here.problems().cell(p));
        boolean worker = here.firms().employer(owner, group) != Firms.NONE;
        return (0.2 + 0.6 * residents.trust(owner))
                * groupFactor[group]
                * here.deputies().presence(ward, group, worker);
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
        climate.addContacts(fidelity * contactsPerResidentDay(), parameters.trustPerContact());
    }

    @Override
    public int tiers() {
        return parameters.tiers();
    }

    @Override
    public double authority(int tier) {
        return Math.min(1, parameters.authority() + tier * parameters.authorityStep());
    }

    @Override
    public double deputiesPerResident() {
        return parameters.deputiesPerThousand() / 1000;
    }

    @Override
    public double[] congressShares() {
        return congresses;
    }

    @Override
    public double docketPerDeputy() {
        return parameters.docketPerDeputy();
    }

    @Override
    public double climbWorkingDays() {
        return parameters.climbWorkingDays();
    }

    @Override
    public double hoursPerAttempt() {
        return parameters.contactHours();
    }

    @Override
    public void spendHours(Hours hours, Locality here, int day, double fidelity) {
        double spent = fidelity * contactsPerResidentDay() * here.residents().count() * parameters.contactHours();
        hours.deputies += spent;
        hours.residents += spent;
    }
}
