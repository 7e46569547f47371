package deepurban.ingest;

import deepurban.statistics.DurationHistogram;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.TreeMap;

/** What is kept of the cases of a class; its size does not grow with them. For one thread. */
final class ClassTally {

    private static final int MOST_DEPARTMENTS = 2_000;
    private static final int MOST_AREAS = 10_000;
    private static final int LONGEST_DEADLINE = 1_000; // working days

    /** Times from opening to closing; each case has the weight of its age. */
    final DurationHistogram times = new DurationHistogram();

    final DayCounts arrivals = new DayCounts();
    final DayCounts closings = new DayCounts();
    final Labels departments = new Labels(Field.DEPARTMENT, MOST_DEPARTMENTS);
    final Labels areas = new Labels(Field.AREA, MOST_AREAS);
    final TreeMap<Integer, Long> deadlines = new TreeMap<>(); // by working days

    private final DayCounts open = new DayCounts(); // by day of opening
    private final DayCounts openDue = new DayCounts(); // by day of the deadline
    private final Recency recency;
    private long weights;
    private long squares; // of the weights
    private long cases;
    private long duplicates;
    private long closedInTime;
    private long closedLate;
    private long due;
    private long openCases;

    ClassTally(Recency recency) {
        this.recency = recency;
    }

    void add(Case found, boolean closedBeforeEnd) {
        if (found.duplicate()) {
            duplicates++;
            return;
        }
        cases++;
        int weight = recency.weight(found.opened().day());
        weights += weight;
        squares += (long) weight * weight;
        arrivals.add(found.opened().day());
        departments.add(found.department());
        areas.add(found.area());
        if (closedBeforeEnd) {
            Moment closed = found.closed().orElseThrow();
            times.add(found.opened().daysUntil(closed), true, weight);
            closings.add(closed.day());
        } else {
            open.add(found.opened().day());
            openCases++;
        }
        found.deadline().ifPresent(deadline -> addDeadline(found, deadline, closedBeforeEnd));
    }

    private void addDeadline(Case found, Moment deadline, boolean closed) {
        int days = workingDays(
                found.opened().local().toLocalDate(), deadline.local().toLocalDate());
        deadlines.merge(Math.min(days, LONGEST_DEADLINE), 1L, Long::sum);
        if (!closed) {
            openDue.add(deadline.day());
        } else if (found.closed().orElseThrow().daysUntil(deadline) >= 0) {
            closedInTime++;
        } else {
            closedLate++;
        }
    }

    /** Returns the working days from a day to another, Monday to Friday, without the first; at least 1. */
    static int workingDays(LocalDate from, LocalDate to) {
        long weeks = Math.floorDiv(to.toEpochDay() - from.toEpochDay(), 7L);
        int days = 0;
        for (LocalDate day = from.plusDays(7 * weeks).plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            days += day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 ? 1 : 0;
        }
        return (int) Math.max(1, 5 * weeks + days);
    }

    /** Ends the count at a moment: what is still open is known to have lasted until then. */
    void end(int endDay, boolean byDates) {
        double middle = byDates ? 0 : 0.5;
        open.forEach(day -> times.add(Math.max(0, endDay - day - middle), false, recency.weight(day)));
        openDue.forEach(day -> due += day < endDay ? 1 : 0);
    }

    /** Adds the cases of another class, which has ended too. */
    void merge(ClassTally other) {
        times.merge(other.times);
        arrivals.merge(other.arrivals);
        closings.merge(other.closings);
        departments.merge(other.departments);
        areas.merge(other.areas);
        other.deadlines.forEach((days, count) -> deadlines.merge(days, count, Long::sum));
        cases += other.cases;
        weights += other.weights;
        squares += other.squares;
        duplicates += other.duplicates;
        closedInTime += other.closedInTime;
        closedLate += other.closedLate;
        due += other.due;
        openCases += other.openCases;
    }

    /** Returns the cases, without those marked as further reports. */
    long cases() {
        return cases;
    }

    /** Returns how many cases of equal weight would tell as much. */
    double effectiveCases() {
        return Recency.effective(weights, squares);
    }

    /** Returns the effective cases for each unit of weight. */
    double effectiveShare() {
        return weights == 0 ? 0 : effectiveCases() / weights;
    }

    long open() {
        return openCases;
    }

    /** Returns the share of all reports that are further ones of a case. */
    double duplicateShare() {
        return cases + duplicates == 0 ? 0 : (double) duplicates / (cases + duplicates);
    }

    long duplicates() {
        return duplicates;
    }

    /** Returns how many were closed, or fell due. */
    long judged() {
        return closedInTime + closedLate + due;
    }

    /** Returns the share closed by their deadline, of those that were closed or fell due; NaN if there are none. */
    double inTimeShare() {
        return (double) closedInTime / judged();
    }

    /** Returns the median deadline in working days; 0 if there is none. */
    int medianDeadline() {
        long half = (deadlines.values().stream().mapToLong(Long::longValue).sum() + 1) / 2;
        long before = 0;
        for (var entry : deadlines.entrySet()) {
            before += entry.getValue();
            if (before >= half) {
                return entry.getKey();
            }
        }
        return 0;
    }
}
