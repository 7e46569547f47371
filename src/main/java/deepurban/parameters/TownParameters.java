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
                unit = "choice",
                value = "\"compact\"",
                fixed = true,
                en =
                        "Order of the cells, of which each subdistrict takes a stretch. compact: along a space-filling curve, so that subdistricts are compact; rows: row after row, so that they are bands",
                zh = "单元的排列次序，各街镇取其中一段。compact：沿空间填充曲线，街镇成团块；rows：逐行排列，街镇成条带",
                source = "a convention of the model; compact as real subdistricts are")
        Layout layout,

        @Parameter(
                unit = "choice",
                value = "\"open\"",
                fixed = true,
                en =
                        "open: the town ends at the edge of the grid; closed: opposite edges touch (a torus), as in textbook models without a border",
                zh = "open：城镇止于网格边缘；closed：对边相接（环面），如教科书中无边界的模型",
                source = "a convention of the model; open as real towns are")
        Border border,

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

        @Parameter(
                unit = "none",
                value = "{\"core\":1.5,\"estate\":1.6,\"village\":0.4,\"villageInCity\":1.8,\"industrial\":0.3}",
                min = 0,
                max = 100,
                fixed = true,
                en = "Residents per cell of each land type, relative",
                zh = "各土地类型单元的相对人口密度",
                source = "assumed; swept 0.2–3; units of Minhang differ by 3.4 times")
        ByLand density,

        @Parameter(
                unit = "none",
                value = "{\"core\":0.9,\"estate\":1,\"village\":0.7,\"villageInCity\":1.5,\"industrial\":1.4}",
                min = 0,
                max = 100,
                fixed = true,
                en = "Newcomers' share on each land type, relative",
                zh = "各土地类型的相对外来人口比例",
                source = "assumed; swept 0.5–2; newcomers rent in villages in the city")
        ByLand newcomerFactor,

        @Section(en = "Large firms", zh = "规模企业", fixed = true)
        FirmParameters firms,

        @Section(en = "Subdistricts by name", zh = "各街镇", fixed = true)
        Map<String, SubdistrictParameters> subdistricts) {

    /** Orders of the cells. */
    public enum Layout {
        /** Along a space-filling curve. */
        COMPACT,
        /** Row after row. */
        ROWS
    }

    /** What is beyond the edge of the grid. */
    public enum Border {
        /** Nothing. */
        OPEN,
        /** The opposite edge. */
        CLOSED
    }
}
