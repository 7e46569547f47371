package deepurban.parameters;

/** How units are judged, and how effort answers. ODD: "Submodels: evaluation and incentive". */
public record EvaluationParameters(
        @Parameter(
                unit = "days",
                value = "91",
                min = 1,
                max = 3660,
                en = "Length of an evaluation period",
                zh = "评价周期",
                source = "assumed; swept 30–365")
        int periodDays,

        @Parameter(
                unit = "share",
                value = "{\"government\":1,\"party\":0,\"deputies\":0,\"residents\":0,\"thirdParty\":0}",
                min = 0,
                max = 1,
                en = "Who judges while no mechanism says otherwise; made to add up to one",
                zh = "无相关机制时的评价主体权重，自动归一",
                source = "the article: evaluation inside the system, closed")
        BySubject subjects,

        @Parameter(
                unit = "share",
                value = "{\"attitude\":0,\"execution\":1,\"resolution\":0,\"feedback\":0}",
                min = 0,
                max = 1,
                en = "What is judged while no mechanism says otherwise; made to add up to one",
                zh = "无相关机制时的评价内容权重，自动归一",
                source = "S2: on-time closing is the saturated indicator everywhere")
        ByContent contents,

        @Parameter(
                unit = "share",
                value = "{\"government\":0.05,\"party\":0.03,\"deputies\":0,\"residents\":0,\"thirdParty\":0}",
                min = -1,
                max = 1,
                en = "Bias of each subject's observation",
                zh = "各主体观测偏差",
                source = "reported over experienced by 3–5 points (Beijing 2021) to 20 (Bevan & Hood 2006)")
        BySubject bias,

        @Parameter(
                unit = "share",
                value = "{\"government\":0.02,\"party\":0.05,\"deputies\":0.05,\"residents\":0.03,\"thirdParty\":0.03}",
                min = 0,
                max = 1,
                en = "Noise of each subject's observation (standard deviation)",
                zh = "各主体观测噪声（标准差）",
                source = "assumed; swept 0.01–0.1")
        BySubject noise,

        @Parameter(
                unit = "share",
                value = "{\"attitude\":0.3,\"execution\":0.2,\"resolution\":0.3,\"feedback\":0.3}",
                min = 0,
                max = 1,
                en = "How far superior departments see what is true, by content; the rest is what is reported",
                zh = "上级部门所见真实情况的程度（其余为上报情况）",
                source = "assumed; swept ±0.2; reported parts from experienced (Bevan & Hood 2006)")
        ByContent governmentAccess,

        @Parameter(
                unit = "share",
                value = "{\"attitude\":0.5,\"execution\":0.5,\"resolution\":0.5,\"feedback\":0.5}",
                min = 0,
                max = 1,
                en = "How far party members see what is true, by content; the rest is what is reported",
                zh = "党员所见真实情况的程度（其余为上报情况）",
                source = "assumed; swept ±0.2; reported parts from experienced (Bevan & Hood 2006)")
        ByContent partyAccess,

        @Parameter(
                unit = "share",
                value = "{\"attitude\":0.7,\"execution\":0.7,\"resolution\":0.8,\"feedback\":0.7}",
                min = 0,
                max = 1,
                en = "How far deputies see what is true, by content; the rest is what is reported",
                zh = "代表所见真实情况的程度（其余为上报情况）",
                source = "assumed; swept ±0.2; reported parts from experienced (Bevan & Hood 2006)")
        ByContent deputiesAccess,

        @Parameter(
                unit = "share",
                value = "{\"attitude\":1,\"execution\":0.8,\"resolution\":1,\"feedback\":1}",
                min = 0,
                max = 1,
                en = "How far residents see what is true, by content; the rest is what is reported",
                zh = "居民所见真实情况的程度（其余为上报情况）",
                source = "assumed; swept ±0.2; reported parts from experienced (Bevan & Hood 2006)")
        ByContent residentsAccess,

        @Parameter(
                unit = "share",
                value = "{\"attitude\":0.8,\"execution\":0.8,\"resolution\":0.8,\"feedback\":0.8}",
                min = 0,
                max = 1,
                en = "How far outside evaluators see what is true, by content; the rest is what is reported",
                zh = "第三方所见真实情况的程度（其余为上报情况）",
                source = "assumed; swept ±0.2; reported parts from experienced (Bevan & Hood 2006)")
        ByContent thirdPartyAccess,

        @Parameter(
                unit = "none",
                value = "0.8",
                min = 0,
                max = 2,
                en = "Level that motivation relaxes to without incentive",
                zh = "无激励时动力水平",
                source = "assumed; swept 0.6–1")
        double motivation,

        @Parameter(
                unit = "none",
                value = "0.2",
                min = 0,
                max = 2,
                en = "Rise of motivation by full incentive",
                zh = "满激励的动力提升",
                source = "assumed; swept 0–0.4")
        double motivationIncentive,

        @Parameter(
                unit = "none",
                value = "0.15",
                min = 0,
                max = 2,
                en = "Rise of motivation by full supervision",
                zh = "满督查的动力提升",
                source = "assumed; swept 0–0.3")
        double motivationSupervision,

        @Parameter(
                unit = "none",
                value = "0.2",
                min = 0,
                max = 2,
                en = "Rise of motivation by attention one",
                zh = "单位关注的动力提升",
                source = "assumed; swept 0–0.4")
        double motivationAttention,

        @Parameter(
                unit = "none",
                value = "0.1",
                min = 0,
                max = 2,
                en = "Fall of motivation per load above one",
                zh = "超负荷的动力下降",
                source = "assumed; swept 0–0.2")
        double motivationLoad,

        @Parameter(
                unit = "days",
                value = "60",
                min = 1,
                max = 3660,
                en = "Time in which motivation relaxes",
                zh = "动力调整时长",
                source = "assumed; swept 30–120")
        double motivationDays,

        @Parameter(
                unit = "none",
                value = "0.25",
                min = 0.01,
                max = 1,
                en = "Least effort on any content",
                zh = "任一内容的最低努力",
                source = "assumed; swept 0.1–0.4; a linear rule reaches zero and no case is ever closed")
        double effortFloor,

        @Parameter(
                unit = "days",
                value = "60",
                min = 1,
                max = 3660,
                en = "Half-life of attention",
                zh = "关注的半衰期",
                source = "assumed; swept 30–120")
        double attentionHalfLife) {}
