package deepurban.benchmark;

import deepurban.random.Stream;
import deepurban.random.Variates;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A keyed uniform number, and what it costs to make variates of it. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class VariatesBenchmark {

    private long key = 1;

    private double u() {
        return Stream.uniform(key++, 0);
    }

    /** The uniform number alone. */
    @Benchmark
    public double uniform() {
        return u();
    }

    /** Exponential. */
    @Benchmark
    public double exponential() {
        return Variates.exponential(u());
    }

    /** Lognormal. */
    @Benchmark
    public double logNormal() {
        return Variates.logNormal(u(), 2, 0.8);
    }

    /** Geometric. */
    @Benchmark
    public double geometric() {
        return Variates.geometric(u(), 3);
    }

    /** Poisson, of mean 3. */
    @Benchmark
    public double poisson() {
        return Variates.poisson(u(), 3);
    }

    /** The probability of a logit. */
    @Benchmark
    public double logistic() {
        return Variates.logistic(u());
    }
}
