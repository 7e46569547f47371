package deepurban.cli;

import deepurban.output.Options;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import picocli.CommandLine.Option;

/** Options of commands that run the model. */
final class RunOptions {

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "seed")
    long seed = 1;

    @Option(names = "--replications", paramLabel = "R", descriptionKey = "replications")
    Integer replications;

    @Option(names = "--threads", paramLabel = "T", descriptionKey = "threads")
    Integer threads;

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "out")
    Path out;

    @Option(names = "--set", paramLabel = "POINTER=VALUE", descriptionKey = "set")
    List<String> sets = new ArrayList<>();

    @Option(names = "--problems", paramLabel = "SHARE", descriptionKey = "problems")
    double problems;

    @Option(names = "--daily", paramLabel = "runs", descriptionKey = "daily")
    Daily daily;

    @Option(names = "--excel", descriptionKey = "excel")
    boolean excel;

    @Option(names = "--parquet", descriptionKey = "parquet")
    boolean parquet;

    @Option(names = "--ledger", paramLabel = "DIR", descriptionKey = "ledger")
    Path ledger = Path.of("results", ".ledger");

    @Option(names = "--resume", descriptionKey = "resume")
    boolean resume;

    @Option(names = "--fresh", descriptionKey = "fresh")
    boolean fresh;

    @Option(names = "--quiet", descriptionKey = "quiet")
    boolean quiet;

    @Option(names = "--progress", descriptionKey = "progress")
    boolean progress;

    @Option(names = "--json", descriptionKey = "json")
    boolean json;

    /** What {@code --daily} may add. */
    enum Daily {
        runs
    }

    /** Says what is wrong with values that the types allow. */
    void check(Texts texts) {
        if (replications != null && replications < 1) {
            throw Refusal.badUsage(texts.get("option.atLeastOne", "--replications", String.valueOf(replications)));
        }
        if (threads != null && threads < 1) {
            throw Refusal.badUsage(texts.get("option.atLeastOne", "--threads", String.valueOf(threads)));
        }
        if (!(problems >= 0 && problems <= 1)) {
            throw Refusal.badUsage(texts.get("option.share", "--problems", String.valueOf(problems)));
        }
        if (fresh && resume) {
            throw Refusal.badUsage(texts.get("option.either", "--fresh", "--resume"));
        }
    }

    Options output() {
        return new Options(problems, daily == Daily.runs, excel);
    }

    OptionalInt threadsAsked() {
        return threads == null ? OptionalInt.empty() : OptionalInt.of(threads);
    }
}
