package deepurban.ingest;

import java.util.Optional;

/**
 * A row of the records.
 *
 * @param line where it ends in the file
 * @param trouble what is wrong with the row as a whole
 * @param cells the columns asked for, in the order asked for, trimmed; empty where there is nothing
 */
record Row(long line, Optional<Reason> trouble, String[] cells) {}
