package deepurban.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Options of where finished runs are kept, and whether they are used. */
class MemoryOptions {

    @Option(names = "--ledger", paramLabel = "DIR", descriptionKey = "ledger")
    Path ledger = Path.of("results", ".ledger");

    @Option(names = "--resume", descriptionKey = "resume")
    boolean resume;

    @Option(names = "--fresh", descriptionKey = "fresh")
    boolean fresh;

    /** Refuses what excludes each other. */
    void check(Texts texts) {
        if (fresh && resume) {
            throw Refusal.badUsage(texts.get("option.either", "--fresh", "--resume"));
        }
    }
}
