package deepurban.output;

import java.io.IOException;
import java.nio.file.Path;

/** Writes tables once more in another form. Implemented outside of the program itself, where the libraries are that it takes. */
public interface TableConverter {

    /** Returns the ending of the files that it writes, such as {@code .parquet}. */
    String ending();

    /**
     * Writes a table once more.
     *
     * @param csv the table as CSV, compressed if its name ends in {@code .gz}
     * @param target file that is not there yet
     */
    void convert(Path csv, Path target) throws IOException;
}
