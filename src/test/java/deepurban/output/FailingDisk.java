package deepurban.output;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** A disk whose nth act fails, and all after it: full, or pulled out. Removing still works. */
public final class FailingDisk implements Disk {

    private final AtomicInteger acts = new AtomicInteger();
    private final int last;

    /** Lets the first {@code last} acts succeed. */
    public FailingDisk(int last) {
        this.last = last;
    }

    /** Returns whether it came to a failure. */
    public boolean hasFailed() {
        return acts.get() > last;
    }

    private void act() throws IOException {
        if (acts.incrementAndGet() > last) {
            throw new IOException("No space left on device");
        }
    }

    @Override
    public void makeFolder(Path folder) throws IOException {
        Disk.REAL.makeFolder(folder);
    }

    @Override
    public OutputStream create(Path file) throws IOException {
        act();
        return new FilterOutputStream(Files.newOutputStream(file)) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                act();
                out.write(bytes, offset, length);
            }
        };
    }

    @Override
    public void publish(Path temporary, Path target) throws IOException {
        act();
        Disk.REAL.publish(temporary, target);
    }

    @Override
    public void remove(Path file) throws IOException {
        Disk.REAL.remove(file);
    }
}
