package deepurban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import deepurban.experiment.TownSource;
import deepurban.mechanism.Catalogue;
import deepurban.output.Disk;
import deepurban.output.FailingDisk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code optimise} from the file to the tables, with towns whose outcomes are functions with known fronts. */
class OptimiseCommandTest {

    private static final List<String> OUTCOMES = List.of("satisfaction", "cost");

    @TempDir
    private Path temporary;

    private final AtomicInteger built = new AtomicInteger();

    /** Zitzler, Deb and Thiele (2000), test problem 1, of four variables: the front is f2 = 1 − √f1, where all but one are 0. */
    private static double[] zdt1(double[] x) {
        double g = 1 + 9 * (x[1] + x[2] + x[3]) / 3;
        return new double[] {x[0], g * (1 - Math.sqrt(x[0] / g))};
    }

    /** Schaffer (1985): x² and (x − 2)², here with x from −1 to 3; the front is 0 ≤ x ≤ 2. */
    private static double[] schaffer(double[] u) {
        double x = 4 * u[0] - 1;
        return new double[] {x * x, (x - 2) * (x - 2)};
    }

    private Path search(int factors, String settings, int replications) throws IOException {
        StringBuilder json = new StringBuilder("{'name': 'known', 'scenario': 'small.json', 'factors': {");
        for (int i = 0; i < factors; i++) {
            json.append(i == 0 ? "" : ", ").append("'" + FormulaTown.POINTERS.get(i) + "': {'range': [0, 1]}");
        }
        json.append("}, 'objectives': {'satisfaction': {'direction': 'lower'}, 'cost': {}}, 'search': {")
                .append(settings)
                .append("}, 'replications': ")
                .append(replications)
                .append("}");
        return Experiments.write(temporary, json.toString());
    }

    private TownSource towns(FormulaTown.Formula formula) {
        TownSource towns = FormulaTown.of(OUTCOMES, formula);
        return (parameters, seed, replication) -> {
            built.incrementAndGet();
            return towns.build(parameters, seed, replication);
        };
    }

    private Call optimise(Disk disk, Path file, FormulaTown.Formula formula, String out, String... more) {
        built.set(0);
        List<String> words = new ArrayList<>(
                List.of("optimise", file.toString(), "--out", folder(out).toString()));
        words.addAll(List.of(more));
        return Call.of(disk, (Catalogue catalogue) -> towns(formula), words.toArray(String[]::new));
    }

    /** Returns how many runs there were; the estimate of the plan builds one town more. */
    private int runs() {
        return built.get() - 1;
    }

    private Path folder(String out) {
        return temporary.resolve("结果 " + out);
    }

    private List<CSVRecord> table(String out, String name) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(folder(out).resolve(name), StandardCharsets.UTF_8, format)) {
            return parser.getRecords();
        }
    }

    private static double number(CSVRecord row, String column) {
        return Double.parseDouble(row.get(column));
    }

    private Map<String, String> tables(String out) throws IOException {
        Map<String, String> files = Call.files(folder(out));
        files.keySet().removeIf(name -> !name.endsWith(".csv"));
        return files;
    }

    @Test
    @Tag("slow")
    void theFrontOfZdt1IsFoundFromEndToEnd() throws IOException {
        Path file = search(4, "'points': 1200, 'population': 40, 'front': 40, 'confirmation': 2", 1);
        Call call = optimise(Disk.REAL, file, (x, replication) -> zdt1(x), "a");
        assertThat(call.status()).as(call.err()).isZero();
        List<CSVRecord> front = table("a", "front.csv").stream()
                .filter(row -> row.get("status").equals("front"))
                .toList();
        assertThat(front).hasSizeGreaterThan(20);
        for (CSVRecord row : front) {
            double exact = 1 - Math.sqrt(number(row, "satisfaction"));
            assertThat(number(row, "cost")).isCloseTo(exact, Offset.offset(0.03));
        }
        // And no gap on it: each point of the true front has a found one near.
        for (double f1 = 0; f1 <= 1; f1 += 0.02) {
            double f2 = 1 - Math.sqrt(f1);
            double at = f1;
            double nearest = front.stream()
                    .mapToDouble(row -> Math.hypot(number(row, "satisfaction") - at, number(row, "cost") - f2))
                    .min()
                    .orElseThrow();
            assertThat(nearest).as("f1 = %s", f1).isLessThan(0.07);
        }
        double[] volumes = table("a", "hypervolume.csv").stream()
                .mapToDouble(row -> number(row, "hypervolume"))
                .toArray();
        assertThat(volumes).isSorted().hasSizeBetween(30, 40);
    }

    @Test
    void theFrontOfSchaffersFunctionIsItsInterval() throws IOException {
        Path file = search(1, "'points': 200, 'population': 20, 'confirmation': 1", 1);
        assertThat(optimise(Disk.REAL, file, (u, replication) -> schaffer(u), "a")
                        .status())
                .isZero();
        List<CSVRecord> front = table("a", "front.csv").stream()
                .filter(row -> !row.get("generation").equals("0"))
                .toList();
        assertThat(front).hasSize(20).allSatisfy(row -> {
            assertThat(number(row, FormulaTown.POINTERS.get(0))).isBetween(0.25, 0.75);
            assertThat(row.get("status")).isEqualTo("front");
        });
        double[] places = front.stream()
                .mapToDouble(row -> number(row, FormulaTown.POINTERS.get(0)))
                .sorted()
                .toArray();
        assertThat(places[0]).isLessThan(0.28);
        assertThat(places[19]).isGreaterThan(0.72);
    }

    @Test
    void theSameBytesForThreadsAndForASecondCallThatRunsNothing() throws IOException {
        Path file = search(3, "'points': 60, 'population': 12, 'confirmation': 3", 2);
        FormulaTown.Formula formula = (x, replication) -> zdt1(new double[] {x[0], x[1], x[2], replication % 3 * 0.01});
        String ledger = temporary.resolve("ledger").toString();
        assertThat(optimise(Disk.REAL, file, formula, "a", "--threads", "1", "--ledger", ledger)
                        .status())
                .isZero();
        int once = runs();
        assertThat(once).isEqualTo(table("a", "runs.csv").size());
        assertThat(optimise(Disk.REAL, file, formula, "b", "--threads", "3").status())
                .isZero();
        assertThat(tables("b")).isEqualTo(tables("a"));
        assertThat(optimise(Disk.REAL, file, formula, "a", "--ledger", ledger).status())
                .isZero();
        assertThat(runs()).isZero();
        assertThat(tables("b")).isEqualTo(tables("a"));
        assertThat(optimise(Disk.REAL, file, formula, "c", "--ledger", ledger, "--fresh")
                        .status())
                .isZero();
        assertThat(runs()).as("nothing twice, also where nothing old is taken").isEqualTo(once);
        assertThat(tables("c")).isEqualTo(tables("a"));
    }

    @Test
    void aSearchThatWasBrokenOffGoesOnWithTheSameBytes() throws IOException {
        Path file = search(3, "'points': 60, 'population': 12, 'confirmation': 3", 2);
        String ledger = temporary.resolve("ledger").toString();
        FormulaTown.Formula formula = (x, replication) -> zdt1(x);
        optimise(Disk.REAL, file, formula, "whole");
        int all = runs();
        Call broken = optimise(new FailingDisk(150), file, formula, "a", "--threads", "1", "--ledger", ledger);
        assertThat(broken.status()).as(broken.err()).isEqualTo(ExitStatus.FAILED);
        int before = runs();
        assertThat(before).isBetween(10, all - 1);
        assertThat(optimise(Disk.REAL, file, formula, "a", "--ledger", ledger).status())
                .isZero();
        assertThat(before + runs()).as("one run was in flight").isBetween(all, all + 1);
        assertThat(tables("a")).isEqualTo(tables("whole"));
    }

    /** All settings are equally good, and the search believes in the luckiest; the new runs do not. */
    @Test
    void theNewRunsDoNotFlatter() throws IOException {
        Path file = search(2, "'points': 60, 'population': 12, 'front': 10, 'confirmation': 30", 2);
        FormulaTown.Formula noise = (x, replication) -> {
            SplittableRandom random = new SplittableRandom(Arrays.hashCode(x) * 31L + replication);
            return new double[] {random.nextDouble(), random.nextDouble()};
        };
        assertThat(optimise(Disk.REAL, file, noise, "a").status()).isZero();
        List<CSVRecord> front = table("a", "front.csv").stream()
                .filter(row -> !row.get("generation").equals("0"))
                .toList();
        double searched = mean(front, "satisfaction_searched") + mean(front, "cost_searched");
        double anew = mean(front, "satisfaction") + mean(front, "cost");
        assertThat(searched)
                .as("the sum of two means of ½, as the winners seem")
                .isLessThan(0.8);
        assertThat(anew).isCloseTo(1, Offset.offset(0.1));
    }

    private static double mean(List<CSVRecord> rows, String column) {
        return rows.stream().mapToDouble(row -> number(row, column)).average().orElseThrow();
    }

    @Test
    void aSettingWithAFailedRunStaysARowAndLeavesTheFront() throws IOException {
        Path file = search(1, "'points': 40, 'population': 8, 'confirmation': 2", 2);
        Call call = optimise(
                Disk.REAL,
                file,
                (u, replication) -> {
                    if (u[0] > 0.4 && replication == 2) {
                        throw new IllegalStateException("broken");
                    }
                    return schaffer(u);
                },
                "a");
        assertThat(call.status()).isEqualTo(ExitStatus.FAILED);
        assertThat(call.out()).contains("cannot be compared");
        List<CSVRecord> all = table("a", "evaluations.csv");
        assertThat(all).anySatisfy(row -> assertThat(row.get("status")).isEqualTo("incomplete"));
        assertThat(all)
                .allSatisfy(row -> assertThat(number(row, FormulaTown.POINTERS.get(0)) > 0.4)
                        .isEqualTo(row.get("status").equals("incomplete"))
                        .isEqualTo(row.get("n_failed").equals("1")));
        assertThat(table("a", "front.csv"))
                .isNotEmpty()
                .allSatisfy(row ->
                        assertThat(number(row, FormulaTown.POINTERS.get(0))).isLessThan(0.41));
        long failed =
                all.stream().filter(row -> row.get("n_failed").equals("1")).count();
        assertThat(table("a", "runs.csv").stream()
                        .filter(row -> row.get("status").equals("failed")))
                .hasSize((int) failed);
        assertThat(table("a", "failures.csv")).hasSize((int) failed);
    }

    /** Levels and switches are tried too, each setting once, and where there is nothing more to find the search ends. */
    @Test
    void aSearchOfASmallSpaceEnds() throws IOException {
        Path file = Experiments.write(temporary, """
                { 'name': 'levels', 'scenario': 'small.json',
                  'factors': { '/service/staffFollowsGrowth': { 'levels': [0, 0.5, 1] },
                               '/mechanisms/linkagePlatform/on': { 'levels': [false, true] } },
                  'objectives': { 'satisfaction': {}, 'cost': {} }, 'search': { 'points': 100, 'population': 8 },
                  'replications': 1 }
                """);
        Call call = optimise(Disk.REAL, file, (x, replication) -> new double[] {x[0], x[0]}, "a");
        assertThat(call.status()).as(call.err()).isZero();
        List<CSVRecord> all = table("a", "evaluations.csv");
        assertThat(all.stream()
                        .filter(row -> !row.get("generation").equals("0"))
                        .map(row -> row.get(4) + row.get(5)))
                .contains("0false", "0.5true", "1true")
                .doesNotHaveDuplicates()
                .hasSizeLessThanOrEqualTo(6);
        assertThat(table("a", "front.csv").stream()
                        .map(row -> row.get("/service/staffFollowsGrowth"))
                        .distinct())
                .contains("0", "0.5", "1");
    }

    @Test
    void mistakesAreToldBeforeAnythingRuns() throws IOException {
        Path file = Experiments.write(temporary, """
                { 'name': 'wrong', 'scenario': 'small.json', 'factors': { '/service/staffFollowsGrowth': { 'range': [0.5, 0.1] } },
                  'objectives': { 'caseload': {}, 'satisfction': {} }, 'search': { 'population': 7, 'points': 6 } }
                """);
        Call call = optimise(Disk.REAL, file, (x, replication) -> zdt1(x), "a");
        assertThat(call.status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(call.err().lines().filter(line -> line.contains("experiment.json")))
                .hasSize(5)
                .anySatisfy(line -> assertThat(line).contains("/objectives/caseload", "which way is better"))
                .anySatisfy(line -> assertThat(line).contains("satisfction", "satisfaction"))
                .anySatisfy(line -> assertThat(line).contains("/search/population", "even"))
                .anySatisfy(line -> assertThat(line).contains("/search/points"))
                .anySatisfy(line -> assertThat(line).contains("/factors/~1service~1staffFollowsGrowth/range"));
        assertThat(folder("a")).doesNotExist();
        assertThat(Call.of("validate", file.toString()).err()).isEqualTo(call.err());
    }

    @Test
    void aFileOfTheOtherKindNamesItsCommand() throws IOException {
        Path design = Experiments.write(temporary, Experiments.SMALL);
        Call call = optimise(Disk.REAL, design, (x, replication) -> zdt1(x), "a");
        assertThat(call.status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(call.err()).contains("deepurban sweep");
        Path file = search(1, "'points': 40", 1);
        Call sweep = Call.of("sweep", file.toString(), "--out", folder("b").toString());
        assertThat(sweep.status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(sweep.err()).contains("deepurban optimise");
    }

    @Test
    void theAnswerComparesWithTheScenarioAsItIs() throws IOException {
        Path file = search(1, "'points': 60, 'population': 12, 'confirmation': 5", 1);
        FormulaTown.Formula formula = (u, replication) -> IntStream.range(0, 2)
                .mapToDouble(i -> schaffer(u)[i] + replication)
                .toArray();
        Call call = optimise(Disk.REAL, file, formula, "a");
        assertThat(call.out()).contains("The front: ", "as it is", "a = /service/staffFollowsGrowth", "front.csv");
        Path page = folder("a").resolve("report.html");
        String html = Files.readString(page);
        assertThat(html).contains("id=\"front\"", "id=\"hypervolume\"", "现状");
        assertThat(folder("a").resolve("charts/front-satisfaction-cost.svg")).exists();
        assertThat(Call.of("report", folder("a").toString()).status()).isZero();
        assertThat(page).hasContent(html);
        CSVRecord present = table("a", "front.csv").stream()
                .filter(row -> row.get("generation").equals("0"))
                .findFirst()
                .orElseThrow();
        assertThat(present.get("point")).isEqualTo("1");
        assertThat(number(present, "cost_change")).isZero();
        CSVRecord other = table("a", "front.csv").stream()
                .filter(row -> !row.get("generation").equals("0"))
                .findFirst()
                .orElseThrow();
        double change = number(other, "cost_change");
        assertThat(change).isCloseTo(number(other, "cost") - number(present, "cost"), Offset.offset(1e-9));
        assertThat(number(other, "cost_change_ci_high"))
                .as("common random numbers take the spread away")
                .isCloseTo(change, Offset.offset(1e-9));
        assertThat(Call.of(
                                Disk.REAL,
                                (Catalogue catalogue) -> towns(formula),
                                "optimise",
                                file.toString(),
                                "--lang",
                                "zh",
                                "--quiet",
                                "--out",
                                folder("zh").toString())
                        .out())
                .contains("前沿", "现状");
    }
}
