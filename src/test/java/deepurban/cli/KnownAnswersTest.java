package deepurban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import deepurban.mechanism.Catalogue;
import deepurban.output.Disk;
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

    private static final List<String> POINTERS = FormulaTown.POINTERS;

    @TempDir
    private Path temporary;

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
                (Catalogue catalogue) -> FormulaTown.of(
                        List.of("satisfaction"), (u, replication) -> new double[] {function.applyAsDouble(u)}),
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
