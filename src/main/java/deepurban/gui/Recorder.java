package deepurban.gui;

import deepurban.gui.look.Wording;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Records the map while the town goes on, as an animated GIF: a picture a week of the town, until it is stopped. A file is complete or not there.
 * For the event thread.
 */
final class Recorder {

    private static final int EVERY = 7; // days
    private static final int HUNDREDTHS = 12;
    private static final int MOST = 300; // pictures

    private final Supplier<BufferedImage> picture;
    private final Wording words;
    private final Consumer<String> say;
    private final Consumer<Boolean> recording;
    private Path file; // null: not recording
    private Path pending;
    private AnimatedGif gif;
    private int lastDay;
    private int pictures;

    Recorder(Supplier<BufferedImage> picture, Wording words, Consumer<String> say, Consumer<Boolean> recording) {
        this.picture = picture;
        this.words = words;
        this.say = say;
        this.recording = recording;
    }

    /** Starts; the town should be playing. */
    void start(Path to) {
        stop();
        try {
            Path absolute = to.toAbsolutePath();
            pending = Files.createTempFile(absolute.getParent(), "." + absolute.getFileName(), ".part");
            OutputStream out = Files.newOutputStream(pending);
            gif = new AnimatedGif(out, HUNDREDTHS);
            file = absolute;
            pictures = 0;
            lastDay = Integer.MIN_VALUE;
            recording.accept(true);
            say.accept(words.get("save.recording", file.toString()));
        } catch (IOException e) {
            say.accept(words.get("save.failed", to.toString(), e.getMessage()));
        }
    }

    /** A day is on the screen. */
    void shown(int day) {
        if (file == null || day < lastDay + EVERY && day >= lastDay) {
            return;
        }
        lastDay = day;
        try {
            gif.add(picture.get());
            pictures++;
        } catch (IOException e) {
            say.accept(words.get("save.failed", file.toString(), e.getMessage()));
            abandon();
            return;
        }
        if (pictures == MOST) {
            stop();
        }
    }

    /** Ends the recording, if there is one, and puts the file in its place. */
    void stop() {
        if (file == null) {
            return;
        }
        try {
            gif.close();
            Files.move(pending, file, StandardCopyOption.REPLACE_EXISTING);
            say.accept(words.get("save.done", file.toString()));
        } catch (IOException e) {
            say.accept(words.get("save.failed", file.toString(), e.getMessage()));
        }
        file = null;
        recording.accept(false);
    }

    private void abandon() {
        try {
            Files.deleteIfExists(pending);
        } catch (IOException e) {
            say.accept(words.get("save.failed", pending.toString(), e.getMessage()));
        }
        file = null;
        recording.accept(false);
    }
}
