package deepurban.ingest;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Reads the times of one column, in the forms named or found. */
final class TimeColumn {

    /** So many of the first times must be of one form. */
    private static final double MOST = 0.5;

    /** So many of them are looked at. */
    private static final int SOME = 200;

    private final List<TimeForm> forms;

    private TimeColumn(List<TimeForm> forms) {
        this.forms = forms;
    }

    /**
     * Returns a column of forms that are known, or else of the usual form that most of its first times have.
     *
     * @param column name of the column
     * @param first its first times, none empty
     * @param beside first times of all columns, its own included: where the day could be the month, they tell
     * @throws BadRecords if they are of no usual form, or if day and month could be either way round
     */
    static TimeColumn of(String column, List<String> patterns, List<String> first, List<String> beside, ZoneId zone) {
        if (!patterns.isEmpty()) {
            return new TimeColumn(
                    patterns.stream().map(pattern -> TimeForm.of(pattern, zone)).toList());
        }
        List<TimeForm> usual = TimeForm.usual(zone);
        List<String> some = first.stream().distinct().limit(SOME).toList();
        long[] fits = usual.stream().mapToLong(form -> fits(form, some)).toArray();
        int best = 0;
        for (int i = 1; i < fits.length; i++) {
            best = fits[i] > fits[best] ? i : best;
        }
        if (fits[best] < MOST * some.size()) {
            throw new BadRecords("noTimes", column, first.get(0));
        }
        for (int i = 0; i < fits.length; i++) {
            if (usual.get(best).isDayMonthTwin(usual.get(i))) {
                return new TimeColumn(List.of(ofTwins(column, usual.get(best), usual.get(i), beside)));
            }
        }
        return new TimeColumn(List.of(usual.get(best)));
    }

    private static TimeForm ofTwins(String column, TimeForm one, TimeForm other, List<String> beside) {
        long fits = fits(one, beside) - fits(other, beside);
        if (fits == 0) {
            throw new BadRecords("dayOrMonth", column, beside.get(0), one.pattern(), other.pattern());
        }
        return fits > 0 ? one : other;
    }

    private static long fits(TimeForm form, List<String> first) {
        return first.stream().filter(text -> form.read(text).isPresent()).count();
    }

    Optional<Moment> read(String text) {
        for (TimeForm form : forms) {
            Optional<Moment> moment = form.read(text);
            if (moment.isPresent()) {
                return moment;
            }
        }
        return Optional.empty();
    }
}
