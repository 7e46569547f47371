package deepurban.parameters;

/** Large firms: how many, and who works for them. ODD: "Entities", "Initialization". */
public record FirmParameters(
        @Parameter(
                unit = "1/10000 residents",
                value = "1",
                min = 0,
                max = 1000,
                fixed = true,
                en = "Large firms",
                zh = "每万居民规模企业数",
                source = "assumed; swept 0.2–5")
        double perTenThousand,

        @Parameter(
                unit = "share",
                value = "{\"local\":0.1,\"newcomer\":0.25,\"relocated\":0.1,\"vulnerable\":0.02}",
                min = 0,
                max = 1,
                fixed = true,
                en = "Share of each group that works for one",
                zh = "各群体在规模企业就业的比例",
                source = "assumed; swept 0–0.4")
        ByGroup workers) {}
