package deepurban.parameters;

/** Whether a problem is reported by its owner, and how a latent one fades. ODD: "Submodels: voicing". */
public record VoicingParameters(
        @Parameter(
                unit = "logit",
                value = "-1.2",
                min = -100,
                max = 100,
                en = "Intercept of reporting",
                zh = "上报的截距",
                source = "assumed; swept -2.5–0; set so that orders per resident-year match published hotline volumes")
        double intercept,

        @Parameter(
                unit = "logit",
                value = "3",
                min = 0,
                max = 20,
                en = "Weight of severity",
                zh = "严重度权重",
                source = "assumed; swept 1–5")
        double severityWeight,

        @Parameter(
                unit = "logit",
                value = "2",
                min = 0,
                max = 20,
                en = "Weight of awareness",
                zh = "知晓度权重",
                source = "assumed; swept 1–3")
        double awarenessWeight,

        @Parameter(
                unit = "logit",
                value = "1",
                min = 0,
                max = 20,
                en = "Weight of trust",
                zh = "信任权重",
                source = "assumed; swept 0–2")
        double trustWeight,

        @Parameter(
                unit = "logit",
                value = "{\"local\":0,\"newcomer\":-0.69,\"relocated\":-0.2,\"vulnerable\":-0.5}",
                min = -10,
                max = 10,
                en = "Group's propensity",
                zh = "群体倾向",
                source = "newcomers x0.5 (owner:renter 3:1, O'Brien 2015; range 0.33–0.8); others assumed; swept -1–0")
        ByGroup group,

        @Parameter(
                unit = "logit",
                value = "0.5",
                min = 0,
                max = 5,
                en = "Spread of own propensity",
                zh = "个人倾向标准差",
                source = "up to x3 between neighbourhoods at equal incidents (Liu, Bhandaram & Garg 2023)")
        double spread,

        @Parameter(
                unit = "logit",
                value = "0.451",
                min = 0,
                max = 5,
                en = "Rise of own propensity after a success",
                zh = "成功后个人倾向上升",
                source = "ln 1.57 (Sjoberg, Mellon & Peixoto 2017, PAR 77:340)")
        double success,

        @Parameter(
                unit = "logit",
                value = "0.3",
                min = 0,
                max = 5,
                en = "Fall of own propensity after a failure",
                zh = "失败后个人倾向下降",
                source = "assumed; swept 0.1–0.6")
        double failure,

        @Parameter(
                unit = "logit",
                value = "2",
                min = 0,
                max = 20,
                en = "Furthest that own propensity moves from its start",
                zh = "个人倾向最大偏离",
                source = "assumed; swept 1–3")
        double bound,

        @Parameter(
                unit = "logit/month",
                value = "0.02",
                min = 0,
                max = 1,
                en = "Rise of a subdistrict's reputation per month and share resolved above one half",
                zh = "街镇声誉每月变化（每单位高于一半的解决率）",
                source =
                        "S1: responsiveness induces demand (Beijing 0.32 to 1.15 contacts per head 2019–25); assumed; swept 0–0.1")
        double reputationRate,

        @Parameter(
                unit = "share",
                value = "0.4",
                min = 0,
                max = 1,
                en = "Share of weekend occurrences reported at once; the others wait for Monday",
                zh = "周末问题立即上报的比例，其余等到周一",
                source = "weekend over weekday 0.3–0.65 (Boston, San Francisco, Chicago, message board)")
        double weekendShare,

        @Parameter(
                unit = "1/day",
                value = "0.00417",
                min = 0,
                max = 10,
                en = "Rate at which a latent problem fades",
                zh = "潜在问题消退速率",
                source = "1/240, assumed; swept 0.002–0.01")
        double fadePerDay,

        @Parameter(
                unit = "share",
                value = "0.02",
                min = 0,
                max = 1,
                en = "Trust lost when a problem fades unheard",
                zh = "问题未被听见而消退时的信任损失",
                source = "assumed; swept 0–0.05")
        double fadeTrustLoss,

        @Parameter(
                unit = "share",
                value = "0.4",
                min = 0,
                max = 1,
                en =
                        "Share of what deputies, desks and patrols hear that is settled on the spot, where one stage suffices",
                zh = "代表、接待点和巡查所听问题当场解决的比例（单阶段）",
                source = "Huacao deputies' afternoon: 4 of 8 issues (shcafe.org, about 2018–19); swept 0.3–0.5")
        double settledOnTheSpot) {}
