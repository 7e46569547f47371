package deepurban.parameters;

/** One department; its unit in a subdistrict has its own caseworkers. ODD: "Entities: service unit". */
public record DepartmentParameters(
        @Parameter(
                unit = "text",
                value = Parameter.REQUIRED,
                en = "Name for people",
                zh = "名称",
                source = "the scenario")
        Title title,

        @Parameter(
                unit = "caseworkers",
                value = "0",
                min = 0,
                max = 100_000,
                en = "Caseworkers of each unit",
                zh = "每单位办理人员数",
                source = "the scenario")
        int caseworkers,

        @Parameter(
                unit = "1/100,000 residents",
                value = "0",
                min = 0,
                max = 100_000,
                en =
                        "Further caseworkers by residents of the subdistrict; a fraction becomes shorter hours, never a rounded person",
                zh = "按街镇居民数增加的办理人员；小数以工时折算，不取整",
                source = "the scenario")
        double caseworkersPer100k,

        @Parameter(
                unit = "share",
                value = "0.5",
                min = 0.000_1,
                max = 1,
                en = "Share of their time that goes to cases",
                zh = "用于办件的时间比例",
                source = "assumed; swept 0.2–1")
        double caseTimeShare,

        @Parameter(
                unit = "none",
                value = "1",
                min = 0.01,
                max = 10_000,
                en = "Productivity",
                zh = "生产率",
                source = "assumed; swept 0.7–1.3")
        double productivity) {}
