package deepurban.parameters;

/** Policies: how often, how fitting, how understood. ODD: "Submodels: policy cycle". */
public record PolicyParameters(
        @Parameter(
                unit = "1/subdistrict/year",
                value = "4",
                min = 0,
                max = 366,
                en = "Policies that arrive",
                zh = "每街镇每年出台的政策数",
                source = "assumed; swept 1–12")
        double perYear,

        @Parameter(
                unit = "share",
                value = "{\"local\":0.3,\"newcomer\":0.4,\"relocated\":0.45,\"vulnerable\":0.4}",
                min = 0,
                max = 1,
                en = "Mean misfit",
                zh = "平均不适配度",
                source = "assumed; swept 0.2–0.6")
        ByGroup misfitMean,

        @Parameter(
                unit = "share",
                value = "0.3",
                min = 0,
                max = 1,
                en = "Mean misunderstanding",
                zh = "平均误解度",
                source = "assumed; swept 0.1–0.5")
        double misunderstandingMean,

        @Parameter(
                unit = "days",
                value = "60",
                min = 1,
                max = 3650,
                en = "From arrival to implementation",
                zh = "从提出到实施的天数",
                source = "assumed; swept 30–180")
        int preparationDays,

        @Parameter(
                unit = "share",
                value = "0.05",
                min = 0,
                max = 1,
                en = "Fall of the level of satisfaction by a policy that nobody accepts",
                zh = "完全不被接受的政策引起的满意度水平下降",
                source = "assumed; swept 0.02–0.1")
        double hit,

        @Parameter(
                unit = "days",
                value = "120",
                min = 1,
                max = 3650,
                en = "How long the hit lasts (mean of an exponential)",
                zh = "影响的平均持续天数",
                source = "assumed; swept 60–240")
        double hitDays) {}
