package deepurban.parameters;

import java.util.Map;

/** The grid and its subdistricts. ODD: "Entities", "Initialization". */
public record TownParameters(
        @Parameter(
                unit = "cells",
                value = "40",
                min = 1,
                max = 2000,
                fixed = true,
                en = "Width of the grid",
                zh = "网格宽度",
                source = "assumed; swept 1–2000, chosen with height to hold the cells of all subdistricts")
        int width,

        @Parameter(
                unit = "cells",
                value = "25",
                min = 1,
                max = 2000,
                fixed = true,
                en = "Height of the grid",
                zh = "网格高度",
                source = "assumed; swept 1–2000, chosen with width to hold the cells of all subdistricts")
        int height,

        @Parameter(
                unit = "m",
                value = "250",
                min = 10,
                max = 5000,
                fixed = true,
                en = "Side of a cell",
                zh = "网格单元边长",
                source = "assumed; swept 100–500")
        double cellMetres,

        @Parameter(
                unit = "share",
                value = "1",
                min = 0.000_1,
                max = 1,
                fixed = true,
                en =
                        "Share of residents that is simulated; staff hours shrink with it, so that every unit's utilisation stays",
                zh = "模拟居民的抽样比例；人员工时同比缩减，各单位利用率不变",
                source = "assumed; swept 0.05–1; its bias stands in docs/reference")
        double sample,

        @Section(en = "Subdistricts by name", zh = "各街镇", fixed = true)
        Map<String, SubdistrictParameters> subdistricts) {}
