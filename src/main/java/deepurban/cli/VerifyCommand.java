package deepurban.cli;

import deepurban.mechanism.Catalogue;
import deepurban.output.ModelDigest;
import deepurban.replay.Folder;
import deepurban.replay.Replay;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs rows of a result folder again and compares every digit; of a folder as a whole also the digests of its files. */
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {

    /** Differences that a person reads. */
    private static final int SHOWN = 20;

    private final Surroundings around;
    private final Texts texts;

    @Mixin
    Common common;

    @Option(names = "--threads", paramLabel = "T", descriptionKey = "threads")
    private Integer threads;

    @Option(names = "--quiet", descriptionKey = "quiet")
    private boolean quiet;

    @Parameters(index = "0", paramLabel = "RESULTS", descriptionKey = "verify.results")
    private Path path;

    @Parameters(index = "1..*", paramLabel = "ROW", descriptionKey = "verify.row")
    private List<Integer> rows = new ArrayList<>();

    VerifyCommand(Surroundings around) {
        this.around = around;
        this.texts = around.texts();
    }

    @Override
    public Integer call() {
        if (threads != null && threads < 1) {
            throw Refusal.badUsage(texts.get("option.atLeastOne", "--threads", String.valueOf(threads)));
        }
        Catalogue catalogue = Catalogue.load();
        Folder folder = read(catalogue);
        for (int row : rows) {
            if (row < 1 || row > folder.size()) {
                throw Refusal.badUsage(texts.get("verify.noRow", String.valueOf(row), String.valueOf(folder.size())));
            }
        }
        warnOfAnotherModel(folder);
        List<String> changed = rows.isEmpty() ? folder.changedFiles() : List.of();
        changed.forEach(name -> around.out().println(texts.get("verify.changed", name)));
        Replay.Verdict verdict = replay(folder, catalogue);
        show(verdict, changed);
        return verdict.differing().isEmpty() && changed.isEmpty() ? ExitStatus.DONE : ExitStatus.FAILED;
    }

    private Folder read(Catalogue catalogue) {
        try {
            return Folder.read(path, catalogue);
        } catch (Folder.Unusable e) {
            throw Refusal.badUsage(texts.get(e.getMessage(), path.toString()));
        } catch (IOException e) {
            throw Refusal.badUsage(texts.get("verify.noResults", path.toString()));
        }
    }

    private void warnOfAnotherModel(Folder folder) {
        try {
            if (!ModelDigest.compute().equals(folder.modelDigest())) {
                around.say("verify.otherModel");
            }
        } catch (IOException e) {
            throw Refusal.cannot(String.valueOf(e.getMessage()));
        }
    }

    private Replay.Verdict replay(Folder folder, Catalogue catalogue) {
        Set<Integer> wanted = new HashSet<>(rows);
        int workers = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
        try {
            return Replay.of(
                    folder,
                    row -> wanted.isEmpty() || wanted.contains(row),
                    around.towns().apply(catalogue),
                    workers);
        } catch (IOException e) {
            throw Refusal.badUsage(texts.get("merge.damaged", String.valueOf(e.getMessage())));
        }
    }

    private void show(Replay.Verdict verdict, List<String> changed) {
        verdict.differing().entrySet().stream()
                .limit(SHOWN)
                .forEach(row ->
                        around.out().println(texts.get("verify.row", String.valueOf(row.getKey()), row.getValue())));
        boolean same = verdict.differing().isEmpty() && changed.isEmpty();
        if (!same || !quiet) {
            around.out()
                    .println(texts.get(
                            same ? "verify.same" : "verify.differs",
                            String.valueOf(verdict.compared()),
                            String.valueOf(verdict.differing().size())));
        }
        around.out().flush();
    }
}
