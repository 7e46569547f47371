package deepurban.ingest;

import deepurban.output.CsvTable;
import deepurban.statistics.DurationHistogram;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What records show, as tables. */
final class RecordTables {

    private static final String TRAIN = "train";
    private static final String HELD_OUT = "holdout";

    /** Every so many bins of the histogram a point of the survival curve: steps of 4 %. */
    private static final int STEP = 8;

    private final RecordTown town;

    RecordTables(RecordTown town) {
        this.town = town;
    }

    void classes(OutputStream out) {
        List<String> header = new ArrayList<>(List.of(
                "part",
                "class",
                "label",
                "department",
                "cases",
                "open",
                "duplicates",
                "per_day",
                "weekend_factor",
                "shape",
                "season_amplitude",
                "median_days",
                "p90_days",
                "deadline_working_days",
                "in_time_share",
                "law"));
        for (TimeLaw law : TimeLaw.values()) {
            header.addAll(List.of(law.word() + "_aic", law.word() + "_a", law.word() + "_b"));
        }
        CsvTable table = new CsvTable(out, header);
        town.training().forEach(one -> classRow(table, TRAIN, one));
        town.heldOut().forEach(one -> classRow(table, HELD_OUT, one));
        table.finish();
    }

    private void classRow(CsvTable table, String part, ClassFound one) {
        ArrivalPattern pattern = one.pattern();
        table.name(part).name(one.name()).text(one.label()).name(town.departmentOf(one));
        table.number(one.tally().cases())
                .number(one.tally().open())
                .number(one.tally().duplicates());
        table.number(pattern.perDay()).number((pattern.weekday()[5] + pattern.weekday()[6]) / 2);
        table.number(pattern.shape()).number(pattern.amplitude());
        table.number(one.median()).number(one.quantile(0.9));
        table.number((long) one.tally().medianDeadline()).number(one.tally().inTimeShare());
        table.name(one.best().map(fit -> fit.law().word()).orElse(""));
        for (TimeLaw law : TimeLaw.values()) {
            LawFit fit = one.fits().stream()
                    .filter(found -> found.law() == law)
                    .findFirst()
                    .orElse(new LawFit(law, new double[] {Double.NaN, Double.NaN}, Double.NaN));
            table.number(fit.aic()).number(fit.parameters()[0]).number(fit.parameters()[1]);
        }
        table.endRow();
    }

    void arrivals(OutputStream out) {
        CsvTable table = new CsvTable(out, List.of("part", "date", "class", "arrivals", "closed"));
        arrivals(table, TRAIN, town.training(), town.reading().training());
        town.reading().heldOut().ifPresent(part -> arrivals(table, HELD_OUT, town.heldOut(), part));
        table.finish();
    }

    private static void arrivals(CsvTable table, String part, List<ClassFound> found, Tally tally) {
        for (int day = tally.from(); day < tally.until(); day++) {
            String date = LocalDate.ofEpochDay(day).toString();
            long arrivals = 0;
            long closed = 0;
            for (ClassFound one : found) {
                int in = one.tally().arrivals.on(day);
                int out = one.tally().closings.on(day);
                arrivals += in;
                closed += out;
                table.name(part).name(date).name(one.name()).number((long) in).number((long) out);
                table.endRow();
            }
            table.name(part).name(date).name("all").number(arrivals).number(closed);
            table.endRow();
        }
    }

    void survival(OutputStream out) {
        CsvTable table = new CsvTable(out, List.of("part", "class", "days", "open_share", "fitted_share"));
        town.training().forEach(one -> survival(table, TRAIN, one));
        town.heldOut().forEach(one -> survival(table, HELD_OUT, one));
        table.finish();
    }

    private static void survival(CsvTable table, String part, ClassFound one) {
        double[] curve = one.times().curve();
        for (int bin = 0; bin < curve.length && !Double.isNaN(curve[bin]); bin += STEP) {
            double days = DurationHistogram.upperEdge(bin);
            double fitted = one.best()
                    .map(fit -> 1 - fit.distribution().cumulativeProbability(days))
                    .orElse(Double.NaN);
            table.name(part).name(one.name()).number(days).number(curve[bin]).number(fitted);
            table.endRow();
            if (curve[bin] <= 0) {
                return;
            }
        }
    }

    void areas(OutputStream out) {
        CsvTable table = new CsvTable(out, List.of("part", "area", "class", "cases"));
        areas(table, TRAIN, town.training());
        areas(table, HELD_OUT, town.heldOut());
        table.finish();
    }

    private void areas(CsvTable table, String part, List<ClassFound> found) {
        for (String area : town.areaNames()) {
            for (ClassFound one : found) {
                long cases = town.areas().get(area).stream()
                        .mapToLong(one.tally().areas::count)
                        .sum();
                table.name(part).name(area).name(one.name()).number(cases);
                table.endRow();
            }
        }
    }

    void refused(OutputStream out) {
        CsvTable table = new CsvTable(out, List.of("reason", "rows", "sample_line", "sample"));
        Account account = town.reading().account();
        for (Reason reason : account.reasons()) {
            for (Account.Sample sample : account.samples(reason)) {
                table.name(reason.word()).number(account.refused(reason));
                table.number(sample.line()).text(sample.text());
                table.endRow();
            }
        }
        table.finish();
    }
}
