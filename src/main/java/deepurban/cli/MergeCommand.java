package deepurban.cli;

import deepurban.mechanism.Catalogue;
import deepurban.output.FormerResults;
import deepurban.output.InputDigest;
import deepurban.output.Invocation;
import deepurban.output.Options;
import deepurban.output.ResultFolder;
import deepurban.output.ResultWriter;
import deepurban.output.RunLog;
import deepurban.output.Study;
import deepurban.report.Report;
import deepurban.sweep.DamagedRuns;
import deepurban.sweep.Shard;
import deepurban.sweep.Shards;
import deepurban.sweep.SweepFolder;
import deepurban.sweep.SweepResults;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Joins the shards of a sweep to the folder that the whole sweep would have written. */
@Command(name = "merge")
final class MergeCommand implements Callable<Integer> {

    private final Surroundings around;
    private final Texts texts;

    @Mixin
    Common common;

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "out")
    private Path out;

    @Option(names = "--excel", descriptionKey = "excel")
    private boolean excel;

    @Option(names = "--quiet", descriptionKey = "quiet")
    private boolean quiet;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Parameters(arity = "1..*", paramLabel = "DIR", descriptionKey = "merge.shards")
    private List<Path> paths;

    @Spec
    private CommandSpec spec;

    MergeCommand(Surroundings around) {
        this.around = around;
        this.texts = around.texts();
    }

    @Override
    public Integer call() {
        Shards shards = shards();
        Study study = SweepResults.study(shards.sweep(), "sweep");
        Path usual = Path.of("results", study.name() + "-" + study.hash());
        ResultFolder folder = new ResultFolder(out == null ? usual : out, around.disk());
        try {
            return merge(shards, study, folder);
        } catch (DamagedRuns e) {
            throw Refusal.badUsage(texts.get("merge.damaged", e.getMessage()));
        } catch (IOException e) {
            throw cannotWrite(folder, e);
        } catch (UncheckedIOException e) {
            throw cannotWrite(folder, e.getCause());
        } finally {
            folder.discardOpenFiles();
        }
    }

    private Refusal cannotWrite(ResultFolder folder, IOException e) {
        return Refusal.cannot(texts.get("folder.cannotWrite", folder.path().toString(), DiskTrouble.text(e, texts)));
    }

    private Shards shards() {
        Catalogue catalogue = Catalogue.load();
        List<SweepFolder> folders = new ArrayList<>();
        for (Path path : paths) {
            try {
                folders.add(SweepFolder.read(path, catalogue));
            } catch (SweepFolder.Unusable e) {
                throw Refusal.badUsage(texts.get(e.getMessage(), path.toString()));
            } catch (IOException e) {
                throw Refusal.badUsage(texts.get("sweep.noSweep", path.toString()));
            }
        }
        try {
            return new Shards(folders);
        } catch (Shards.Mismatch e) {
            throw Refusal.badUsage(texts.get(e.getMessage(), e.detail()));
        }
    }

    private int merge(Shards shards, Study study, ResultFolder folder) throws IOException {
        FormerResults former = former(study, folder);
        long start = System.nanoTime();
        RunLog log = new RunLog(Clock.systemUTC());
        List<String> arguments = spec.commandLine().getParseResult().originalArgs();
        ResultWriter writer = new ResultWriter(
                folder,
                study,
                shards.sweep().plan(0),
                new Options(0, false, excel),
                new Invocation(arguments, 1, Version.text(), log.now()));
        SweepResults results = new SweepResults(shards.sweep(), Shard.WHOLE, folder, excel);
        results.tell(writer);
        writer.begin();
        results.begin(writer);
        log.add("merged: " + paths);
        AtomicInteger failed = new AtomicInteger();
        SweepResults.Findings findings =
                results.writeTables(reader -> shards.read(new CountedFailures(reader, failed::incrementAndGet)));
        Report.write(folder, texts.language(), warning -> {
            around.err().println(warning);
            around.err().flush();
        });
        long runs = shards.sweep().runs();
        writer.end(log, (System.nanoTime() - start) / 1e9, runs - failed.get(), failed.get(), former.files());
        show(shards, study, folder, findings, failed.get());
        return failed.get() == 0 ? ExitStatus.DONE : ExitStatus.FAILED;
    }

    private FormerResults former(Study study, ResultFolder folder) throws IOException {
        FormerResults former = FormerResults.in(folder.path(), InputDigest.of(study));
        String path = folder.path().toString();
        switch (former.kind()) {
            case OTHER -> throw Refusal.badUsage(texts.get("folder.other", path));
            case FOREIGN -> throw Refusal.badUsage(texts.get("folder.foreign", path));
            case SAME, EMPTY -> {}
        }
        for (Path shard : paths) {
            if (shard.toAbsolutePath()
                    .normalize()
                    .equals(folder.path().toAbsolutePath().normalize())) {
                throw Refusal.badUsage(texts.get("folder.other", path));
            }
        }
        return former;
    }

    private void show(Shards shards, Study study, ResultFolder folder, SweepResults.Findings findings, int failed) {
        SweepAnswer answer = new SweepAnswer(texts, shards.sweep(), findings);
        long runs = shards.sweep().runs();
        if (json) {
            around.out().print(answer.json(folder.path(), study.hash(), runs, failed));
        } else {
            around.out().print(answer.text());
            around.out().println(texts.get("sweep.here", folder.path().toString()));
        }
        around.out().flush();
        if (failed > 0) {
            around.say("sweep.failures", String.valueOf(failed), String.valueOf(runs));
        } else if (!quiet) {
            around.say("merge.done", String.valueOf(paths.size()), String.valueOf(runs));
        }
    }
}
