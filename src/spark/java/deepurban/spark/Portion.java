package deepurban.spark;

import deepurban.sweep.Batch;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Batches that a worker runs one after the other: a task of Spark.
 *
 * @param batches one for each point; they share what is made for a point
 */
record Portion(List<Batch> batches) implements Serializable {

    Portion {
        batches = List.copyOf(batches);
    }

    /**
     * Takes the next batches.
     *
     * @param runs how many runs it shall have, about; a batch is never cut
     */
    static Portion next(Iterator<Batch> batches, int runs) {
        List<Batch> taken = new ArrayList<>();
        int size = 0;
        while (batches.hasNext() && size < runs) {
            Batch batch = batches.next();
            size += batch.runs();
            int last = taken.size() - 1;
            if (last >= 0 && taken.get(last).point() == batch.point()) {
                taken.set(last, joined(taken.get(last), batch));
            } else {
                taken.add(batch);
            }
        }
        return new Portion(taken);
    }

    private static Batch joined(Batch one, Batch other) {
        List<Batch.Piece> pieces = new ArrayList<>(one.pieces());
        pieces.addAll(other.pieces());
        return new Batch(one.point(), pieces);
    }
}
