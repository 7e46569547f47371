package deepurban.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.AWTException;
import java.awt.Component;
import java.awt.Container;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Window;
import java.awt.event.InputEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import javax.imageio.ImageIO;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;

/** Finds parts of a real window by their names, clicks them with a real pointer, and takes pictures. */
final class Hand {

    private static final Path PICTURES = Path.of(System.getProperty("pictures", "target/screens"));
    private static final long PATIENCE = 120_000; // a loaded machine is no failure

    private final Robot robot;

    Hand() throws AWTException {
        robot = new Robot();
        robot.setAutoDelay(30);
    }

    /** Waits until something holds, as seen on the event thread. */
    void await(String what, BooleanSupplier holds) {
        long end = System.currentTimeMillis() + PATIENCE;
        while (!onEventThread(holds::getAsBoolean)) {
            assertThat(System.currentTimeMillis())
                    .as("waited in vain for: " + what)
                    .isLessThan(end);
            robot.delay(50);
        }
    }

    static <T> T onEventThread(Callable<T> ask) {
        FutureTask<T> task = new FutureTask<>(ask);
        SwingUtilities.invokeLater(task);
        try {
            return task.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** Returns the part of that name in any window, or null. */
    static Component find(String name) {
        for (Window window : Window.getWindows()) {
            if (window.isShowing()) {
                Component found = find(window, name);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static Component find(Container parent, String name) {
        for (Component part : parent.getComponents()) {
            if (name.equals(part.getName()) && part.isShowing()) {
                return part;
            }
            if (part instanceof Container inner) {
                Component found = find(inner, name);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** Clicks the middle of the part of that name. */
    void click(String name) {
        await(name, () -> find(name) != null);
        Rectangle bounds = onEventThread(() -> {
            Component part = find(name);
            if (part instanceof JComponent component) {
                component.scrollRectToVisible(new Rectangle(component.getSize()));
            }
            return new Rectangle(part.getLocationOnScreen(), part.getSize());
        });
        click(new Point((int) bounds.getCenterX(), (int) bounds.getCenterY()));
    }

    /** Clicks a place of the screen. */
    void click(Point at) {
        robot.mouseMove(at.x, at.y);
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
        robot.waitForIdle();
    }

    /** Draws a line with the pointer through the part of that name, from a share of its height to another. */
    void draw(String name, double from, double to) {
        Rectangle bounds = onEventThread(
                () -> new Rectangle(find(name).getLocationOnScreen(), find(name).getSize()));
        int steps = 40;
        for (int i = 0; i <= steps; i++) {
            double share = (double) i / steps;
            robot.mouseMove((int) (bounds.x + bounds.width * (0.14 + 0.85 * share)), (int)
                    (bounds.y + bounds.height * (from + share * (to - from))));
            if (i == 0) {
                robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
            }
        }
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
        robot.waitForIdle();
    }

    /** Takes a picture of the window that is open. */
    void picture(String name) {
        robot.waitForIdle();
        robot.delay(400);
        Rectangle bounds = onEventThread(() -> {
            for (Window window : Window.getWindows()) {
                if (window instanceof ExplorerWindow explorer && window.isShowing()) {
                    return new Rectangle(
                            explorer.getContentPane().getLocationOnScreen(),
                            explorer.getContentPane().getSize());
                }
            }
            throw new AssertionError("no window");
        });
        try {
            Files.createDirectories(PICTURES);
            ImageIO.write(
                    robot.createScreenCapture(bounds),
                    "png",
                    PICTURES.resolve(name + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
