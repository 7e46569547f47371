package deepurban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {

    /** A cell of the table of verdicts: reform, outcome, difference, interval. */
    private static final Pattern VERDICT = Pattern.compile("data-reform=\"([^\"]+)\" data-outcome=\"([^\"]+)\">\\s*"
            + "<span class=\"who\">(?:<span lang=\"..\">[^<]+</span>)+</span>\\s*"
            + "<b class=\"difference\">([^<]+)</b>\\s*<span class=\"interval\">([^<]+)</span>");

    /** A row of a table of effects: reform, outcome, then four numbers. */
    private static final Pattern EFFECT = Pattern.compile(
            "<tr data-reform=\"([^\"]+)\" data-outcome=\"([^\"]+)\">.*?<td class=\"number baseline\">([^<]+)"
                    + "</td>\\s*<td class=\"number mean\">([^<]+)</td>\\s*<td class=\"number difference\">([^<]+)</td>\\s*"
                    + "<td class=\"number interval\">([^<]+)</td>",
            Pattern.DOTALL);

    @TempDir
    private static Path temporary;

    private static Path results;

    @BeforeAll
    static void compare() throws IOException {
        results = temporary.resolve("结果");
        Call call = Call.of(
                "compare",
                Call.scenario(temporary).toString(),
                "denser",
                "same",
                "--replications",
                "3",
                "--quiet",
                "--out",
                results.toString());
        assertThat(call.status()).as(call.err()).isZero();
    }

    private static String page() throws IOException {
        return Files.readString(results.resolve("report.html"));
    }

    private static Map<String, String> all(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(
                        folder.relativize(path).toString(),
                        new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    private static Map<List<String>, CSVRecord> effects() throws IOException {
        Map<List<String>, CSVRecord> effects = new java.util.HashMap<>();
        try (Reader in = Files.newBufferedReader(results.resolve("effects.csv"))) {
            CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(in)
                    .forEach(row -> {
                        if (row.get("scope").equals("town")) {
                            effects.put(List.of(row.get("reform"), row.get("outcome")), row);
                        }
                    });
        }
        return effects;
    }

    @Test
    void theFolderAloneIsEnoughForTheSameBytes() throws IOException {
        Map<String, String> before = all(results);
        Files.delete(results.resolve("report.html"));
        Files.delete(results.resolve("charts").resolve("survival.svg"));
        Path moved = Files.move(results, temporary.resolve("moved"));
        Call call = Call.of("report", moved.toString());
        Files.move(moved, results);
        assertThat(call.status()).as(call.err()).isZero();
        assertThat(call.err()).isEmpty();
        assertThat(all(results)).isEqualTo(before);
    }

    @Test
    void anotherLanguageIsKnownToTheManifest() throws IOException {
        String before = page();
        assertThat(Call.of("report", results.toString(), "--lang", "zh").status())
                .isZero();
        assertThat(page()).contains("<html lang=\"zh\">");
        JsonNode manifest =
                new JsonMapper().readTree(results.resolve("manifest.json").toFile());
        boolean found = false;
        for (JsonNode file : manifest.path("files")) {
            if (file.path("name").asText().equals("report.html")) {
                found = true;
                assertThat(file.path("bytes").asLong()).isEqualTo(Files.size(results.resolve("report.html")));
            }
        }
        assertThat(found).isTrue();
        assertThat(Call.of("report", results.toString()).status()).isZero();
        assertThat(page()).isEqualTo(before);
    }

    /** As in a container without any font: the library that finds them is led to an empty list. */
    @Test
    @Tag("slow")
    void withoutFontsThePageIsCompleteAndOneWarningSaysSo() throws IOException, InterruptedException {
        String before = page();
        Path list =
                Files.writeString(temporary.resolve("fonts.conf"), "<?xml version=\"1.0\"?><fontconfig></fontconfig>");
        ProcessBuilder program = Call.program("report", results.toString());
        program.command()
                .addAll(
                        1,
                        List.of(
                                "-Djava.awt.headless=true",
                                "-Dsun.awt.fontconfig=" + temporary.resolve("none"),
                                "-Dsun.java2d.fontpath=" + temporary.resolve("none")));
        program.environment().put("FONTCONFIG_FILE", list.toString());
        Files.move(results.resolve("charts"), temporary.resolve("charts"));
        Process process = program.redirectError(temporary.resolve("err").toFile())
                .redirectOutput(temporary.resolve("out").toFile())
                .start();
        int status = process.waitFor();
        String after = page();
        boolean drawn = Files.exists(results.resolve("charts"));
        Call.of("report", results.toString());
        Assumptions.assumeFalse(drawn, "this Java finds fonts all the same");
        assertThat(status).isZero();
        assertThat(Files.readAllLines(temporary.resolve("err")))
                .singleElement()
                .asString()
                .contains("finds no fonts");
        assertThat(after).isEqualTo(before);
    }

    @Test
    void aFolderWithoutResultsIsRefused() throws IOException {
        Call call = Call.of(
                "report", Files.createDirectories(temporary.resolve("empty")).toString());
        assertThat(call.status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(call.err()).contains("holds no finished results").doesNotContain("Exception");
    }

    @Test
    void numbersOfThePageAreThoseOfTheTable() throws IOException {
        Map<List<String>, CSVRecord> effects = effects();
        List<MatchResult> cells = VERDICT.matcher(page()).results().toList();
        assertThat(cells.size()).isGreaterThanOrEqualTo(4);
        for (MatchResult cell : cells) {
            CSVRecord row = effects.get(List.of(cell.group(1), cell.group(2)));
            assertSame(cell.group(3), row.get("difference"));
            assertInterval(cell.group(4), row);
        }
        List<MatchResult> rows = EFFECT.matcher(page()).results().toList();
        assertThat(rows.size()).isGreaterThan(40);
        for (MatchResult shown : rows) {
            CSVRecord row = effects.get(List.of(shown.group(1), shown.group(2)));
            assertSame(shown.group(3), row.get("baseline_mean"));
            assertSame(shown.group(4), row.get("reform_mean"));
            assertSame(shown.group(5), row.get("difference"));
            assertInterval(shown.group(6), row);
        }
    }

    private static void assertInterval(String shown, CSVRecord row) {
        if (!shown.equals("–")) {
            String[] ends = shown.substring(1, shown.length() - 1).split(", ");
            assertSame(ends[0], row.get("ci_low"));
            assertSame(ends[1], row.get("ci_high"));
        }
    }

    /** A number that is shown equals that of the file to its last digit. */
    private static void assertSame(String shown, String exact) {
        if (shown.equals("–")) {
            assertThat(exact).isEmpty();
            return;
        }
        BigDecimal number = new BigDecimal(shown.replace('\u2212', '-').replace("+", ""));
        assertThat(new BigDecimal(Double.parseDouble(exact)).setScale(number.scale(), RoundingMode.HALF_EVEN))
                .as(shown)
                .isEqualByComparingTo(number);
    }

    @Test
    void textsOfAScenarioAreInertInPageTablesAndCharts() throws IOException {
        String page = page();
        assertThat(page).contains("&lt;script&gt;alert(1)").doesNotContain("<script>alert(1)");
        assertThat(page.split("<script", -1)).hasSize(4);
        try (Stream<Path> files = Files.walk(results)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".svg")) {
                    assertThat(Files.readString(file)).as(name).doesNotContain("<script");
                } else if (name.endsWith(".csv")) {
                    assertThat(Files.readString(file)).as(name).doesNotContainPattern("(^|[\\n,\"])[=@+]");
                }
            }
        }
    }
}
