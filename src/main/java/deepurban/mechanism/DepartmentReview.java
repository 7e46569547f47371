package deepurban.mechanism;

import deepurban.parameters.Parameter;
import deepurban.problem.Locality;
import deepurban.service.Desk;
import deepurban.service.ShapesDesk;

/**
 * Review of departments (政务评议会): some times a year deputies and residents review the departments in public.
 *
 * <p>Article: mechanism 7, the third of the public meetings. Units answer with effort on what is asked in public: attitude, resolution and
 * feedback, not closing on time, which reports show already. {@code asked = min(ceiling, fidelity · reviews per year · asked per review)} is
 * added to what is weighed: effort is {@code M sqrt(weighed + asked)}. It needs no tie to reward.
 *
 * <p>Draws: none. Edges: no reviews, nothing is asked; beyond the ceiling more reviews take hours and change nothing.
 */
@Signature(
        outcome = "handlingSatisfaction",
        direction = Signature.Direction.HIGHER,
        size = 0.01,
        source = "assumed: one percentage point, the same for every share",
        level = "perYear")
public final class DepartmentReview implements Mechanism, ShapesDesk, SpendsHours {

    private final Parameters parameters;

    /** Parameters of the mechanism. */
    public record Parameters(
            @Parameter(
                    unit = "1/subdistrict/year",
                    value = "2",
                    min = 0,
                    max = 366,
                    en = "Reviews",
                    zh = "每年评议次数",
                    source = "assumed; swept 1–12")
            double perYear,

            @Parameter(
                    unit = "none",
                    value = "0.1",
                    min = 0,
                    max = 4,
                    en =
                            "What each review a year adds to the weight of attitude, resolution and feedback; equal weights are 1",
                    zh = "每年一次评议对态度、解决、反馈权重的增量（均权为1）",
                    source = "assumed; swept 0–0.3")
            double askedPerReview,

            @Parameter(
                    unit = "none",
                    value = "0.5",
                    min = 0,
                    max = 4,
                    en = "Most that reviews add",
                    zh = "评议增量的上限",
                    source = "assumed; swept 0.2–1")
            double ceiling,

            @Parameter(
                    unit = "people",
                    value = "30",
                    min = 0,
                    max = 10000,
                    en = "Residents at a review",
                    zh = "评议居民人数",
                    source = "assumed; swept 10–100")
            double residents,

            @Parameter(
                    unit = "people",
                    value = "20",
                    min = 0,
                    max = 10000,
                    en = "Deputies and cadres at a review",
                    zh = "评议代表与干部人数",
                    source = "assumed; swept 10–40")
            double staff,

            @Parameter(
                    unit = "h",
                    value = "4",
                    min = 0,
                    max = 100,
                    en = "Hours of a review, with its preparation",
                    zh = "评议时长（含准备）",
                    source = "assumed; swept 2–16")
            double hours) {}

    /** Makes the mechanism. */
    public DepartmentReview(Parameters parameters) {
        this.parameters = parameters;
    }

    @Override
    public void shapeDesk(Desk desk, double fidelity) {
        double asked = Math.min(parameters.ceiling(), fidelity * parameters.perYear() * parameters.askedPerReview());
        desk.asked[Desk.ATTITUDE] += asked;
        desk.asked[Desk.RESOLUTION] += asked;
        desk.asked[Desk.FEEDBACK] += asked;
    }

    @Override
    public void spendHours(Hours hours, Locality here, int day, double fidelity) {
        double reviews = fidelity * parameters.perYear() / 365.25 * here.place().sample();
        hours.meetings += reviews * parameters.staff() * parameters.hours();
        hours.residents += reviews * parameters.residents() * parameters.hours();
    }
}
