package deepurban.pattern;

import deepurban.observe.ProblemRow;
import java.util.List;

/** What deputies hear (S13): little, of which some is done at once and some is not done in a year. */
public final class DeputyChannel {

    static final String LIAISON = "threeTierLiaison";

    private static final int YEAR = 365;

    private DeputyChannel() {}

    /** Returns the share of voiced problems that deputies heard first. */
    public static double share(List<ProblemRow> voiced) {
        return (double) voiced.stream().filter(DeputyChannel::isHeard).count() / voiced.size();
    }

    /** Returns the share of what deputies heard that was done within a day. */
    public static double sameDay(List<ProblemRow> voiced) {
        return share(voiced, Double.MAX_VALUE, 0, 1);
    }

    /** Returns the share of what deputies heard more than a year before {@code until} that took more than a year. */
    public static double overYear(List<ProblemRow> voiced, int until) {
        return share(voiced, until - YEAR, YEAR, Double.POSITIVE_INFINITY);
    }

    private static double share(List<ProblemRow> voiced, double before, double least, double most) {
        List<ProblemRow> heard = voiced.stream()
                .filter(row -> isHeard(row) && row.voiced() < before)
                .toList();
        long within = heard.stream()
                .filter(row -> days(row) >= least && days(row) <= most)
                .count();
        return (double) within / heard.size();
    }

    private static boolean isHeard(ProblemRow row) {
        return row.channel().equals(LIAISON);
    }

    private static double days(ProblemRow row) {
        double done = row.state().equals("settled") ? row.voiced() : row.closed();
        return Double.isNaN(done) ? Double.POSITIVE_INFINITY : done - row.voiced();
    }
}
