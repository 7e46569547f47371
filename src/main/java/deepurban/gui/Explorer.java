package deepurban.gui;

import deepurban.gui.look.Theme;
import deepurban.gui.look.Wording;
import deepurban.mechanism.Catalogue;
import java.awt.GraphicsEnvironment;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.swing.SwingUtilities;

/** Opens the desktop explorer. */
public final class Explorer {

    private static final Logger PREFERENCES = Logger.getLogger("java.util.prefs");

    private Explorer() {}

    /** Returns whether there is a screen to open it on; without one, nothing else here may be called. */
    public static boolean hasScreen() {
        try {
            return !GraphicsEnvironment.isHeadless()
                    && GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices().length > 0;
        } catch (java.awt.AWTError | java.awt.HeadlessException | UnsatisfiedLinkError | NoClassDefFoundError e) {
            return false; // a display that is named and does not answer, or a Java without a desktop
        }
    }

    /**
     * Opens the window and waits until it is closed.
     *
     * @param scenario what to show; empty: the chooser
     * @param sets settings {@code POINTER=VALUE} over the scenario
     * @param seed seed of all draws
     * @param language {@code en} or {@code zh}
     */
    public static void run(Optional<Path> scenario, List<String> sets, long seed, String language, Catalogue catalogue)
            throws InterruptedException {
        CountDownLatch closed = new CountDownLatch(1);
        try {
            SwingUtilities.invokeAndWait(() -> {
                prepare();
                ExplorerWindow window = new ExplorerWindow(catalogue, seed, Wording.in(language));
                window.addWindowListener(new WindowAdapter() {
                    @Override
                    public void windowClosed(WindowEvent e) {
                        closed.countDown();
                    }
                });
                window.setVisible(true);
                scenario.ifPresent(file -> window.open(new Offer(file, sets)));
            });
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        }
        closed.await();
    }

    /** Prepares for the first window; on the event thread. */
    static void prepare() {
        PREFERENCES.setLevel(Level.OFF); // MASON's display looks for some; nobody needs to hear of it
        Theme.setUp();
    }
}
