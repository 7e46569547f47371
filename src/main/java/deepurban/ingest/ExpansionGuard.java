package deepurban.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/** Lets what a compressed file gives pass as long as it is not absurdly more than what was read of the file. */
final class ExpansionGuard extends FilterInputStream {

    /** Up to here nothing can do harm. */
    private static final long HARMLESS = 16L << 20;

    private final LongSupplier compressed;
    private final double most;
    private long bytes;

    /** Guards {@code in}; {@code compressed} tells how many bytes of the file were read, {@code most} how often they may grow. */
    ExpansionGuard(InputStream in, LongSupplier compressed, double most) {
        super(in);
        this.compressed = compressed;
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        int value = in.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = in.read(buffer, offset, length);
        count(Math.max(0, read));
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(int read) {
        bytes += read;
        if (bytes > HARMLESS && bytes > most * compressed.getAsLong()) {
            throw new BadRecords("expansion", Math.round(most), bytes >> 20);
        }
    }
}
