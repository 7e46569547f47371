package deepurban.ingest;

import java.util.List;

/**
 * Staff that records say nothing about, as assumed: hours and utilisation such that the work and the wait for it take about a quarter
 * of the time in which the department's quickest class of any size is closed, and no more than a busy office.
 *
 * @param hours hands-on hours of a case
 * @param utilisation share of case time in use
 * @param caseworkersPer100k caseworkers by 100,000 residents
 * @param quickest median days of the quickest class
 */
record Staffing(double hours, double utilisation, double caseworkersPer100k, double quickest) {

    /** Share of their time that caseworkers give to cases; the model's default. */
    static final double CASE_TIME_SHARE = 0.5;

    private static final double HOURS_PER_DAY = 8;
    private static final double WORKING_DAYS_SHARE = 5.0 / 7;
    private static final double SHARE_OF_TIME = 0.25;
    private static final double LEAST_HOURS = 0.02;
    private static final double MOST_HOURS = 1;
    private static final double LEAST_UTILISATION = 0.12;
    private static final double MOST_UTILISATION = 0.65;
    private static final double ANY_SIZE = 0.02;

    /** What is closed within a quarter of an hour was only noted down, and tells nothing of work. */
    private static final double AT_ONCE = 0.01;

    static Staffing of(String department, RecordTown town, boolean alwaysOpen) {
        List<ClassFound> own = town.training().stream()
                .filter(one -> town.departmentOf(one).equals(department))
                .toList();
        double perDay = own.stream().mapToDouble(one -> one.pattern().perDay()).sum();
        double quickest = own.stream()
                .filter(one -> one.pattern().perDay() >= ANY_SIZE * perDay)
                .mapToDouble(ClassFound::startMedian)
                .filter(days -> days > AT_ONCE)
                .min()
                .orElse(1);
        double hours = Math.max(LEAST_HOURS, Math.min(MOST_HOURS, quickest));
        // In a unit with one server the sojourn time is utilisation / (1 - utilisation) / arrivals (M/M/1).
        double load = SHARE_OF_TIME * quickest * perDay / town.areaNames().size();
        double utilisation = Math.max(LEAST_UTILISATION, Math.min(MOST_UTILISATION, load / (1 + load)));
        double capacity = HOURS_PER_DAY * (alwaysOpen ? 1 : WORKING_DAYS_SHARE) * CASE_TIME_SHARE * utilisation;
        return new Staffing(hours, utilisation, perDay * hours / capacity * 1e5 / town.residents(), quickest);
    }

    /** Returns what is left of a median time outside the office. */
    double outside(double median) {
        return Math.max(0.3 * median, median - SHARE_OF_TIME * quickest);
    }
}
