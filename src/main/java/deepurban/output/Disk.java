package deepurban.output;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** What the result folder asks of a file system; tests put one that fails in its place. */
public interface Disk {

    /** The file system of the machine. */
    Disk REAL = new Real();

    /** Makes a folder and those above it, if they are not there. */
    void makeFolder(Path folder) throws IOException;

    /** Opens a file for writing; closing the stream brings its bytes to the disk. */
    OutputStream create(Path file) throws IOException;

    /** Gives a file its final name, at once. */
    void publish(Path temporary, Path target) throws IOException;

    /** Removes a file if it is there. */
    void remove(Path file) throws IOException;

    /** The real one. */
    final class Real implements Disk {

        private Real() {}

        @Override
        public void makeFolder(Path folder) throws IOException {
            Files.createDirectories(folder);
        }

        @Override
        public OutputStream create(Path file) throws IOException {
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
            return new Synced(channel);
        }

        @Override
        public void publish(Path temporary, Path target) throws IOException {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }

        @Override
        public void remove(Path file) throws IOException {
            Files.deleteIfExists(file);
        }
    }

    /** A stream that forces its bytes to the disk before it closes: a rename must not overtake them in a crash. */
    final class Synced extends FilterOutputStream {

        private final FileChannel channel;

        private Synced(FileChannel channel) {
            super(Channels.newOutputStream(channel));
            this.channel = channel;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            if (channel.isOpen()) {
                try (channel) {
                    channel.force(true);
                }
            }
        }
    }
}
