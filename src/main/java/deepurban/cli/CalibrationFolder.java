package deepurban.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import deepurban.calibrate.FreeParameter;
import deepurban.calibrate.Space;
import deepurban.calibrate.TradeOff;
import deepurban.experiment.RunPlan;
import deepurban.experiment.ScenarioPlan;
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
import deepurban.scenario.Scenario;
import deepurban.sweep.FactorTitles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** The result folder of a calibration: what identifies it before the first run, and the page and what describes it at the end. */
final class CalibrationFolder {

    private final Surroundings around;
    private final Study study;
    private final ResultFolder folder;
    private final RunLog log = new RunLog(Clock.systemUTC());
    private final long start = System.nanoTime();
    private List<String> formerFiles = List.of();
    private ResultWriter writer;

    /** Chooses the place: {@code out}, or the usual one where that is null. */
    CalibrationFolder(Surroundings around, Study study, Path out) {
        this.around = around;
        this.study = study;
        Path usual = Path.of("results", study.name() + "-" + study.hash());
        this.folder = new ResultFolder(out == null ? usual : out, around.disk());
    }

    /** Returns what was asked; {@code asked} holds all that decides the results beside the scenario and the seed. */
    static Study study(Scenario scenario, long seed, ObjectNode asked) {
        return new Study(
                scenario.name(),
                scenario.title(),
                "calibrate",
                List.of(),
                seed,
                scenario.parameters().time().start(),
                scenario.tree(),
                Map.of(),
                List.of(),
                asked);
    }

    ResultFolder folder() {
        return folder;
    }

    /** Refuses a file, and a folder that holds something else. */
    void check() {
        String path = folder.path().toString();
        if (Files.isRegularFile(folder.path())) {
            throw Refusal.badUsage(around.texts().get("folder.isFile", path));
        }
        try {
            FormerResults former = FormerResults.in(folder.path(), InputDigest.of(study));
            switch (former.kind()) {
                case OTHER -> throw Refusal.badUsage(around.texts().get("folder.other", path));
                case FOREIGN -> throw Refusal.badUsage(around.texts().get("folder.foreign", path));
                case SAME, EMPTY -> formerFiles = former.files();
            }
        } catch (IOException e) {
            throw cannotWrite(e);
        }
    }

    /** Writes what was asked; throws if the folder cannot be written to. */
    void begin(Scenario scenario, Space space, int replications, int threads, List<String> arguments) {
        RunPlan plan = ScenarioPlan.of(scenario, List.of(), study.seed(), replications);
        Invocation invocation = new Invocation(arguments, threads, Version.text(), log.now());
        try {
            writer = new ResultWriter(folder, study, plan, new Options(0, false, false), invocation);
            writer.note("calibration", told(scenario, space));
            writer.begin();
            for (String part : List.of("targets", "holdOut")) {
                JsonNode file = study.experiment().path(part);
                if (file.isObject()) {
                    writer.writeJson(part.equals("targets") ? "targets.json" : "hold-out.json", file);
                }
            }
        } catch (IOException e) {
            throw cannotWrite(e);
        }
        log.add("started");
    }

    /** What the page tells that stands in no table. */
    private ObjectNode told(Scenario scenario, Space space) {
        ObjectNode told = study.experiment().deepCopy();
        told.remove(List.of("targets", "holdOut"));
        List<String> pointers =
                space.parameters().stream().map(FreeParameter::pointer).toList();
        told.set("factors", new FactorTitles(scenario, pointers, Catalogue.load()).json());
        TradeOff.in(space).forEach(one -> told.withArray("tradeOffs").add(title(one)));
        return told;
    }

    private static ObjectNode title(TradeOff one) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("en", one.title().en())
                .put("zh", one.title().zh());
    }

    /** Makes the page, and ends the folder of so many runs. */
    void end(int runs) throws IOException {
        Report.write(folder, around.texts().language(), warning -> {
            log.add("warning: " + warning);
            around.err().println(warning);
        });
        writer.end(log, (System.nanoTime() - start) / 1e9, runs, 0, formerFiles);
    }

    private Refusal cannotWrite(IOException e) {
        return Refusal.cannot(around.texts()
                .get("folder.cannotWrite", folder.path().toString(), DiskTrouble.text(e, around.texts())));
    }
}
