package deepurban.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import deepurban.observe.Outcomes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {

    @TempDir
    private Path temporary;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "compare x.json --sed 1|unknown option --sed; did you mean --seed?",
                "compare x.json --replicatons=3|unknown option --replicatons; did you mean --replications?",
                "comare x.json|unknown command comare; did you mean compare?",
                "run x.json --seed one|'one' is not",
                "run x.json --replications 0|--replications must be at least 1, not 0",
                "run x.json --threads -1|--threads must be at least 1, not -1",
                "run x.json --problems=2|--problems must be a share in 0 to 1, not 2.0",
                "run|SCENARIO",
                "hypotheses scenarios/hypotheses/h3.json scenarios/hypotheses/h3.json|two hypotheses are named h3",
                "hypotheses scenarios/hypotheses/h3.json --out pom.xml|pom.xml is a file",
                "run x.json y.json|unexpected argument y.json",
                "run nowhere.json|nowhere.json",
                "outcomes --lang fr|en|zh, not 'fr'",
                "init 1bad|1bad",
                "gui|there is no screen here",
                "gui nowhere.json|nowhere.json",
            })
    void mistakesOfTheUserAreToldWithoutAStackTrace(String line, String message) {
        Call call = Call.of(line.split(" "));
        assertThat(call.status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(call.err()).contains(message).doesNotContain("\tat ", "Exception");
        assertThat(call.err().lines().count()).isLessThanOrEqualTo(2);
        assertThat(call.out()).isEmpty();
    }

    @Test
    void everyMistakeInAFileIsToldAtOnce() throws IOException {
        Path file = Files.writeString(
                temporary.resolve("bad.json"),
                "{\"format\": 1, \"name\": \"bad\", \"tim\": {}, \"time\": {\"horizonDays\": -3}}");
        Call call = Call.of("run", file.toString());
        assertThat(call.status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(call.err()).contains("did you mean time?", "/time/horizonDays");
        assertThat(Call.of("validate", file.toString()).status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(Call.of("validate", "scenarios/town.json", "scenarios/classroom.json")
                        .status())
                .isZero();
    }

    @Test
    void anUnknownReformIsToldWithTheNearest() throws IOException {
        Call call = Call.of("compare", Call.scenario(temporary).toString(), "densr");
        assertThat(call.status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(call.err()).contains("no reform densr, only same, denser, later; did you mean denser?");
    }

    @Test
    void replicationsOfOneScenarioAreSummed() throws IOException {
        Path out = temporary.resolve("out");
        Call call = Call.of(
                "run",
                Call.scenario(temporary).toString(),
                "--out",
                out.toString(),
                "--replications",
                "3",
                "--set",
                "/time/horizonDays=40");
        assertThat(call.status()).as(call.err()).isZero();
        assertThat(call.out()).contains("Satisfaction of residents", "Mean");
        assertThat(out.resolve("summary.csv")).content().contains("baseline,satisfaction,share,3,");
        assertThat(out.resolve("scenario.json")).content().contains("\"horizonDays\" : 40");
        assertThat(out.resolve("report.html")).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void outcomesAreListed(String language) {
        Call call = Call.of("outcomes", "--lang", language);
        assertThat(call.status()).isZero();
        assertThat(call.out())
                .contains(Outcomes.all().stream()
                        .map(outcome -> outcome.name() + " [")
                        .toList());
        assertThat(call.out()).contains(language.equals("en") ? "higher is better" : "越高越好");
    }

    @Test
    void mechanismsAndTheDayAreListed() {
        assertThat(Call.of("mechanisms").out()).contains("threeTierLiaison");
        assertThat(Call.of("mechanisms", "--json").out())
                .startsWith("[ {")
                .contains(
                        "\"key\" : \"conflictCoordination\"",
                        "\"number\" : 22",
                        "\"source\" : ",
                        "\"direction\" : \"lower\"");
        assertThat(Call.of("mechanisms", "--day").out()).contains("1 shape", "9 observe");
        assertThat(Call.of("mechanisms", "--day", "--lang", "zh").out()).contains("问题发生");
    }

    @Test
    void wholeRunsAreMeasured() throws IOException {
        JsonNode answer = new JsonMapper()
                .readTree(Call.of(
                                "benchmark",
                                Call.scenario(temporary).toString(),
                                "--days",
                                "50",
                                "--repeat",
                                "2",
                                "--json")
                        .out());
        assertThat(answer.at("/days").intValue()).isEqualTo(50);
        assertThat(answer.at("/runs")).hasSize(2);
        JsonNode run = answer.at("/runs/1");
        assertThat(run.at("/residentDays").doubleValue()).isBetween(50 * 1500.0, 50 * 2500.0);
        assertThat(run.at("/events").longValue()).isPositive();
        assertThat(run.at("/liveBytes").longValue()).isPositive();
        double phases = 0;
        for (JsonNode seconds : run.at("/phaseSeconds")) {
            phases += seconds.doubleValue();
        }
        assertThat(phases)
                .isPositive()
                .isLessThanOrEqualTo(run.at("/runSeconds").doubleValue());
        assertThat(Call.of("benchmark", "scenarios/classroom.json", "--days", "5")
                        .out())
                .contains("Million resident-days/s", "influence");
    }

    /** The first map is drawn at the end of a quarter. */
    @Test
    void aRunThatEndsBeforeTheFirstMapHasNoSpread() {
        assertThat(Call.of("benchmark", "scenarios/classroom.json", "--days", "5", "--line")
                        .out())
                .contains("days=5")
                .endsWith("sdS=NaN" + System.lineSeparator());
    }

    @Test
    void schemasAreJson() throws IOException {
        for (String kind : new String[] {"scenario", "reform", "hypothesis"}) {
            assertThat(new JsonMapper().readTree(Call.of("schema", kind).out()).has("$schema"))
                    .isTrue();
        }
        assertThat(Call.of("schema", "poem").status()).isEqualTo(ExitStatus.BAD_INPUT);
    }

    private static Set<String> commands() {
        return DeepUrbanCommand.commands().keySet();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandHasHelpInBothLanguages(String command) {
        String english = Call.of(command, "--help").out();
        String chinese = Call.of(command, "--help", "--lang", "zh").out();
        assertThat(english).contains("Usage: deepurban " + command, "Show this help");
        assertThat(chinese).contains("用法：deepurban " + command, "显示帮助");
        assertThat(english.replaceAll("(?m)^ *--?\\S+.*|^Usage.*", "")).isNotBlank();
    }

    @Test
    void withoutACommandTheHelpIsShown() {
        Call call = Call.of();
        assertThat(call.status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(call.err()).contains("compare");
    }

    @Test
    void aMistakeOfTheProgramIsOneLineWithItsLog() throws IOException {
        Call call = Call.of(
                deepurban.output.Disk.REAL,
                catalogue -> {
                    throw new IllegalStateException("surprise");
                },
                "run",
                Call.scenario(temporary).toString());
        assertThat(call.status()).isEqualTo(ExitStatus.FAILED);
        assertThat(call.err().lines()).hasSize(1);
        assertThat(call.err()).contains("IllegalStateException: surprise").doesNotContain("\tat ");
        String log = call.err().replaceAll("(?s).*details in (\\S+).*", "$1");
        assertThat(Path.of(log)).content().contains("\tat ");
        Files.delete(Path.of(log));
    }

    @Test
    void parquetThatIsNotBuiltIsTheCommandThatBuildsIt() {
        assumeFalse(Files.isDirectory(Path.of("target/parquet")), "it is built here");
        Call call = Call.of("run", "scenarios/classroom.json", "--parquet");
        assertThat(call.status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(call.err()).contains(Part.PARQUET.command()).hasLineCount(1);
    }

    @Test
    void sparkThatIsNotBuiltIsTheCommandThatBuildsIt() {
        assumeFalse(Files.isDirectory(Path.of("target/spark")), "it is built here");
        Call call = Call.of(
                "sweep", "scenarios/experiments/classroom.json", "--engine", "spark", "--master", "spark://h:1");
        assertThat(call.status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(call.err()).contains(Part.SPARK.command()).hasLineCount(1);
    }

    @Test
    void anEngineAndItsMasterGoTogether() {
        String file = "scenarios/experiments/classroom.json";
        assertThat(Call.of("sweep", file, "--engine", "hadoop").err())
                .contains("--engine is local or spark, not hadoop")
                .hasLineCount(1);
        assertThat(Call.of("sweep", file, "--engine", "spark").err())
                .contains("--engine spark needs --master URL")
                .hasLineCount(1);
        Call alone = Call.of("sweep", file, "--master", "spark://h:1");
        assertThat(alone.status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(alone.err()).contains("--master means something only with --engine spark");
    }
}
