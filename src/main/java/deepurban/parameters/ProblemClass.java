package deepurban.parameters;

import java.util.Map;

/** One class of problems: how often, how grave, how much work, which departments. ODD: "Submodels: occurrence". */
public record ProblemClass(
        @Parameter(
                unit = "text",
                value = Parameter.REQUIRED,
                en = "Name for people",
                zh = "名称",
                source = "the scenario")
        Title title,

        @Parameter(
                unit = "1/resident/year",
                value = Parameter.REQUIRED,
                min = 0,
                max = 1000,
                en = "Occurrences on land of factor one",
                zh = "单位土地系数下的年发生率",
                source = "the scenario")
        double ratePerResidentYear,

        @Parameter(
                unit = "none",
                value = "{\"core\":1,\"estate\":1,\"village\":1,\"villageInCity\":1,\"industrial\":1}",
                min = 0,
                max = 20,
                en = "Factor of the rate on each land type",
                zh = "各土地类型的发生率系数",
                source = "assumed; swept 0.3–3")
        ByLand landFactor,

        @Parameter(
                unit = "none",
                value = "0",
                min = 0,
                max = 20,
                en = "Rise of the rate while a cell is redeveloped",
                zh = "改造期间发生率的增幅",
                source = "assumed; swept 0–4")
        double transitionRise,

        @Parameter(
                unit = "none",
                value = "0",
                min = 0,
                max = 50,
                en = "Rise of the rate per unit of policy pressure",
                zh = "单位政策压力引起的发生率增幅",
                source = "assumed; swept 0–20")
        double policyRise,

        @Parameter(
                unit = "none",
                value = "6",
                min = 0,
                max = 1000,
                en = "Shape of the gamma shock that all the town shares on a day; 0: none",
                zh = "全镇共享的日伽马冲击的形状参数；0 表示无",
                source = "Boston 311 2015: negative binomial size 5–14 by type")
        double shockShape,

        @Parameter(
                unit = "none",
                value =
                        "{\"monday\":1,\"tuesday\":1,\"wednesday\":1,\"thursday\":1,\"friday\":1,\"saturday\":1,\"sunday\":1}",
                min = 0,
                max = 20,
                en = "Factor of the rate on each day of the week",
                zh = "一周各天的发生率系数",
                source =
                        "1 unless records say otherwise: `ingest` sets it; weekend over weekday 0.3–0.65 in four cities, see weekendShare")
        ByWeekday weekdayFactor,

        @Parameter(
                unit = "share",
                value = "0",
                min = 0,
                max = 1,
                en = "Amplitude of the season",
                zh = "季节振幅",
                source = "assumed; swept 0–0.4")
        double seasonAmplitude,

        @Parameter(
                unit = "month",
                value = "7",
                min = 1,
                max = 12,
                en = "Month of the season's peak",
                zh = "季节高峰月份",
                source = "assumed; swept 1–12")
        int seasonPeakMonth,

        @Parameter(
                unit = "share",
                value = "0.4",
                min = 0.01,
                max = 0.99,
                en = "Mean severity",
                zh = "平均严重度",
                source = "assumed; swept 0.2–0.7")
        double severityMean,

        @Parameter(
                unit = "none",
                value = "4",
                min = 0.1,
                max = 1000,
                en = "Concentration of the Beta law of severity",
                zh = "严重度贝塔分布的集中度",
                source = "assumed; swept 2–10")
        double severityConcentration,

        @Parameter(
                unit = "residents",
                value = "0",
                min = 0,
                max = 10_000,
                en = "Mean number of others affected (geometric)",
                zh = "平均连带受影响人数（几何分布）",
                source = "assumed; swept 0–50")
        double othersAffected,

        @Parameter(
                unit = "choice",
                value = "\"logNormal\"",
                en = "Law of the hands-on hours of a stage",
                zh = "每阶段办理工时的分布",
                source = "S6: durations near lognormal in real records")
        HoursLaw hoursLaw,

        @Parameter(
                unit = "h",
                value = "2",
                min = 0.001,
                max = 10_000,
                en = "Mean hands-on hours of a stage",
                zh = "每阶段平均办理工时",
                source = "assumed; swept 0.5–8")
        double hoursMean,

        @Parameter(
                unit = "none",
                value = "0.8",
                min = 0,
                max = 4,
                en = "Standard deviation of the logarithm of hours, for logNormal",
                zh = "工时对数标准差（对数正态）",
                source = "assumed; swept 0.4–1.2")
        double hoursSigma,

        @Parameter(
                unit = "share",
                value = Parameter.REQUIRED,
                min = 0,
                max = 1,
                en =
                        "Departments whose work it needs, in this order, each with the share of problems that need it; the first is always needed",
                zh = "所需部门（按此顺序）及需要该部门的问题比例；第一个必需",
                source = "the scenario")
        Map<String, Double> departments,

        @Parameter(
                unit = "days",
                value = "0.5",
                min = 0,
                max = 1000,
                en = "Median time pending outside after a stage",
                zh = "每阶段后外部等待的中位天数",
                source = "assumed; swept 0.15–20 by class: contractors, hearings, owners' votes")
        double pendingMedianDays,

        @Parameter(
                unit = "none",
                value = "1.8",
                min = 0,
                max = 4,
                en = "Standard deviation of the logarithm of pending time",
                zh = "外部等待对数标准差",
                source = "311 records: 1.2–2.0 inside a category (Boston, San Francisco)")
        double pendingSigma,

        @Parameter(
                unit = "working days",
                value = "5",
                min = 0.1,
                max = 1000,
                en = "Deadline from voicing to closing",
                zh = "办结时限（工作日）",
                source = "Shanghai 12345, 2015: 1, 5 or 15 working days by class")
        double deadlineWorkingDays,

        @Parameter(
                unit = "share",
                value = "0",
                min = 0,
                max = 1,
                en =
                        "Share settled as soon as it is heard, through any channel: a question answered, a crew's own find that is noted down when it is mended",
                zh = "一听即办结的比例（任何渠道）：当场答复的咨询，或施工队自行发现、修好才登记的问题",
                source =
                        "0, assumed; swept 0–1 by class; Boston 311, April to May 2015: 1.00 of the crews' pothole log, 0.00–0.03 of the nine other large types are closed within 84 seconds")
        double settledAtOnce,

        @Parameter(
                unit = "share",
                value = "0.2",
                min = 0,
                max = 1,
                en = "Visibility to patrols",
                zh = "对巡查的可见度",
                source = "assumed; swept 0–1")
        double visibility,

        @Parameter(
                unit = "share",
                value = "0",
                min = 0,
                max = 1,
                en = "Share of problems that are conflicts between parties",
                zh = "属于各方矛盾的问题比例",
                source = "assumed; swept 0–1 by class")
        double conflict,

        @Parameter(
                unit = "share",
                value = "0.3",
                min = 0,
                max = 1,
                en = "Share of small problems that neighbours could settle among themselves",
                zh = "邻里可自行解决的小问题比例",
                source = "assumed; swept 0–0.8 by class")
        double neighbourly,

        @Parameter(
                unit = "share",
                value = "0.1",
                min = 0,
                max = 1,
                en = "Chance that a voiced problem is reported again through another channel",
                zh = "经其他渠道重复反映的概率",
                source = "Chicago sanitation 2011–14: 4.9 % marked duplicates; Chinese hotlines 10–20 % repeats")
        double duplicateProbability) {

    /** Keeps the order of the departments: it is the order of the stages. */
    public ProblemClass {
        departments = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(departments));
    }

    /** Laws of hands-on hours. */
    public enum HoursLaw {
        /** Lognormal with the stated mean and sigma. */
        LOG_NORMAL,
        /** Exponential with the stated mean. */
        EXPONENTIAL,
        /** Always the mean. */
        CONSTANT,
        /** Whole hours, 1 or more, geometric with the stated mean: one hour after another, until the work is done. */
        GEOMETRIC
    }
}
