package deepurban.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import deepurban.experiment.Toys.ToyTowns;
import deepurban.observe.RunRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs that were finished earlier are not simulated, and all is said as if they had been. */
@Timeout(60)
class OutstandingTest {

    private static final RunPlan PLAN = RunPlan.comparing(
            Toys.baseline(30), List.of(Toys.reform("a", 30, 0.1), Toys.reform("b", 45, 0.2)), 7, 8, 100);

    /** Keeps records in memory; some may be lost between the look and the reading. */
    private static final class Shelf implements FinishedRuns {

        final Map<String, RunRecord> records = new ConcurrentHashMap<>();
        final Set<String> lost = ConcurrentHashMap.newKeySet();
        final Set<String> kept = ConcurrentHashMap.newKeySet();

        @Override
        public boolean has(int arm, int replication) {
            return records.containsKey(arm + "/" + replication);
        }

        @Override
        public Optional<RunRecord> find(int arm, int replication) {
            String run = arm + "/" + replication;
            return lost.remove(run) ? Optional.empty() : Optional.of(records.get(run));
        }

        @Override
        public void keep(int arm, int replication, RunRecord record) {
            records.put(arm + "/" + replication, record);
            kept.add(arm + "/" + replication);
        }
    }

    private static RecordingListener run(Shelf shelf, ToyTowns towns, int threads) {
        RecordingListener listener = new RecordingListener(PLAN);
        new Experiment(Outstanding.beside(PLAN, shelf), towns, listener).run(threads);
        return listener;
    }

    private static Shelf full() {
        Shelf shelf = new Shelf();
        run(shelf, new ToyTowns(), 2);
        assertThat(shelf.kept).hasSize((int) PLAN.runs());
        shelf.kept.clear();
        return shelf;
    }

    @Test
    void whatIsKnownIsNotRun() {
        Shelf shelf = full();
        ToyTowns towns = new ToyTowns();
        RecordingListener listener = run(shelf, towns, 3);
        assertThat(towns.built.get()).isZero();
        assertThat(listener.days.get()).isZero();
        assertThat(listener.order).hasSize((int) PLAN.runs());
        assertThat(Outstanding.beside(PLAN, shelf).runs()).isZero();
        assertThat(Outstanding.beside(PLAN, shelf).simulatedDays()).isZero();
    }

    @Test
    void ofAReplicationOnlyTheMissingArmsAreRun() {
        Shelf shelf = full();
        shelf.records.remove("2/5");
        Outstanding outstanding = Outstanding.beside(PLAN, shelf);
        assertThat(outstanding.runs()).isEqualTo(1);
        assertThat(outstanding.runs(2)).isEqualTo(1);
        assertThat(outstanding.arms(5)).containsExactly(2);
        assertThat(outstanding.arms(4)).isEmpty();
        assertThat(outstanding.simulatedDays()).isEqualTo(PLAN.days());
        ToyTowns towns = new ToyTowns();
        RecordingListener listener = run(shelf, towns, 3);
        assertThat(towns.built.get()).isEqualTo(1);
        assertThat(listener.days.get()).isEqualTo(PLAN.days());
        assertThat(shelf.kept).containsExactly("2/5");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void whicheverRunsAreKnownOrLostTheSameIsSaid(int threads) {
        Random random = new Random(threads);
        RecordingListener whole = RecordingListener.of(PLAN, new ToyTowns(), 1);
        for (int round = 0; round < 50; round++) {
            Shelf shelf = full();
            double share = random.nextDouble();
            new ArrayList<>(shelf.records.keySet()).forEach(run -> {
                if (random.nextDouble() < share) {
                    shelf.records.remove(run);
                } else if (random.nextDouble() < 0.2) {
                    shelf.lost.add(run);
                }
            });
            ToyTowns towns = new ToyTowns();
            RecordingListener listener = run(shelf, towns, threads);
            assertThat(listener.findings.summaries()).isEqualTo(whole.findings.summaries());
            assertThat(listener.findings.sampledReplication()).hasValue(0);
            assertThat(listener.order).hasSize((int) PLAN.runs()).doesNotHaveDuplicates();
            for (int arm = 0; arm < PLAN.arms().size(); arm++) {
                String prefix = arm + "/";
                assertThat(listener.order.stream().filter(run -> run.startsWith(prefix)))
                        .isSorted();
            }
            assertThat(shelf.lost).isEmpty();
            assertThat(shelf.records).hasSize((int) PLAN.runs());
            assertThat(towns.alive.get()).isLessThanOrEqualTo(threads);
        }
    }

    /** Pairs of series are held until both are there: an arm that is known must not run ahead of one that is not. */
    @Test
    void aKnownArmWaitsForTheOthers() {
        Shelf shelf = full();
        for (int replication = 0; replication < PLAN.replications(); replication++) {
            shelf.records.remove("1/" + replication);
        }
        RecordingListener listener = run(shelf, new ToyTowns(), 1);
        int[] next = new int[PLAN.arms().size()];
        for (String run : listener.order) {
            next[run.charAt(0) - '0']++;
            assertThat(next[0] - next[1]).as("%s", listener.order).isBetween(-1, 1);
        }
    }

    @Test
    void whatFailedIsNotKept() {
        Shelf shelf = new Shelf();
        ToyTowns towns = new ToyTowns();
        towns.failingReplication = 2;
        towns.failingEffect = 0.1;
        RecordingListener listener = run(shelf, towns, 2);
        assertThat(listener.findings.failures()).hasSize(1);
        assertThat(shelf.kept).hasSize((int) PLAN.runs() - 1).doesNotContain("2/1");
        RecordingListener again = run(shelf, new ToyTowns(), 2);
        assertThat(again.findings.failures()).isEmpty();
        assertThat(again.findings.summaries())
                .isEqualTo(
                        RecordingListener.of(PLAN, new ToyTowns(), 1).findings.summaries());
    }

    /** An arm that is given up after two replications has two; the order of the others does not wait for more of it. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void armsThatAreGivenUpHaveFewerRuns(int threads) {
        RunPlan shorter = PLAN.replicated(
                8,
                PLAN.arms().stream().map(arm -> arm.name().equals("a") ? 2 : 8).toList());
        assertThat(shorter.runs()).isEqualTo(PLAN.runs() - 6);
        Shelf shelf = new Shelf();
        for (int round = 0; round < 2; round++) {
            RecordingListener listener = new RecordingListener(shorter);
            ToyTowns towns = new ToyTowns();
            new Experiment(Outstanding.beside(shorter, shelf), towns, listener).run(threads);
            assertThat(listener.order).hasSize((int) shorter.runs()).doesNotHaveDuplicates();
            assertThat(shelf.kept).hasSize((int) shorter.runs());
            assertThat(towns.built.get() == 0)
                    .as("the second time all is known")
                    .isEqualTo(round == 1);
        }
        assertThat(Outstanding.beside(PLAN, shelf).runs()).isEqualTo(6);
    }
}
