package deepurban.cli;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Whether disks have room for what is to be written; two folders on one disk share its room. For one thread. */
final class DiskRoom {

    private final Map<FileStore, Long> needed = new LinkedHashMap<>(); // bytes

    /**
     * A disk with too little room.
     *
     * @param needed bytes that are to be written to it
     * @param free bytes that are free on it
     */
    record Lack(long needed, long free) {}

    /** Adds what is to be written below a folder, which need not be there yet. */
    void need(Path folder, long bytes) throws IOException {
        Path existing = folder.toAbsolutePath();
        while (existing != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        if (existing != null) {
            needed.merge(Files.getFileStore(existing), bytes, Long::sum);
        }
    }

    /** Returns the first disk that has too little room. */
    Optional<Lack> lacking() throws IOException {
        for (Map.Entry<FileStore, Long> disk : needed.entrySet()) {
            long free = disk.getKey().getUsableSpace();
            if (free < disk.getValue()) {
                return Optional.of(new Lack(disk.getValue(), free));
            }
        }
        return Optional.empty();
    }
}
