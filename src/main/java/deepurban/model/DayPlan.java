package deepurban.model;

import java.util.List;

/**
 * The day as data: the phases in the order in which they run. The order is that of MASON's ordering numbers, all distinct; the list
 * prints under {@code deepurban mechanisms --day}, and a test compares it with docs/odd.md.
 */
public enum DayPlan {
    /** Mechanisms write the day's coefficients. */
    SHAPE(
            "mechanisms write the coefficients of the day; loads, motivation and effort are set",
            "机制写入当日系数；更新负荷、动力与努力",
            List.of()),
    /** Newcomers and land. */
    URBANIZE("newcomers move in, village cells are redeveloped", "外来人口迁入，村庄单元改造", List.of("residents")),
    /** Problems occur. */
    OCCUR(
            "problems occur; their owners report at once or not",
            "问题发生；当事人上报或不上报",
            List.of("occurrence", "occurrence/proneness", "occurrence/shock", "voicing")),
    /** Problems are voiced. */
    LISTEN("channels hear latent problems", "各渠道听取潜在问题", List.of("voicing/CHANNEL")),
    /** Dispatch, work, closing, escalation. */
    WORK(
            "dispatch, work, closing and judgement, reopening and escalation, in the order of their time",
            "派单、办理、结案与评判、重办与升级，按时间先后",
            List.of("service", "closing", "escalation")),
    /** Meetings and policies. */
    MEET(
            "meetings are held; residents are mobilised; policies arrive, are heard and implemented",
            "召开会议；动员居民；政策提出、听证与实施",
            List.of("policies")),
    /** Neighbours. */
    INFLUENCE(
            "satisfaction and trust drift; neighbours influence each other, a part of the residents each day",
            "满意度与信任漂移；邻里影响（每天一部分居民）",
            List.of()),
    /** Evaluation. */
    EVALUATE(
            "units are evaluated when a period ends; standing and fidelity move",
            "周期末评价单位；声誉与落实度变化",
            List.of("evaluation")),
    /** Observation. */
    OBSERVE(
            "the day is written down; the evening's means cross the borders of subdistricts",
            "记录当日；晚间均值跨街镇传递",
            List.of());

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
