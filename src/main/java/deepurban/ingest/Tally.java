package deepurban.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is kept of the cases of one part of the records. For one thread. */
final class Tally {

    /** A column with more classes than this is not the class; each takes some 60 kB. */
    static final int MOST_CLASSES = 1_000;

    private static final int HOURS = 7 * 24;

    private final Span span;
    private final Recency recency;
    private final Map<String, ClassTally> classes = new LinkedHashMap<>();
    private final long[] closingHours = new long[HOURS]; // from Monday, 0 o'clock
    private long dateOnly;
    private long cases;
    private int firstDay = Integer.MAX_VALUE;
    private int lastDay = Integer.MIN_VALUE;
    private int latest = Integer.MIN_VALUE;

    Tally(Span span, Recency recency) {
        this.span = span;
        this.recency = recency;
    }

    /** Counts a case if it belongs to this part; returns whether it does. */
    boolean offer(Case found) {
        if (!span.holds(found)) {
            return false;
        }
        boolean closed = found.closed().filter(span::isKnown).isPresent();
        tally(found.problemClass()).add(found, closed);
        cases++;
        firstDay = Math.min(firstDay, found.opened().day());
        lastDay = Math.max(lastDay, found.opened().day());
        latest = Math.max(latest, found.opened().day());
        if (closed) {
            Moment end = found.closed().orElseThrow();
            closingHours[
                    24 * (end.local().getDayOfWeek().getValue() - 1)
                            + end.local().getHour()]++;
            latest = Math.max(latest, end.day());
        }
        dateOnly += found.opened().dateOnly()
                        || found.closed().filter(Moment::dateOnly).isPresent()
                ? 1
                : 0;
        return true;
    }

    private ClassTally tally(String problemClass) {
        ClassTally known = classes.get(problemClass);
        if (known != null) {
            return known;
        }
        if (classes.size() >= MOST_CLASSES) {
            throw new BadRecords("tooManyLabels", Field.CLASS.word(), MOST_CLASSES, problemClass);
        }
        ClassTally fresh = new ClassTally(recency);
        classes.put(problemClass, fresh);
        return fresh;
    }

    /** Returns the last day on which something happened. */
    int latest() {
        return latest;
    }

    /** Ends all counts; {@code latestOfAll}: the last day on which something happened in the records. */
    void end(int latestOfAll) {
        latest = Math.max(latest, latestOfAll);
        classes.values().forEach(tally -> tally.end(endDay(), isByDates()));
    }

    long cases() {
        return cases;
    }

    Recency recency() {
        return recency;
    }

    /** Returns the first day of the part, since 1970. */
    int from() {
        return span.from().map(day -> (int) day.toEpochDay()).orElse(firstDay);
    }

    /** Returns the day after the last one. */
    int until() {
        return span.until().map(day -> (int) day.toEpochDay()).orElse(lastDay + 1);
    }

    /** Returns the day at whose beginning what was not closed counts as open. */
    int endDay() {
        return span.end().map(day -> (int) day.toEpochDay()).orElse(latest + 1);
    }

    /** Returns whether the records date most things by their day alone. */
    boolean isByDates() {
        return 2 * dateOnly > cases;
    }

    /** Returns the share of closings outside Monday to Friday, 7 to 19 o'clock; by dates, at weekends. */
    double closingsOutsideOffices() {
        long outside = 0;
        long all = 0;
        for (int hour = 0; hour < HOURS; hour++) {
            boolean weekend = hour >= 5 * 24;
            boolean night = !isByDates() && (hour % 24 < 7 || hour % 24 >= 19);
            outside += weekend || night ? closingHours[hour] : 0;
            all += closingHours[hour];
        }
        return all == 0 ? 0 : (double) outside / all;
    }

    /** Returns the classes with cases, the commonest first, then by name. */
    List<String> commonest() {
        List<String> names = new ArrayList<>(classes.keySet());
        names.removeIf(name -> classes.get(name).cases() == 0);
        names.sort((a, b) -> {
            int byCases = Long.compare(classes.get(b).cases(), classes.get(a).cases());
            return byCases != 0 ? byCases : a.compareTo(b);
        });
        return names;
    }

    /** Returns the counts of a class; of several, joined; of those that were not met, nothing. */
    ClassTally joined(List<String> names) {
        if (names.size() == 1 && classes.containsKey(names.get(0))) {
            return classes.get(names.get(0));
        }
        ClassTally joined = new ClassTally(recency);
        names.stream().filter(classes::containsKey).forEach(name -> joined.merge(classes.get(name)));
        return joined;
    }
}
