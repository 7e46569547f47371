package deepurban.cli;

import deepurban.output.Remaking;
import deepurban.report.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes the report of a result folder again, from the folder alone. */
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {

    private final Surroundings around;

    @Mixin
    Common common;

    @Parameters(paramLabel = "RESULTS", descriptionKey = "results")
    private Path results;

    @Spec
    private CommandSpec spec;

    ReportCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        Texts texts = around.texts();
        try {
            Remaking remaking = Remaking.of(results, around.disk())
                    .orElseThrow(() -> Refusal.badUsage(texts.get("report.noResults", results.toString())));
            if (remaking.isShard()) {
                throw Refusal.badUsage(texts.get("report.shard", results.toString()));
            }
            boolean asked = spec.commandLine().getParseResult().hasMatchedOption("--lang");
            Report.write(remaking.folder(), asked ? texts.language() : remaking.language(), this::warn);
            remaking.end();
        } catch (IOException e) {
            throw trouble(e);
        } catch (UncheckedIOException e) {
            throw trouble(e.getCause());
        }
        around.out()
                .println(texts.get("report.here", results.resolve("report.html").toString()));
        around.out().flush();
        return ExitStatus.DONE;
    }

    private void warn(String warning) {
        around.err().println(warning);
        around.err().flush();
    }

    private Refusal trouble(IOException e) {
        return Refusal.cannot(
                around.texts().get("folder.cannotWrite", results.toString(), DiskTrouble.text(e, around.texts())));
    }
}
