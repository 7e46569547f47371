package deepurban.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A folder whose files are complete or not there: each is written under a temporary name beside its own, forced to the
 * disk and renamed. Safe for several threads that write different files.
 */
public final class ResultFolder {

    private final Path path;
    private final Disk disk;
    private final TreeMap<String, WrittenFile> written = new TreeMap<>();
    private final Set<Path> open = ConcurrentHashMap.newKeySet();
    private boolean ending;

    /** Prepares a folder at {@code path}; nothing is written yet. */
    public ResultFolder(Path path, Disk disk) {
        this.path = path;
        this.disk = disk;
    }

    /** What fills a file. */
    @FunctionalInterface
    public interface Body {

        /** Writes all bytes of the file. */
        void writeTo(OutputStream out) throws IOException;
    }

    /** Returns where the folder is. */
    public Path path() {
        return path;
    }

    /** Writes a file whole. */
    public void write(String name, Body body) throws IOException {
        try (PendingFile file = begin(name)) {
            body.writeTo(file.stream());
            file.commit();
        }
    }

    /**
     * Begins a file that is written bit by bit.
     *
     * @throws CancellationException after {@link #discardOpenFiles}
     */
    public synchronized PendingFile begin(String name) throws IOException {
        if (ending) {
            throw new CancellationException(name + " is not begun, because the program is about to end");
        }
        Path target = path.resolve(name);
        disk.makeFolder(target.getParent());
        Path temporary = target.resolveSibling("." + target.getFileName() + ".part");
        open.add(temporary);
        try {
            return new PendingFile(this, name, temporary, disk.create(temporary));
        } catch (IOException e) {
            discard(temporary);
            throw e;
        }
    }

    /** Removes a file that an earlier call has left. */
    public void remove(String name) throws IOException {
        disk.remove(path.resolve(name));
    }

    /** Takes over a file that an earlier call has left, if it has this SHA-256, in hex; returns whether it has. */
    public boolean keep(String name, String sha256) {
        MessageDigest digest = Sha256.start();
        long bytes;
        try (InputStream in = new DigestInputStream(Files.newInputStream(path.resolve(name)), digest)) {
            bytes = in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            return false; // it is not there, or as good as not there
        }
        boolean same = Sha256.hex(digest).equals(sha256);
        if (same) {
            synchronized (written) {
                written.put(name, new WrittenFile(name, bytes, sha256));
            }
        }
        return same;
    }

    /** Returns a file written through this object, or taken over. */
    public Optional<WrittenFile> written(String name) {
        synchronized (written) {
            return Optional.ofNullable(written.get(name));
        }
    }

    /** Returns the files written through this object, or taken over, by name. */
    public Collection<WrittenFile> written() {
        synchronized (written) {
            return List.copyOf(written.values());
        }
    }

    /** Removes what is half written, because the program is about to end; nothing is begun any more. */
    public synchronized void discardOpenFiles() {
        ending = true;
        for (Path temporary : new ArrayList<>(open)) {
            try {
                discard(temporary);
            } catch (IOException ignored) {
                // It keeps its temporary name, which nobody takes for a result.
            }
        }
    }

    void publish(WrittenFile file, Path temporary) throws IOException {
        disk.publish(temporary, path.resolve(file.name()));
        open.remove(temporary);
        synchronized (written) {
            written.put(file.name(), file);
        }
    }

    void discard(Path temporary) throws IOException {
        disk.remove(temporary);
        open.remove(temporary);
    }
}
