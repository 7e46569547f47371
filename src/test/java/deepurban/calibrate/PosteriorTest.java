package deepurban.calibrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import deepurban.statistics.Interval;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Posteriors of toys are those of theory: a normal law about the figure, cut off at the ends of the range. */
class PosteriorTest {

    private static final Statistic STATED = new Statistic("satisfaction", "", "", "");
    private static final Statistic COUNTED = new Statistic(Statistic.ON_TIME, "", "", "");

    @Test
    void theDoubtAboutAStatedFigureBecomesThatOfTheParameter() {
        Posterior posterior = posterior(1, List.of(new Target(STATED, 4, 0.5, 1, "")), exact(a -> a));
        isNormal(posterior.interval(0), 4, 0.5);
        assertThat(posterior.quantile(0, 0.5)).isCloseTo(4, within(0.2));
    }

    @Test
    void theChanceOfARunStandsForThatOfTheRecords() {
        // Each run is off by chance with a standard deviation of 0.5; the target's own error only sets the scale.
        Response chancy = trials -> trials.stream()
                .map(trial ->
                        new double[] {trial.values()[0] + 0.5 * new SplittableRandom(trial.replication()).nextGaussian()
                        })
                .toList();
        Posterior posterior = posterior(1, List.of(new Target(COUNTED, 4, 0.3, 1, "")), chancy);
        isNormal(posterior.interval(0), 4, 0.5);
    }

    @Test
    void whatStandsInASumOnlyStaysAsWideAsItsRange() {
        Posterior posterior =
                posterior(2, List.of(new Target(STATED, 10, 0.5, 1, "")), exact(a -> new double[] {a[0] + a[1]}));
        assertThat(posterior.interval(0).low()).isLessThan(1.5);
        assertThat(posterior.interval(0).high()).isGreaterThan(8.5);
        double[] sums =
                posterior.draws(100).stream().mapToDouble(a -> a[0] + a[1]).toArray();
        assertThat(Arrays.stream(sums).map(sum -> Math.abs(sum - 10)).max().orElseThrow())
                .isLessThan(2.5);
    }

    @Test
    void aParameterThatNothingReadsKeepsItsPrior() {
        Posterior posterior = posterior(2, List.of(new Target(STATED, 4, 0.5, 1, "")), exact(a -> new double[] {a[0]}));
        assertThat(posterior.interval(1).low()).isLessThan(1);
        assertThat(posterior.interval(1).high()).isGreaterThan(9);
        assertThat(posterior.quantile(1, 0.5)).isCloseTo(5, within(1.5));
        isNormal(posterior.interval(0), 4, 0.5);
    }

    @Test
    void noPointLeavesItsRange() {
        Posterior posterior = posterior(1, List.of(new Target(STATED, 9.9, 1, 1, "")), exact(a -> a));
        assertThat(posterior.points())
                .allMatch(point -> Arrays.stream(point).allMatch(place -> place >= 0 && place <= 1));
        // The law cut off at 10: its median lies at the quantile 0.27 of the whole.
        assertThat(posterior.quantile(0, 0.5)).isCloseTo(9.29, within(0.25));
    }

    /**
     * Towns of which the truth is known: few points, many statistics that hang together and tell little each. Of 300 intervals of 95 % about 285 should
     * hold it. When what the regression uses up was left out, 209 did.
     */
    @Test
    void intervalsHoldTheTruthAsOftenAsTheySay() {
        int held = 0;
        for (int town = 0; town < 100; town++) {
            Posterior posterior = posterior(3, seen(town), town(town), 60);
            for (int i = 0; i < 3; i++) {
                Interval interval = posterior.interval(i);
                held += interval.low() <= 5 && 5 <= interval.high() ? 1 : 0;
            }
        }
        assertThat(held).isBetween(268, 297);
    }

    /** What a run at 5, 5 and 5 shows, with chance of its own. */
    private static List<Target> seen(int town) {
        double[] statistics = statistics(new double[] {5, 5, 5}, new SplittableRandom(-1 - town));
        return Arrays.stream(statistics)
                .mapToObj(value -> new Target(COUNTED, value, 0.5, 1, ""))
                .toList();
    }

    private static Response town(int town) {
        return trials -> trials.stream()
                .map(trial ->
                        statistics(trial.values(), new SplittableRandom(1_000_003L * town + 7L * trial.replication())))
                .toList();
    }

    /** Twelve statistics, four of each parameter; a part of their chance is common to all. */
    private static double[] statistics(double[] values, SplittableRandom random) {
        double common = random.nextGaussian();
        double[] statistics = new double[12];
        for (int i = 0; i < statistics.length; i++) {
            statistics[i] = values[i % 3] + 0.5 * common + (1 + i / 3) * random.nextGaussian();
        }
        return statistics;
    }

    private static void isNormal(Interval interval, double mean, double deviation) {
        assertThat(interval.low()).isCloseTo(mean - 1.96 * deviation, within(0.35 * deviation));
        assertThat(interval.high()).isCloseTo(mean + 1.96 * deviation, within(0.35 * deviation));
    }

    private static Response exact(UnaryOperator<double[]> answer) {
        return Toys.exact(answer);
    }

    private static Posterior posterior(int dimension, List<Target> targets, Response response) {
        return posterior(dimension, targets, response, 1000);
    }

    private static Posterior posterior(int dimension, List<Target> targets, Response response, int particles) {
        Tries tries = new Tries(Toys.space(dimension), targets, response, 1, tried -> {});
        new Search(tries, 60).run();
        return new PosteriorSearch(Toys.space(dimension), targets, response, particles, 3).run(tries, 1);
    }
}
