package deepurban.parameters;

/** Work at the desk. ODD: "Submodels: service". */
public record ServiceParameters(
        @Parameter(
                unit = "choice",
                value = "\"urgedFirst\"",
                en = "Who is served next: fifo, deadline (earliest first) or urgedFirst",
                zh = "排队规则：fifo、deadline（时限早者先）或 urgedFirst（被督办者先）",
                source = "assumed; swept over the three")
        Discipline discipline,

        @Parameter(
                unit = "none",
                value = "2.5",
                min = 1,
                max = 10,
                en = "Greatest speed-up under load: officers take time from other work",
                zh = "高负荷下的最大提速",
                source = "assumed; swept 1–4")
        double surgeMax,

        @Parameter(
                unit = "working days",
                value = "5",
                min = 0.1,
                max = 1000,
                en = "Queued work that counts as load one",
                zh = "负荷为一时的积压工作量",
                source = "assumed; swept 2–10")
        double loadDays,

        @Parameter(
                unit = "none",
                value = "0.3",
                min = 0,
                max = 2,
                en = "Extra hours per unit of effort on resolution: good work costs time",
                zh = "解决努力的额外工时系数",
                source = "assumed; swept 0–0.6")
        double careCost,

        @Parameter(
                unit = "share",
                value = "1",
                min = 0,
                max = 1,
                en = "Share of population growth that staff hours follow",
                zh = "人员工时随人口增长的比例",
                source = "assumed; swept 0–1")
        double staffFollowsGrowth,

        @Parameter(
                unit = "share",
                value = "0.25",
                min = 0,
                max = 1,
                en = "Staff that a meeting lends a unit, relative to its own",
                zh = "会议调配给单位的人员占其自身人员的比例",
                source = "assumed; swept 0–0.5")
        double lentShare,

        @Parameter(
                unit = "days",
                value = "20",
                min = 1,
                max = 3650,
                en = "Mean time for which staff is lent",
                zh = "人员调配的平均天数",
                source = "assumed; swept 5–60")
        double lentDays,

        @Parameter(
                unit = "none",
                value = "0",
                min = 0,
                max = 2,
                en =
                        "Standard deviation, between subdistricts, of the logarithm of waits for dispatch, hand-off and outside",
                zh = "各街镇派单、转办与外部等待时间对数的标准差",
                source =
                        "place explains 4–14 % of the variance of log durations, P90/P10 of medians 1.6–4 (Boston 2015, San Francisco); swept 0–1")
        double placeSpread,

        @Parameter(
                unit = "share",
                value = "0",
                min = 0,
                max = 1,
                en = "Share of problems that those outside leave lying",
                zh = "被外部搁置的问题比例",
                source =
                        "Boston 2015: 16 % not closed by the end of the year; New York council offices 2015–23: 11 % over a year; swept 0–0.2")
        double shelvedShare,

        @Parameter(
                unit = "days",
                value = "400",
                min = 1,
                max = 10_000,
                en = "Median time for which they lie",
                zh = "搁置时间的中位数",
                source = "assumed; swept 200–800: over a year, as the share is defined")
        double shelvedMedianDays) {

    /** Orders of service. */
    public enum Discipline {
        /** First come, first served. */
        FIFO,
        /** Earliest deadline first. */
        DEADLINE,
        /** Urged problems first, then first come. */
        URGED_FIRST
    }
}
