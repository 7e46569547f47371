package deepurban.model;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.RecursiveAction;
import java.util.function.Consumer;

/**
 * Lets all subdistricts live a phase: one after the other or, in a large town whose run is in a fork-join pool, side by side on the threads
 * of the pool that are free. Within a phase they do not touch each other, so both give the same bits.
 */
final class Everywhere {

    /** In smaller towns a phase is over before another thread has woken up. */
    private static final int RESIDENTS_WORTH_SHARING = 100_000;

    private final List<Subdistrict> subdistricts;
    private final Turn[] turns; // the greatest first, so that the small ones fill the gaps at the end

    Everywhere(List<Subdistrict> subdistricts) {
        this.subdistricts = subdistricts;
        this.turns = subdistricts.stream()
                .sorted(Comparator.comparingInt((Subdistrict s) -> -residents(s)))
                .map(Turn::new)
                .toArray(Turn[]::new);
    }

    private static int residents(Subdistrict subdistrict) {
        return subdistrict.locality().residents().count();
    }

    void live(Consumer<Subdistrict> phase) {
        if (isShared()) {
            for (Turn turn : turns) {
                turn.prepare(phase);
            }
            ForkJoinTask.invokeAll(turns);
        } else {
            subdistricts.forEach(phase);
        }
    }

    private boolean isShared() {
        return ForkJoinTask.inForkJoinPool()
                && ForkJoinTask.getPool().getParallelism() > 1
                && residents() >= RESIDENTS_WORTH_SHARING;
    }

    private int residents() {
        int sum = 0;
        for (Turn turn : turns) {
            sum += residents(turn.subdistrict);
        }
        return sum;
    }

    /** One subdistrict's part of a phase; used again and again, so that a day allocates nothing for it. */
    private static final class Turn extends RecursiveAction {

        private static final long serialVersionUID = 1L;

        private final transient Subdistrict subdistrict;
        private transient Consumer<Subdistrict> phase;

        Turn(Subdistrict subdistrict) {
            this.subdistrict = subdistrict;
        }

        void prepare(Consumer<Subdistrict> next) {
            reinitialize();
            phase = next;
        }

        @Override
        protected void compute() {
            phase.accept(subdistrict);
        }
    }
}
