package deepurban.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecomposeTest {

    @TempDir
    private Path temporary;

    private String scenario;

    @BeforeEach
    void write() throws IOException {
        Call.scenario(temporary);
        scenario = Files.writeString(temporary.resolve("package.json"), """
                        {"format": 1, "name": "package", "extends": "small.json",
                         "reforms": {
                          "judged": {"title": {"en": "Judged", "zh": "评议"},
                           "patch": {"mechanisms": {"resultIncentive": {"on": true}}}},
                          "rejudged": {"patch": {"mechanisms": {"resultIncentive": {"on": false}}}},
                          "two": {"title": {"en": "Two of them", "zh": "两项"}, "parts": ["denser", "judged"]}}}
                        """).toString();
    }

    private Call decompose(String... more) {
        List<String> words = new ArrayList<>(List.of("compare", scenario, "--decompose", "--replications", "3"));
        words.addAll(List.of("--out", temporary.resolve("out").toString(), "--set", "/time/horizonDays=60"));
        words.addAll(List.of(more));
        return Call.of(words.toArray(String[]::new));
    }

    private List<CSVRecord> shares() throws IOException {
        String text = Files.readString(temporary.resolve("out/shares.csv"));
        try (CSVParser parser = CSVParser.parse(
                text,
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            return parser.getRecords();
        }
    }

    @Test
    void sharesOfTheOnlyPackageAddUpInTheFileAndInPrint() throws IOException {
        Call call = decompose();
        assertThat(call.status()).as(call.err()).isZero();
        Map<String, Double> sums = new LinkedHashMap<>();
        int compared = 0;
        for (CSVRecord row : shares()) {
            double share = row.get("share").isEmpty() ? Double.NaN : Double.parseDouble(row.get("share"));
            if (row.get("part").equals("two")) {
                double sum = sums.get(row.get("outcome"));
                if (!Double.isNaN(share)) {
                    assertThat(sum).isEqualTo(share, within(1e-12 * Math.max(1, Math.abs(share))));
                    compared += share == 0 ? 0 : 1;
                }
            } else {
                sums.merge(row.get("outcome"), share, Double::sum);
            }
        }
        assertThat(compared).as("outcomes that are known and differ").isGreaterThan(20);
        List<String> lines = call.out().lines().toList();
        int at = lines.indexOf("Satisfaction of residents");
        assertThat(printed(lines.get(at + 1)).add(printed(lines.get(at + 2))))
                .isEqualByComparingTo(printed(lines.get(at + 3)));
        assertThat(lines.get(at + 3)).contains("Two of them");
        assertThat(temporary.resolve("out/report.html"))
                .content()
                .contains("What each part contributes", "scenario.json two --decompose");
        assertThat(Files.readString(temporary.resolve("out/effects.csv"))).contains("\ntwo,", "\njudged,");
    }

    /** The first number of a line, after at least two blanks. */
    private static BigDecimal printed(String line) {
        String number = line.strip().split(" {2,}")[1];
        return new BigDecimal(number.replace('\u2212', '-'));
    }

    @Test
    void reformsThatAreNamedMakeAPackage() throws IOException {
        Call call = decompose("denser", "judged", "same", "--json");
        assertThat(call.status()).as(call.err()).isZero();
        JsonNode json = new JsonMapper().readTree(call.out()).path("decomposition");
        assertThat(json.path("package").asText()).isEqualTo("denser+judged+same");
        JsonNode first = json.path("outcomes").get(0);
        assertThat(first.path("shares").get(2).path("mean").asDouble())
                .as("of what changes nothing")
                .isZero();
        assertThat(first.path("interactions").size()).isEqualTo(3);
        assertThat(Files.readString(temporary.resolve("out/runs.csv")))
                .contains("\ndenser+judged,3,done", "\ndenser+judged+same,3,done");
    }

    @ParameterizedTest
    @CsvSource({
        "denser, denser has no parts",
        "denser two, two is a package; name it alone",
        "denser later, denser and later begin on different dates",
        "judged rejudged, judged and rejudged clash: both set /mechanisms/resultIncentive/on",
    })
    void whatCannotBeDecomposedIsRefused(String names, String said) {
        Call call = decompose(names.split(" "));
        assertThat(call.status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(call.err()).contains(said).hasLineCount(1);
    }

    @Test
    void aScenarioWithoutAPackageIsTold() {
        Call call = Call.of("compare", temporary.resolve("small.json").toString(), "--decompose");
        assertThat(call.status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(call.err()).contains("the scenario small has no package").hasLineCount(1);
    }
}
