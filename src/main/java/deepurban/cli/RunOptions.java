package deepurban.cli;

import deepurban.output.Options;
import picocli.CommandLine.Option;

/** Options of commands that run the model. */
final class RunOptions extends LedgerOptions {

    @Option(names = "--replications", paramLabel = "R", descriptionKey = "replications")
    Integer replications;

    @Option(names = "--problems", paramLabel = "SHARE", descriptionKey = "problems")
    double problems;

    @Option(names = "--daily", paramLabel = "runs", descriptionKey = "daily")
    Daily daily;

    /** What {@code --daily} may add. */
    enum Daily {
        runs
    }

    @Override
    void check(Texts texts) {
        atLeastOne("--replications", replications, texts);
        super.check(texts);
        if (!(problems >= 0 && problems <= 1)) {
            throw Refusal.badUsage(texts.get("option.share", "--problems", String.valueOf(problems)));
        }
    }

    Options output() {
        return new Options(problems, daily == Daily.runs, excel);
    }
}
