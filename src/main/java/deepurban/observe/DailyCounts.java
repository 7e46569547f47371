package deepurban.observe;

import java.util.Arrays;

/** Sums of one subdistrict by day, from which the daily indicators are made; [quantity][day since observation began]. */
final class DailyCounts {

    static final int RESIDENTS = 0;
    static final int SATISFACTION = 1;
    static final int TRUST = 2;
    static final int OCCURRED = 3;
    static final int VOICED = 4;
    static final int FIRST_CLOSED = 5;
    static final int ON_TIME = 6;
    static final int CLOSED = 7;
    static final int RESOLVED = 8;
    static final int EXPERIENCE = 9;
    static final int LATENT = 10;
    static final int BACKLOG = 11;
    static final int CASEWORKERS = 12;
    static final int BUSY = 13;
    static final int PETITIONS = 14;
    static final int QUANTITIES = 15;

    private final double[] today = new double[QUANTITIES];
    private double[][] sums;
    private int days;

    DailyCounts(int expectedDays) {
        sums = new double[QUANTITIES][Math.max(16, expectedDays)];
    }

    private DailyCounts(DailyCounts other) {
        sums = new double[QUANTITIES][];
        Arrays.setAll(sums, q -> other.sums[q].clone());
        days = other.days;
        System.arraycopy(other.today, 0, today, 0, QUANTITIES);
    }

    DailyCounts copy() {
        return new DailyCounts(this);
    }

    void add(int quantity, double amount) {
        today[quantity] += amount;
    }

    void endDay() {
        if (days == sums[0].length) {
            Arrays.setAll(sums, q -> Arrays.copyOf(sums[q], 2 * days));
        }
        for (int q = 0; q < QUANTITIES; q++) {
            sums[q][days] = today[q];
            today[q] = 0;
        }
        days++;
    }

    int days() {
        return days;
    }

    double sum(int quantity, int day) {
        return sums[quantity][day];
    }
}
