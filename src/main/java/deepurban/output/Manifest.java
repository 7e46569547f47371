package deepurban.output;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import deepurban.experiment.Arm;
import deepurban.experiment.OutcomeChoice;
import deepurban.experiment.RunPlan;
import deepurban.scenario.Canonical;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

/** {@code manifest.json}: what is needed to run it again to the same bytes, and what was measured on the way. */
final class Manifest {

    static final String NAME = "manifest.json";

    private final ObjectNode json = JsonNodeFactory.instance.objectNode();

    Manifest(Study study, RunPlan plan, Invocation invocation) throws IOException {
        json.put("format", 1);
        json.put("status", "running");
        json.put("name", study.name());
        json.put("hash", study.hash());
        json.put("inputDigest", InputDigest.of(study));
        json.put("scenarioDigest", Canonical.digest(study.scenario()));
        json.put("modelDigest", ModelDigest.compute());
        json.put("version", invocation.version());
        json.put("command", study.command());
        invocation.arguments().forEach(json.putArray("arguments")::add);
        json.put("seed", study.seed());
        json.put("replications", plan.replications());
        json.put("days", plan.days());
        json.set("arms", arms(study, plan));
        json.set("outcomes", outcomes(study));
        json.put("threads", invocation.threads());
        json.set("java", Machine.java());
        json.set("system", Machine.system());
        json.put("started", invocation.started());
    }

    private static ArrayNode arms(Study study, RunPlan plan) {
        ArrayNode arms = JsonNodeFactory.instance.arrayNode();
        for (Arm arm : plan.arms()) {
            ObjectNode json = arms.addObject();
            json.put("name", arm.name());
            json.put("baseline", arm.isBaseline());
            json.put("observedFrom", study.date(arm.observedFrom()).toString());
        }
        return arms;
    }

    private static ArrayNode outcomes(Study study) {
        ArrayNode outcomes = JsonNodeFactory.instance.arrayNode();
        for (OutcomeChoice choice : study.outcomes()) {
            outcomes.addObject().put("name", choice.name()).put("primary", choice.primary());
        }
        return outcomes;
    }

    /** Adds a fact, or puts it in the place of what stood there. */
    void put(String key, JsonNode fact) {
        json.set(key, fact);
    }

    /** Marks the end: all files are there. */
    void end(String when, double seconds, long done, long failed, Collection<WrittenFile> files) {
        json.put("status", failed == 0 ? "done" : "doneWithFailures");
        json.put("ended", when);
        json.put("seconds", Math.round(seconds * 1000) / 1000.0);
        json.put("peakHeapBytes", Machine.peakHeapBytes());
        json.putObject("runs").put("done", done).put("failed", failed);
        ArrayNode list = json.putArray("files");
        for (WrittenFile file : files) {
            if (!file.name().equals(NAME)) {
                list.addObject()
                        .put("name", file.name())
                        .put("bytes", file.bytes())
                        .put("sha256", file.sha256());
            }
        }
    }

    void writeTo(ResultFolder folder) throws IOException {
        folder.write(NAME, out -> out.write(Canonical.pretty(json).getBytes(StandardCharsets.UTF_8)));
    }
}
