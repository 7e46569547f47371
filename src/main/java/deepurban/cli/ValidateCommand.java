package deepurban.cli;

import deepurban.calibrate.TargetReader;
import deepurban.hypothesis.HypothesisReader;
import deepurban.mechanism.Catalogue;
import deepurban.optimise.SearchReader;
import deepurban.scenario.Validation;
import deepurban.scenario.mistake.Mistake;
import deepurban.sweep.SweepReader;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Checks files. */
@Command(name = "validate")
final class ValidateCommand implements Callable<Integer> {

    private final Surroundings around;

    @Mixin
    Common common;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "files")
    private List<Path> files;

    ValidateCommand(Surroundings around) {
        this.around = around;
    }

    private static List<Mistake> check(Path file, Catalogue catalogue) {
        if (TargetReader.recognises(file)) {
            return TargetReader.check(file);
        }
        if (SearchReader.recognises(file)) {
            return SearchReader.check(file, catalogue);
        }
        if (SweepReader.recognises(file)) {
            return SweepReader.check(file, catalogue);
        }
        return HypothesisReader.recognises(file)
                ? HypothesisReader.check(file, catalogue)
                : Validation.check(file, catalogue, ScenarioFile.outcomeNames());
    }

    @Override
    public Integer call() {
        Catalogue catalogue = Catalogue.load();
        int status = ExitStatus.DONE;
        for (Path file : files) {
            List<Mistake> mistakes = check(file, catalogue);
            if (mistakes.isEmpty()) {
                around.out().println(around.texts().get("validate.right", file.toString()));
            } else {
                mistakes.forEach(mistake ->
                        around.err().println(mistake.text(around.texts().locale())));
                status = ExitStatus.BAD_INPUT;
            }
        }
        around.out().flush();
        around.err().flush();
        return status;
    }
}
