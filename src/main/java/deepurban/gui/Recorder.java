package deepurban.gui;

import deepurban.gui.look.Wording;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Records the map while the town goes on, as an animation or as single pictures: one a week of the town, until it is stopped. What is recorded is
 * complete or not there. For the event thread.
 */
final class Recorder {

    private static final int EVERY = 7; // days
    private static final int MOST = 300; // pictures

    private final Supplier<BufferedImage> picture;
    private final Wording words;
    private final Consumer<String> say;
    private final Consumer<Boolean> onOrOff;
    private Path place;
    private Recording recording; // null: not recording
    private int lastDay;
    private int pictures;

    Recorder(Supplier<BufferedImage> picture, Wording words, Consumer<String> say, Consumer<Boolean> onOrOff) {
        this.picture = picture;
        this.words = words;
        this.say = say;
        this.onOrOff = onOrOff;
    }

    /** Starts; the town should be playing. */
    void start(Path to, Recording.Opener opener) {
        stop();
        place = to;
        try {
            recording = opener.open(to);
            pictures = 0;
            lastDay = Integer.MIN_VALUE;
            onOrOff.accept(true);
            say.accept(words.get("save.recording", to.toString()));
        } catch (FileAlreadyExistsException e) {
            say.accept(words.get("save.isThere", to.toString()));
        } catch (IOException e) {
            failed(e);
        }
    }

    /** A day is on the screen. */
    void shown(int day) {
        if (recording == null || day < lastDay + EVERY && day >= lastDay) {
            return;
        }
        lastDay = day;
        try {
            recording.add(picture.get());
            pictures++;
        } catch (IOException e) {
            failed(e);
            abandon();
            return;
        }
        if (pictures == MOST) {
            stop();
        }
    }

    /** Ends the recording, if there is one, and puts it in its place. */
    void stop() {
        if (recording == null) {
            return;
        }
        try {
            recording.close();
            say.accept(words.get("save.done", place.toString()));
        } catch (IOException e) {
            failed(e);
        }
        recording = null;
        onOrOff.accept(false);
    }

    private void abandon() {
        try {
            recording.abandon();
        } catch (IOException e) {
            failed(e);
        }
        recording = null;
        onOrOff.accept(false);
    }

    private void failed(IOException e) {
        say.accept(words.get("save.failed", place.toString(), e.getMessage()));
    }
}
