package deepurban.parameters;

/** Closing, closing that is not solving, reopening. ODD: "Submodels: closing". */
public record ClosingParameters(
        @Parameter(
                unit = "logit",
                value = "-3",
                min = -100,
                max = 100,
                en = "Intercept of formal handling",
                zh = "形式办理的截距",
                source = "assumed; swept -4–-2; 13 % short formal replies on a message board")
        double formalIntercept,

        @Parameter(
                unit = "logit",
                value = "3",
                min = 0,
                max = 50,
                en = "Weight of incentive on execution over resolution",
                zh = "激励偏重时限的权重",
                source = "assumed; swept 0–6")
        double formalIncentive,

        @Parameter(
                unit = "logit",
                value = "0.5",
                min = 0,
                max = 50,
                en = "Weight of load above one",
                zh = "超负荷权重",
                source = "assumed; swept 0–1")
        double formalLoad,

        @Parameter(
                unit = "logit",
                value = "1.5",
                min = 0,
                max = 50,
                en = "Weight of supervision",
                zh = "督查权重",
                source = "assumed; swept 0–3")
        double formalSupervision,

        @Parameter(
                unit = "share",
                value = "0.3",
                min = 0.01,
                max = 1,
                en = "Share of the hours that formal handling takes",
                zh = "形式办理所用工时比例",
                source = "assumed; swept 0.1–0.5")
        double formalHoursShare,

        @Parameter(
                unit = "share",
                value = "0.15",
                min = 0,
                max = 1,
                en = "Chance that formal handling solves",
                zh = "形式办理解决问题的概率",
                source = "assumed; swept 0–0.3")
        double formalQuality,

        @Parameter(
                unit = "logit",
                value = "-1.5",
                min = -100,
                max = 100,
                en = "Intercept of closing on paper in the last tenth of the limit",
                zh = "时限末尾纸面结案的截距",
                source = "assumed; swept -3–0; deadline bunching 1.3 under weak targets (Boston 2015)")
        double paperIntercept,

        @Parameter(
                unit = "logit",
                value = "9",
                min = 0,
                max = 100,
                en = "Weight of incentive on execution",
                zh = "时限激励权重",
                source = "assumed; swept 0–14; targets and terror (Bevan & Hood 2006)")
        double paperIncentive,

        @Parameter(
                unit = "logit",
                value = "1.5",
                min = 0,
                max = 50,
                en = "Weight of verification of closings",
                zh = "结案核查权重",
                source = "assumed; swept 0–3")
        double paperVerification,

        @Parameter(
                unit = "none",
                value = "1.7",
                min = 0,
                max = 10,
                en = "Quality of resolution: q = 1 - exp(-rate * effort)",
                zh = "解决质量：q = 1 − exp(−系数×努力)",
                source = "assumed; swept 1–2.5; 0.82 declared resolved, Shanghai 2016")
        double qualityRate,

        @Parameter(
                unit = "none",
                value = "1.2",
                min = 0,
                max = 10,
                en = "Attitude and feedback: 1 - exp(-rate * effort)",
                zh = "态度与反馈：1 − exp(−系数×努力)",
                source = "assumed; swept 0.8–2")
        double mannerRate,

        @Parameter(
                unit = "share",
                value = "0.5",
                min = 0,
                max = 1,
                en = "Chance that an unresolved closing is reopened",
                zh = "未解决结案被重办的概率",
                source =
                        "10–20 % repeats (county bulletins; Boston and Chicago 60-day recurrence 15 %); assumed; swept 0.3–0.7")
        double reopenProbability,

        @Parameter(
                unit = "days",
                value = "10",
                min = 0.01,
                max = 1000,
                en = "Mean time until it is reopened (exponential)",
                zh = "重办前平均间隔",
                source = "assumed; swept 5–20")
        double reopenDays,

        @Parameter(
                unit = "share",
                value = "0.7",
                min = 0.01,
                max = 10,
                en = "Hours of a further round, of the first",
                zh = "重办工时占首次比例",
                source = "assumed; swept 0.5–1")
        double reopenHoursShare,

        @Parameter(
                unit = "rounds",
                value = "4",
                min = 0,
                max = 20,
                en = "Most times that a problem is reopened",
                zh = "最多重办次数",
                source = "assumed; swept 2–6")
        int reopenMost) {}
