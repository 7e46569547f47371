package deepurban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Any row of any result folder can be run again from the folder alone; a digit that was changed is found. */
class VerifyCommandTest {

    @TempDir
    private Path temporary;

    private Path results;

    @BeforeEach
    void write() throws IOException {
        Call.scenario(temporary);
        results = temporary.resolve("results");
    }

    private void make(String... command) {
        List<String> words = new ArrayList<>(Arrays.asList(command));
        words.addAll(List.of("--out", results.toString(), "--replications", "1"));
        assertThat(Call.of(words.toArray(String[]::new)).status()).isZero();
    }

    private void compare() {
        make("compare", temporary.resolve("small.json").toString(), "denser", "later");
    }

    private void sweep() throws IOException {
        make("sweep", Experiments.write(temporary, Experiments.SMALL).toString());
    }

    private Call verify(String... rows) {
        List<String> words = new ArrayList<>(List.of("verify", results.toString()));
        words.addAll(Arrays.asList(rows));
        return Call.of(words.toArray(String[]::new));
    }

    private void change(int line, String from, String to) throws IOException {
        Path runs = results.resolve("runs.csv");
        List<String> lines = new ArrayList<>(Files.readAllLines(runs));
        assertThat(lines.get(line)).contains(from);
        lines.set(line, lines.get(line).replace(from, to));
        Files.writeString(runs, String.join("\n", lines) + "\n");
    }

    @Test
    void rowsOfAComparisonSayTheSameAgain() {
        compare();
        Call all = verify();
        assertThat(all.status()).as(all.out() + all.err()).isZero();
        assertThat(all.out()).contains("4 rows run again: each says the same");
        assertThat(verify("3", "4").out()).contains("2 rows run again");
    }

    @Test
    void rowsOfASweepSayTheSameAgain() throws IOException {
        sweep();
        assertThat(verify("--threads", "3").out()).contains("12 rows run again: each says the same");
        assertThat(verify("11").out()).contains("1 rows run again");
    }

    /** Settings are run as the search comes to them, those of the front in further replications. */
    @Test
    void rowsOfASearchSayTheSameAgain() throws IOException {
        Path file = Experiments.write(temporary, """
                {'format': 1, 'name': 'front', 'scenario': 'small.json', 'objectives': {'satisfaction': {}, 'cost': {}},
                 'factors': {'/mechanisms/threeTierLiaison/contactsPerWeek': {'range': [0, 10]}},
                 'search': {'points': 8, 'population': 4, 'confirmation': 3}}""");
        make("optimise", file.toString());
        int rows = Files.readAllLines(results.resolve("runs.csv")).size() - 1;
        Call all = verify();
        assertThat(all.status()).as(all.out() + all.err()).isZero();
        assertThat(all.out()).contains(rows + " rows run again: each says the same");
        assertThat(rows).isGreaterThan(9);
        change(rows, "baseline,4,done", "baseline,2,done");
        assertThat(verify(String.valueOf(rows)).out()).contains("row " + rows + ": satisfaction");
        change(rows, "baseline,2,done", "baseline,5,done");
        Call beyond = verify(String.valueOf(rows));
        assertThat(beyond.status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(beyond.err()).contains("5 is no number from 1 to 4");
    }

    @Test
    void aChangedDigitIsFound() throws IOException {
        sweep();
        change(3, ",true,0.5", ",true,0.6");
        Call one = verify("3");
        assertThat(one.status()).isEqualTo(ExitStatus.FAILED);
        assertThat(one.out())
                .contains("row 3: satisfaction: 0.6", "in the file, 0.5", "1 rows run again, 1 say something else");
        assertThat(verify("4").status()).isZero();
        Call all = verify();
        assertThat(all.status()).isEqualTo(ExitStatus.FAILED);
        assertThat(all.out()).contains("runs.csv is not the file that was written", "12 rows run again, 1 say");
    }

    @Test
    void aRowThatIsSaidToHaveFailedIsFound() throws IOException {
        compare();
        change(2, ",done,", ",failed,modelError");
        assertThat(verify("2").out()).contains("row 2: status: failed in the file, done now");
    }

    @Test
    void whatCannotBeVerifiedIsRefused() throws IOException {
        compare();
        Call none = verify("5");
        assertThat(none.status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(none.err()).contains("there is no row 5: runs.csv has 4");
        assertThat(Call.of("verify", temporary.toString()).err()).contains("holds no results");
        Path manifest = results.resolve("manifest.json");
        Files.writeString(manifest, Files.readString(manifest).replace("\"done\"", "\"running\""));
        assertThat(verify().err()).contains("not finished");
    }
}
