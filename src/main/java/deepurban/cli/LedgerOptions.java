package deepurban.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Options of all commands that run the model by way of the ledger. */
abstract class LedgerOptions extends MemoryOptions {

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "seed")
    long seed = 1;

    @Option(names = "--threads", paramLabel = "T", descriptionKey = "threads")
    Integer threads;

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "out")
    Path out;

    @Option(names = "--set", paramLabel = "POINTER=VALUE", descriptionKey = "set")
    List<String> sets = new ArrayList<>();

    @Option(names = "--excel", descriptionKey = "excel")
    boolean excel;

    @Option(names = "--parquet", descriptionKey = "parquet")
    boolean parquet;

    @Option(names = "--quiet", descriptionKey = "quiet")
    boolean quiet;

    @Option(names = "--progress", descriptionKey = "progress")
    boolean progress;

    @Option(names = "--json", descriptionKey = "json")
    boolean json;

    @Override
    void check(Texts texts) {
        atLeastOne("--threads", threads, texts);
        super.check(texts);
    }

    /** Returns how many threads may work: all processors, unless asked for otherwise. */
    int threads() {
        return threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    }

    static void atLeastOne(String option, Integer value, Texts texts) {
        if (value != null && value < 1) {
            throw Refusal.badUsage(texts.get("option.atLeastOne", option, value.toString()));
        }
    }
}
