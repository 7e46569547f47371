package deepurban.ingest;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** The text of a file of records, unpacked and decoded; bytes that the encoding does not know come as U+FFFD. */
final class RecordText implements Closeable {

    private static final int START = 1 << 18;

    private final InputStream bytes;
    private final Charset charset;
    private final byte[] start;
    private final int skip;

    private RecordText(InputStream bytes, byte[] start, Charset charset, int skip) {
        this.bytes = bytes;
        this.start = start;
        this.charset = charset;
        this.skip = skip;
    }

    /**
     * Opens a file.
     *
     * @param named encoding that the user names, if he does
     * @param mostExpansion how often the bytes of a compressed file may grow
     * @throws BadRecords if it is empty, no text, or of an encoding that must be named
     */
    static RecordText open(Path file, Optional<Charset> named, double mostExpansion) throws IOException {
        CountedBytes counted = new CountedBytes(Files.newInputStream(file));
        BufferedInputStream buffered = new BufferedInputStream(counted, 1 << 16);
        try {
            InputStream plain = unpacked(file, buffered, counted, mostExpansion);
            BufferedInputStream text = new BufferedInputStream(plain, START);
            text.mark(START);
            byte[] start = text.readNBytes(START);
            text.reset();
            return decoded(file, text, start, named);
        } catch (IOException | RuntimeException e) {
            buffered.close();
            throw e;
        }
    }

    private static InputStream unpacked(Path file, BufferedInputStream in, CountedBytes counted, double most)
            throws IOException {
        in.mark(8);
        byte[] magic = in.readNBytes(4);
        in.reset();
        if (magic.length >= 2 && (magic[0] & 0xFF) == 0x1F && (magic[1] & 0xFF) == 0x8B) {
            return new ExpansionGuard(new GZIPInputStream(in, 1 << 16), counted::bytes, most);
        }
        if (magic.length == 4 && magic[0] == 'P' && magic[1] == 'K' && magic[2] == 3 && magic[3] == 4) {
            throw new BadRecords("packed", file);
        }
        return in;
    }

    private static RecordText decoded(Path file, InputStream in, byte[] start, Optional<Charset> named) {
        boolean whole = start.length < START;
        if (start.length == 0) {
            throw new BadRecords("empty", file);
        }
        Optional<Encoding> encoding = named.map(charset -> new Encoding(charset, Encoding.markBytes(start, charset)))
                .or(() -> Encoding.of(start, whole));
        if (encoding.isEmpty()) {
            throw new BadRecords(isBinary(start) ? "binary" : "encoding", file);
        }
        return new RecordText(
                in, start, encoding.get().charset(), encoding.get().markBytes());
    }

    /** Control characters other than tabs and ends of lines do not stand in texts. */
    private static boolean isBinary(byte[] start) {
        int controls = 0;
        for (byte b : start) {
            controls += b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' ? 1 : 0;
        }
        return controls > start.length / 1000;
    }

    /** Returns the encoding. */
    Charset charset() {
        return charset;
    }

    /** Returns the beginning of the text. */
    String beginning() {
        return new String(Arrays.copyOfRange(start, Math.min(skip, start.length), start.length), charset);
    }

    /** Returns the text; to be called once. */
    Reader reader() throws IOException {
        bytes.skipNBytes(skip);
        return new InputStreamReader(
                bytes,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE));
    }

    /** Returns what went wrong while reading, as a mistake of the records where it is one. */
    static BadRecords trouble(IOException e, long line) {
        boolean damaged = e instanceof ZipException || e instanceof EOFException;
        return new BadRecords(damaged ? "damaged" : "unreadable", line, String.valueOf(e.getMessage()));
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
