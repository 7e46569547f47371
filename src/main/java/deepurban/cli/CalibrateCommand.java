package deepurban.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import deepurban.calibrate.Calibration;
import deepurban.calibrate.CalibrationTables;
import deepurban.calibrate.DailyArrivals;
import deepurban.calibrate.Day;
import deepurban.calibrate.FitRuns;
import deepurban.calibrate.Posterior;
import deepurban.calibrate.PosteriorSearch;
import deepurban.calibrate.Profiles;
import deepurban.calibrate.Search;
import deepurban.calibrate.Space;
import deepurban.calibrate.Target;
import deepurban.calibrate.TargetFile;
import deepurban.calibrate.TargetReader;
import deepurban.calibrate.TownResponse;
import deepurban.calibrate.TownResponse.Measured;
import deepurban.calibrate.TradeOff;
import deepurban.calibrate.Tried;
import deepurban.calibrate.Tries;
import deepurban.experiment.Outstanding;
import deepurban.experiment.ScenarioPlan;
import deepurban.experiment.TownSource;
import deepurban.mechanism.Catalogue;
import deepurban.output.Options;
import deepurban.output.ResultFolder;
import deepurban.scenario.Canonical;
import deepurban.scenario.Scenario;
import deepurban.scenario.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Fits parameters of a scenario's baseline to targets. */
@Command(name = "calibrate")
final class CalibrateCommand implements Callable<Integer> {

    /** Fewer points cannot carry the regression at the end. */
    private static final int FEWEST_PARTICLES = 50;

    private static final int GENERATIONS = 3;

    private final Surroundings around;

    @Mixin
    Common common;

    @Mixin
    private MemoryOptions ledger = new MemoryOptions();

    @Parameters(index = "0", paramLabel = "SCENARIO", descriptionKey = "scenario")
    private Path file;

    @Parameters(index = "1", paramLabel = "TARGETS", descriptionKey = "targets")
    private Path targets;

    @Option(names = "--hold-out", paramLabel = "FILE", descriptionKey = "calibrate.holdOut")
    private Path holdOut;

    @Option(names = "--points", paramLabel = "N", descriptionKey = "calibrate.points")
    private Integer points;

    @Option(names = "--replications", paramLabel = "R", descriptionKey = "calibrate.replications")
    private int replications = 2;

    @Option(names = "--checks", paramLabel = "N", descriptionKey = "calibrate.checks")
    private int checks = 10;

    @Option(names = "--no-profiles", descriptionKey = "calibrate.noProfiles")
    private boolean noProfiles;

    @Option(names = "--posterior", paramLabel = "N", descriptionKey = "calibrate.posterior")
    private int posterior;

    @Option(names = "--set", paramLabel = "POINTER=VALUE", descriptionKey = "set")
    private List<String> sets = new ArrayList<>();

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "seed")
    private long seed = 1;

    @Option(names = "--threads", paramLabel = "T", descriptionKey = "threads")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "calibrate.out")
    private Path out;

    @Option(names = "--into", paramLabel = "FILE", descriptionKey = "calibrate.into")
    private Path into;

    @Option(names = "--quiet", descriptionKey = "quiet")
    private boolean quiet;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Spec
    private CommandSpec spec;

    private CalibrationMemory memory;
    private double least = Double.POSITIVE_INFINITY;
    private int tried;

    CalibrateCommand(Surroundings around) {
        this.around = around;
    }

    /** What is read before anything runs. */
    private record Input(
            Catalogue catalogue, Scenario scenario, TargetFile training, Optional<TargetFile> holdOut, List<Day> days) {

        Space space() {
            return new Space(training.parameters());
        }

        List<Target> unseen() {
            return holdOut.map(TargetFile::targets).orElse(List.of());
        }

        List<Measured> measured() {
            List<Measured> all = new ArrayList<>(TownResponse.measured(training));
            holdOut.map(TownResponse::measured).ifPresent(all::addAll);
            all.addAll(TownResponse.measured(days));
            return all;
        }
    }

    @Override
    public Integer call() {
        atLeast("--replications", replications, 1);
        atLeast("--checks", checks, 1);
        if (posterior != 0) {
            atLeast("--posterior", posterior, FEWEST_PARTICLES);
        }
        atLeast("--threads", threads, 1);
        ledger.check(around.texts());
        memory = new CalibrationMemory(around, ledger);
        Input input = read();
        int budget = points == null ? Search.usualBudget(input.space().dimension()) : points;
        atLeast("--points", budget, 1);
        CalibrationFolder place = folder(input, budget);
        ResultFolder folder = place.folder();
        announce(input, budget, folder);
        memory.prepare();
        place.begin(
                input.scenario(),
                input.space(),
                replications,
                threads,
                spec.commandLine().getParseResult().originalArgs());
        return memory.guard(() -> {
            Calibration calibration = calibrate(input, budget);
            if (!quiet) {
                memory.tell();
            }
            write(calibration, input, place);
            show(calibration, folder);
            return ExitStatus.DONE;
        });
    }

    private void atLeast(String option, int value, int least) {
        if (value < least) {
            throw Refusal.badUsage(
                    around.texts().get("option.atLeast", option, String.valueOf(least), String.valueOf(value)));
        }
    }

    private Input read() {
        Catalogue catalogue = Catalogue.load();
        Scenario scenario = ScenarioReader.read(file, sets, catalogue);
        TargetFile training = TargetReader.read(targets, scenario);
        Optional<TargetFile> later = Optional.ofNullable(holdOut).map(path -> TargetReader.read(path, scenario));
        Input input = new Input(catalogue, scenario, training, later, days(scenario, training, later));
        TownResponse response = response(input, List.of());
        for (int i = 0; i < training.parameters().size(); i++) {
            // What the scenario refuses at an end of a range is told now, not in the middle of the search.
            for (int end = 0; end <= 1; end++) {
                response.scenario(input.space().corner(i, end));
            }
        }
        return input;
    }

    /** Returns the days of the hold-out, if both files name a table of them. */
    private List<Day> days(Scenario scenario, TargetFile training, Optional<TargetFile> later) {
        if (training.arrivals().isEmpty() || later.flatMap(TargetFile::arrivals).isEmpty()) {
            return List.of();
        }
        DailyArrivals known = arrivals(training);
        return known.foretell(
                arrivals(later.get()), scenario.parameters().problems().keySet());
    }

    private DailyArrivals arrivals(TargetFile from) {
        Path table = from.arrivals().orElseThrow();
        try {
            return DailyArrivals.read(table, from.window());
        } catch (IOException | IllegalArgumentException | DateTimeException e) {
            throw Refusal.badUsage(around.texts().get("calibrate.noArrivals", table.toString()));
        }
    }

    private TownResponse response(Input input, List<Measured> measured) {
        TownSource towns = around.towns().apply(input.catalogue());
        return new TownResponse(
                input.scenario(), input.catalogue(), towns, input.space(), measured, seed, threads, memory.answers());
    }

    private CalibrationFolder folder(Input input, int budget) {
        ObjectNode asked = JsonNodeFactory.instance.objectNode();
        asked.set("targets", input.training().tree());
        input.holdOut().ifPresent(file -> asked.set("holdOut", file.tree()));
        asked.put("points", budget).put("replications", replications).put("checks", checks);
        asked.put("posterior", posterior).put("generations", GENERATIONS).put("profiles", !noProfiles);
        CalibrationFolder folder =
                new CalibrationFolder(around, CalibrationFolder.study(input.scenario(), seed, asked), out);
        folder.check();
        return folder;
    }

    private void announce(Input input, int budget, ResultFolder folder) {
        TradeOff.in(input.space())
                .forEach(tradeOff ->
                        around.say("calibrate.tradeOff", around.texts().of(tradeOff.title())));
        if (!quiet) {
            int most = budget + (noProfiles ? 0 : 4 * input.space().dimension());
            int runs = most * replications + checks + GENERATIONS * posterior;
            around.say(
                    "calibrate.plan",
                    input.scenario().name(),
                    String.valueOf(input.space().dimension()),
                    String.valueOf(input.training().targets().size()),
                    String.valueOf(most),
                    String.valueOf(runs),
                    String.valueOf(seed),
                    PlanText.time(seconds(input, runs)),
                    folder.path().toString());
        }
    }

    private double seconds(Input input, int runs) {
        TownSource towns = around.towns().apply(input.catalogue());
        Outstanding plan = Outstanding.all(ScenarioPlan.of(input.scenario(), List.of(), seed, threads));
        return (double) runs
                / threads
                * Estimate.tryOf(plan, towns, new Options(0, false, false))
                        .map(estimate -> estimate.seconds(plan, threads))
                        .orElse(0.0);
    }

    private Calibration calibrate(Input input, int budget) {
        TownResponse response = response(input, TownResponse.measured(input.training()));
        Tries tries = new Tries(input.space(), input.training().targets(), response, replications, this::tell);
        new Search(tries, budget).run();
        var profiles = noProfiles ? new Profiles(tries).estimated() : new Profiles(tries).run();
        Tried best = tries.best();
        FitRuns runs = new FitRuns(
                input.training().targets(), input.unseen(), input.days(), response(input, input.measured()));
        var fits = runs.run(input.space().values(best.point()), replications + 1, replications + checks);
        return new Calibration(
                input.space(),
                best,
                tries.all(),
                profiles,
                fits.targets(),
                fits.days(),
                posterior(input, tries, response));
    }

    private Optional<Posterior> posterior(Input input, Tries tries, TownResponse response) {
        if (posterior == 0) {
            return Optional.empty();
        }
        PosteriorSearch search =
                new PosteriorSearch(input.space(), input.training().targets(), response, posterior, GENERATIONS);
        return Optional.of(search.run(tries, replications + checks));
    }

    /** Says so when a point is better than all before. */
    private void tell(Tried point) {
        tried++;
        if (!quiet && point.misfit() < least) {
            around.say(
                    "calibrate.better",
                    String.valueOf(tried),
                    CalibrationTables.rounded(point.misfit()).toPlainString());
        }
        least = Math.min(least, point.misfit());
    }

    private void write(Calibration calibration, Input input, CalibrationFolder place) {
        ResultFolder folder = place.folder();
        CalibrationTables tables = new CalibrationTables(calibration, folder);
        Path where = folder.path();
        try {
            tables.write();
            tables.writeScenario(input.scenario().tree());
            if (calibration.posterior().isPresent()) {
                tables.writePosterior(
                        calibration.posterior().get(), input.scenario().name());
            }
            place.end(runs(calibration));
            if (into != null) {
                where = into;
                replace(tables);
            }
        } catch (IOException e) {
            throw Refusal.cannot(
                    around.texts().get("folder.cannotWrite", where.toString(), DiskTrouble.text(e, around.texts())));
        } finally {
            folder.discardOpenFiles();
        }
    }

    private int runs(Calibration calibration) {
        return calibration.tried().size() * replications
                + checks
                + calibration.posterior().map(Posterior::runs).orElse(0);
    }

    private void replace(CalibrationTables tables) throws IOException {
        ObjectNode tree = (ObjectNode) new ObjectMapper().readTree(into.toFile());
        Path fresh = into.resolveSibling(into.getFileName() + ".new");
        Files.writeString(fresh, Canonical.pretty(tables.withBest(tree)));
        Files.move(fresh, into, StandardCopyOption.REPLACE_EXISTING);
    }

    private void show(Calibration calibration, ResultFolder folder) {
        CalibrationAnswer answer = new CalibrationAnswer(around.texts(), calibration);
        if (json) {
            around.out().print(Canonical.pretty(answer.json(folder.path())));
        } else {
            around.out().print(answer.text());
            around.out()
                    .println(around.texts().get("calibrate.here", folder.path().toString()));
        }
        around.out().flush();
    }
}
