package deepurban.output;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** A CSV table that is being written; closed without {@link #commit}, it leaves nothing behind. For one thread. */
public final class OpenTable implements Closeable {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final PendingFile file;
    private final GZIPOutputStream gzip;
    private final CsvTable rows;

    OpenTable(PendingFile file, List<String> header, boolean compressed, boolean byteOrderMark) throws IOException {
        this.file = file;
        try {
            if (byteOrderMark && !compressed) {
                file.stream().write(BYTE_ORDER_MARK);
            }
            // The header that Java writes names neither file nor time nor system: equal rows give equal bytes.
            gzip = compressed ? new GZIPOutputStream(file.stream(), 1 << 13) : null;
            OutputStream out = compressed ? gzip : file.stream();
            rows = new CsvTable(out, header);
        } catch (IOException | UncheckedIOException e) {
            file.close();
            throw e;
        }
    }

    /** Returns the rows, to be added to. */
    public CsvTable rows() {
        return rows;
    }

    /** Brings the table to the disk and gives it its name. */
    public void commit() throws IOException {
        rows.finish();
        if (gzip != null) {
            gzip.finish();
        }
        file.commit();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
