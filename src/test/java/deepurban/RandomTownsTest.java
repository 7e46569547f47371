package deepurban;

import static org.assertj.core.api.Assertions.assertThat;

import deepurban.model.DeepUrban;
import deepurban.observe.Outcome;
import deepurban.observe.RunRecord;
import deepurban.scenario.Scenario;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever the town and its mechanisms: balances hold each day, forks go the same way, outcomes keep to their ranges. The number in a
 * failing test's name is the seed; {@code RandomTowns.text(seed, 0)} is the scenario.
 */
class RandomTownsTest {

    static LongStream few() {
        return LongStream.range(0, 30);
    }

    static LongStream many() {
        return LongStream.range(30, 330);
    }

    @ParameterizedTest
    @MethodSource("few")
    void aTownKeepsItsBalances(long seed) {
        check(seed);
    }

    @ParameterizedTest
    @MethodSource("many")
    @Tag("slow")
    void manyTownsKeepTheirBalances(long seed) {
        check(seed);
    }

    private static void check(long seed) {
        Scenario scenario = Towns.of(RandomTowns.text(seed, 0));
        Scenario reformed = Towns.of(RandomTowns.text(seed, 1));
        DeepUrban town = Towns.run(Towns.start(scenario, seed), 40);
        town.observeFromHere();
        Towns.run(town, 60);
        DeepUrban fork = town.fork();
        town.apply(reformed.parameters());
        fork.apply(reformed.parameters());
        RunRecord record = Towns.run(town, 120).record();
        assertThat(Bits.of(Towns.run(fork, 120).record())).as("the fork").isEqualTo(Bits.of(record));
        for (int i = 0; i < record.outcomes().length; i++) {
            outcome(record.columns().get(i).outcome(), record.outcomes()[i]);
        }
    }

    private static void outcome(Outcome outcome, double value) {
        if (!Double.isNaN(value)) {
            boolean share = outcome.unit().equals("share");
            double least = outcome.name().equals("goodhartGap") ? -1 : 0;
            assertThat(value).as(outcome.name()).isBetween(least, share ? 1 + 1e-9 : Double.MAX_VALUE);
        }
    }
}
