package deepurban.ledger;

import deepurban.output.Sha256;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The frame of a file in the ledger: a mark and the format, the key, the content, and SHA-256 over all before it. A file that was
 * cut, overwritten or put under another name does not open.
 */
final class Seal {

    /**
     * Number of the format of the frame and of what is in it; part of the key, so that formats live side by side. To be raised too
     * when an experiment takes towns through their days in another way: the digest of the model does not see that.
     */
    static final int FORMAT = 2;

    private static final int MARK = 0x44554C31; // "DUL1"
    private static final int DIGEST_BYTES = 32;
    private static final int HEAD_BYTES = 2 * Integer.BYTES + DIGEST_BYTES;

    private Seal() {}

    /** Returns the file of a content; {@code key} is a SHA-256 in hex digits. */
    static byte[] close(String key, byte[] content) {
        ByteBuffer file = ByteBuffer.allocate(HEAD_BYTES + content.length + DIGEST_BYTES);
        file.put(head(key)).put(content);
        MessageDigest digest = Sha256.start();
        digest.update(file.array(), 0, file.position());
        return file.put(digest.digest()).array();
    }

    /** Returns the content of a file; empty if it is not, byte for byte, what was sealed under that key. */
    static Optional<byte[]> open(String key, byte[] file) {
        int end = file.length - DIGEST_BYTES;
        if (end < HEAD_BYTES || !Arrays.equals(head(key), Arrays.copyOf(file, HEAD_BYTES))) {
            return Optional.empty();
        }
        MessageDigest digest = Sha256.start();
        digest.update(file, 0, end);
        return MessageDigest.isEqual(digest.digest(), Arrays.copyOfRange(file, end, file.length))
                ? Optional.of(Arrays.copyOfRange(file, HEAD_BYTES, end))
                : Optional.empty();
    }

    private static byte[] head(String key) {
        return ByteBuffer.allocate(HEAD_BYTES)
                .putInt(MARK)
                .putInt(FORMAT)
                .put(HexFormat.of().parseHex(key))
                .array();
    }
}
