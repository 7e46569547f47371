package deepurban.parameters;

/** What an hour costs, by who gives it. ODD: "Design concepts: observation". */
public record CostParameters(
        @Parameter(
                unit = "CNY/h",
                value = "60",
                min = 0,
                max = 100_000,
                en = "An hour of a deputy",
                zh = "代表每小时成本",
                source = "assumed; swept 30–120")
        double deputies,

        @Parameter(
                unit = "CNY/h",
                value = "60",
                min = 0,
                max = 100_000,
                en = "An hour of a cadre",
                zh = "干部每小时成本",
                source = "assumed; swept 30–120")
        double cadres,

        @Parameter(
                unit = "CNY/h",
                value = "80",
                min = 0,
                max = 100_000,
                en = "An hour of somebody who sits in a meeting by office, room included",
                zh = "会议人员每小时成本（含场地）",
                source = "assumed; swept 40–160")
        double meetings,

        @Parameter(
                unit = "CNY/h",
                value = "20",
                min = 0,
                max = 100_000,
                en = "An hour of a resident",
                zh = "居民每小时成本",
                source = "assumed; swept 0–60: leisure counts for less than pay")
        double residents,

        @Parameter(
                unit = "CNY/h",
                value = "70",
                min = 0,
                max = 100_000,
                en = "An hour of a department",
                zh = "部门每小时成本",
                source = "assumed; swept 35–140")
        double departments) {}
