package deepurban.ingest;

import deepurban.random.QuantileTable;
import deepurban.random.Stream;
import deepurban.random.Variates;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** A hotline whose truth is known: its records are drawn from stated laws, with the blemishes that exports have. */
final class SyntheticHotline {

    static final LocalDate FIRST = LocalDate.of(2025, 1, 6); // a Monday
    static final int DAYS = 182;

    /** Columns as a Chinese hotline may name them. */
    static final String HEADER = "工单编号,诉求人,联系电话,受理时间,一级分类,承办单位,街道,截止时间,办结时间,办理状态";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    private static final List<String> STREETS = List.of("江畔街道", "南园街道", "北桥镇");
    private static final double[] STREET_SHARES = {0.5, 0.3, 0.2};

    /**
     * A class of complaints.
     *
     * @param label label
     * @param department department
     * @param perDay reports a day
     * @param weekend factor of a weekend day, relative to a working day
     * @param shape shape of the gamma law of days
     * @param medianDays median days to closing, lognormal
     * @param sigma standard deviation of their logarithm
     * @param deadlineDays days until the deadline
     */
    record Truth(
            String label,
            String department,
            double perDay,
            double weekend,
            double shape,
            double medianDays,
            double sigma,
            int deadlineDays) {}

    static final List<Truth> CLASSES = List.of(
            new Truth("环境卫生", "城管", 6, 0.5, 8, 1.5, 0.8, 7),
            new Truth("物业管理", "房管", 4, 0.6, 10, 6, 1.0, 7),
            new Truth("噪声扰民", "公安", 3, 1.2, 5, 0.8, 0.6, 2),
            new Truth("社会保障", "人社", 1.5, 0.3, 20, 9, 1.2, 21));

    private final long seed;

    SyntheticHotline(long seed) {
        this.seed = seed;
    }

    /** Returns the lines of the export, header first, in the order of opening; what is not closed by its end is open. */
    List<String> lines() {
        List<String[]> rows = new ArrayList<>();
        for (int c = 0; c < CLASSES.size(); c++) {
            for (int day = 0; day < DAYS; day++) {
                open(rows, c, day);
            }
        }
        rows.sort(Comparator.comparing(row -> row[0]));
        List<String> lines = new ArrayList<>(List.of(HEADER));
        for (int i = 0; i < rows.size(); i++) {
            String[] row = rows.get(i);
            lines.add(String.format(
                    Locale.ROOT, "GD%06d,张%d,1380000%04d,%s", i + 1, i, i % 10_000, String.join(",", row)));
        }
        return blemished(lines);
    }

    private void open(List<String[]> rows, int c, int day) {
        Truth truth = CLASSES.get(c);
        Stream stream = Stream.of(seed, 0, "hotline/" + truth.label());
        long key = stream.key(day);
        boolean weekend = FIRST.plusDays(day).getDayOfWeek().getValue() > 5;
        double mean = truth.perDay() * (weekend ? truth.weekend() : 1);
        double shock = QuantileTables.gamma(truth.shape(), Stream.uniform(key, 0));
        int n = Variates.poisson(Stream.uniform(key, 1), mean * shock);
        for (int i = 0; i < n; i++) {
            rows.add(row(truth, day, Stream.child(key, i + 2L)));
        }
    }

    private static String[] row(Truth truth, int day, long key) {
        LocalDateTime opened = FIRST.plusDays(day).atStartOfDay().plusSeconds((long) (86_400 * Stream.uniform(key, 0)));
        double days = Variates.logNormal(Stream.uniform(key, 1), truth.medianDays(), truth.sigma());
        LocalDateTime closed = opened.plusSeconds((long) (86_400 * days));
        boolean open = !closed.isBefore(FIRST.plusDays(DAYS).atStartOfDay());
        double where = Stream.uniform(key, 2);
        int street = where < STREET_SHARES[0] ? 0 : where < STREET_SHARES[0] + STREET_SHARES[1] ? 1 : 2;
        return new String[] {
            TIME.format(opened),
            truth.label(),
            truth.department(),
            STREETS.get(street),
            TIME.format(opened.plusDays(truth.deadlineDays())),
            open ? "" : TIME.format(closed),
            open ? "办理中" : "已办结"
        };
    }

    /** Adds a repeated row, one without a time, one closed before it was opened, one with a column too few, and one of year 0. */
    private static List<String> blemished(List<String> lines) {
        List<String> blemished = new ArrayList<>(lines);
        blemished.add(101, lines.get(100));
        blemished.add(201, "GD900001,李,13900000000,,环境卫生,城管,江畔街道,,,办理中");
        blemished.add(301, "GD900002,王,13900000001,2025-02-03 10:00:00,环境卫生,城管,江畔街道,,2025-02-02 10:00:00,已办结");
        blemished.add(401, "GD900003,赵,13900000002,2025-02-10 10:00:00,环境卫生");
        blemished.add(501, "GD900004,钱,13900000003,0000-02-10 10:00:00,环境卫生,城管,江畔街道,,2025-02-12 10:00:00,已办结");
        return blemished;
    }

    /** Quantiles of gamma laws of mean 1; a table each. */
    private static final class QuantileTables {

        private static final java.util.Map<Double, QuantileTable> TABLES = new java.util.HashMap<>();

        static double gamma(double shape, double u) {
            return TABLES.computeIfAbsent(shape, QuantileTable::gamma).at(u);
        }
    }
}
