package deepurban.cli;

/**
 * Ends a command in good order when the user presses Ctrl-C or the system asks: half-written files are removed and a
 * message says what is left. Java itself then ends with status 130 (or 143 when it was terminated).
 */
final class Interruption implements AutoCloseable {

    private final Thread hook;
    private volatile boolean happened;

    Interruption(Runnable tidy) {
        hook = new Thread(
                () -> {
                    happened = true;
                    tidy.run();
                },
                "interruption");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    boolean happened() {
        return happened;
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The program is ending already: the hook is at work.
            happened = true;
        }
    }
}
