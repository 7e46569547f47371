package deepurban.model;

import java.util.List;

/**
 * The day as data: the phases in the order in which they run. The order is that of MASON's ordering numbers, all distinct; the list
 * prints under {@code deepurban mechanisms --day}, and docs/reference/schedule.md is made from it.
 */
public enum DayPlan {
    /** Mechanisms write the day's coefficients. */
    SHAPE(
            "mechanisms write the coefficients of the day; loads, motivation and effort are set",
            "机制写入当日系数；更新负荷、动力与努力",
            List.of()),
    /** Newcomers and land. */
    URBANIZE(
            "newcomers move in, village cells are redeveloped, lent staff goes back",
            "外来人口迁入，村庄单元改造，借调人员归还",
            List.of("residents")),
    /** Problems occur. */
    OCCUR(
            "problems occur; neighbours take some on, owners report others at once, or not",
            "问题发生；部分由邻里承接，其余当事人上报或不上报",
            List.of(
                    "occurrence",
                    "occurrence/proneness",
                    "occurrence/shock",
                    "firms",
                    "voicing",
                    "voicing/CHANNEL",
                    "service",
                    "service/duplicates/CHANNEL",
                    "escalation",
                    "conflicts")),
    /** Problems are voiced. */
    LISTEN(
            "channels hear latent problems",
            "各渠道听取潜在问题",
            List.of("voicing", "deputies", "service", "service/duplicates/CHANNEL", "escalation", "conflicts")),
    /** Dispatch, work, closing, escalation. */
    WORK(
            "late reports, fading, settling among neighbours, dispatch, work, closing and judgement, reopening, escalation, oversight, in the order of their time",
            "延迟上报、消退、邻里自行解决、派单、办理、结案与评判、重办、升级与督办，按时间先后",
            List.of("service", "service/duplicates/CHANNEL", "closing", "escalation", "oversight", "conflicts")),
    /** Meetings and policies. */
    MEET(
            "policies arrive, are heard and implemented; residents are mobilised; meetings are held; hours are counted",
            "政策提出、听证与实施；动员居民；召开会议；计入工时",
            List.of("policies", "meetings/MECHANISM")),
    /** Neighbours. */
    INFLUENCE(
            "satisfaction and trust drift; neighbours influence each other, across borders too, a part of the residents each day",
            "满意度与信任漂移；邻里影响，可跨街镇（每天一部分居民）",
            List.of()),
    /** Evaluation. */
    EVALUATE(
            "units are evaluated when a period ends; standing moves; at the end of a month reputation moves and dockets are looked through; fidelity moves",
            "周期末评价单位；体验均值变化；月末声誉变化并清点代表案头；落实度变化",
            List.of("evaluation")),
    /** Observation. */
    OBSERVE("the day is written down", "记录当日", List.of());

    private final String en;
    private final String zh;
    private final List<String> streams;

    DayPlan(String en, String zh, List<String> streams) {
        this.en = en;
        this.zh = zh;
        this.streams = streams;
    }

    /** Returns what happens, in English. */
    public String en() {
        return en;
    }

    /** Returns what happens, in Chinese. */
    public String zh() {
        return zh;
    }

    /** Returns the streams of random numbers that the phase uses. */
    public List<String> streams() {
        return streams;
    }
}
