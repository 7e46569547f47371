package deepurban.parameters;

/** Bounded-confidence influence. ODD: "Submodels: influence". */
public record InfluenceParameters(
        @Parameter(
                unit = "share",
                value = "0.3",
                min = 0,
                max = 1,
                en = "Largest difference at which neighbours still influence",
                zh = "影响的最大差异",
                source = "Deffuant et al. 2000; 0.25–0.4")
        double bound,

        @Parameter(
                unit = "share",
                value = "0.02",
                min = 0,
                max = 1,
                en = "Share of the way to the neighbours' mean per round",
                zh = "每轮向邻里均值靠近的比例",
                source = "assumed; swept 0.005–0.05; the literature's 0.1–0.5 is per encounter")
        double step,

        @Parameter(
                unit = "days",
                value = "7",
                min = 1,
                max = 365,
                en = "Days between a resident's rounds",
                zh = "居民两轮之间的天数",
                source = "assumed; swept 1–30")
        int everyDays) {}
