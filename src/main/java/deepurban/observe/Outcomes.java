package deepurban.observe;

import static deepurban.observe.Outcome.Direction.HIGHER;
import static deepurban.observe.Outcome.Direction.LOWER;
import static deepurban.observe.Outcome.Direction.NEUTRAL;
import static deepurban.observe.Outcome.Scope.GROUP;
import static deepurban.observe.Outcome.Scope.PROBLEM_CLASS;
import static deepurban.observe.Outcome.Scope.SUBDISTRICT;

import deepurban.observe.Outcome.Direction;
import deepurban.observe.Outcome.Scope;
import deepurban.parameters.Title;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The list of outcomes: their only declaration; {@link Scorecard} computes them in this order. */
public final class Outcomes {

    private static final List<Outcome> ALL = declare();

    private Outcomes() {}

    /** Returns all outcomes in the order in which files list them. */
    public static List<Outcome> all() {
        return ALL;
    }

    /** Returns the outcome of that name, if there is one. */
    public static Optional<Outcome> find(String name) {
        return ALL.stream().filter(outcome -> outcome.name().equals(name)).findFirst();
    }

    private static List<Outcome> declare() {
        List<Outcome> list = new ArrayList<>();
        add(
                list,
                "satisfaction",
                "share",
                HIGHER,
                Set.of(SUBDISTRICT, GROUP),
                "Satisfaction of residents",
                "居民满意度",
                "mean over residents and days of satisfaction in [0,1]",
                "居民满意度（0–1）对居民与天数的平均");
        add(
                list,
                "satisfaction.p10",
                "share",
                HIGHER,
                Set.of(),
                "Satisfaction of the least satisfied tenth",
                "满意度第10百分位",
                "tenth percentile over residents on the last day",
                "末日居民满意度的第10百分位数");
        add(
                list,
                "satisfaction.gini",
                "none",
                LOWER,
                Set.of(),
                "Inequality of satisfaction",
                "满意度基尼系数",
                "Gini coefficient over residents on the last day",
                "末日居民满意度的基尼系数");
        add(
                list,
                "handlingSatisfaction",
                "share",
                HIGHER,
                Set.of(SUBDISTRICT, GROUP, PROBLEM_CLASS),
                "Satisfaction with handling",
                "办理满意度",
                "mean experience of closings, of those who had a case",
                "有诉求者对办结的平均体验");
        add(
                list,
                "trust",
                "share",
                HIGHER,
                Set.of(SUBDISTRICT, GROUP),
                "Trust",
                "信任",
                "mean over residents and days of trust in [0,1]",
                "居民信任（0–1）对居民与天数的平均");
        add(
                list,
                "timeToResolution.median",
                "days",
                LOWER,
                Set.of(SUBDISTRICT, PROBLEM_CLASS),
                "Median time to true resolution",
                "真实解决时间中位数",
                "Kaplan–Meier median of days from voicing to the closing that truly resolves; unresolved problems are censored at the end",
                "从表达到真正解决的天数的 Kaplan–Meier 中位数；未解决者在期末删失");
        add(
                list,
                "timeToResolution.mean",
                "days",
                LOWER,
                Set.of(SUBDISTRICT, PROBLEM_CLASS),
                "Mean time to true resolution, within a year",
                "一年内真实解决时间均值",
                "restricted mean, over 365 days, of the same curve",
                "同一曲线365天限制均值");
        add(
                list,
                "timeToResolution.crossDepartment",
                "days",
                LOWER,
                Set.of(SUBDISTRICT),
                "Mean time to true resolution, several departments",
                "跨部门问题一年内真实解决时间均值",
                "restricted mean over 365 days, of problems that need more than one department",
                "需要一个以上部门的问题，365天限制均值");
        add(
                list,
                "timeToResolution.singleDepartment",
                "days",
                LOWER,
                Set.of(SUBDISTRICT),
                "Mean time to true resolution, one department",
                "单部门问题一年内真实解决时间均值",
                "restricted mean over 365 days, of problems that need one department",
                "只需一个部门的问题，365天限制均值");
        add(
                list,
                "timeToClosing.median",
                "days",
                LOWER,
                Set.of(SUBDISTRICT, PROBLEM_CLASS),
                "Median reported time to closing",
                "报告办结时间中位数",
                "Kaplan–Meier median of days from voicing to the first closing, truthful or not",
                "从表达到首次结案（无论真假）天数的 Kaplan–Meier 中位数");
        add(
                list,
                "timeToClosing.p90",
                "days",
                LOWER,
                Set.of(),
                "Reported time to closing, ninth decile",
                "报告办结时间第90百分位",
                "ninth decile of the same curve",
                "同一曲线的第90百分位数");
        add(
                list,
                "timeFromOccurrence.median",
                "days",
                LOWER,
                Set.of(),
                "Median time from occurrence to true resolution",
                "从发生到真正解决时间中位数",
                "Kaplan–Meier median over all problems, also those never heard; empty when fewer than half are ever resolved",
                "对所有问题（含从未被听见者）的 Kaplan–Meier 中位数；不足半数得到解决时为空");
        add(
                list,
                "onTimeShare",
                "share",
                HIGHER,
                Set.of(SUBDISTRICT, PROBLEM_CLASS),
                "Closed on time, as reported",
                "报告按时办结率",
                "first closings within the limit, of first closings",
                "首次结案中在时限内的比例");
        add(
                list,
                "trueResolutionShare",
                "share",
                HIGHER,
                Set.of(SUBDISTRICT, GROUP, PROBLEM_CLASS),
                "Truly resolved",
                "真实解决率",
                "closings that solve the problem, of closings",
                "结案中真正解决问题的比例");
        add(
                list,
                "repeatShare",
                "share",
                LOWER,
                Set.of(SUBDISTRICT),
                "Repeats",
                "重复诉求率",
                "closings that are reopened, of closings",
                "结案后被重办的比例");
        add(
                list,
                "voicedPerResidentYear",
                "1/resident/year",
                NEUTRAL,
                Set.of(SUBDISTRICT, GROUP),
                "Problems voiced per resident-year",
                "人均年表达量",
                "problems first heard through any channel, per resident-year",
                "每居民每年首次被任一渠道听见的问题数");
        add(
                list,
                "caseload",
                "1/1000 residents/year",
                NEUTRAL,
                Set.of(SUBDISTRICT, GROUP, PROBLEM_CLASS),
                "Problems sent to departments",
                "交部门办理的问题",
                "problems heard and not settled there and then, per thousand resident-years; each counts once",
                "听见后未当场解决而交部门办理的问题数，每千居民年；同一问题只计一次");
        add(
                list,
                "neverHeardShare",
                "share",
                LOWER,
                Set.of(SUBDISTRICT, GROUP, PROBLEM_CLASS),
                "Never heard",
                "从未被听见的比例",
                "problems that faded unheard, of problems that were heard or faded",
                "消退而未被听见的问题占已听见或已消退问题的比例");
        add(
                list,
                "settledShare",
                "share",
                HIGHER,
                Set.of(),
                "Settled on the spot",
                "当场解决比例",
                "problems settled where they were heard, of problems heard",
                "听见时当场解决的比例");
        add(
                list,
                "petitionsPerThousand",
                "1/1000 residents/year",
                LOWER,
                Set.of(SUBDISTRICT),
                "Petitions",
                "信访",
                "petitions per thousand resident-years",
                "每千居民年信访数");
        add(
                list,
                "backlog",
                "1/1000 residents",
                LOWER,
                Set.of(SUBDISTRICT),
                "Backlog",
                "积压",
                "problems voiced and not closed per thousand residents, mean over days",
                "每千居民已表达未结案问题数的日均值");
        add(
                list,
                "duplicateShare",
                "1/problem",
                LOWER,
                Set.of(),
                "Duplicates that cost work",
                "耗费工时的重复件",
                "unmerged duplicates per problem voiced",
                "每个表达问题的未合并重复件数");
        add(
                list,
                "deputyChannelShare",
                "share",
                NEUTRAL,
                Set.of(),
                "Heard by deputies",
                "代表渠道占比",
                "problems first heard by liaison, of problems heard",
                "首先由联系渠道听见的比例");
        add(
                list,
                "policyAcceptance",
                "share",
                HIGHER,
                Set.of(SUBDISTRICT, GROUP),
                "Acceptance of policies",
                "政策接受度",
                "mean acceptance of the policies implemented, over groups by size",
                "已实施政策的平均接受度（按群体规模加权）");
        add(
                list,
                "score",
                "share",
                NEUTRAL,
                Set.of(),
                "Score of units",
                "单位评分",
                "mean score over units and periods",
                "各单位各周期评分均值");
        add(
                list,
                "truePerformance",
                "share",
                HIGHER,
                Set.of(),
                "True performance of units",
                "单位真实绩效",
                "mean of the four true contents over units and periods",
                "四项真实内容的均值");
        add(
                list,
                "goodhartGap",
                "share",
                LOWER,
                Set.of(),
                "Goodhart gap",
                "古德哈特差距",
                "mean over units and periods of score less true performance",
                "评分减真实绩效的均值");
        add(
                list,
                "fidelity",
                "share",
                NEUTRAL,
                Set.of(),
                "Fidelity of mechanisms",
                "机制落实度",
                "mean fidelity of the mechanisms that are on, over days",
                "启用机制的平均落实度");
        add(
                list,
                "utilisation",
                "share",
                NEUTRAL,
                Set.of(SUBDISTRICT),
                "Utilisation of caseworkers",
                "办理人员利用率",
                "busy case time, of case time available",
                "忙碌工时占可用工时比例");
        add(
                list,
                "waitingTime.mean",
                "days",
                LOWER,
                Set.of(),
                "Mean waiting time in queue",
                "平均排队时间",
                "mean days from arrival at a unit to the start of service",
                "从到达单位到开始办理的平均天数");
        add(
                list,
                "numberInSystem.mean",
                "problems",
                NEUTRAL,
                Set.of(),
                "Mean number waiting or in service",
                "平均在办数",
                "time average of problems waiting or in service, all units",
                "排队与在办问题数的时间平均");
        add(
                list,
                "population",
                "residents",
                NEUTRAL,
                Set.of(SUBDISTRICT),
                "Residents on the last day",
                "末日居民数",
                "residents on the last day",
                "末日居民数");
        add(
                list,
                "newcomerShare",
                "share",
                NEUTRAL,
                Set.of(SUBDISTRICT),
                "Newcomers on the last day",
                "末日外来人口比例",
                "newcomers, of residents on the last day",
                "末日外来人口占居民比例");
        add(
                list,
                "villageLandShare",
                "share",
                NEUTRAL,
                Set.of(SUBDISTRICT),
                "Village land on the last day",
                "末日村庄土地比例",
                "village cells, of cells, on the last day",
                "末日村庄单元占比");
        add(
                list,
                "hours.departments",
                "h/1000 residents/year",
                LOWER,
                Set.of(),
                "Hours of departments",
                "部门工时",
                "hands-on hours and those given to mechanisms per thousand resident-years",
                "每千居民年部门办理及参与机制的工时");
        add(
                list,
                "hours.deputies",
                "h/1000 residents/year",
                LOWER,
                Set.of(),
                "Hours of deputies",
                "代表工时",
                "hours of deputies per thousand resident-years",
                "每千居民年代表工时");
        add(
                list,
                "hours.cadres",
                "h/1000 residents/year",
                LOWER,
                Set.of(),
                "Hours of cadres",
                "干部工时",
                "hours of officials, patrols and those who help or supervise per thousand resident-years",
                "每千居民年干部、巡查、帮扶与督查工时");
        add(
                list,
                "hours.meetings",
                "h/1000 residents/year",
                LOWER,
                Set.of(),
                "Hours of meetings",
                "会议工时",
                "hours of those who sit in meetings by office per thousand resident-years",
                "每千居民年会议工时");
        add(
                list,
                "hours.residents",
                "h/1000 residents/year",
                LOWER,
                Set.of(),
                "Hours of residents",
                "居民工时",
                "hours that residents give to meetings and contacts per thousand resident-years",
                "每千居民年居民参会与联系耗时");
        add(
                list,
                "cost",
                "CNY/1000 residents/year",
                LOWER,
                Set.of(),
                "Cost of all hours",
                "全部工时成本",
                "hours of all, each times what an hour costs, per thousand resident-years",
                "各类工时乘以每小时成本之和（每千居民年）");
        add(
                list,
                "costPerProblemSolved",
                "CNY",
                LOWER,
                Set.of(),
                "Cost per problem solved",
                "每解决一个问题的成本",
                "cost of all hours per problem truly resolved or settled",
                "全部工时成本除以真正解决与当场解决的问题数");
        add(
                list,
                "costPerSatisfactionPoint",
                "CNY/resident/year",
                LOWER,
                Set.of(),
                "Cost per point of satisfaction",
                "每一点满意度的成本",
                "cost of all hours per resident-year, per hundredth of mean satisfaction",
                "每居民年工时成本除以平均满意度的百分点数");
        return List.copyOf(list);
    }

    private static void add(
            List<Outcome> list,
            String name,
            String unit,
            Direction direction,
            Set<Scope> scopes,
            String en,
            String zh,
            String meaning,
            String meaningZh) {
        list.add(new Outcome(name, unit, direction, new Title(en, zh), new Title(meaning, meaningZh), scopes));
    }
}
