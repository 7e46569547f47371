package deepurban.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import deepurban.Towns;
import deepurban.experiment.ModelTowns;
import deepurban.experiment.TownSource;
import deepurban.mechanism.Catalogue;
import deepurban.output.Disk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalibrateCommandTest {

    /** What the tiny town shows with a rate of 1 in both classes is about 0.69 problems a day; apostrophes stand for quotes. */
    private static final String TARGETS = """
            { 'records': { 'from': '2020-02-01', 'until': '2020-10-01', 'observedUntil': '2020-11-01' },
              'parameters': [
                { 'parameter': '/problems/noise/ratePerResidentYear', 'range': [0.3, 3], 'scale': 'log' },
                { 'parameter': '/problems/repairs/pendingMedianDays', 'range': [0.2, 20], 'scale': 'log' } ],
              'targets': [
                { 'statistic': 'arrivalsPerDay', 'class': 'noise', 'value': 0.5, 'standardError': 0.02 },
                { 'statistic': 'timeToClose.median', 'class': 'repairs', 'value': 6, 'standardError': 0.5 } ] }
            """;

    @TempDir
    private Path folder;

    private Path town;
    private Path targets;

    @BeforeEach
    void write() throws IOException {
        town = Files.writeString(folder.resolve("tiny.json"), Towns.TINY.replace('\'', '"'));
        targets = Files.writeString(folder.resolve("targets.json"), TARGETS.replace('\'', '"'));
    }

    @Test
    void findsValuesThatShowTheTargetsAndWritesThemAsAScenario() throws IOException {
        Path out = folder.resolve("out");
        Path into = Files.writeString(folder.resolve("into.json"), "{\"time\": {\"horizonDays\": 9}}");
        Call call = calibrate(
                "--into",
                into.toString(),
                "--out",
                out.toString(),
                "--hold-out",
                targets.toString(),
                "--points",
                "20",
                "--json");
        assertThat(call.status()).as(call.err()).isZero();
        JsonNode answer = new JsonMapper().readTree(call.out());
        assertThat(answer.at("/misfit").doubleValue()).isLessThan(3);
        assertThat(answer.at("/fit")).hasSize(4);
        assertThat(answer.at("/fit/1/simulated").doubleValue()).isCloseTo(6, within(1.5));
        assertThat(answer.at("/parameters/0/verdict").textValue()).isEqualTo("told");
        JsonNode calibrated =
                new JsonMapper().readTree(out.resolve("calibrated.json").toFile());
        assertThat(calibrated.at("/problems/noise/ratePerResidentYear").doubleValue())
                .isCloseTo(answer.at("/parameters/0/best").doubleValue(), within(1e-3));
        JsonNode changed = new JsonMapper().readTree(into.toFile());
        assertThat(changed.at("/time/horizonDays").intValue()).isEqualTo(9);
        assertThat(changed.at("/problems")).isEqualTo(onlyFree(calibrated));
        assertThat(Call.of("validate", out.resolve("calibrated.json").toString())
                        .status())
                .isZero();
        assertThat(out).isDirectoryContaining("glob:**/{fit,points,profile,parameters}.csv");
        assertThat(Files.readString(out.resolve("fit.csv"))).contains("holdOut,arrivalsPerDay,noise");
    }

    /** Days of the hold-out that the town itself could have had lie inside nine times in ten, but for chance. */
    @Test
    void daysOfTheHoldOutAreLaidBesideWeekdayMeans() throws IOException {
        Path out = folder.resolve("out");
        Files.writeString(folder.resolve("arrivals.csv"), arrivals());
        Path known = withArrivals("known.json", "2020-02-01", "2020-08-01");
        Path later = withArrivals("later.json", "2020-08-01", "2020-10-01");
        Call call = Call.of(
                "calibrate",
                town.toString(),
                known.toString(),
                "--hold-out",
                later.toString(),
                "--points",
                "6",
                "--no-profiles",
                "--checks",
                "19",
                "--json",
                "--quiet",
                "--out",
                out.toString());
        assertThat(call.status()).as(call.err()).isZero();
        JsonNode days = new JsonMapper().readTree(call.out()).path("days");
        assertThat(days).hasSize(2);
        assertThat(days.at("/0/class").textValue()).isEqualTo("noise");
        assertThat(days.at("/0/days").intValue()).isEqualTo(61);
        assertThat(days.at("/0/inside").intValue()).isBetween(48, 61);
        assertThat(days.at("/0/crps").doubleValue()).isBetween(0.2, 0.6);
        assertThat(days.at("/0/usualCrps").doubleValue()).isBetween(0.2, 0.6);
        assertThat(Files.readAllLines(out.resolve("days.csv"))).hasSize(1 + 2 * 61);
        assertThat(Files.readString(out.resolve("report.html")))
                .contains("<td class=\"number inside\">" + days.at("/0/inside").intValue() + " / 61</td>")
                .contains("Days of the hold-out", "检验期逐日");
    }

    /** Half a case a day and class, by chance. */
    private static String arrivals() {
        RandomGenerator random = new Well19937c(5);
        StringBuilder table = new StringBuilder("date,class,arrivals\n");
        LocalDate.of(2020, 2, 1).datesUntil(LocalDate.of(2020, 10, 1)).forEach(date -> {
            int noise = new PoissonDistribution(random, 0.5, 1e-12, 100).sample();
            int repairs = new PoissonDistribution(random, 0.2, 1e-12, 100).sample();
            table.append(date + ",noise," + noise + "\n" + date + ",all," + (noise + repairs) + "\n");
        });
        return table.toString();
    }

    private Path withArrivals(String name, String from, String until) throws IOException {
        String text = TARGETS.replace('\'', '"')
                .replace("2020-02-01", from)
                .replace("\"until\": \"2020-10-01\"", "\"until\": \"" + until + "\", \"arrivals\": \"arrivals.csv\"");
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void aTableWithoutDaysIsToldInOneSentence() throws IOException {
        Path known = withArrivals("known.json", "2020-02-01", "2020-08-01");
        Path later = withArrivals("later.json", "2020-08-01", "2020-10-01");
        Files.writeString(folder.resolve("arrivals.csv"), "day,class,arrivals\n2020-08-02,noise,3\n");
        Call call = Call.of("calibrate", town.toString(), known.toString(), "--hold-out", later.toString());
        assertThat(call.status()).isEqualTo(2);
        assertThat(call.err())
                .contains("arrivals.csv is no table of cases by day")
                .doesNotContain("Exception");
    }

    @Test
    void theTablesAreTheSameForAnyNumberOfThreads() throws IOException {
        Path one = folder.resolve("one");
        Path two = folder.resolve("two");
        calibrate("--out", one.toString(), "--threads", "1", "--points", "6");
        calibrate("--out", two.toString(), "--threads", "2", "--points", "6");
        for (String table :
                new String[] {"fit.csv", "points.csv", "profile.csv", "parameters.csv", "calibrated.json"}) {
            assertThat(two.resolve(table)).hasSameBinaryContentAs(one.resolve(table));
        }
    }

    @Test
    void anInterruptedCalibrationGoesOnAndWritesTheSame() throws IOException {
        Path ledger = folder.resolve("ledger");
        String[] all = {"--points", "6", "--threads", "1"};
        AtomicInteger built = new AtomicInteger();
        Path undisturbed = folder.resolve("undisturbed");
        calibrate(counted(built, Integer.MAX_VALUE), with(all, "--out", undisturbed.toString()));
        int runs = built.getAndSet(0);
        int until = runs * 2 / 3;
        String[] kept = with(all, "--out", folder.resolve("out").toString(), "--ledger", ledger.toString());
        assertThat(calibrate(counted(built, until), kept).status()).isNotZero();
        built.set(0);
        Call again = calibrate(counted(built, Integer.MAX_VALUE), kept);
        assertThat(again.status()).as(again.err()).isZero();
        assertThat(built.getAndSet(0)).isEqualTo(runs - until);
        assertThat(Call.files(folder.resolve("out"))).isEqualTo(Call.files(undisturbed));
        calibrate(counted(built, Integer.MAX_VALUE), kept);
        assertThat(built.getAndSet(0)).isZero();
        calibrate(counted(built, Integer.MAX_VALUE), with(kept, "--fresh"));
        assertThat(built.get()).isGreaterThanOrEqualTo(runs);
    }

    private static Function<Catalogue, TownSource> counted(AtomicInteger built, int most) {
        return catalogue -> (parameters, seed, replication) -> {
            if (built.incrementAndGet() > most) {
                throw new IllegalStateException("killed");
            }
            return new ModelTowns(catalogue).build(parameters, seed, replication);
        };
    }

    private static String[] with(String[] some, String... more) {
        return Stream.concat(Arrays.stream(some), Arrays.stream(more)).toArray(String[]::new);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'noise', 'value'|'noisy', 'value'|the scenario has no noisy (did you mean noise?)",
                "/problems/noise/rate|/problems/noise/rat|the scenario has no number at /problems/noise/ratPerResidentYear",
                "arrivalsPerDay|arrivalsPrDay|did you mean arrivalsPerDay?",
                "[0.3, 3]|[3, 0.3]|is a least and a greatest value",
                "[0.3, 3]|[0, 3]|a range on the scale log begins above 0",
                "[0.3, 3]|[0.3, 3000]|/problems/noise/ratePerResidentYear",
                "'until': '2020-10-01'|'until': '2019-10-01'|from must lie before until",
                "2020-11-01|2030-11-01|the days must lie in the time that the scenario observes",
                "'records'|'record'|unknown name",
                "'value': 0.5|'value': 'x'|expected a number",
                "'class': 'noise'|'department': 'desk'|this statistic is not given by department",
            })
    void mistakesAreToldWithTheirPlace(String right, String wrong, String message) throws IOException {
        Files.writeString(targets, TARGETS.replace(right, wrong).replace('\'', '"'));
        Call call = calibrate("--out", folder.resolve("out").toString());
        assertThat(call.status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(call.err()).contains(message).doesNotContain("\tat ", "Exception");
        assertThat(call.out()).isEmpty();
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void aPosteriorIsWrittenAsPointsThatASweepTakes() throws IOException {
        Path out = folder.resolve("out");
        Call call = calibrate("--out", out.toString(), "--points", "10", "--posterior", "50");
        assertThat(call.status()).as(call.err()).isZero();
        assertThat(call.out()).contains("Posterior (150 runs");
        List<String> rows = Files.readAllLines(out.resolve("posterior.csv"));
        assertThat(rows.get(0))
                .isEqualTo("point,/problems/noise/ratePerResidentYear,/problems/repairs/pendingMedianDays");
        assertThat(rows).hasSize(201);
        assertThat(rows.subList(1, 201)).allMatch(row -> {
            double rate = Double.parseDouble(row.split(",")[1]);
            return rate >= 0.3 && rate <= 3;
        });
        JsonNode experiment =
                new JsonMapper().readTree(out.resolve("posterior.json").toFile());
        assertThat(experiment.at("/design/file").textValue()).isEqualTo("posterior.csv");
        assertThat(experiment.at("/scenario").textValue()).isEqualTo("calibrated.json");
    }

    @Test
    void anotherInputIsRefusedWhereResultsStand() throws IOException {
        Path out = folder.resolve("out");
        assertThat(calibrate("--out", out.toString(), "--points", "3", "--no-profiles")
                        .status())
                .isZero();
        Call other = calibrate("--out", out.toString(), "--points", "4", "--no-profiles");
        assertThat(other.status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(other.err()).contains(out.toString()).doesNotContain("Exception");
        Path notes = Files.createDirectory(folder.resolve("notes"));
        Files.writeString(notes.resolve("mine.txt"), "keep");
        assertThat(calibrate("--out", notes.toString(), "--points", "3").status())
                .isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(notes).isDirectoryContaining("glob:**/mine.txt").isDirectoryNotContaining("glob:**/fit.csv");
    }

    @Test
    void theTargetsOfMinhangAreValid() {
        assertThat(Call.of("validate", "scenarios/targets/minhang.json").status())
                .isZero();
        assertThat(Call.of("schema", "targets").out()).contains("\"targets\"");
    }

    private static JsonNode onlyFree(JsonNode calibrated) {
        ObjectNode problems = JsonNodeFactory.instance.objectNode();
        problems.withObject("/noise").set("ratePerResidentYear", calibrated.at("/problems/noise/ratePerResidentYear"));
        problems.withObject("/repairs").set("pendingMedianDays", calibrated.at("/problems/repairs/pendingMedianDays"));
        return problems;
    }

    private Call calibrate(String... more) {
        return calibrate(ModelTowns::new, more);
    }

    private Call calibrate(Function<Catalogue, TownSource> towns, String... more) {
        String[] all = new String[8 + more.length];
        all[0] = "calibrate";
        all[1] = town.toString();
        all[2] = targets.toString();
        all[3] = "--quiet";
        all[4] = "--checks";
        all[5] = "2";
        all[6] = "--replications";
        all[7] = "1";
        System.arraycopy(more, 0, all, 8, more.length);
        return Call.of(Disk.REAL, towns, all);
    }
}
