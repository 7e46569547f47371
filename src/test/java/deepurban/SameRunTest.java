package deepurban;

import static org.assertj.core.api.Assertions.assertThat;

import deepurban.mechanism.Catalogue;
import deepurban.mechanism.Mechanism;
import deepurban.mechanism.MechanismType;
import deepurban.model.DeepUrban;
import deepurban.observe.ProblemRow;
import deepurban.observe.RunRecord;
import deepurban.observe.RunRecord.Flow;
import deepurban.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must not change a run changes no bit of its record. */
class SameRunTest {

    private static final int DAYS = 150;

    private static Scenario classroom() {
        return Towns.read("classroom", "/time/warmUpDays=40", "/time/horizonDays=110");
    }

    private static String bits(DeepUrban town) {
        return Bits.of(Towns.run(town, DAYS).record());
    }

    @Test
    void theSameSeedGivesTheSameRecord() {
        assertThat(bits(Towns.start(classroom(), 5))).isEqualTo(bits(Towns.start(classroom(), 5)));
    }

    @Test
    void subdistrictsOfALargeTownLiveSideBySide() {
        Scenario large = Towns.read("minhang", "/town/sample=0.05", "/time/warmUpDays=10", "/time/horizonDays=30");
        DeepUrban alone = Towns.start(large, 5);
        DeepUrban shared = Towns.start(large, 5);
        List<ProblemRow> rowsAlone = new ArrayList<>();
        List<ProblemRow> rowsShared = new ArrayList<>();
        Set<String> threads = ConcurrentHashMap.newKeySet();
        alone.sendProblemsTo(rowsAlone::add);
        shared.sendProblemsTo(rowsShared::add);
        alone.runTo(40);
        ForkJoinPool pool = new ForkJoinPool(
                3,
                task -> {
                    ForkJoinWorkerThread thread = ForkJoinPool.defaultForkJoinWorkerThreadFactory.newThread(task);
                    threads.add(thread.getName());
                    return thread;
                },
                null,
                false);
        pool.submit(() -> shared.runTo(40)).join();
        pool.shutdown();
        assertThat(threads).hasSizeGreaterThan(1);
        assertThat(rowsShared).isEqualTo(rowsAlone);
        assertThat(Bits.of(shared.record())).isEqualTo(Bits.of(alone.record()));
    }

    @Test
    void anotherSeedOrReplicationGivesAnother() {
        DeepUrban other = DeepUrban.start(classroom().parameters(), Towns.CATALOGUE, 5, 1);
        assertThat(List.of(bits(Towns.start(classroom(), 5)), bits(Towns.start(classroom(), 6)), bits(other)))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 77, 140})
    void aForkGoesOnAsTheTownWouldHave(int day) {
        String unforked = bits(Towns.start(classroom(), 5));
        DeepUrban town = Towns.run(Towns.start(classroom(), 5), day);
        DeepUrban first = town.fork();
        assertThat(bits(first)).isEqualTo(unforked);
        DeepUrban second = town.fork();
        assertThat(bits(town)).as("the town, after its fork ran").isEqualTo(unforked);
        assertThat(bits(second.fork())).as("a fork of a fork").isEqualTo(unforked);
    }

    @Test
    void aForkUnderAReformLeavesTheTownAlone() {
        Scenario scenario = classroom();
        DeepUrban town = Towns.run(Towns.start(scenario, 5), 40);
        town.observeFromHere();
        DeepUrban reformed = town.fork();
        reformed.apply(scenario.timeline(Optional.of("all-of-them")).get(1).parameters());
        String changed = bits(reformed);
        String forked = bits(town);
        DeepUrban alone = Towns.run(Towns.start(scenario, 5), 40);
        alone.observeFromHere();
        assertThat(forked).isEqualTo(bits(alone)).isNotEqualTo(changed);
    }

    @Test
    void applyingTheParametersInForceChangesNothing() {
        Scenario scenario = classroom();
        DeepUrban town = Towns.start(scenario, 5);
        while (town.day() < DAYS) {
            town.apply(scenario.parameters());
            Towns.run(town, town.day() + 10);
        }
        assertThat(bits(town)).isEqualTo(bits(Towns.start(scenario, 5)));
    }

    /** Registered and off. */
    static final class Idle implements Mechanism {}

    /** It has none. */
    record NoParameters() {}

    @Test
    void aMechanismThatIsOffChangesNothing() {
        List<MechanismType<?>> types = new ArrayList<>(Towns.CATALOGUE.types());
        types.add(3, MechanismType.of(0, Idle.class, NoParameters.class, own -> new Idle(), "Idle", "空"));
        Catalogue larger = Catalogue.of(types);
        RunRecord with = Towns.run(DeepUrban.start(classroom().parameters(), larger, 5, 0), DAYS)
                .record();
        assertThat(with.flows()).contains(new Flow("heard", "idle", 0)); // a channel that hears nobody
        assertThat(Bits.of(without("idle", with))).isEqualTo(bits(Towns.start(classroom(), 5)));
    }

    private static RunRecord without(String channel, RunRecord record) {
        return new RunRecord(
                record.columns(),
                record.outcomes(),
                record.daily(),
                record.survival(),
                record.units(),
                record.maps(),
                record.problems(),
                record.flows().stream()
                        .filter(flow -> !flow.channel().equals(channel))
                        .toList());
    }
}
