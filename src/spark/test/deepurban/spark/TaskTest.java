package deepurban.spark;

import static org.assertj.core.api.Assertions.assertThat;

import deepurban.experiment.Cause;
import deepurban.experiment.Failure;
import deepurban.observe.RunRecord;
import deepurban.sweep.Batch;
import deepurban.sweep.RunSink;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a task is made of, and what it says. */
class TaskTest {

    /** What cannot be sent: it holds what is not serializable. */
    private static final class Odd extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Object nothing = null;
        private final Object held = new Object();

        Odd() {
            super("odd");
        }

        @Override
        public String getMessage() {
            return super.getMessage() + (held == nothing ? "?" : "");
        }
    }

    private static Batch batch(int point, int replication) {
        return new Batch(point, List.of(new Batch.Piece(replication, List.of(0, 1))));
    }

    @Test
    void batchesOfAPointAreJoinedAndNoneIsLost() {
        Iterator<Batch> batches = IntStream.range(0, 10)
                .mapToObj(i -> batch(i / 4, i % 4))
                .toList()
                .iterator();
        Portion first = Portion.next(batches, 9);
        assertThat(first.batches()).extracting(Batch::point).containsExactly(0, 1);
        assertThat(first.batches()).extracting(Batch::runs).containsExactly(8, 2);
        assertThat(first.batches().get(0).pieces())
                .extracting(Batch.Piece::replication)
                .containsExactly(0, 1, 2, 3);
        Portion second = Portion.next(batches, 100);
        assertThat(second.batches()).extracting(Batch::point).containsExactly(1, 2);
        assertThat(second.batches()).extracting(Batch::runs).containsExactly(6, 4);
        assertThat(batches.hasNext()).isFalse();
    }

    @Test
    void tasksTakeSeconds() {
        Pace pace = new Pace();
        assertThat(pace.runs()).isEqualTo(1);
        List<Told.Finished> ten = IntStream.range(0, 10)
                .mapToObj(i -> new Told.Finished(0, 0, i, new byte[0]))
                .toList();
        pace.learn(new Told(ten, List.of(), 0, 5_000_000_000L));
        assertThat(pace.runs()).as("half a second each").isEqualTo(8);
        pace.learn(new Told(ten, List.of(), 0, 1000_000_000_000L));
        assertThat(pace.runs()).as("longer than a task shall take").isEqualTo(1);
        Pace fast = new Pace();
        fast.learn(new Told(ten, List.of(), 0, 1_000_000L));
        assertThat(fast.runs()).isEqualTo(100);
    }

    @Test
    void aFailureSaysTheSameAtHome() throws IOException, ClassNotFoundException {
        Told.Listener listener = new Told.Listener();
        listener.failed(3, new Failure(1, 2, Cause.MODEL_ERROR, new IllegalStateException("broken")));
        listener.failed(4, new Failure(0, 5, Cause.MODEL_ERROR, new Odd()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(listener.told());
        }
        Told told;
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            told = (Told) in.readObject();
        }
        List<String> said = new ArrayList<>();
        told.tell(new RunSink() {
            @Override
            public void finished(int point, int arm, int replication, RunRecord record) {
                said.add("finished");
            }

            @Override
            public void failed(int point, Failure failure) {
                said.add(point + " " + failure.arm() + " " + failure.replication() + " " + failure.message());
                assertThat(failure.thrown().getStackTrace()[0].getClassName()).isEqualTo(TaskTest.class.getName());
            }
        });
        assertThat(said)
                .containsExactly(
                        "3 1 2 IllegalStateException: broken",
                        "4 0 5 IllegalStateException: " + Odd.class.getName() + ": odd");
    }
}
