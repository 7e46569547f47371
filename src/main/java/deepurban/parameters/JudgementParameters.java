package deepurban.parameters;

/** Experience, expectation, satisfaction, trust. ODD: "Submodels: judgement". */
public record JudgementParameters(
        @Parameter(
                unit = "share",
                value = "0.5",
                min = 0,
                max = 1,
                en = "Weight of the outcome in experience",
                zh = "体验中结果的权重",
                source = "order of Orsingher, Valentini & de Angelis 2010 (JAMS); ±0.1")
        double outcomeWeight,

        @Parameter(
                unit = "share",
                value = "0.3",
                min = 0,
                max = 1,
                en = "Weight of treatment",
                zh = "态度的权重",
                source = "same; ±0.1")
        double treatmentWeight,

        @Parameter(
                unit = "share",
                value = "0.2",
                min = 0,
                max = 1,
                en = "Weight of process (timeliness) and feedback, half each",
                zh = "过程与反馈的权重（各半）",
                source = "same; ±0.1")
        double processWeight,

        @Parameter(
                unit = "choice",
                value = "\"deadline\"",
                en =
                        "What timeliness is. deadline: one until the limit, then falling exponentially with the share by which it is passed; delay: one over one plus the days since the problem arose over delayDays",
                zh = "及时性的定义。deadline：时限内为一，超期后按超期比例指数下降；delay：一除以（一加问题发生至今天数与 delayDays 之比）",
                source = "deadline: the limit is what owners are told; delay: hyperbolic discounting (Mazur 1987)")
        Timeliness timeliness,

        @Parameter(
                unit = "days",
                value = "30",
                min = 0.1,
                max = 10_000,
                en = "Days after which timeliness has fallen to one half, for delay",
                zh = "及时性降至一半的天数（delay）",
                source = "assumed; swept 10–90")
        double delayDays,

        @Parameter(
                unit = "none",
                value = "0.85",
                min = 0,
                max = 1,
                en = "Factor of experience per earlier failed round",
                zh = "每次失败后的体验折减",
                source = "repeat cases 10–25 points less satisfied (county bulletins); assumed; swept 0.7–1")
        double failedRound,

        @Parameter(
                unit = "none",
                value = "0.5",
                min = 0,
                max = 1,
                en = "Weight of performance beside disconfirmation",
                zh = "绩效权重（相对期望差）",
                source = "Van Ryzin 2004, 2013; Grimmelikhuijsen & Porumbescu 2017; range 0.3–0.5")
        double performanceWeight,

        @Parameter(
                unit = "none",
                value = "0.1",
                min = 0,
                max = 1,
                en = "Gain of satisfaction",
                zh = "满意度上升系数",
                source = "assumed; swept 0.05–0.2")
        double gain,

        @Parameter(
                unit = "none",
                value = "0.2",
                min = 0,
                max = 1,
                en = "Loss of satisfaction",
                zh = "满意度下降系数",
                source = "negativity 1.5–2.5 times the gain (Olsen 2015, PAR 75:469)")
        double loss,

        @Parameter(
                unit = "share",
                value = "0.2",
                min = 0,
                max = 1,
                en = "Share of the way that expectation moves to experience",
                zh = "期望向体验调整的比例",
                source = "assumed; swept 0.1–0.3")
        double expectationRate,

        @Parameter(
                unit = "share",
                value = "0.05",
                min = 0,
                max = 1,
                en = "Share of the way that trust moves to fairness per case",
                zh = "每件信任向公平感调整的比例",
                source = "assumed; swept 0.02–0.1")
        double trustRate,

        @Parameter(
                unit = "1/day",
                value = "0.00274",
                min = 0,
                max = 1,
                en = "Rate at which trust returns to its own level",
                zh = "信任回归速率",
                source = "1/365, assumed; swept 1/730–1/180")
        double trustReturn,

        @Parameter(
                unit = "1/day",
                value = "0.00556",
                min = 0,
                max = 1,
                en = "Rate at which satisfaction relaxes",
                zh = "满意度回归速率",
                source = "1/180, assumed; swept 1/365–1/90")
        double relaxation,

        @Parameter(
                unit = "none",
                value = "0.5",
                min = 0,
                max = 2,
                en = "Weight of trust in the level that satisfaction relaxes to",
                zh = "信任对满意度回归水平的权重",
                source = "assumed; swept 0.2–0.8")
        double trustWeight,

        @Parameter(
                unit = "none",
                value = "0.2",
                min = 0,
                max = 2,
                en = "Weight of the subdistrict's mean experience against the start",
                zh = "街镇平均体验（相对起点）的权重",
                source = "assumed; swept 0–0.5")
        double reputationWeight,

        @Parameter(
                unit = "days",
                value = "180",
                min = 1,
                max = 10_000,
                en = "Memory of the subdistrict's mean experience",
                zh = "街镇平均体验的记忆时长",
                source = "assumed; swept 60–365")
        double reputationDays,

        @Parameter(
                unit = "1/day",
                value = "0.001",
                min = 0,
                max = 1,
                en = "Satisfaction lost per day and severity by an open problem",
                zh = "未解决问题每日每单位严重度的满意度损失",
                source = "assumed; swept 0–0.005")
        double burden) {

    /** What owners take for timely. */
    public enum Timeliness {
        /** What keeps the limit. */
        DEADLINE,
        /** What comes soon after the problem arose. */
        DELAY
    }
}
