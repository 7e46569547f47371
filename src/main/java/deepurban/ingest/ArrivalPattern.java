package deepurban.ingest;

import java.time.LocalDate;
import java.util.Arrays;

/**
 * How the reports of a class come in: their mean, the day of the week, the season, and how much days scatter beyond chance.
 *
 * @param perDay mean of a day
 * @param standardError of that mean
 * @param weekday factors from Monday to Sunday, mean 1
 * @param amplitude of the season; 0 with less than a year of records
 * @param peakMonth month of the season's peak, 1 to 12
 * @param shape of the gamma law by which days scatter (the size of the negative binomial law); 0 if they do not
 */
record ArrivalPattern(
        double perDay, double standardError, double[] weekday, double amplitude, int peakMonth, double shape) {

    private static final int YEAR = 365;
    private static final double MOST_AMPLITUDE = 0.95;
    private static final double LEAST_SHAPE = 0.1;
    private static final double MOST_SHAPE = 1000;

    /** Returns the pattern of daily counts, the first of which is of {@code from}. */
    static ArrivalPattern of(int[] counts, LocalDate from) {
        double mean = Arrays.stream(counts).average().orElse(0);
        int monday = from.getDayOfWeek().getValue() - 1;
        double[] weekday = weekday(counts, monday, mean);
        double[] wave = counts.length >= YEAR ? wave(counts, from, monday, weekday) : new double[2];
        double amplitude = Math.min(MOST_AMPLITUDE, Math.hypot(wave[0], wave[1]));
        int peak = Math.floorMod(Math.round(Math.atan2(wave[1], wave[0]) * 6 / Math.PI) - 1, 12) + 1;
        double[] expected = new double[counts.length];
        for (int i = 0; i < counts.length; i++) {
            int month = from.plusDays(i).getMonthValue();
            double season = 1 + amplitude * Math.cos(Math.PI * (month - peak) / 6);
            expected[i] = mean * weekday[(monday + i) % 7] * season;
        }
        int fitted = counts.length >= YEAR ? 9 : 7;
        double variance = 0;
        for (int i = 0; i < counts.length; i++) {
            variance += (counts[i] - expected[i]) * (counts[i] - expected[i]);
        }
        double error = Math.sqrt(variance / Math.max(1, counts.length - fitted) / Math.max(1, counts.length));
        return new ArrivalPattern(mean, error, weekday, amplitude, peak, shape(counts, expected, fitted));
    }

    private static double[] weekday(int[] counts, int monday, double mean) {
        double[] sums = new double[7];
        int[] days = new int[7];
        for (int i = 0; i < counts.length; i++) {
            sums[(monday + i) % 7] += counts[i];
            days[(monday + i) % 7]++;
        }
        double[] factors = new double[7];
        Arrays.fill(factors, 1);
        if (mean > 0 && counts.length >= 14) {
            for (int day = 0; day < 7; day++) {
                factors[day] = sums[day] / days[day] / mean;
            }
            double sum = Arrays.stream(factors).sum();
            for (int day = 0; day < 7; day++) {
                factors[day] *= 7 / sum;
            }
        }
        return factors;
    }

    /** Returns the cosine and sine of the yearly wave over the months, relative to the mean. */
    private static double[] wave(int[] counts, LocalDate from, int monday, double[] weekday) {
        double[] sums = new double[12];
        double[] expected = new double[12];
        for (int i = 0; i < counts.length; i++) {
            int month = from.plusDays(i).getMonthValue() - 1;
            sums[month] += counts[i];
            expected[month] += weekday[(monday + i) % 7];
        }
        double level = Arrays.stream(sums).sum() / Arrays.stream(expected).sum();
        double[] wave = new double[2];
        for (int month = 0; month < 12 && level > 0; month++) {
            double relative = sums[month] / expected[month] / level;
            wave[0] += relative * Math.cos(Math.PI * (month + 1) / 6) / 6;
            wave[1] += relative * Math.sin(Math.PI * (month + 1) / 6) / 6;
        }
        return wave;
    }

    /** By moments: the variance of a day is its mean and the square of its mean over the shape. */
    private static double shape(int[] counts, double[] expected, int fitted) {
        double squares = 0;
        double surplus = 0;
        for (int i = 0; i < counts.length; i++) {
            squares += expected[i] * expected[i];
            surplus += (counts[i] - expected[i]) * (counts[i] - expected[i]);
        }
        surplus *= (double) counts.length / Math.max(1, counts.length - fitted);
        surplus -= Arrays.stream(expected).sum();
        if (surplus <= 0 || squares / surplus > MOST_SHAPE) {
            return 0;
        }
        return Math.max(LEAST_SHAPE, squares / surplus);
    }
}
