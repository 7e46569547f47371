package deepurban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import deepurban.experiment.Town;
import deepurban.experiment.TownSource;
import deepurban.mechanism.Catalogue;
import deepurban.observe.Outcome.Scope;
import deepurban.observe.Outcome.Scoped;
import deepurban.observe.Outcomes;
import deepurban.observe.ProblemSink;
import deepurban.observe.RunRecord;
import deepurban.observe.RunRecord.CellMaps;
import deepurban.observe.RunRecord.DailySeries;
import deepurban.output.Disk;
import deepurban.parameters.ModelParameters;
import deepurban.sensitivity.Functions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The command {@code sweep} from the file to the tables, with towns whose satisfaction is a function of four parameters with known
 * answers.
 */
class KnownAnswersTest {

    private static final List<String> POINTERS = List.of(
            "/service/staffFollowsGrowth",
            "/voicing/settledOnTheSpot",
            "/closing/reopenProbability",
            "/service/shelvedShare");

    @TempDir
    private Path temporary;

    /** A town that says a function of its parameters. */
    private record FunctionTown(double value) implements Town {

        private static final Scoped COLUMN =
                new Scoped(Outcomes.find("satisfaction").orElseThrow(), Scope.TOWN, "");

        static TownSource of(ToDoubleFunction<double[]> function) {
            return (parameters, seed, replication) -> new FunctionTown(function.applyAsDouble(coordinates(parameters)));
        }

        private static double[] coordinates(ModelParameters parameters) {
            return new double[] {
                parameters.service().staffFollowsGrowth(),
                parameters.voicing().settledOnTheSpot(),
                parameters.closing().reopenProbability(),
                parameters.service().shelvedShare()
            };
        }

        @Override
        public void runTo(int day) {}

        @Override
        public Town fork() {
            return this;
        }

        @Override
        public void apply(ModelParameters next) {}

        @Override
        public void observeFromHere() {}

        @Override
        public void sendProblemsTo(ProblemSink sink) {}

        @Override
        public RunRecord record() {
            float[][] none = new float[0][];
            return new RunRecord(
                    List.of(COLUMN),
                    new double[] {value},
                    new DailySeries(0, List.of(), List.of(), new float[0][][]),
                    List.of(),
                    List.of(),
                    new CellMaps(new int[0], new int[0], List.of(), new int[0], none, none, none),
                    List.of(),
                    List.of());
        }
    }

    /** Returns the rows of a table, without its header, split at commas. */
    private List<String[]> sweep(String table, int factors, String design, ToDoubleFunction<double[]> function)
            throws IOException {
        StringBuilder json = new StringBuilder("{'name': 'known', 'scenario': 'small.json', 'factors': {");
        for (int i = 0; i < factors; i++) {
            json.append(i == 0 ? "" : ", ")
                    .append("'")
                    .append(POINTERS.get(i))
                    .append("': {'range': [")
                    .append(0)
                    .append(", 1]}");
        }
        json.append("}, 'design': ").append(design).append(", 'replications': 1, 'outcomes': {'satisfaction': {}}}");
        Path file = Experiments.write(temporary, json.toString());
        Path out = temporary.resolve("out");
        Call call = Call.of(
                Disk.REAL,
                (Catalogue catalogue) -> FunctionTown.of(function),
                "sweep",
                file.toString(),
                "--out",
                out.toString());
        assertThat(call.status()).as(call.err()).isZero();
        List<String> lines = Files.readAllLines(out.resolve(table));
        return lines.subList(1, lines.size()).stream()
                .map(line -> line.split(",", -1))
                .toList();
    }

    private void ishigami(int base, double tolerance) throws IOException {
        String design = "{'kind': 'sobolIndices', 'base': " + base + "}";
        List<String[]> rows = sweep("indices.csv", 3, design, Functions::ishigami);
        for (int factor = 0; factor < 3; factor++) {
            String[] row = rows.get(factor);
            assertThat(row[4]).isEqualTo(POINTERS.get(factor));
            assertThat(Double.parseDouble(row[6]))
                    .isCloseTo(Functions.ISHIGAMI_FIRST.get(factor), Offset.offset(tolerance));
            assertThat(Double.parseDouble(row[9]))
                    .isCloseTo(Functions.ISHIGAMI_TOTAL.get(factor), Offset.offset(tolerance));
        }
    }

    @Test
    void indicesOfIshigamisFunctionRoughly() throws IOException {
        ishigami(128, 0.12);
    }

    @Test
    @Tag("slow")
    void indicesOfIshigamisFunctionWithinTwoHundredths() throws IOException {
        ishigami(4096, 0.02);
    }

    @Test
    void theRankingOfTheGFunctionByMorrisIsExact() throws IOException {
        List<String[]> rows = sweep("screening.csv", 4, "{'kind': 'morris', 'trajectories': 40}", Functions::g);
        List<Integer> ranking = IntStream.range(0, 4)
                .boxed()
                .sorted(Comparator.comparingDouble(factor -> -Double.parseDouble(rows.get(factor)[7])))
                .toList();
        assertThat(ranking).containsExactly(0, 1, 2, 3);
    }

    @Test
    void mainEffectsOfAPlaneAreItsSlopes() throws IOException {
        List<String[]> rows = sweep(
                "main-effects.csv", 2, "{'kind': 'latinHypercube', 'points': 30}", u -> 1 + 0.25 * u[0] - 2 * u[1]);
        assertThat(Double.parseDouble(rows.get(0)[8])).isCloseTo(0.25, Offset.offset(1e-9));
        assertThat(Double.parseDouble(rows.get(1)[8])).isCloseTo(-2, Offset.offset(1e-9));
        assertThat(Double.parseDouble(rows.get(1)[11])).as("explained").isCloseTo(1, Offset.offset(1e-9));
    }
}
