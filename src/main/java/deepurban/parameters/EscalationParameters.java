package deepurban.parameters;

/** What happens to problems that stay unsolved. ODD: "Submodels: escalation". */
public record EscalationParameters(
        @Parameter(
                unit = "share",
                value = "0.05",
                min = 0,
                max = 1,
                en = "Chance that an owner petitions once the problem is far overdue",
                zh = "严重逾期后当事人信访的概率",
                source = "assumed; swept 0.01–0.15")
        double petitionProbability,

        @Parameter(
                unit = "none",
                value = "3",
                min = 1,
                max = 100,
                en = "How many limits late counts as far overdue",
                zh = "超过时限多少倍算严重逾期",
                source = "assumed; swept 2–6")
        double petitionLimits) {}
