package deepurban.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import deepurban.statistics.Quantiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The problems of a known town, taken in as records and calibrated, give its parameters back. Named beforehand as not to be told by records, and so held at
 * their values: reporting and fading, hours, staff and case share, motivation, the update of satisfaction (docs/how-to/calibrate.md).
 *
 * <p>Six towns are checked always; the study of twenty is run alone, in some minutes, by
 * {@code ./mvnw -Dquick test -Dtest='RoundTripTest#parametersOfTwentyTownsComeBack' -Dtests.excluded=screen}.
 */
class RoundTripTest {

    /** Half the width of an interval over the true value: the median over towns. */
    private static final double WIDEST = 0.25;

    /** Apostrophes stand for quotes. */
    private static final String TOWN = """
            { 'name': 'known', 'time': { 'start': '2024-01-01', 'warmUpDays': 91, 'horizonDays': 427 },
              'town': { 'width': 6, 'height': 5, 'subdistricts': {
                'east': { 'title': { 'en': 'East', 'zh': '东' }, 'residents': 1200, 'cells': 10 },
                'west': { 'title': { 'en': 'West', 'zh': '西' }, 'residents': 1800, 'cells': 20 } } },
              'problems': {
                'noise': { 'title': { 'en': 'Noise', 'zh': '噪声' }, 'ratePerResidentYear': 0.8,
                  'departments': { 'desk': 1 }, 'pendingMedianDays': 2, 'deadlineWorkingDays': 15 },
                'parking': { 'title': { 'en': 'Parking', 'zh': '停车' }, 'ratePerResidentYear': 0.5,
                  'departments': { 'desk': 1 }, 'pendingMedianDays': 4, 'deadlineWorkingDays': 15 },
                'repairs': { 'title': { 'en': 'Repairs', 'zh': '维修' }, 'ratePerResidentYear': 1.2,
                  'departments': { 'works': 1 }, 'pendingMedianDays': 6, 'deadlineWorkingDays': 15 } },
              'departments': {
                'desk': { 'title': { 'en': 'Desk', 'zh': '窗口' }, 'caseworkersPer100k': 190 },
                'works': { 'title': { 'en': 'Works', 'zh': '工程' }, 'caseworkersPer100k': 220 } } }
            """;

    private static final Map<String, Double> TRUTH = new LinkedHashMap<>();

    static {
        TRUTH.put("/problems/noise/ratePerResidentYear", 0.8);
        TRUTH.put("/problems/parking/ratePerResidentYear", 0.5);
        TRUTH.put("/problems/repairs/ratePerResidentYear", 1.2);
        TRUTH.put("/problems/noise/pendingMedianDays", 2.0);
        TRUTH.put("/problems/parking/pendingMedianDays", 4.0);
        TRUTH.put("/problems/repairs/pendingMedianDays", 6.0);
    }

    @TempDir
    private Path folder;

    /** Both sides count alike: what ingest finds in the problems of a run is what calibrate measures in the same run. */
    @Test
    @Tag("slow")
    void recordsOfARunShowWhatTheRunShows() throws IOException {
        Path town = town();
        Path targets = targets(town, 1);
        JsonNode file = new JsonMapper().readTree(targets.toFile());
        file.path("parameters")
                .forEach(parameter -> ((ObjectNode) parameter)
                        .put("start", TRUTH.get(parameter.path("parameter").textValue())));
        new JsonMapper().writeValue(targets.toFile(), file);
        Path out = folder.resolve("same");
        done(Call.of(
                "calibrate",
                town.toString(),
                targets.toString(),
                "--seed",
                "1001",
                "--points",
                "1",
                "--replications",
                "1",
                "--checks",
                "1",
                "--no-profiles",
                "--out",
                out.toString(),
                "--quiet"));
        CSVRecord run;
        try (CSVParser rows = CSVParser.parse(
                Files.newBufferedReader(out.resolve("points.csv")),
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            run = rows.iterator().next();
        }
        assertThat(run.get("phase")).isEqualTo("follow");
        assertThat(file.path("targets")).hasSize(17).allSatisfy(target -> {
            String label = target.path("statistic").textValue() + " "
                    + target.path("class").asText(target.path("area").asText());
            double figure = target.path("value").doubleValue();
            assertThat(Double.parseDouble(run.get(label))).as(label).isCloseTo(figure, within(5e-4 * figure));
        });
    }

    /** Of six intervals of 95 %, fewer than four hold the truth once in 450 times for one parameter (binomial). */
    @Test
    @Tag("slow")
    void parametersOfAKnownTownComeBack() throws IOException {
        comeBack(6, 4);
    }

    /** Of 20 intervals of 95 %, fewer than 16 hold the truth once in 400 times for one parameter, once in 60 for any of six. */
    @Test
    @Tag("study")
    void parametersOfTwentyTownsComeBack() throws IOException {
        comeBack(20, 16);
    }

    private void comeBack(int seeds, int fewest) throws IOException {
        Path town = town();
        Map<String, List<double[]>> intervals = new LinkedHashMap<>();
        for (int seed = 1; seed <= seeds; seed++) {
            StringBuilder told = new StringBuilder("town " + seed);
            for (JsonNode parameter :
                    calibrated(town, targets(town, seed), seed).path("parameters")) {
                String name = parameter.path("parameter").textValue();
                double[] own = {
                    parameter.at("/posterior/low").doubleValue(),
                    parameter.at("/posterior/high").doubleValue()
                };
                intervals.computeIfAbsent(name, key -> new ArrayList<>()).add(own);
                told.append(String.format(Locale.ROOT, ", %s [%.3f, %.3f]", name, own[0], own[1]));
            }
            System.out.println(told); // a study takes minutes: say how it goes
        }
        StringBuilder table = new StringBuilder("parameter, covered, median half width over the truth\n");
        TRUTH.forEach((name, truth) -> table.append(String.format(
                Locale.ROOT,
                "%s, %d, %.3f%n",
                name,
                covered(intervals.get(name), truth),
                width(intervals.get(name), truth))));
        System.out.println(table);
        assertThat(TRUTH.entrySet()).as(table.toString()).allMatch(entry -> {
            List<double[]> own = intervals.get(entry.getKey());
            return covered(own, entry.getValue()) >= fewest && width(own, entry.getValue()) <= WIDEST;
        });
    }

    private Path town() throws IOException {
        return Files.writeString(folder.resolve("known.json"), TOWN.replace('\'', '"'));
    }

    private static long covered(List<double[]> intervals, double truth) {
        return intervals.stream().filter(i -> i[0] <= truth && truth <= i[1]).count();
    }

    private static double width(List<double[]> intervals, double truth) {
        return Quantiles.of(
                intervals.stream().mapToDouble(i -> (i[1] - i[0]) / 2 / truth).toArray(), 0.5);
    }

    /** Runs the town with one seed, takes its problems in and returns what they show, with our parameters. */
    private Path targets(Path town, int seed) throws IOException {
        Path run = folder.resolve("run" + seed);
        Path taken = folder.resolve("records" + seed);
        done(Call.of(
                "run",
                town.toString(),
                "--problems",
                "--replications",
                "1",
                "--seed",
                "" + (1000 + seed),
                "--out",
                run.toString(),
                "--quiet"));
        Path records;
        try (Stream<Path> files = Files.list(run.resolve("problems"))) {
            records = files.findFirst().orElseThrow();
        }
        done(Call.of(
                "ingest",
                records.toString(),
                "--profile",
                "deepurban",
                "--date-format",
                "days:2024-01-01",
                "--from",
                "2024-04-01",
                "--until",
                "2025-04-01",
                "--end",
                "2025-06-01",
                "--out",
                taken.toString(),
                "--quiet"));
        ObjectNode file = (ObjectNode)
                new JsonMapper().readTree(taken.resolve("targets.json").toFile());
        ArrayNode parameters = file.putArray("parameters");
        TRUTH.forEach((name, truth) -> {
            ObjectNode parameter = parameters.addObject().put("parameter", name).put("scale", "log");
            parameter.putArray("range").add(truth / 4).add(truth * 3);
        });
        ArrayNode targets = file.putArray("targets");
        new JsonMapper()
                .readTree(taken.resolve("targets.json").toFile())
                .path("targets")
                .forEach(target -> {
                    if (!target.path("statistic").asText().equals("utilisation")) {
                        targets.add(target);
                    }
                });
        Path written = folder.resolve("targets" + seed + ".json");
        new JsonMapper().writeValue(written.toFile(), file);
        return written;
    }

    private JsonNode calibrated(Path town, Path targets, int seed) throws IOException {
        Call call = Call.of(
                "calibrate",
                town.toString(),
                targets.toString(),
                "--seed",
                "" + seed,
                "--points",
                "40",
                "--replications",
                "1",
                "--checks",
                "1",
                "--posterior",
                "150",
                "--out",
                folder.resolve("calibrated" + seed).toString(),
                "--json",
                "--quiet");
        done(call);
        return new JsonMapper().readTree(call.out());
    }

    private static void done(Call call) {
        assertThat(call.status()).as(call.err()).isZero();
    }
}
