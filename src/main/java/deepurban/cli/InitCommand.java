package deepurban.cli;

import deepurban.scenario.Starter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Starts a new scenario. */
@Command(name = "init")
final class InitCommand implements Callable<Integer> {

    private final Surroundings around;

    @Mixin
    Common common;

    @Parameters(index = "0", paramLabel = "NAME", descriptionKey = "name")
    private String name;

    InitCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        try {
            Path file = Starter.write(Path.of(""), name);
            around.out().println(around.texts().get("init.done", file.toString()));
            around.out().flush();
            return ExitStatus.DONE;
        } catch (IOException e) {
            throw Refusal.cannot(around.texts().get("folder.cannotWrite", name, DiskTrouble.text(e, around.texts())));
        }
    }
}
