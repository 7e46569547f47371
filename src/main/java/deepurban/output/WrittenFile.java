package deepurban.output;

/**
 * A file of the result folder that is complete.
 *
 * @param name its path inside the folder, with {@code /}
 * @param bytes its size
 * @param sha256 SHA-256 of its bytes, in hex digits
 */
public record WrittenFile(String name, long bytes, String sha256) {}
