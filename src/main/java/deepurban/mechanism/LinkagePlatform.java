package deepurban.mechanism;

import deepurban.parameters.Parameter;
import deepurban.problem.HearsProblems;
import deepurban.problem.Locality;
import deepurban.service.Desk;
import deepurban.service.ShapesDesk;

/**
 * The linkage platform (大联动): patrols discover problems, classification routes them, duplicates merge, hand-offs between departments
 * shorten (条块联动).
 *
 * <p>Article: mechanism 17; hypotheses H1 and H7. Each effect is the level on paper times the fidelity of the subdistrict. A patrol hears a
 * latent problem at the rate {@code 0.002 a day · intensity}, times the visibility of its class.
 *
 * <p>Draws: the problem's threshold for this channel. Edges: at fidelity 0 dispatch and hand-off are as without the platform.
 */
@Signature(
        outcome = "timeToResolution.mean",
        direction = Signature.Direction.LOWER,
        size = 1,
        source = "assumed: one day",
        level = "fidelity")
public final class LinkagePlatform implements Mechanism, HearsProblems, ShapesDesk, SpendsHours {

    private static final double PATROL_RATE =
            0.002; // per day at intensity one and full visibility; assumed, swept 0.0005–0.005

    private final Parameters parameters;

    /** Parameters of the mechanism. */
    public record Parameters(
            @Parameter(
                    unit = "none",
                    value = "1",
                    min = 0,
                    max = 100,
                    en = "Intensity of patrols",
                    zh = "巡查强度",
                    source = "assumed; swept 0–3; 6,264 front-line accounts in Minhang 2020")
            double patrols,

            @Parameter(
                    unit = "share",
                    value = "0.92",
                    min = 0,
                    max = 1,
                    en = "Chance that a dispatch is right with the platform",
                    zh = "平台派单正确率",
                    source = "assumed; swept 0.85–0.98")
            double accuracy,

            @Parameter(
                    unit = "share",
                    value = "0.7",
                    min = 0,
                    max = 1,
                    en = "Share of the dispatch delay that it takes away",
                    zh = "缩短派单延迟的比例",
                    source = "assumed; swept 0.3–0.95; Beijing dispatches in 4–6 minutes (2024–26)")
            double fasterDispatch,

            @Parameter(
                    unit = "share",
                    value = "0.6",
                    min = 0,
                    max = 1,
                    en = "Share of the hand-off between departments that it takes away",
                    zh = "缩短部门间转办的比例",
                    source = "assumed; swept 0.3–0.8")
            double linkage,

            @Parameter(
                    unit = "share",
                    value = "0.9",
                    min = 0,
                    max = 1,
                    en = "Share of duplicates that it merges",
                    zh = "合并重复件的比例",
                    source = "assumed; swept 0.5–1")
            double merging,

            @Parameter(
                    unit = "1/1000 residents",
                    value = "1.1",
                    min = 0,
                    max = 100,
                    en = "Patrol workers",
                    zh = "每千居民巡查员数",
                    source = "a grid worker per 800–1,000 residents (weak web source)")
            double patrolsPerThousand,

            @Parameter(
                    unit = "h/patrol worker/day",
                    value = "1",
                    min = 0,
                    max = 24,
                    en = "Hours of patrol at intensity one",
                    zh = "强度为一时每人每日巡查工时",
                    source = "assumed; swept 0.5–4")
            double patrolHours) {}

    /** Makes the mechanism. */
    public LinkagePlatform(Parameters parameters) {
        this.parameters = parameters;
    }

    @Override
    public double hearingRate(Locality here, int day, double fidelity) {
        return fidelity * PATROL_RATE * parameters.patrols();
    }

    @Override
    public double openness(Locality here, int p) {
        return here.classes().get(here.problems().problemClass(p)).visibility();
    }

    @Override
    public double settledShare(double usual) {
        return usual;
    }

    @Override
    public void shapeDesk(Desk desk, double fidelity) {
        desk.accuracy += fidelity * Math.max(0, parameters.accuracy() - desk.accuracy);
        desk.dispatchDays *= 1 - fidelity * parameters.fasterDispatch();
        desk.linkage += fidelity * parameters.linkage() * (1 - desk.linkage);
        desk.merging += fidelity * parameters.merging() * (1 - desk.merging);
    }

    @Override
    public void spendHours(Hours hours, Locality here, int day, double fidelity) {
        hours.cadres += fidelity
                * parameters.patrols()
                * parameters.patrolsPerThousand()
                * here.residents().count()
                / 1000
                * parameters.patrolHours();
    }
}
