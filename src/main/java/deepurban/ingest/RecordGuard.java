package deepurban.ingest;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Stops a record that does not end: a line of gigabytes, or a quotation mark that is never closed, must not fill the memory. */
final class RecordGuard extends FilterReader {

    /** Characters; far more than any case has. */
    static final int LONGEST = 1 << 20;

    private long sinceRecord;
    private long records;

    RecordGuard(Reader in) {
        super(in);
    }

    /** Tells that a record has ended; one record more has been read. */
    void recordEnded() {
        sinceRecord = 0;
        records++;
    }

    @Override
    public int read() throws IOException {
        int value = in.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = in.read(buffer, offset, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int read) {
        sinceRecord += read;
        if (sinceRecord > LONGEST + (1 << 16)) {
            throw new BadRecords("longRecord", records + 1, LONGEST);
        }
    }
}
