package deepurban.ingest;

import java.io.Closeable;
import java.util.List;
import java.util.Optional;

/** Rows of records, whatever form they have. */
interface RowSource extends Closeable {

    /** Returns the names of the columns. */
    List<String> columns();

    /** Chooses the columns that rows are to have, by their places; before the first row. */
    void choose(int[] places);

    /**
     * Returns the next row, or nothing at the end.
     *
     * @throws BadRecords when reading cannot go on
     */
    Optional<Row> next();
}
