package deepurban.output;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;

/**
 * A file of the result folder that is being written under a temporary name. {@link #commit} gives it its name; closed
 * without, it leaves nothing behind. For one thread.
 */
public final class PendingFile implements Closeable {

    private final ResultFolder folder;
    private final String name;
    private final Path temporary;
    private final OutputStream raw;
    private final Counting counting;
    private final DigestOutputStream digested;
    private final OutputStream stream;
    private boolean committed;

    PendingFile(ResultFolder folder, String name, Path temporary, OutputStream raw) {
        this.folder = folder;
        this.name = name;
        this.temporary = temporary;
        this.raw = raw;
        this.counting = new Counting(raw);
        this.digested = new DigestOutputStream(counting, Sha256.start());
        this.stream = new BufferedOutputStream(digested, 1 << 16);
    }

    /** Returns where to write; buffered. */
    public OutputStream stream() {
        return stream;
    }

    /** Brings the file to the disk and gives it its name. */
    public void commit() throws IOException {
        stream.close();
        MessageDigest digest = digested.getMessageDigest();
        folder.publish(new WrittenFile(name, counting.bytes, Sha256.hex(digest)), temporary);
        committed = true;
    }

    @Override
    public void close() throws IOException {
        if (!committed) {
            try {
                raw.close();
            } finally {
                folder.discard(temporary);
            }
        }
    }

    private static final class Counting extends FilterOutputStream {

        private long bytes;

        Counting(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int value) throws IOException {
            out.write(value);
            bytes++;
        }

        @Override
        public void write(byte[] buffer, int offset, int length) throws IOException {
            out.write(buffer, offset, length);
            bytes += length;
        }
    }
}
