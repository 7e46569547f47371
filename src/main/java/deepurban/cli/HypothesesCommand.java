package deepurban.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import deepurban.experiment.Outstanding;
import deepurban.experiment.TownSource;
import deepurban.hypothesis.Hypothesis;
import deepurban.hypothesis.HypothesisReader;
import deepurban.hypothesis.HypothesisTable;
import deepurban.hypothesis.Judged;
import deepurban.hypothesis.Trial;
import deepurban.mechanism.Catalogue;
import deepurban.output.Options;
import deepurban.output.ResultFolder;
import deepurban.scenario.Canonical;
import deepurban.scenario.mistake.InvalidInput;
import deepurban.scenario.mistake.Mistake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Judges hypotheses: those of the article, or those of the files given. */
@Command(name = "hypotheses")
final class HypothesesCommand implements Callable<Integer> {

    /** Where those of the article stand, and how many there are. */
    private static final Path FOLDER = Path.of("scenarios", "hypotheses");

    private static final int OF_THE_ARTICLE = 8;

    private final Surroundings around;

    @Mixin
    Common common;

    @Parameters(arity = "0..*", paramLabel = "FILE", descriptionKey = "hypotheses.files")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "seed")
    private long seed = 1;

    @Option(names = "--replications", paramLabel = "R", descriptionKey = "hypotheses.replications")
    private Integer replications;

    @Option(names = "--threads", paramLabel = "T", descriptionKey = "threads")
    private Integer threads;

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "hypotheses.out")
    private Path out;

    @Option(names = "--quiet", descriptionKey = "quiet")
    private boolean quiet;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    HypothesesCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        check("--replications", replications, 2);
        check("--threads", threads, 1);
        Catalogue catalogue = Catalogue.load();
        List<Hypothesis> hypotheses = read(catalogue);
        TownSource towns = around.towns().apply(catalogue);
        ResultFolder folder = new ResultFolder(
                out == null ? Path.of("results", "hypotheses-" + hash(hypotheses)) : out, around.disk());
        if (Files.isRegularFile(folder.path())) {
            throw Refusal.badUsage(
                    around.texts().get("folder.isFile", folder.path().toString()));
        }
        announce(hypotheses, towns, folder);
        List<Judged> judged = judge(hypotheses, towns);
        write(folder, judged);
        show(judged, folder);
        return judged.stream().allMatch(one -> one.failed() == 0) ? ExitStatus.DONE : ExitStatus.FAILED;
    }

    private void check(String option, Integer value, int least) {
        if (value != null && value < least) {
            throw Refusal.badUsage(
                    around.texts().get("option.atLeast", option, String.valueOf(least), String.valueOf(value)));
        }
    }

    /** Reads all files, so that mistakes in any of them are told together and before a run. */
    private List<Hypothesis> read(Catalogue catalogue) {
        List<Hypothesis> hypotheses = new ArrayList<>();
        List<Mistake> mistakes = new ArrayList<>();
        for (Path file : files.isEmpty() ? ofTheArticle() : files) {
            try {
                Hypothesis found = HypothesisReader.read(file, catalogue);
                hypotheses.add(replications == null ? found : found.replicated(replications));
            } catch (InvalidInput e) {
                mistakes.addAll(e.mistakes());
            }
        }
        if (!mistakes.isEmpty()) {
            throw new InvalidInput(mistakes);
        }
        refuseTwins(hypotheses);
        return hypotheses;
    }

    /** Rows of results tell hypotheses apart by their names. */
    private void refuseTwins(List<Hypothesis> hypotheses) {
        Set<String> names = new HashSet<>();
        for (Hypothesis hypothesis : hypotheses) {
            if (!names.add(hypothesis.name())) {
                throw Refusal.badUsage(around.texts().get("hypotheses.twice", hypothesis.name()));
            }
        }
    }

    private List<Path> ofTheArticle() {
        if (!Files.isDirectory(FOLDER)) {
            throw Refusal.badUsage(around.texts().get("hypotheses.noFolder", FOLDER.toString()));
        }
        return IntStream.rangeClosed(1, OF_THE_ARTICLE)
                .mapToObj(i -> FOLDER.resolve("h" + i + ".json"))
                .toList();
    }

    /** What decides the results: the files, their scenarios and the seed. */
    private String hash(List<Hypothesis> hypotheses) {
        ObjectNode input = JsonNodeFactory.instance.objectNode();
        input.put("command", "hypotheses").put("seed", seed);
        ArrayNode digests = input.putArray("hypotheses");
        hypotheses.forEach(hypothesis -> digests.add(hypothesis.digest()));
        return Canonical.digest(input).substring(0, 10);
    }

    private int threads() {
        return threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    }

    private void announce(List<Hypothesis> hypotheses, TownSource towns, ResultFolder folder) {
        if (quiet) {
            return;
        }
        long points = hypotheses.stream().mapToLong(h -> h.points().size()).sum();
        long runs = hypotheses.stream().mapToLong(Hypothesis::runs).sum();
        around.say(
                "hypotheses.plan",
                String.valueOf(hypotheses.size()),
                String.valueOf(points),
                String.valueOf(runs),
                String.valueOf(seed),
                PlanText.time(seconds(hypotheses, towns)),
                String.valueOf(threads()),
                folder.path().toString());
    }

    /** The first point of each speaks for its others. */
    private double seconds(List<Hypothesis> hypotheses, TownSource towns) {
        Trial trial = new Trial(towns, seed, threads(), () -> {});
        double seconds = 0;
        for (Hypothesis hypothesis : hypotheses) {
            Outstanding plan =
                    Outstanding.all(trial.plan(hypothesis, hypothesis.points().get(0)));
            seconds += hypothesis.points().size()
                    * Estimate.tryOf(plan, towns, new Options(0, false, false))
                            .map(estimate -> estimate.seconds(plan, threads()))
                            .orElse(0.0);
        }
        return seconds;
    }

    private List<Judged> judge(List<Hypothesis> hypotheses, TownSource towns) {
        List<Judged> judged = new ArrayList<>();
        AtomicLong ended = new AtomicLong();
        Trial trial = new Trial(towns, seed, threads(), ended::incrementAndGet);
        for (Hypothesis hypothesis : hypotheses) {
            Judged one = trial.judge(hypothesis);
            judged.add(one);
            if (!json) {
                around.out().print(new HypothesisAnswer(around.texts(), one).text());
                around.out().flush();
            }
            if (one.failed() > 0) {
                around.say("failures.of", hypothesis.name(), String.valueOf(one.failed()));
            }
        }
        return judged;
    }

    private void write(ResultFolder folder, List<Judged> judged) {
        try {
            HypothesisTable.write(folder, judged);
        } catch (IOException e) {
            throw Refusal.cannot(around.texts()
                    .get("folder.cannotWrite", folder.path().toString(), DiskTrouble.text(e, around.texts())));
        } finally {
            folder.discardOpenFiles();
        }
    }

    private void show(List<Judged> judged, ResultFolder folder) {
        if (json) {
            ObjectNode answer = JsonNodeFactory.instance.objectNode();
            answer.put("folder", folder.path().toString()).put("seed", seed);
            ArrayNode list = answer.putArray("hypotheses");
            judged.forEach(one -> list.add(new HypothesisAnswer(around.texts(), one).json()));
            around.out().print(Canonical.pretty(answer));
        } else {
            around.out().println(around.texts().get("hypotheses.reading"));
            around.out()
                    .println(around.texts().get("hypotheses.here", folder.path().toString()));
        }
        around.out().flush();
    }
}
