package deepurban.parameters;

import java.time.LocalDate;

/** When the run starts, how long it lasts, and when offices are open. ODD: "Scales". */
public record TimeParameters(
        @Parameter(
                unit = "date",
                value = "\"2020-01-01\"",
                fixed = true,
                en = "First day of the run",
                zh = "模拟起始日期",
                source = "the 2020 census year of the Minhang scenario")
        LocalDate start,

        @Parameter(
                unit = "days",
                value = "366",
                min = 0,
                max = 36_600,
                fixed = true,
                en = "Days before outcomes count; reforms act from their end unless they name a date",
                zh = "预热天数；此后开始统计，改革默认从此日起生效",
                source = "assumed; swept 180–730")
        int warmUpDays,

        @Parameter(
                unit = "days",
                value = "1826",
                min = 1,
                max = 10_000_000,
                fixed = true,
                en = "Days after the warm-up",
                zh = "预热后的模拟天数",
                source = "assumed; swept 365–3650")
        int horizonDays,

        @Parameter(
                unit = "choice",
                value = "\"workingDays\"",
                fixed = true,
                en =
                        "workingDays: Monday to Friday, nine to five; alwaysOpen: eight hours spread over each whole day, as queueing formulas want",
                zh = "workingDays：周一至周五九点至十七点；alwaysOpen：每天全天均匀工作八小时，便于与排队论公式对照",
                source = "China's working week of five eight-hour days (State Council, 1995)")
        OfficeCalendar calendar,

        @Parameter(
                unit = "choice",
                value = "\"instants\"",
                fixed = true,
                en =
                        "instants: problems occur, are heard and are closed at any time of a day; dates: all that is dated by its day alone, as in records without a time, and what comes in on a day is there when the day begins",
                zh = "instants：问题可在一天中任意时刻发生、被听取与办结；dates：均只记日期（如无时刻的台账），当日来件于当日开始时即到",
                source = "a convention of the model; many published 311 and hotline records hold dates only")
        Stamps stamps) {

    /** How exactly things are dated. */
    public enum Stamps {
        /** By time of day. */
        INSTANTS,
        /** By day. */
        DATES
    }

    /** When offices work. */
    public enum OfficeCalendar {
        /** Monday to Friday, 9 to 17 o'clock. */
        WORKING_DAYS,
        /** Eight working hours spread evenly over every day. */
        ALWAYS_OPEN
    }
}
