package deepurban.parameters;

/** Traits of residents at their start; each is normal, cut to [0,1]. ODD: "Initialization". */
public record ResidentParameters(
        @Parameter(
                unit = "share",
                value = "0.6",
                min = 0,
                max = 1,
                fixed = true,
                en = "Mean satisfaction baseline",
                zh = "满意度基线均值",
                source =
                        "between Durham 58 % and Philadelphia 60–68 % (honest surveys 2010–18); assumed; swept 0.5–0.7")
        double satisfactionMean,

        @Parameter(
                unit = "share",
                value = "0.15",
                min = 0,
                max = 0.5,
                fixed = true,
                en = "Spread of the satisfaction baseline",
                zh = "满意度基线标准差",
                source = "assumed; swept 0.05–0.25")
        double satisfactionSpread,

        @Parameter(
                unit = "share",
                value = "0.6",
                min = 0,
                max = 1,
                fixed = true,
                en = "Mean expectation",
                zh = "期望均值",
                source = "assumed; swept 0.5–0.7")
        double expectationMean,

        @Parameter(
                unit = "share",
                value = "0.15",
                min = 0,
                max = 0.5,
                fixed = true,
                en = "Spread of expectation",
                zh = "期望标准差",
                source = "assumed; swept 0.05–0.25")
        double expectationSpread,

        @Parameter(
                unit = "share",
                value = "0.55",
                min = 0,
                max = 1,
                fixed = true,
                en = "Mean trust",
                zh = "信任均值",
                source = "assumed; swept 0.4–0.7")
        double trustMean,

        @Parameter(
                unit = "share",
                value = "0.15",
                min = 0,
                max = 0.5,
                fixed = true,
                en = "Spread of trust",
                zh = "信任标准差",
                source = "assumed; swept 0.05–0.25")
        double trustSpread,

        @Parameter(
                unit = "share",
                value = "{\"local\":0.55,\"newcomer\":0.4,\"relocated\":0.5,\"vulnerable\":0.4}",
                min = 0,
                max = 1,
                fixed = true,
                en = "Mean awareness of channels",
                zh = "渠道知晓度均值",
                source = "assumed; swept ±0.15; length of residence raises contact (Kansas City c. 2014)")
        ByGroup awarenessMean,

        @Parameter(
                unit = "share",
                value = "0.2",
                min = 0,
                max = 0.5,
                fixed = true,
                en = "Spread of awareness",
                zh = "知晓度标准差",
                source = "assumed; swept 0.1–0.3")
        double awarenessSpread,

        @Parameter(
                unit = "none",
                value = "0.3",
                min = 0,
                max = 1000,
                fixed = true,
                en =
                        "Shape of the gamma multiplier of a resident's occurrences; small: a few meet many; 0: all are alike",
                zh = "居民遭遇问题倍数的伽马形状参数；越小越集中；0 表示人人相同",
                source = "assumed; swept 0.2–1; 76–93 % of users report once (O'Brien 2015; message board)")
        double occurrenceShape,

        @Parameter(
                unit = "none",
                value = "0",
                min = 0,
                max = 1000,
                fixed = true,
                en =
                        "Shape of the gamma multiplier of a cell's occurrences: bad places; 0: cells of one land type are alike",
                zh = "土地单元问题发生倍数的伽马形状参数（问题多发点）；0 表示同类用地无差别",
                source = "calibrated to cases over 0.5 km cells in 311 records: Gini 0.59, top tenth 44 %; swept 0.2–2")
        double cellShape) {}
