package deepurban.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deepurban.experiment.Toys.ToyTowns;
import deepurban.observe.RunRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class CrewTest {

    private static final RunPlan PLAN = RunPlan.comparing(
            Toys.baseline(30),
            List.of(Toys.reform("a", 30, 0.1), Toys.reform("b", 45, 0.2), Toys.reform("c", 30, 0)),
            7,
            6,
            100);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 8, 100})
    void anyNumberOfThreadsSaysTheSameWithOneTownMoreThanThreads(int threads) {
        ToyTowns towns = new ToyTowns();
        RecordingListener listener = RecordingListener.of(PLAN, towns, threads);
        assertThat(towns.most.get()).isLessThanOrEqualTo(threads + 1);
        assertThat(towns.alive.get()).isLessThanOrEqualTo(threads);
        assertThat(listener.days.get()).isEqualTo(PLAN.simulatedDays());
        assertThat(listener.findings.summaries())
                .isEqualTo(
                        RecordingListener.of(PLAN, new ToyTowns(), 1).findings.summaries());
        for (int arm = 0; arm < PLAN.arms().size(); arm++) {
            String prefix = arm + "/";
            assertThat(listener.order.stream().filter(run -> run.startsWith(prefix)))
                    .containsExactly(prefix + 0, prefix + 1, prefix + 2, prefix + 3, prefix + 4, prefix + 5);
        }
    }

    @Test
    void oneThreadWarmsEachReplicationUpOnce() {
        ToyTowns towns = new ToyTowns();
        RecordingListener.of(PLAN, towns, 1);
        assertThat(towns.built.get()).isEqualTo(PLAN.replications());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void aRunThatFailsIsToldAndTheOthersGoOn(int threads) {
        ToyTowns towns = new ToyTowns();
        towns.failingReplication = 2; // replications are numbered from 1 in the model
        towns.failingEffect = 0.1;
        RecordingListener listener = RecordingListener.of(PLAN, towns, threads);
        assertThat(listener.findings.failures())
                .extracting(Failure::arm, Failure::replication, Failure::cause, Failure::message)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, 1, Cause.OUT_OF_MEMORY, "OutOfMemoryError: toy"));
        assertThat(listener.order).hasSize((int) PLAN.runs());
        assertThat(listener.findings.isDone(2, 0)).isTrue();
        assertThat(listener.findings.isDone(2, 1)).isFalse();
        assertThat(listener.findings.sampledReplication()).hasValue(0);
    }

    @Test
    void aWarmUpThatFailsFailsAllItsRuns() {
        ToyTowns towns = new ToyTowns();
        towns.failingReplication = 1;
        towns.failingEffect = 0;
        towns.failure = new AssertionError("toy\nbroken");
        RecordingListener listener = RecordingListener.of(PLAN, towns, 2);
        assertThat(listener.findings.failures()).hasSize(PLAN.arms().size());
        assertThat(listener.findings.failures().get(0).message()).isEqualTo("AssertionError: toy broken");
        assertThat(listener.findings.failures().get(0).cause()).isEqualTo(Cause.MODEL_ERROR);
        assertThat(listener.findings.sampledReplication()).hasValue(1);
    }

    @Test
    void aFileThatCannotBeWrittenEndsTheExperiment() {
        RunListener full = new RunListener() {
            @Override
            public void recorded(int arm, int replication, RunRecord record) {
                throw new UncheckedIOException(new IOException("disk full"));
            }

            @Override
            public void finished(int arm, int replication, RunRecord record) {}

            @Override
            public void failed(Failure failure) {}
        };
        assertThatThrownBy(() -> new Experiment(PLAN, new ToyTowns(), full).run(2))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("disk full");
    }

    @Test
    void stoppingBreaksOff() {
        Experiment[] experiment = new Experiment[1];
        RecordingListener listener = new RecordingListener(PLAN);
        experiment[0] = new Experiment(
                PLAN,
                (parameters, seed, replication) -> {
                    experiment[0].stop();
                    return new ToyTowns().build(parameters, seed, replication);
                },
                listener);
        assertThatThrownBy(() -> experiment[0].run(2)).isInstanceOf(CancellationException.class);
        assertThat(listener.order).isEmpty();
    }
}
