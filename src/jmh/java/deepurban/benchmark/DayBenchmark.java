package deepurban.benchmark;

import deepurban.mechanism.Catalogue;
import deepurban.model.DeepUrban;
import deepurban.scenario.Scenario;
import deepurban.scenario.ScenarioReader;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One day of a town that has run for a hundred days: all phases, warm. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class DayBenchmark {

    private static final int BEGIN = 100;
    private static final int END = 360;

    /** Scenario, of those in the box. */
    @Param({"classroom", "town", "cellular", "benchmarks/r0-100k"})
    public String scenario;

    private DeepUrban begun;
    private DeepUrban town;

    /** Runs the town for a hundred days. */
    @Setup
    public void begin() {
        Catalogue catalogue = Catalogue.load();
        Scenario read = ScenarioReader.read(Path.of("scenarios", scenario + ".json"), List.of(), catalogue);
        begun = DeepUrban.start(read.parameters(), catalogue, 1, 1);
        begun.runTo(BEGIN);
        town = begun.fork();
    }

    /** One day; at the end of the year the town starts again from a copy. */
    @Benchmark
    public int day() {
        if (town.day() == END) {
            town = begun.fork();
        }
        town.runTo(town.day() + 1);
        return town.residents();
    }
}
