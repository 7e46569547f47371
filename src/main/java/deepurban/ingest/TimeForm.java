package deepurban.ingest;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A form in which times are written; what has no time of day is a date, what has no offset is of the zone of the records. */
final class TimeForm {

    private static final String DAYS = "days:";
    private static final double SECONDS_PER_DAY = 86_400;

    private static final String TIME_24 = "[ ]['T']H:mm[:ss][.SSSSSSSSS][.SSSSSS][.SSS][.SS][.S][ ][XXX][XX]";
    private static final String TIME_12 = "[ ]h:mm[:ss] a";

    private final String pattern;
    private final List<DateTimeFormatter> formatters;
    private final Optional<LocalDate> zero;
    private final ZoneId zone;

    private TimeForm(String pattern, List<DateTimeFormatter> formatters, Optional<LocalDate> zero, ZoneId zone) {
        this.pattern = pattern;
        this.formatters = formatters;
        this.zero = zero;
        this.zone = zone;
    }

    /**
     * Returns the usual form whose date is written so, or the form of a pattern of Java, or of {@code days:DATE}, numbers of days
     * since a date.
     *
     * @throws BadRecords if it is none
     */
    static TimeForm of(String pattern, ZoneId zone) {
        try {
            if (pattern.startsWith(DAYS)) {
                LocalDate zero = LocalDate.parse(pattern.substring(DAYS.length()));
                return new TimeForm(pattern, List.of(), Optional.of(zero), zone);
            }
            // "uuuu" counts years through zero, as strict reading wants; people write "yyyy".
            String plain = pattern.replace('y', 'u');
            return usual(zone).stream()
                    .filter(form -> form.pattern.equals(plain))
                    .findFirst()
                    .orElseGet(() -> new TimeForm(plain, List.of(formatter(plain)), Optional.empty(), zone));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new BadRecords("pattern", pattern, String.valueOf(e.getMessage()));
        }
    }

    /** Returns the usual forms: dates alone or with a time of day, of 24 or 12 hours. */
    static List<TimeForm> usual(ZoneId zone) {
        return List.of(
                usual("uuuu-M-d", zone),
                usual("uuuu/M/d", zone),
                usual("uuuu.M.d", zone),
                usual("uuuuMMdd", zone, "HHmmss", " HHmmss", "'T'HHmmss", "HHmm", " H:mm[:ss]"),
                usual("uuuu年M月d日", zone, "[ ]H时m分[s秒]", "[ ]H时", TIME_24),
                usual("M/d/uuuu", zone, TIME_24, TIME_12),
                usual("d/M/uuuu", zone, TIME_24, TIME_12),
                usual("M-d-uuuu", zone, TIME_24, TIME_12),
                usual("d-M-uuuu", zone, TIME_24, TIME_12),
                usual("d.M.uuuu", zone),
                usual("MMM d, uuuu", zone, TIME_24, TIME_12),
                usual("d MMM uuuu", zone, TIME_24, TIME_12));
    }

    private static TimeForm usual(String date, ZoneId zone, String... times) {
        String[] usual = times.length == 0 ? new String[] {TIME_24, TIME_12} : times;
        List<DateTimeFormatter> formatters = new java.util.ArrayList<>();
        for (String time : usual) {
            formatters.add(formatter(date + time));
        }
        formatters.add(formatter(date));
        return new TimeForm(date, List.copyOf(formatters), Optional.empty(), zone);
    }

    private static DateTimeFormatter formatter(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    String pattern() {
        return pattern;
    }

    /** Returns whether reading day before month, or month before day, could give another date. */
    boolean isDayMonthTwin(TimeForm other) {
        return !pattern.equals(other.pattern)
                && pattern.length() == other.pattern.length()
                && pattern.replace('M', 'x').replace('d', 'M').replace('x', 'd').equals(other.pattern);
    }

    /** Reads a time; nothing if it is not of this form. */
    Optional<Moment> read(String text) {
        return zero.isPresent() ? number(text, zero.get()) : written(text);
    }

    private Optional<Moment> number(String text, LocalDate from) {
        try {
            double days = Double.parseDouble(text);
            if (!(Math.abs(days) < 1e6)) {
                return Optional.empty();
            }
            ZonedDateTime time = from.atStartOfDay(ZoneOffset.UTC).plusSeconds(Math.round(days * SECONDS_PER_DAY));
            return Optional.of(new Moment(time.toLocalDateTime(), time.toEpochSecond(), false));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private Optional<Moment> written(String text) {
        for (DateTimeFormatter formatter : formatters) {
            Optional<Moment> moment = written(text, formatter);
            if (moment.isPresent()) {
                return moment;
            }
        }
        return Optional.empty();
    }

    private Optional<Moment> written(String text, DateTimeFormatter formatter) {
        ParsePosition end = new ParsePosition(0);
        // Unlike parsing at once, this makes no exception of a text of another form.
        if (formatter.parseUnresolved(text, end) == null || end.getIndex() < text.length()) {
            return Optional.empty();
        }
        try {
            return Optional.of(moment(formatter.parse(text)));
        } catch (DateTimeException e) {
            return Optional.empty(); // the thirtieth of February and the like
        }
    }

    private Moment moment(TemporalAccessor parsed) {
        LocalDate date = LocalDate.from(parsed);
        LocalTime time = parsed.query(TemporalQueries.localTime());
        if (time == null) {
            return new Moment(date.atStartOfDay(), date.atStartOfDay(zone).toEpochSecond(), true);
        }
        ZoneId offset = parsed.query(TemporalQueries.zone());
        ZonedDateTime here =
                date.atTime(time).atZone(offset == null ? zone : offset).withZoneSameInstant(zone);
        return new Moment(here.toLocalDateTime(), here.toEpochSecond(), false);
    }
}
