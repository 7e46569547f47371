package deepurban.cli;

import deepurban.calibrate.LevelSearch;
import deepurban.calibrate.Levels;
import deepurban.calibrate.Target;
import deepurban.calibrate.TargetFile;
import deepurban.mechanism.Catalogue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sets the levels of a scenario's baseline from published figures. */
@Command(name = "calibrate")
final class CalibrateCommand implements Callable<Integer> {

    /** Relative error at which a target counts as met. */
    private static final double TOLERANCE = 0.01;

    private final Surroundings around;

    @Mixin
    Common common;

    @Parameters(index = "0", paramLabel = "SCENARIO", descriptionKey = "scenario")
    private Path scenario;

    @Parameters(index = "1", paramLabel = "TARGETS", descriptionKey = "targets")
    private Path targets;

    @Option(names = "--set", paramLabel = "POINTER=VALUE", descriptionKey = "set")
    private List<String> sets = new ArrayList<>();

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "seed")
    private long seed = 1;

    @Option(names = "--replications", paramLabel = "R", descriptionKey = "calibrate.replications")
    private int replications = 2;

    @Option(names = "--rounds", paramLabel = "N", descriptionKey = "calibrate.rounds")
    private int rounds = 8;

    @Option(names = "--into", paramLabel = "FILE", descriptionKey = "calibrate.into")
    private Path into;

    CalibrateCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        TargetFile file = read();
        Levels levels = new Levels(scenario, sets, file.targets(), Catalogue.load(), seed, replications);
        LevelSearch search = new LevelSearch(file.targets(), TOLERANCE);
        List<LevelSearch.Round> done = search.search(levels::at, rounds);
        LevelSearch.Round last = done.get(done.size() - 1);
        print(file, last);
        if (into != null) {
            write(file, last);
        }
        if (!search.isMet(last)) {
            around.say("calibrate.notMet", String.valueOf(rounds));
            return ExitStatus.FAILED;
        }
        return ExitStatus.DONE;
    }

    private TargetFile read() {
        try {
            return TargetFile.read(targets);
        } catch (IOException e) {
            throw Refusal.badUsage(around.texts().get("calibrate.targets", e.getMessage()));
        }
    }

    private void print(TargetFile file, LevelSearch.Round round) {
        for (int i = 0; i < file.targets().size(); i++) {
            Target target = file.targets().get(i);
            String subject =
                    target.department() == null ? target.outcome() : target.outcome() + " " + target.department();
            around.out()
                    .printf(
                            Locale.ROOT,
                            "%-52s %8s   %s: %.4f (%s)%n",
                            target.parameter(),
                            TargetFile.rounded(round.levers()[i]).toPlainString(),
                            subject,
                            round.answers()[i],
                            target.target());
        }
        around.out().flush();
    }

    private void write(TargetFile file, LevelSearch.Round round) {
        try {
            file.writeInto(into, round);
        } catch (IOException e) {
            throw Refusal.cannot(
                    around.texts().get("folder.cannotWrite", into.toString(), DiskTrouble.text(e, around.texts())));
        }
    }
}
