package deepurban.cli;

import picocli.CommandLine.Option;

/** Options of commands that run designed experiments. */
final class SweepOptions extends LedgerOptions {

    @Option(names = "--replications", paramLabel = "R", descriptionKey = "sweep.replications")
    Integer replications;

    @Override
    void check(Texts texts) {
        atLeastOne("--replications", replications, texts);
        super.check(texts);
    }
}
