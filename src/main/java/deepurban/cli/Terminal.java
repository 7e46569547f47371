package deepurban.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether standard error is read by a person. */
final class Terminal {

    private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

    private Terminal() {}

    /**
     * Java does not tell for standard error. Linux does; elsewhere a console stands for it.
     */
    @SuppressWarnings("SystemConsoleNull") // From JDK 22 on it is there even for pipes: then --quiet silences the bar.
    static boolean isWatched() {
        try {
            if (Files.isSymbolicLink(STANDARD_ERROR)) {
                String device = Files.readSymbolicLink(STANDARD_ERROR).toString();
                return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
            }
        } catch (IOException e) {
            return false;
        }
        return System.console() != null;
    }
}
