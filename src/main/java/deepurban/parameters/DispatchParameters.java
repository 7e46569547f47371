package deepurban.parameters;

/** From voicing to the right unit, and from unit to unit. ODD: "Submodels: dispatch". */
public record DispatchParameters(
        @Parameter(
                unit = "days",
                value = "0.5",
                min = 0,
                max = 100,
                en = "Mean delay from voicing to dispatch (exponential)",
                zh = "从表达到派单的平均延迟",
                source = "assumed; swept 0.003–1; Beijing 3.7–6 minutes 2024–26, earlier lines a working day")
        double delayDays,

        @Parameter(
                unit = "share",
                value = "0.8",
                min = 0.01,
                max = 1,
                en = "Chance that the first dispatch is right",
                zh = "首次派单正确率",
                source = "about 0.75 (weak web sources); swept 0.6–0.95")
        double accuracy,

        @Parameter(
                unit = "days",
                value = "1.5",
                min = 0,
                max = 100,
                en = "Mean time lost by one wrong dispatch (exponential)",
                zh = "一次错派的平均耗时",
                source = "2.3–3.2 hops cost 7 days (weak web source); assumed; swept 0.5–3")
        double misrouteDays,

        @Parameter(
                unit = "h",
                value = "0.3",
                min = 0,
                max = 100,
                en = "Triage hours lost by a wrong dispatch or a duplicate",
                zh = "错派或重复件的甄别工时",
                source = "assumed; swept 0.1–1")
        double triageHours,

        @Parameter(
                unit = "none",
                value = "0.3",
                min = 0,
                max = 10,
                en = "Chance that a further channel brings a heard problem again, relative to the hotline's",
                zh = "其他渠道重复反映同一问题的概率（相对热线）",
                source = "assumed; swept 0–1")
        double overlap,

        @Parameter(
                unit = "days",
                value = "4",
                min = 0,
                max = 1000,
                en = "Mean time of a hand-off between departments without linkage (exponential)",
                zh = "无联动时部门间转办平均天数",
                source = "assumed; swept 1–8")
        double handOffDays,

        @Parameter(
                unit = "share",
                value = "0.25",
                min = 0,
                max = 0.99,
                en = "Chance that a hand-off is passed on once more, without linkage",
                zh = "无联动时再次推转的概率",
                source = "refusals up to 38 % in one street (weak web source); assumed; swept 0.1–0.4")
        double passOn) {}
