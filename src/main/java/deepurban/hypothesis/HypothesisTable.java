package deepurban.hypothesis;

import deepurban.output.CsvTable;
import deepurban.output.ResultFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** {@code hypotheses.csv}: a row for each test at each point. */
public final class HypothesisTable {

    private static final List<String> HEADER = List.of(
            "hypothesis",
            "point",
            "test",
            "unit",
            "n",
            "estimate",
            "ci_low",
            "ci_high",
            "direction",
            "margin",
            "p_value",
            "p_adjusted",
            "primary",
            "verdict",
            "hypothesis_verdict");

    private HypothesisTable() {}

    /** Writes the table. */
    public static void write(ResultFolder folder, List<Judged> all) throws IOException {
        try {
            folder.write("hypotheses.csv", out -> {
                CsvTable table = new CsvTable(out, HEADER);
                all.forEach(judged -> judged.findings().forEach(finding -> add(table, judged, finding)));
                table.finish();
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void add(CsvTable table, Judged judged, Finding finding) {
        StatedTest test = finding.test();
        table.name(judged.hypothesis().name()).name(finding.point().name()).name(test.name());
        table.name(test.unit()).number((long) finding.n()).number(finding.estimate());
        table.number(finding.interval().low()).number(finding.interval().high());
        table.name(test.direction().name().toLowerCase(java.util.Locale.ROOT)).number(test.margin());
        table.number(finding.p()).number(finding.adjusted());
        table.name(String.valueOf(test.primary()));
        table.name(finding.support().word()).name(judged.ruling().word());
        table.endRow();
    }
}
