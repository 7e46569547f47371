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
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import javax.imageio.ImageIO;
import javax.swing.JComponent;
import javax.swing.JEditorPane;
import javax.swing.SwingUtilities;
import javax.swing.text.BadLocationException;
import javax.swing.text.html.HTML;
import javax.swing.text.html.HTMLDocument;

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

    /** Types letters, digits and stops. */
    void type(String text) {
        for (int i = 0; i < text.length(); i++) {
            int key = KeyEvent.getExtendedKeyCodeForChar(text.charAt(i));
            robot.keyPress(key);
            robot.keyRelease(key);
        }
        robot.waitForIdle();
    }

    /** Clicks the first link, in the page of that name, whose text begins so. */
    void clickLink(String page, String begin) {
        await(
                begin,
                () -> find(page) instanceof JEditorPane pane
                        && link(pane, begin).isPresent());
        click(onEventThread(() -> {
            JEditorPane pane = (JEditorPane) find(page);
            int at = link(pane, begin).orElseThrow();
            pane.scrollRectToVisible(pane.modelToView2D(at + 2).getBounds());
            Rectangle letter = pane.modelToView2D(at + 2).getBounds();
            Point screen = pane.getLocationOnScreen();
            return new Point(screen.x + letter.x + 2, screen.y + (int) letter.getCenterY());
        }));
    }

    private static OptionalInt link(JEditorPane pane, String begin) {
        HTMLDocument page = (HTMLDocument) pane.getDocument();
        for (HTMLDocument.Iterator links = page.getIterator(HTML.Tag.A); links.isValid(); links.next()) {
            try {
                int from = links.getStartOffset();
                if (page.getText(from, links.getEndOffset() - from).startsWith(begin)) {
                    return OptionalInt.of(from);
                }
            } catch (BadLocationException e) {
                throw new AssertionError(e);
            }
        }
        return OptionalInt.empty();
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
