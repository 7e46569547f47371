package deepurban.ingest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Tells the encoding of a text from its first bytes: by its mark; else UTF-8 if they are valid UTF-8, which other encodings almost
 * never are once there are letters beyond ASCII; else UTF-16 if every other byte of plain letters is zero; else GB18030 if they are
 * valid GB18030 and nearly all of its two-byte characters are common Chinese. Anything else must be named by the user.
 */
record Encoding(Charset charset, int markBytes) {

    static final Charset GB18030 = Charset.forName("GB18030");

    private static final int FEWEST_ZEROES_OF = 4; // a quarter of the bytes
    private static final double COMMON_SHARE = 0.7;

    /** Returns the encoding of a text that begins so; {@code whole}: these are all its bytes. */
    static Optional<Encoding> of(byte[] start, boolean whole) {
        Optional<Encoding> marked = marked(start);
        if (marked.isPresent()) {
            return marked;
        }
        if (zeroes(start, 0) + zeroes(start, 1) > 0) {
            return wide(start);
        }
        if (isValid(start, StandardCharsets.UTF_8, whole)) {
            return Optional.of(new Encoding(StandardCharsets.UTF_8, 0));
        }
        return isValid(start, GB18030, whole) && isChinese(start)
                ? Optional.of(new Encoding(GB18030, 0))
                : Optional.empty();
    }

    private static Optional<Encoding> marked(byte[] start) {
        if (begins(start, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(new Encoding(StandardCharsets.UTF_8, 3));
        }
        if (begins(start, 0xFF, 0xFE)) {
            return Optional.of(new Encoding(StandardCharsets.UTF_16LE, 2));
        }
        if (begins(start, 0xFE, 0xFF)) {
            return Optional.of(new Encoding(StandardCharsets.UTF_16BE, 2));
        }
        return begins(start, 0x84, 0x31, 0x95, 0x33) ? Optional.of(new Encoding(GB18030, 4)) : Optional.empty();
    }

    /** Returns how many bytes the mark of {@code charset} takes at the start of the text; 0 if it is not there. */
    static int markBytes(byte[] start, Charset charset) {
        return marked(start)
                .filter(found -> found.charset().equals(charset))
                .map(Encoding::markBytes)
                .orElse(0);
    }

    private static boolean begins(byte[] start, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= start.length || (start[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Returns how many of the bytes at even (0) or odd (1) places are zero. */
    private static int zeroes(byte[] bytes, int parity) {
        int zeroes = 0;
        for (int i = parity; i < bytes.length; i += 2) {
            zeroes += bytes[i] == 0 ? 1 : 0;
        }
        return zeroes;
    }

    /** Zero bytes are no text, but for UTF-16, where they all stand on one side of the letters. */
    private static Optional<Encoding> wide(byte[] start) {
        int even = zeroes(start, 0);
        int odd = zeroes(start, 1);
        if (Math.max(even, odd) * FEWEST_ZEROES_OF < start.length || Math.min(even, odd) > 0) {
            return Optional.empty();
        }
        return Optional.of(new Encoding(even > odd ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE, 0));
    }

    private static boolean isValid(byte[] bytes, Charset charset, boolean whole) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer out = CharBuffer.allocate(bytes.length + 16);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), out, whole);
        return !result.isError();
    }

    /** Returns whether the two-byte characters are mostly those of GB 2312's first plane of common characters, and signs. */
    private static boolean isChinese(byte[] bytes) {
        int pairs = 0;
        int common = 0;
        for (int i = 0; i + 1 < bytes.length; i++) {
            int lead = bytes[i] & 0xFF;
            if (lead >= 0x81) {
                pairs++;
                int trail = bytes[i + 1] & 0xFF;
                boolean sign = lead >= 0xA1 && lead <= 0xA3;
                common += (sign || lead >= 0xB0 && lead <= 0xD7) && trail >= 0xA1 ? 1 : 0;
                i++;
            }
        }
        return pairs > 0 && common >= COMMON_SHARE * pairs;
    }
}
