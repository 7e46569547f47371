package deepurban.cli;

import deepurban.gui.Explorer;
import deepurban.mechanism.Catalogue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The desktop explorer. */
@Command(name = "gui")
final class GuiCommand implements Callable<Integer> {

    /** Set before the first class of AWT is loaded, or not at all. */
    private static final String HEADLESS = "java.awt.headless";

    private final Surroundings around;

    @Mixin
    Common common;

    @Parameters(index = "0", arity = "0..1", paramLabel = "SCENARIO", descriptionKey = "gui.scenario")
    private Path file;

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "seed")
    private long seed = 1;

    @Option(names = "--set", paramLabel = "POINTER=VALUE", descriptionKey = "set")
    private List<String> sets = new ArrayList<>();

    GuiCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws InterruptedException {
        Catalogue catalogue = Catalogue.load();
        if (file != null) {
            ScenarioFile.read(file, sets, catalogue); // tells all mistakes where the command was given
        }
        if (!Explorer.hasScreen()) {
            throw Refusal.badUsage(around.texts().get("gui.noScreen"));
        }
        Explorer.run(Optional.ofNullable(file), sets, seed, around.texts().language(), catalogue);
        return ExitStatus.DONE;
    }

    /** Lets a command line that asks for the window have a screen, if there is one. */
    static void allowScreen(List<String> arguments) {
        if (arguments.contains("gui")) {
            System.setProperty(HEADLESS, System.getProperty(HEADLESS, Boolean.toString(!mayHaveScreen())));
        }
    }

    /** On Linux a screen has an address; elsewhere there is one unless Java finds none. */
    private static boolean mayHaveScreen() {
        boolean needsAddress =
                System.getProperty("os.name").toLowerCase(java.util.Locale.ROOT).contains("linux");
        return !needsAddress
                || System.getenv("DISPLAY") != null && !System.getenv("DISPLAY").isBlank();
    }
}
