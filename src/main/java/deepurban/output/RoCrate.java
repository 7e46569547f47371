package deepurban.output;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * {@code ro-crate-metadata.json}: the folder described after RO-Crate 1.1, so that archives and search engines can read
 * it. The day of publication, which the standard asks for, is the only thing in it that is not decided by the input.
 */
final class RoCrate {

    static final String NAME = "ro-crate-metadata.json";

    private static final String ROOT = "./";
    private static final String SOFTWARE = "#deepurban";
    private static final Map<String, String> MEANINGS = meanings();

    private final Study study;
    private final Invocation invocation;
    private final TreeMap<String, WrittenFile> files = new TreeMap<>();

    RoCrate(Study study, Invocation invocation, Collection<WrittenFile> files) {
        this.study = study;
        this.invocation = invocation;
        files.forEach(file -> this.files.put(file.name(), file));
    }

    ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("@context", "https://w3id.org/ro/crate/1.1/context");
        ArrayNode graph = json.putArray("@graph");
        descriptor(graph.addObject());
        root(graph.addObject());
        action(graph.addObject());
        software(graph.addObject());
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
        // Rights belong to whoever ran it; the standard wants the property, and a text is allowed.
        node.put("license", "Not stated; to be set by whoever publishes these results.");
        ArrayNode parts = node.putArray("hasPart");
        files.keySet().forEach(name -> parts.addObject().put("@id", name));
        node.putArray("mentions").addObject().put("@id", "#run");
    }

    private void action(ObjectNode node) {
        node.put("@id", "#run").put("@type", "CreateAction").put("name", "deepurban " + study.command());
        reference(node, "instrument", SOFTWARE);
        node.putArray("object").addObject().put("@id", "scenario.json");
        ArrayNode results = node.putArray("result");
        files.keySet().stream()
                .filter(name -> !name.equals("scenario.json"))
                .forEach(name -> results.addObject().put("@id", name));
    }

    private void software(ObjectNode node) {
        node.put("@id", SOFTWARE).put("@type", "SoftwareApplication").put("name", "DeepUrban");
        node.put("softwareVersion", invocation.version());
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
