package deepurban.output;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * {@code ro-crate-metadata.json}: the folder described after RO-Crate 1.1 and its profile Process Run Crate 0.5, so that archives
 * and search engines can read it. The day on which it was run and published, which the standard asks for, is the only thing in
 * it that is not decided by the input; the profile lets times be left out, and {@code manifest.json} has them.
 */
final class RoCrate {

    static final String NAME = "ro-crate-metadata.json";

    private static final String ROOT = "./";
    private static final String SOFTWARE = "#deepurban";
    private static final String PROFILE = "https://w3id.org/ro/wfrun/process/0.5";
    private static final String LICENCE = "#licence";
    private static final String SEED = "#seed";
    private static final String REFORMS = "#reforms";

    /** Files that say what was asked. */
    private static final Set<String> ASKED =
            Set.of("scenario.json", "experiment.json", "targets.json", "hold-out.json");

    private static final Map<String, String> MEANINGS = meanings();

    private final Study study;
    private final Invocation invocation;
    private final long failed;
    private final TreeMap<String, WrittenFile> files = new TreeMap<>();

    /** Describes a folder; {@code failed} is the number of runs that failed. */
    RoCrate(Study study, Invocation invocation, Collection<WrittenFile> files, long failed) {
        this.study = study;
        this.invocation = invocation;
        this.failed = failed;
        files.forEach(file -> this.files.put(file.name(), file));
    }

    ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.putArray("@context")
                .add("https://w3id.org/ro/crate/1.1/context")
                .add("https://w3id.org/ro/terms/workflow-run/context");
        ArrayNode graph = json.putArray("@graph");
        descriptor(graph.addObject());
        root(graph.addObject());
        action(graph.addObject());
        software(graph.addObject());
        setting(graph.addObject(), SEED, "seed", Long.toString(study.seed()));
        if (!study.reforms().isEmpty()) {
            setting(graph.addObject(), REFORMS, "reforms", String.join(" ", study.reforms()));
        }
        profile(graph.addObject());
        licence(graph.addObject());
        files.values().forEach(file -> file(graph.addObject(), file));
        return json;
    }

    private static void descriptor(ObjectNode node) {
        node.put("@id", NAME).put("@type", "CreativeWork");
        reference(node, "conformsTo", "https://w3id.org/ro/crate/1.1");
        reference(node, "about", ROOT);
    }

    private void root(ObjectNode node) {
        node.put("@id", ROOT).put("@type", "Dataset");
        node.put("name", study.title().en() + " (" + study.name() + "-" + study.hash() + ")");
        node.put(
                "description",
                "Results of the simulation DeepUrban: command " + study.command() + ", scenario " + study.name()
                        + ", seed " + study.seed() + ".");
        node.put("datePublished", invocation.started().substring(0, 10));
        reference(node, "license", LICENCE);
        reference(node, "conformsTo", PROFILE);
        ArrayNode parts = node.putArray("hasPart");
        files.keySet().forEach(name -> parts.addObject().put("@id", name));
        reference(node, "mentions", "#run");
    }

    private void action(ObjectNode node) {
        node.put("@id", "#run").put("@type", "CreateAction").put("name", "deepurban " + study.command());
        reference(node, "instrument", SOFTWARE);
        node.put("description", description());
        node.put("endTime", invocation.started().substring(0, 10));
        // The profile wants the address as a text, not as a reference.
        node.put("actionStatus", "http://schema.org/" + (failed == 0 ? "Completed" : "Failed") + "ActionStatus");
        if (failed > 0) {
            node.put("error", failed + " runs failed; failures.csv tells their causes.");
        }
        ArrayNode objects = node.putArray("object");
        files.keySet().stream()
                .filter(ASKED::contains)
                .forEach(name -> objects.addObject().put("@id", name));
        objects.addObject().put("@id", SEED);
        if (!study.reforms().isEmpty()) {
            objects.addObject().put("@id", REFORMS);
        }
        ArrayNode results = node.putArray("result");
        files.keySet().stream()
                .filter(name -> !ASKED.contains(name))
                .forEach(name -> results.addObject().put("@id", name));
    }

    private String description() {
        return switch (study.command()) {
            case "run" -> "Simulates replications of the scenario.";
            case "compare" -> "Simulates the scenario with and without its reforms, and compares them.";
            case "calibrate" -> "Looks for values of parameters at which the scenario shows what was observed.";
            default -> "Simulates the scenario at the points of the experiment, and analyses what its factors do.";
        };
    }

    private void software(ObjectNode node) {
        node.put("@id", SOFTWARE).put("@type", "SoftwareApplication").put("name", "DeepUrban");
        node.put("softwareVersion", invocation.version());
    }

    private static void setting(ObjectNode node, String id, String name, String value) {
        node.put("@id", id).put("@type", "PropertyValue").put("name", name).put("value", value);
    }

    private static void profile(ObjectNode node) {
        node.put("@id", PROFILE).put("@type", "CreativeWork").put("name", "Process Run Crate");
        node.put("version", "0.5");
    }

    /** Rights belong to whoever ran it, and only they can say which they give. */
    private static void licence(ObjectNode node) {
        node.put("@id", LICENCE).put("@type", "CreativeWork").put("name", "Not stated");
        node.put("description", "To be set by whoever publishes these results.");
    }

    /** Sizes are left out for files whose content is measured: the crate would change with every run. */
    private static void file(ObjectNode node, WrittenFile file) {
        node.put("@id", file.name()).put("@type", "File").put("name", meaning(file.name()));
        node.put("encodingFormat", format(file.name()));
        if (!file.name().equals(Manifest.NAME) && !file.name().equals("failures.csv")) {
            node.put("contentSize", Long.toString(file.bytes()));
        }
    }

    private static void reference(ObjectNode node, String property, String id) {
        node.putObject(property).put("@id", id);
    }

    private static String meaning(String name) {
        int slash = name.indexOf('/');
        return MEANINGS.getOrDefault(slash < 0 ? name : name.substring(0, slash + 1), name);
    }

    private static String format(String name) {
        String[][] formats = {
            {".csv", "text/csv"},
            {".parquet", "application/vnd.apache.parquet"},
            {".gz", "application/gzip"},
            {".json", "application/json"},
            {".html", "text/html"},
            {".svg", "image/svg+xml"},
            {".png", "image/png"}
        };
        for (String[] format : formats) {
            if (name.endsWith(format[0])) {
                return format[1];
            }
        }
        return "text/plain";
    }

    private static Map<String, String> meanings() {
        Map<String, String> meanings = new LinkedHashMap<>();
        meanings.put("manifest.json", "Digests, seed, versions, machine, times");
        meanings.put("scenario.json", "The scenario as resolved");
        meanings.put("experiment.json", "The experiment as read");
        meanings.put("targets.json", "What was observed, and which parameters are free");
        meanings.put("hold-out.json", "What was observed and held out");
        meanings.put("parameters.csv", "Best values, intervals and how well the targets tell them");
        meanings.put("fit.csv", "Observed beside simulated");
        meanings.put("profile.csv", "Profiles of the misfit");
        meanings.put("calibrated.json", "The scenario with the best values");
        meanings.put("posterior.csv", "Draws from the posterior");
        meanings.put("posterior.json", "An experiment that runs the draws from the posterior");
        meanings.put("points.csv", "The points of the design, or those tried");
        meanings.put("main-effects.csv", "Main effects of the factors");
        meanings.put("screening.csv", "Elementary effects of the factors, after Morris");
        meanings.put("indices.csv", "Sobol' indices of the factors");
        meanings.put("regret.csv", "Regret of each choice in each future");
        meanings.put("robustness.csv", "How each choice fares over all futures");
        meanings.put("boxes.csv", "Where choices fall short");
        meanings.put("runs.csv", "All outcomes of every run");
        meanings.put("summary.csv", "Mean, standard deviation and interval of each outcome");
        meanings.put("effects.csv", "Paired differences of each reform from its baseline");
        meanings.put("registration.json", "Primary outcomes, contrasts and smallest effects, as registered");
        meanings.put("best.csv", "How the reforms stood when the best was found");
        meanings.put("shares.csv", "Shapley share of each part in the effect of a package");
        meanings.put("interactions.csv", "How parts of a package act together, two by two");
        meanings.put("daily.csv", "Daily indicators, mean and interval over replications");
        meanings.put("daily-effects.csv", "Daily paired differences of each reform from its baseline, whole town");
        meanings.put("survival.csv", "Share of problems not yet resolved, by day since voicing");
        meanings.put("four-weeks.csv", "Events by four weeks, mean and interval over replications, whole town");
        meanings.put("four-weeks-effects.csv", "Paired differences by four weeks of each reform from its baseline");
        meanings.put("survival-tests.csv", "Log-rank tests of each reform against its baseline");
        meanings.put("flows.csv", "How many problems were heard, sent on, closed and solved");
        meanings.put("units.csv", "Service units");
        meanings.put("maps.csv.gz", "Residents, satisfaction and backlog by cell and quarter");
        meanings.put("lives.json", "Three problems in the baseline and in each reform");
        meanings.put("failures.csv", "Runs that failed");
        meanings.put("report.html", "Report for people");
        meanings.put("charts/", "Chart");
        meanings.put("problems/", "All problems of one run");
        meanings.put("daily/", "Daily indicators of one run");
        return meanings;
    }
}
