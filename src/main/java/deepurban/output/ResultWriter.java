package deepurban.output;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import deepurban.experiment.Decomposition;
import deepurban.experiment.Effect;
import deepurban.experiment.Findings;
import deepurban.experiment.RunPlan;
import deepurban.experiment.SelectionRule;
import deepurban.experiment.Standing;
import deepurban.scenario.Canonical;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes a result folder: first what identifies it, then the tables, last the manifest that says that all is there. */
public final class ResultWriter {

    private final ResultFolder folder;
    private final Study study;
    private RunPlan plan;
    private final Options options;
    private final Manifest manifest;
    private final Invocation invocation;

    /** Prepares to write the results of a plan. */
    public ResultWriter(ResultFolder folder, Study study, RunPlan plan, Options options, Invocation invocation)
            throws IOException {
        this.folder = folder;
        this.study = study;
        this.plan = plan;
        this.options = options;
        this.invocation = invocation;
        this.manifest = new Manifest(study, plan, invocation);
    }

    /** Writes what identifies the folder; throws if it cannot be written to, before any run starts. */
    public void begin() throws IOException {
        manifest.writeTo(folder);
        writeJson("scenario.json", study.scenario());
    }

    /** Writes what is to be shown, before it is. */
    public void writeRegistration(Registration registration) throws IOException {
        writeJson(Registration.FILE, registration.json());
    }

    /** Takes the plan that was carried out in the end: the same with another number of replications. */
    public void replicated(RunPlan carriedOut) {
        plan = carriedOut;
        manifest.put("replications", JsonNodeFactory.instance.numberNode(plan.replications()));
    }

    /** Notes a fact about the experiment in the manifest. */
    public void note(String key, JsonNode fact) {
        manifest.put(key, fact);
    }

    /** Writes all tables, and the manifest as far as it is known. */
    public void writeTables(Findings findings, List<Effect> effects) throws IOException {
        manifest.writeTo(folder);
        Tables tables = new Tables(folder, options.excel());
        OutcomeTables outcomes = new OutcomeTables(tables, findings);
        outcomes.writeRuns();
        outcomes.writeSummary();
        outcomes.writeEffects(effects);
        outcomes.writeFailures();
        PictureTables pictures = new PictureTables(tables, findings, study);
        pictures.writeDaily();
        pictures.writeDailyEffects();
        pictures.writeFourWeeks();
        pictures.writeSurvival();
        pictures.writeSurvivalTests();
        pictures.writeFlows();
        pictures.writeUnits();
        pictures.writeMaps();
        writeJson("lives.json", new Lives(findings).json());
    }

    /** Writes the tables of a package that was decomposed; see {@link Decomposition}. */
    public void writeDecomposition(List<Decomposition.Outcome> outcomes, String whole) throws IOException {
        DecompositionTables.write(new Tables(folder, options.excel()), outcomes, whole);
    }

    /** Writes the table of a search for the best. */
    public void writeBest(SelectionRule.Selection selection, List<Standing> standings) throws IOException {
        BestTable.write(new Tables(folder, options.excel()), selection, standings);
    }

    /** Writes what describes the folder, and removes files of an earlier call that are not part of it any more. */
    public void end(RunLog log, double seconds, int failed, List<String> formerFiles) throws IOException {
        end(log, seconds, plan.runs() - failed, failed, formerFiles);
    }

    /** Ends the folder of runs that are not those of the plan alone. */
    public void end(RunLog log, double seconds, long done, long failed, List<String> formerFiles) throws IOException {
        writeJson(RoCrate.NAME, new RoCrate(study, invocation, folder.written(), failed).json());
        log.writeTo(folder);
        manifest.end(log.now(), seconds, done, failed, folder.written());
        removeStale(formerFiles);
        manifest.writeTo(folder);
    }

    /** Writes a JSON file. */
    public void writeJson(String name, JsonNode json) throws IOException {
        folder.write(name, out -> out.write(Canonical.pretty(json).getBytes(StandardCharsets.UTF_8)));
    }

    private void removeStale(List<String> formerFiles) throws IOException {
        Set<String> current = folder.written().stream().map(WrittenFile::name).collect(Collectors.toSet());
        Path root = folder.path().toAbsolutePath().normalize();
        for (String name : formerFiles) {
            // The list is read from a file: a name that leads out of the folder is none of ours.
            boolean inside = root.resolve(name).normalize().startsWith(root);
            if (inside && !current.contains(name)) {
                folder.remove(name);
            }
        }
    }
}
