package deepurban.mechanism;

import deepurban.parameters.ByGroup;
import deepurban.parameters.Parameter;
import deepurban.problem.Locality;
import deepurban.resident.Climate;
import deepurban.resident.Group;
import deepurban.resident.ShapesClimate;

/**
 * Mobilisation and education (动员教育): residents are told again and again what channels and meetings there are, and asked to take part.
 *
 * <p>Article: mechanism 19. Each group of a subdistrict is mobilised to a level m in [0,1], kept with the residents: each day {@code dm =
 * fidelity · reach (1 - m) - m / forgetting days}; a resident's awareness is {@code a + m (1 - a)}. Awareness moves reports and attendance.
 *
 * <p>Draws: none. Edges: without reach m only falls; switched off, m goes on falling as it did. Problems that are latent already keep the
 * openness with which they arose.
 */
@Signature(
        outcome = "neverHeardShare",
        direction = Signature.Direction.LOWER,
        size = 0.01,
        source = "assumed: one percentage point, the same for every share",
        level = "reach")
public final class Mobilisation implements Mechanism, ShapesClimate, SpendsHours {

    private final Parameters parameters;
    private final double[] reach;

    /** Parameters of the mechanism. */
    public record Parameters(
            @Parameter(
                    unit = "1/day",
                    value = "{\"local\":0.002,\"newcomer\":0.001,\"relocated\":0.002,\"vulnerable\":0.001}",
                    min = 0,
                    max = 1,
                    en = "Share of each group that is reached a day",
                    zh = "各群体每日被动员到的比例",
                    source = "assumed; swept 0.0005–0.005")
            ByGroup reach,

            @Parameter(
                    unit = "days",
                    value = "180",
                    min = 1,
                    max = 36525,
                    en = "Days in which it is forgotten (mean of an exponential)",
                    zh = "遗忘时长（指数分布均值）",
                    source = "assumed; swept 60–365")
            double forgettingDays,

            @Parameter(
                    unit = "h",
                    value = "0.1",
                    min = 0,
                    max = 24,
                    en = "Hours of cadres for one resident reached",
                    zh = "动员一名居民的干部工时",
                    source = "assumed; swept 0.02–0.3")
            double staffHours,

            @Parameter(
                    unit = "h",
                    value = "0.5",
                    min = 0,
                    max = 24,
                    en = "Hours of a resident who is reached",
                    zh = "被动员居民所用时长",
                    source = "assumed; swept 0.1–2")
            double residentHours) {}

    /** Makes the mechanism. */
    public Mobilisation(Parameters parameters) {
        this.parameters = parameters;
        this.reach = parameters.reach().toArray();
    }

    @Override
    public void shapeClimate(Climate climate, double fidelity) {
        if (fidelity == 0) {
            return;
        }
        climate.forgettingDays = parameters.forgettingDays();
        for (int g = 0; g < Group.COUNT; g++) {
            climate.mobilising[g] += (1 - climate.mobilising[g]) * fidelity * reach[g];
        }
    }

    @Override
    public void spendHours(Hours hours, Locality here, int day, double fidelity) {
        double reached = 0;
        for (int g = 0; g < Group.COUNT; g++) {
            reached += fidelity * reach[g] * here.residents().count(g);
        }
        hours.cadres += reached * parameters.staffHours();
        hours.residents += reached * parameters.residentHours();
    }
}
