package deepurban.ledger;

import deepurban.output.Disk;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A folder of sealed files, found by their keys. Safe for several threads and for several programs at once.
 *
 * <p>A file is written under a name that nobody else has, forced to the disk, and renamed: who reads sees all of it or
 * nothing. Two who write the same run write the same content, and the last one stays. What cannot be read, or does not open,
 * is absent; it is noted, and the next write replaces it.
 */
public final class Ledger {

    /** What has been open for longer was left by a program that was killed. */
    private static final Duration LEFT_BEHIND = Duration.ofDays(1);

    private final Path path;
    private final Disk disk;
    private final Path drafts;
    private final Set<Path> open = ConcurrentHashMap.newKeySet();
    private final Set<Path> damaged = new TreeSet<>();

    /** Prepares a ledger in a folder; nothing is read or written yet. */
    public Ledger(Path path, Disk disk) {
        this.path = path;
        this.disk = disk;
        this.drafts = path.resolve("open"); // on the same disk, or a rename would be no rename
    }

    /** Returns where the ledger is. */
    public Path path() {
        return path;
    }

    /**
     * Makes the folder, tries whether it can be written to, and clears away what killed programs have left half written.
     *
     * @throws IOException if it cannot be written to
     */
    public void prepare() throws IOException {
        disk.makeFolder(drafts);
        clearAway();
        Path probe = draft();
        try {
            disk.create(probe).close();
        } finally {
            discard(probe);
        }
    }

    private void clearAway() throws IOException {
        Instant limit = Instant.now().minus(LEFT_BEHIND);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(drafts)) {
            for (Path file : files) {
                try {
                    if (Files.getLastModifiedTime(file).toInstant().isBefore(limit)) {
                        disk.remove(file);
                    }
                } catch (NoSuchFileException e) {
                    // Its owner was quicker.
                }
            }
        }
    }

    private Path draft() {
        return drafts.resolve(UUID.randomUUID() + ".part");
    }

    private Path place(String key, String kind) {
        // Folders with a great many files are slow on some systems.
        return path.resolve(key.substring(0, 2)).resolve(key + "." + kind);
    }

    /** Returns the content under a key; empty if there is none, or none that is whole. */
    Optional<byte[]> read(String key, String kind) {
        Path file = place(key, kind);
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            note(file);
            return Optional.empty();
        }
        Optional<byte[]> content = Seal.open(key, bytes);
        if (content.isEmpty()) {
            note(file);
        }
        return content;
    }

    /** Notes that the content under a key made no sense. */
    void refuse(String key, String kind) {
        note(place(key, kind));
    }

    private void note(Path file) {
        synchronized (damaged) {
            damaged.add(file);
        }
    }

    /** Returns the files that were found damaged or could not be read, by name. */
    public List<Path> damaged() {
        synchronized (damaged) {
            return List.copyOf(damaged);
        }
    }

    /** Writes a content under a key, in place of what is there. */
    void write(String key, String kind, byte[] content) throws IOException {
        Path target = place(key, kind);
        disk.makeFolder(target.getParent());
        Path draft = draft();
        open.add(draft);
        try {
            try (OutputStream out = disk.create(draft)) {
                out.write(Seal.close(key, content));
            }
            disk.publish(draft, target);
            open.remove(draft);
        } finally {
            if (open.contains(draft)) {
                discard(draft);
            }
        }
    }

    private void discard(Path draft) throws IOException {
        disk.remove(draft);
        open.remove(draft);
    }

    /** Removes what is half written, because the program is about to end. */
    public void discardOpenFiles() {
        for (Path draft : new ArrayList<>(open)) {
            try {
                discard(draft);
            } catch (IOException ignored) {
                // A later call clears it away.
            }
        }
    }
}
