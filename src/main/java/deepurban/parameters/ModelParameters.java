package deepurban.parameters;

import java.util.Map;

/**
 * All parameters of the model, as one immutable tree: a scenario without its name, reforms and reports.
 *
 * @param mechanisms by the key of the mechanism, each as its catalogue declares it
 */
public record ModelParameters(
        @Section(en = "Start, warm-up, horizon, office hours", zh = "起始、预热、时长与办公时间")
        TimeParameters time,

        @Section(en = "The town: grid and subdistricts", zh = "城镇：网格与街镇")
        TownParameters town,

        @Section(en = "Urbanization: growth and land conversion", zh = "城市化：人口增长与土地转化")
        UrbanizationParameters urbanization,

        @Section(en = "Residents and their traits", zh = "居民及其特征")
        ResidentParameters residents,

        @Section(en = "Classes of problems", zh = "问题类别") Map<String, ProblemClass> problems,

        @Section(en = "How problems are voiced, or fade", zh = "问题如何表达或消退")
        VoicingParameters voicing,

        @Section(en = "Departments; each has one unit in every subdistrict", zh = "职能部门，每个街镇各设一个单位")
        Map<String, DepartmentParameters> departments,

        @Section(en = "Dispatch and hand-off", zh = "派单与转办") DispatchParameters dispatch,
        @Section(en = "Work at the desk", zh = "办理") ServiceParameters service,

        @Section(en = "Closing, closing that is not solving, reopening", zh = "结案、形式结案与重办")
        ClosingParameters closing,

        @Section(en = "How residents judge", zh = "居民如何评判") JudgementParameters judgement,

        @Section(en = "Influence between neighbours", zh = "邻里影响")
        InfluenceParameters influence,

        @Section(en = "Policies and their acceptance", zh = "政策及其接受度")
        PolicyParameters policies,

        @Section(en = "Escalation and petition", zh = "升级与信访")
        EscalationParameters escalation,

        @Section(en = "Evaluation of service units", zh = "对办理单位的评价")
        EvaluationParameters evaluation,

        @Section(en = "What an hour costs", zh = "每小时成本") CostParameters costs,

        @Section(en = "Mechanisms", zh = "机制") Map<String, MechanismSettings> mechanisms) {}
