package deepurban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import deepurban.Towns;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of a calibration: its figures are those of the tables, and it comes from the folder alone. The title is hostile. */
class FitReportTest {

    private static final String HOSTILE = "=cmd()<script>alert(1)</script>";

    /** A row of the table of parameters: pointer, best value, interval. */
    private static final Pattern PARAMETER = Pattern.compile(
            "data-parameter=\"([^\"]+)\">.*?<b class=\"difference\">([^<]+)</b>\\s*<span class=\"interval\">([^<]+)</span>",
            Pattern.DOTALL);

    /** A row of a table of figures: part, observed and standard error, simulated. */
    private static final Pattern FIGURE = Pattern.compile(
            "data-part=\"([^\"]+)\">.*?<td class=\"number observed\">([^<]+) ± ([^<]+)</td>\\s*<td class=\"number simulated\">([^<]+)</td>",
            Pattern.DOTALL);

    @TempDir
    private static Path temporary;

    private static Path results;

    @BeforeAll
    static void calibrate() throws IOException {
        String town = Towns.TINY
                .replace('\'', '"')
                .replaceFirst("\\{", "{ \"title\": { \"en\": \"" + HOSTILE + "\", \"zh\": \"镇\" }, ");
        Path file = Files.writeString(temporary.resolve("tiny.json"), town);
        Path targets = Files.writeString(temporary.resolve("targets.json"), """
                { 'records': { 'from': '2020-02-01', 'until': '2020-10-01', 'observedUntil': '2020-11-01' },
                  'parameters': [
                    { 'parameter': '/problems/noise/ratePerResidentYear', 'range': [0.3, 3], 'scale': 'log' },
                    { 'parameter': '/voicing/intercept', 'range': [-2.5, -1] },
                    { 'parameter': '/problems/repairs/pendingMedianDays', 'range': [0.2, 20], 'scale': 'log' } ],
                  'targets': [
                    { 'statistic': 'arrivalsPerDay', 'class': 'noise', 'value': 0.5, 'standardError': 0.02 },
                    { 'statistic': 'satisfaction', 'value': 0.6, 'standardError': 0.1 },
                    { 'statistic': 'timeToClose.median', 'class': 'repairs', 'value': 6, 'standardError': 0.5 } ] }
                """.replace('\'', '"'));
        results = temporary.resolve("结果");
        Call call = Call.of(
                "calibrate",
                file.toString(),
                targets.toString(),
                "--hold-out",
                targets.toString(),
                "--points",
                "12",
                "--replications",
                "1",
                "--checks",
                "6",
                "--posterior",
                "50",
                "--quiet",
                "--out",
                results.toString());
        assertThat(call.status()).as(call.err()).isZero();
    }

    private static void rows(String table, BiConsumer<CSVRecord, Integer> reader) throws IOException {
        try (Reader in = Files.newBufferedReader(results.resolve(table))) {
            List<CSVRecord> rows = CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(in)
                    .getRecords();
            for (int i = 0; i < rows.size(); i++) {
                reader.accept(rows.get(i), i);
            }
        }
    }

    /** Compares a number of the page with that of a table, to as many decimals as the page has. */
    private static void same(String shown, String exact) {
        String plain = shown.replace('−', '-');
        int decimals = plain.contains(".") ? plain.length() - plain.indexOf('.') - 1 : 0;
        assertThat(plain)
                .isEqualTo(new BigDecimal(exact)
                        .setScale(decimals, RoundingMode.HALF_EVEN)
                        .toPlainString());
    }

    @Test
    void figuresAreThoseOfTheTables() throws IOException {
        String page = Files.readString(results.resolve("report.html"));
        Matcher parameter = PARAMETER.matcher(page);
        rows("parameters.csv", (row, i) -> {
            assertThat(parameter.find()).isTrue();
            assertThat(parameter.group(1)).isEqualTo(row.get("parameter"));
            same(parameter.group(2), row.get("best"));
            String[] ends = parameter.group(3).replaceAll("[\\[\\] ]", "").split(",");
            same(ends[0], row.get("ci_low"));
            same(ends[1], row.get("ci_high"));
        });
        assertThat(parameter.find()).isFalse();
        Matcher figure = FIGURE.matcher(page);
        rows("fit.csv", (row, i) -> {
            assertThat(figure.find()).isTrue();
            assertThat(figure.group(1)).isEqualTo(row.get("part"));
            same(figure.group(2), row.get("observed"));
            same(figure.group(3), row.get("standard_error"));
            same(figure.group(4), row.get("simulated"));
        });
        assertThat(figure.find()).isFalse();
    }

    @Test
    void whatAScenarioIsCalledStaysText() throws IOException {
        String page = Files.readString(results.resolve("report.html"));
        assertThat(page).doesNotContain("<script>alert").contains("=cmd()&lt;script&gt;alert(1)&lt;/script&gt;");
    }

    @Test
    void whatRecordsCannotTellIsSaid() throws IOException {
        assertThat(Files.readString(results.resolve("report.html")))
                .contains("a problem that is not voiced leaves no record", "未被反映的问题不留记录");
    }

    @Test
    void theFolderAloneIsEnoughForTheSameBytes() throws IOException {
        Map<String, String> before = Call.files(results);
        Files.delete(results.resolve("report.html"));
        Files.delete(results.resolve("charts").resolve("fit-training.svg"));
        Path moved = Files.move(results, temporary.resolve("moved"));
        Call call = Call.of("report", moved.toString());
        Files.move(moved, results);
        assertThat(call.status()).as(call.err()).isZero();
        assertThat(Call.files(results)).isEqualTo(before);
    }

    @Test
    @Tag("slow")
    void theBrowserDrawsItInBothLanguagesAndOnAPhone() throws IOException {
        try (Browser browser = Browser.start()) {
            browser.width(1280);
            browser.open(results.resolve("report.html"));
            assertThat(browser.one(".kicker").getText()).isEqualTo(HOSTILE);
            assertPicturesHaveData(browser);
            String english = browser.one("#answer").getText();
            assertThat(english).contains("parameters", "hold-out");
            browser.click(browser.one("[data-language=zh]"));
            assertThat(browser.one("#answer").getText()).isNotEqualTo(english).matches("(?s).*\\p{IsHan}.*");
            assertPicturesHaveData(browser);
            browser.width(390);
            browser.until("return document.querySelector('figure .chart svg').getBoundingClientRect().width < 380");
            assertThat((Long) browser.ask("return document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(390);
            assertThat(browser.console()).isEmpty();
            assertThat(browser.requests()).isEmpty();
        }
    }

    private static void assertPicturesHaveData(Browser browser) {
        assertThat(browser.all("figure .chart")).hasSize(5).allSatisfy(chart -> {
            assertThat(chart.getAttribute("data-points")).matches("[1-9]\\d*");
            assertThat(chart.getAttribute("aria-label")).hasSizeGreaterThan(10);
        });
    }
}
