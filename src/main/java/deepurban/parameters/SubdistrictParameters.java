package deepurban.parameters;

/** One subdistrict (街镇): people, land and committees at the start. ODD: "Initialization". */
public record SubdistrictParameters(
        @Parameter(
                unit = "text",
                value = Parameter.REQUIRED,
                en = "Name for people",
                zh = "名称",
                source = "the scenario")
        Title title,

        @Parameter(
                unit = "residents",
                value = Parameter.REQUIRED,
                min = 1,
                max = 50_000_000,
                fixed = true,
                en = "Residents at the start",
                zh = "初始居民数",
                source = "the scenario")
        int residents,

        @Parameter(
                unit = "cells",
                value = Parameter.REQUIRED,
                min = 1,
                max = 1_000_000,
                fixed = true,
                en = "Cells of land",
                zh = "土地单元数",
                source = "the scenario")
        int cells,

        @Parameter(
                unit = "committees",
                value = "1",
                min = 1,
                max = 10_000,
                fixed = true,
                en = "Neighbourhoods (residents' and village committees)",
                zh = "居（村）委数",
                source = "about 4,400 residents each, Shanghai 2014–15 (xzqh.org; Yinchuan Daily via CCTEV)")
        int committees,

        @Parameter(
                unit = "share",
                value = "{\"core\":0.15,\"estate\":0.45,\"village\":0.2,\"villageInCity\":0.08,\"industrial\":0.12}",
                min = 0,
                max = 1,
                fixed = true,
                en = "Land by type at the start; made to add up to one",
                zh = "初始土地类型构成，自动归一",
                source = "assumed; swept village 0.05–0.4; 24 % of Minhang's committees were villages about 2015")
        ByLand land,

        @Parameter(
                unit = "share",
                value = "0.49",
                min = 0,
                max = 1,
                fixed = true,
                en = "Newcomers among residents at the start",
                zh = "初始外来人口比例",
                source = "Minhang end 2019: 1.2514 of 2.5493 million (csm59.com); range 0.35–0.60")
        double newcomerShare,

        @Parameter(
                unit = "share",
                value = "0.05",
                min = 0,
                max = 1,
                fixed = true,
                en = "Relocated villagers among residents at the start",
                zh = "初始动迁村民比例",
                source = "assumed; swept 0–0.2")
        double relocatedShare,

        @Parameter(
                unit = "share",
                value = "0.08",
                min = 0,
                max = 1,
                fixed = true,
                en = "Residents in difficulty at the start",
                zh = "初始困难居民比例",
                source = "assumed; swept 0.03–0.15")
        double vulnerableShare) {}
