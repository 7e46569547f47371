package deepurban.gui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** Pictures that are being written one after the other, beside their place until all are there. */
interface Recording extends AutoCloseable {

    /** Opens a recording. */
    @FunctionalInterface
    interface Opener {

        /** Opens one that will stand at a place. */
        Recording open(Path place) throws IOException;
    }

    /** Adds a picture. */
    void add(BufferedImage picture) throws IOException;

    /** Puts what was recorded in its place. */
    @Override
    void close() throws IOException;

    /** Leaves nothing behind. */
    void abandon() throws IOException;

    /** Opens an animated GIF whose pictures each stand for some hundredths of a second. */
    static Recording gif(Path place, int hundredths) throws IOException {
        Path file = place.toAbsolutePath();
        Path pending = Files.createTempFile(file.getParent(), "." + file.getFileName(), ".part");
        OutputStream out = Files.newOutputStream(pending);
        AnimatedGif gif = new AnimatedGif(out, hundredths);
        return new Recording() {

            @Override
            public void add(BufferedImage picture) throws IOException {
                gif.add(picture);
            }

            @Override
            public void close() throws IOException {
                gif.close();
                out.close();
                Files.move(pending, file, StandardCopyOption.REPLACE_EXISTING);
            }

            @Override
            public void abandon() throws IOException {
                out.close();
                Files.deleteIfExists(pending);
            }
        };
    }

    /**
     * Opens a new folder of PNG files {@code 0001.png}, {@code 0002.png} ….
     *
     * @throws java.nio.file.FileAlreadyExistsException if there is something at that place
     */
    static Recording folder(Path place) throws IOException {
        Path folder = place.toAbsolutePath();
        if (Files.exists(folder)) {
            throw new java.nio.file.FileAlreadyExistsException(folder.toString());
        }
        Path pending = Files.createTempDirectory(folder.getParent(), "." + folder.getFileName());
        return new Recording() {

            private int number;

            @Override
            public void add(BufferedImage picture) throws IOException {
                number++;
                Path file = pending.resolve(String.format(Locale.ROOT, "%04d.png", number));
                ImageIO.write(picture, "png", file.toFile());
            }

            @Override
            public void close() throws IOException {
                Files.move(pending, folder);
            }

            @Override
            public void abandon() throws IOException {
                try (Stream<Path> files = Files.walk(pending)) {
                    files.sorted(Comparator.reverseOrder()).forEach(Recording::delete);
                }
            }
        };
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
