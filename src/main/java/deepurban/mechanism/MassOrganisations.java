package deepurban.mechanism;

import deepurban.parameters.ByGroup;
import deepurban.parameters.Parameter;
import deepurban.policy.PolicyTerms;
import deepurban.policy.ShapesPolicies;
import deepurban.problem.HearsProblems;
import deepurban.problem.Locality;
import deepurban.resident.Firms;
import deepurban.resident.Residents;
import deepurban.service.Desk;
import deepurban.service.ShapesDesk;

/**
 * Mass organisations (工会、共青团、妇联), new social organisations (新社会组织) and think tanks (智库): more channels for their groups, more hands for service,
 * better argument before a policy.
 *
 * <p>Article: mechanism 10. Organisations reach their members: a latent problem is heard at the rate {@code contacts per member-year / 365.25}, times the
 * coverage of the owner's group and twice the problem's severity; the trade union reaches workers of large firms besides. Social organisations add a share
 * to the hours that units have for cases. Think tanks take away a share of every policy's misfit. Each effect is the level on paper times the fidelity.
 *
 * <p>Draws: the problem's threshold for this channel. Edges: no coverage, nobody is heard.
 */
@Signature(
        outcome = "neverHeardShare",
        direction = Signature.Direction.LOWER,
        size = 0.01,
        source = "assumed: one percentage point, the same for every share",
        level = "contacts")
public final class MassOrganisations implements Mechanism, HearsProblems, ShapesDesk, ShapesPolicies, SpendsHours {

    private final Parameters parameters;
    private final double[] coverage;

    /** Parameters of the mechanism. */
    public record Parameters(
            @Parameter(
                    unit = "share",
                    value = "{\"local\":0.3,\"newcomer\":0.25,\"relocated\":0.25,\"vulnerable\":0.5}",
                    min = 0,
                    max = 1,
                    en = "Members of each group",
                    zh = "各群体成员覆盖率",
                    source = "assumed; swept 0.1–0.7")
            ByGroup coverage,

            @Parameter(
                    unit = "share",
                    value = "0.4",
                    min = 0,
                    max = 1,
                    en = "Workers of large firms in a trade union",
                    zh = "规模企业员工入会率",
                    source = "assumed; swept 0.2–0.9")
            double union,

            @Parameter(
                    unit = "1/member/year",
                    value = "0.3",
                    min = 0,
                    max = 100,
                    en = "Contacts of a member that bring up problems",
                    zh = "成员每年反映问题的联系次数",
                    source = "assumed; swept 0.1–2")
            double contacts,

            @Parameter(
                    unit = "share",
                    value = "0.03",
                    min = 0,
                    max = 1,
                    en = "Hours for cases that social organisations add to the units have",
                    zh = "社会组织增加的办件工时比例",
                    source = "assumed; swept 0–0.1")
            double service,

            @Parameter(
                    unit = "share",
                    value = "0.1",
                    min = 0,
                    max = 1,
                    en = "Share of a policy’s misfit that think tanks take away",
                    zh = "智库消除的政策不适配比例",
                    source = "assumed; swept 0–0.3")
            double argument,

            @Parameter(
                    unit = "h",
                    value = "0.5",
                    min = 0,
                    max = 24,
                    en = "Hours of a contact, for each side",
                    zh = "每次联系双方各耗时",
                    source = "assumed; swept 0.25–1")
            double hours) {}

    /** Makes the mechanism. */
    public MassOrganisations(Parameters parameters) {
        this.parameters = parameters;
        this.coverage = parameters.coverage().toArray();
    }

    @Override
    public double hearingRate(Locality here, int day, double fidelity) {
        return fidelity * parameters.contacts() / 365.25;
    }

    @Override
    public double openness(Locality here, int p) {
        Residents residents = here.residents();
        int owner = here.problems().owner(p);
        int group = residents.group(owner);
        boolean worker = here.firms().employer(owner, group) != Firms.NONE;
        double reached = 1 - (1 - coverage[group]) * (worker ? 1 - parameters.union() : 1);
        return reached * 2 * here.problems().severity(p);
    }

    @Override
    public double settledShare(double usual) {
        return usual;
    }

    @Override
    public void shapeDesk(Desk desk, double fidelity) {
        desk.capacity *= 1 + fidelity * parameters.service();
    }

    @Override
    public void shapePolicies(PolicyTerms terms, double fidelity) {
        terms.argument += fidelity * parameters.argument() * (1 - terms.argument);
    }

    @Override
    public void spendHours(Hours hours, Locality here, int day, double fidelity) {
        double members = 0;
        for (int g = 0; g < coverage.length; g++) {
            members += coverage[g] * here.residents().count(g);
        }
        double spent = fidelity * members * parameters.contacts() / 365.25 * parameters.hours();
        hours.cadres += spent;
        hours.residents += spent;
    }
}
