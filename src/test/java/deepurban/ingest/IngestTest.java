package deepurban.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import deepurban.mechanism.Catalogue;
import deepurban.output.Disk;
import deepurban.output.ResultFolder;
import deepurban.parameters.ProblemClass;
import deepurban.scenario.Scenario;
import deepurban.scenario.ScenarioReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A hotline whose truth is known is read, and the truth is found again. */
class IngestTest {

    private static final LocalDate HELD_OUT = SyntheticHotline.FIRST.plusDays(140);

    @TempDir
    private Path temporary;

    @Test
    void everyRowIsAccountedFor() throws IOException {
        List<String> lines = new SyntheticHotline(1).lines();
        JsonNode rows = json(ingested(lines, StandardCharsets.UTF_8, Optional.of(HELD_OUT)), "ingest.json")
                .path("rows");
        assertThat(rows.path("all").asInt()).isEqualTo(lines.size() - 1);
        JsonNode refused = rows.path("refused");
        assertThat(refused.size()).isEqualTo(5);
        for (String reason : List.of("columns", "no-opening", "year", "closed-before-opened", "repeated")) {
            assertThat(refused.path(reason).asInt()).as(reason).isEqualTo(1);
        }
        int accepted = rows.path("train").asInt() + rows.path("holdout").asInt();
        assertThat(accepted).isEqualTo(lines.size() - 1 - 5);
    }

    @Test
    void theTruthIsFoundAgain() throws IOException {
        Scenario scenario = town(ingested(new SyntheticHotline(1).lines(), StandardCharsets.UTF_8, Optional.empty()));
        Map<String, ProblemClass> problems = scenario.parameters().problems();
        assertThat(problems).hasSize(SyntheticHotline.CLASSES.size());
        double residents = scenario.parameters().town().subdistricts().values().stream()
                .mapToInt(s -> s.residents())
                .sum();
        for (SyntheticHotline.Truth truth : SyntheticHotline.CLASSES) {
            ProblemClass found = problems.values().stream()
                    .filter(one -> one.title().zh().equals(truth.label()))
                    .findFirst()
                    .orElseThrow();
            double perDay = truth.perDay() * (5 + 2 * truth.weekend()) / 7;
            double reported = found.ratePerResidentYear() * 0.17 * residents / 365.25;
            // Four standard errors of a mean of 182 days.
            double error = 4 * Math.sqrt((perDay + perDay * perDay / truth.shape()) / SyntheticHotline.DAYS);
            assertThat(reported).as(truth.label()).isCloseTo(perDay, within(error));
            assertThat(found.weekdayFactor().sunday() / found.weekdayFactor().tuesday())
                    .isCloseTo(truth.weekend(), within(0.55 * truth.weekend()));
            assertThat(found.pendingMedianDays()).isBetween(0.6 * truth.medianDays(), 1.15 * truth.medianDays());
            assertThat(found.pendingSigma()).isCloseTo(truth.sigma(), within(0.2));
            assertThat(found.shockShape()).isBetween(truth.shape() / 3, 1000.0);
        }
    }

    @Test
    void shareOfAreasAndDeadlinesAreThoseOfTheRecords() throws IOException {
        Path folder = ingested(new SyntheticHotline(2).lines(), StandardCharsets.UTF_8, Optional.empty());
        JsonNode areas = json(folder, "areas.json").path("town").path("subdistricts");
        assertThat(areas).hasSize(3);
        double all = 0;
        for (JsonNode area : areas) {
            all += area.path("residents").asDouble();
        }
        double first = areas.elements().next().path("residents").asDouble() / all;
        assertThat(first).isCloseTo(0.5, within(0.04));
        JsonNode problems = json(folder, "classes.json").path("problems");
        assertThat(problems.findValuesAsText("deadlineWorkingDays")).containsExactlyInAnyOrder("5", "5", "2", "15");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "GB18030"})
    void theEncodingChangesNothing(String charset) throws IOException {
        List<String> lines = new SyntheticHotline(3).lines();
        Path folder = ingested(lines, Charset.forName(charset), Optional.empty());
        Path plain = ingested(lines, StandardCharsets.UTF_8, Optional.empty());
        for (String file : List.of("classes.json", "targets.json", "arrivals.csv", "survival.csv")) {
            assertThat(folder.resolve(file)).hasSameTextualContentAs(plain.resolve(file));
        }
    }

    @Test
    void whatIsFittedToKnowsNothingOfWhatIsHeldOut() throws IOException {
        List<String> lines = new SyntheticHotline(4).lines();
        String limit = HELD_OUT + " 00:00:00";
        List<String> known = lines.stream()
                .filter(line ->
                        line.equals(SyntheticHotline.HEADER) || opened(line).compareTo(limit) < 0)
                .map(line ->
                        line.equals(SyntheticHotline.HEADER) || closed(line).compareTo(limit) < 0
                                ? line
                                : reopened(line))
                .toList();
        Path split = ingested(lines, StandardCharsets.UTF_8, Optional.of(HELD_OUT));
        Path cut = temporary.resolve("cut");
        ingest(known, StandardCharsets.UTF_8, cut, Optional.empty(), Optional.of(HELD_OUT));
        for (String file : List.of("classes.json", "departments.json", "areas.json", "targets.json")) {
            assertThat(split.resolve(file)).hasSameTextualContentAs(cut.resolve(file));
        }
        assertThat(json(split, "holdout.json").path("records").path("from").asText())
                .isEqualTo(HELD_OUT.toString());
    }

    private static String opened(String line) {
        String[] cells = line.split(",", -1);
        return cells.length > 3 ? cells[3] : "";
    }

    private static String closed(String line) {
        String[] cells = line.split(",", -1);
        return cells.length > 8 ? cells[8] : "";
    }

    private static String reopened(String line) {
        String[] cells = line.split(",", -1);
        cells[8] = "";
        cells[9] = "办理中";
        return String.join(",", cells);
    }

    @Test
    void nothingPersonalIsCarriedOver() throws IOException {
        Path folder = ingested(new SyntheticHotline(5).lines(), StandardCharsets.UTF_8, Optional.of(HELD_OUT));
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                assertThat(Files.readString(file)).as("%s", file).doesNotContain("1380000", "1390000", "张1");
            }
        }
    }

    @Test
    void openCasesAreCensoredAndNotDropped() throws IOException {
        List<String> lines = new java.util.ArrayList<>(List.of("id,opened,closed,class"));
        for (int i = 0; i < 40; i++) {
            // Half are closed after two days; the others are open, and the records end ten days later.
            lines.add(i + ",2025-01-01," + (i % 2 == 0 ? "2025-01-03" : "") + ",noise");
        }
        lines.add("40,2025-01-11,2025-01-11,noise");
        Path folder = ingested(lines, StandardCharsets.UTF_8, Optional.empty());
        JsonNode median = json(folder, "targets.json").path("targets");
        assertThat(median.get(0).path("statistic").asText()).isEqualTo("arrivalsPerDay");
        assertThat(median.get(0).path("value").asDouble()).isCloseTo(41 / 11.0, within(0.01));
        assertThat(Files.readString(folder.resolve("classes.csv"))).contains("noise,noise,office,41,20,0,");
        assertThat(json(folder, "town.json").path("time").path("stamps").asText())
                .isEqualTo("dates");
    }

    /** Of a log that notes what was done a part is closed as soon as it is opened; the waits are those of the rest. */
    @Test
    void whatIsClosedAsSoonAsItIsOpenedWasSettledAtOnce() throws IOException {
        List<String> lines = new java.util.ArrayList<>(List.of("id,opened,closed,class"));
        for (int i = 0; i < 200; i++) {
            String opened = "2025-01-%02d 10:00:00".formatted(i % 28 + 1);
            String closed =
                    i % 5 < 2 ? opened.replace(":00:00", ":00:20") : "2025-02-%02d 10:00:00".formatted(i % 28 + 1);
            lines.add(i + "," + opened + "," + closed + ",potholes");
        }
        JsonNode potholes = json(ingested(lines, StandardCharsets.UTF_8, Optional.empty()), "classes.json")
                .at("/problems/potholes");
        assertThat(potholes.path("settledAtOnce").asDouble()).isCloseTo(0.4, within(1e-9));
        assertThat(potholes.path("pendingMedianDays").asDouble()).isBetween(20.0, 31.0);
    }

    /** Half-lives of a week leave a tenth of a percent to what was ten weeks ago, before it all changed. */
    @Test
    void withAHalfLifeTimesAreThoseOfLate() throws IOException {
        List<String> lines = new java.util.ArrayList<>(List.of("id,opened,closed,class"));
        for (int day = 0; day < 140; day++) {
            boolean late = day >= 70;
            for (int i = 0; i < (late ? 2 : 8); i++) {
                LocalDate opened = LocalDate.of(2025, 1, 1).plusDays(day);
                lines.add(lines.size() + "," + opened + "," + opened.plusDays(late ? 3 : 12) + ",noise");
            }
        }
        LocalDate end = LocalDate.of(2025, 1, 1).plusDays(140);
        Path file = Files.writeString(temporary.resolve("late.csv"), String.join("\n", lines) + "\n");
        Path folder = temporary.resolve("late");
        Ingest.read(options(file, Optional.empty(), Optional.of(end), OptionalDouble.of(7)))
                .write(new ResultFolder(folder, Disk.REAL), IngestWords.in("en"));
        JsonNode targets = json(folder, "targets.json").path("targets");
        // The part begins on the sixth of January.
        assertThat(targets.get(0).path("value").asDouble()).isCloseTo((65 * 8 + 70 * 2) / 135.0, within(0.001));
        assertThat(targets.get(1).path("statistic").asText()).isEqualTo("timeToClose.median");
        assertThat(targets.get(1).path("value").asDouble()).isCloseTo(3, within(0.1));
        assertThat(Files.readString(folder.resolve("summary.md"))).contains("7.00 days earlier counts half as much");
    }

    /** Each class and department has as many figures to fit to as parameters; what nothing moves alone is shown. */
    @Test
    void aFigureIsFittedToWhereAParameterMovesIt() throws IOException {
        JsonNode file = json(
                ingested(new SyntheticHotline(6).lines(), StandardCharsets.UTF_8, Optional.of(HELD_OUT)),
                "targets.json");
        List<String> fitted = new java.util.ArrayList<>();
        file.path("targets").forEach(target -> {
            if (target.path("weight").asInt(1) > 0) {
                fitted.add(target.path("statistic").asText());
            }
        });
        assertThat(fitted)
                .hasSize(file.path("parameters").size())
                .doesNotContain("areaShare", "closedWithinDeadlineShare");
        assertThat(file.at("/records/arrivals").asText()).isEqualTo("arrivals.csv");
    }

    @Test
    void requestsOfOpen311AreRead() throws IOException {
        StringBuilder text = new StringBuilder("[");
        for (int i = 0; i < 30; i++) {
            boolean closed = i % 3 > 0;
            text.append(i == 0 ? "" : ",\n")
                    .append("""
                    {"service_request_id": "%d", "status": "%s", "service_name": "Graffiti", "description": "call me at 5551234",
                     "agency_responsible": "Works", "requested_datetime": "2025-03-%02dT08:00:00-05:00",
                     "updated_datetime": "2025-03-%02dT09:00:00-05:00", "expected_datetime": null, "zipcode": "02110",
                     "extended_attributes": {"ward": "%d", "tags": ["a", {"b": 1}]}}""".formatted(i, closed ? "closed" : "open", i % 28 + 1, i % 28 + 2, i % 2));
        }
        Path file = Files.writeString(temporary.resolve("requests.json"), text.append("]"));
        Path folder = temporary.resolve("open311");
        Ingest.read(options(file, Optional.empty(), Optional.empty()))
                .write(new ResultFolder(folder, Disk.REAL), IngestWords.in("en"));
        assertThat(json(folder, "ingest.json").path("profile").asText()).isEqualTo("open311");
        assertThat(Files.readString(folder.resolve("classes.csv"))).contains("graffiti,Graffiti,works,30,10,");
        assertThat(json(folder, "areas.json").path("town").path("subdistricts")).hasSize(2);
        town(folder);
    }

    private Path ingested(List<String> lines, Charset charset, Optional<LocalDate> holdOut) throws IOException {
        Path folder = Files.createTempDirectory(temporary, "out").resolve("found");
        ingest(lines, charset, folder, holdOut, Optional.empty());
        return folder;
    }

    /** The file has the same name whatever it holds: names of scenarios are made of it. */
    private void ingest(
            List<String> lines, Charset charset, Path folder, Optional<LocalDate> holdOut, Optional<LocalDate> until)
            throws IOException {
        Path file = temporary.resolve("hotline.csv");
        Files.writeString(file, String.join("\n", lines) + "\n", charset);
        Ingest.read(options(file, holdOut, until)).write(new ResultFolder(folder, Disk.REAL), IngestWords.in("en"));
    }

    private static IngestOptions options(Path file, Optional<LocalDate> holdOut, Optional<LocalDate> until) {
        return options(file, holdOut, until, OptionalDouble.empty());
    }

    private static IngestOptions options(
            Path file, Optional<LocalDate> holdOut, Optional<LocalDate> until, OptionalDouble halfLife) {
        return new IngestOptions(
                file,
                Optional.empty(),
                Map.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                until.map(day -> SyntheticHotline.FIRST),
                until,
                holdOut,
                until,
                false,
                halfLife,
                0.05,
                100,
                20,
                12,
                OptionalInt.of(30_000),
                OptionalDouble.empty());
    }

    private static JsonNode json(Path folder, String file) throws IOException {
        return new JsonMapper().readTree(folder.resolve(file).toFile());
    }

    private static Scenario town(Path folder) {
        return ScenarioReader.read(folder.resolve("town.json"), List.of(), Catalogue.load());
    }
}
