package deepurban.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import deepurban.experiment.RunPlan;
import deepurban.output.Registration;
import deepurban.scenario.Canonical;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was to be shown, written down before it was run: a registration is kept under its digest, with the time and with those of
 * its reforms that had been run before. It is never replaced: who registers the same again is told what was true the first time.
 */
public final class Registrations {

    private static final String KIND = "registration";

    private final Ledger ledger;
    private final LedgerRuns runs;

    /** Prepares to register in a ledger that holds these runs. */
    public Registrations(Ledger ledger, LedgerRuns runs) {
        this.ledger = ledger;
        this.runs = runs;
    }

    /**
     * What the ledger knows of a registration.
     *
     * @param when time at which it was registered
     * @param replications replications that were planned then
     * @param seenBefore reforms some of whose runs had been finished before, in the order of the plan
     */
    public record Entry(String when, int replications, List<String> seenBefore) {

        /** Copies the list. */
        public Entry {
            seenBefore = List.copyOf(seenBefore);
        }

        private ObjectNode json() {
            ObjectNode json = JsonNodeFactory.instance.objectNode();
            json.put("when", when).put("replications", replications);
            seenBefore.forEach(json.putArray("seenBefore")::add);
            return json;
        }
    }

    /**
     * Registers, or finds what was registered before.
     *
     * @param registration what is to be shown
     * @param plan its runs
     * @param now the time
     * @param mustBeKept whether a ledger that cannot be written to matters, because runs are to follow
     * @throws LedgerUnwritable if it does
     */
    public Entry register(Registration registration, RunPlan plan, String now, boolean mustBeKept) {
        Optional<Entry> before = find(registration.digest());
        if (before.isPresent()) {
            return before.get();
        }
        Entry entry = new Entry(now, plan.replications(), seen(plan));
        try {
            ObjectNode content = entry.json();
            content.set("registration", registration.json());
            ledger.write(registration.digest(), KIND, Canonical.pretty(content).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            if (mustBeKept) {
                throw new LedgerUnwritable(e);
            }
        }
        return entry;
    }

    private Optional<Entry> find(String digest) {
        return ledger.read(digest, KIND).flatMap(content -> {
            try {
                JsonNode json = new JsonMapper().readTree(content);
                List<String> seenBefore = new ArrayList<>();
                json.path("seenBefore").forEach(name -> seenBefore.add(name.asText()));
                return Optional.of(new Entry(
                        json.path("when").asText(), json.path("replications").asInt(), seenBefore));
            } catch (IOException e) {
                ledger.refuse(digest, KIND);
                return Optional.empty();
            }
        });
    }

    private List<String> seen(RunPlan plan) {
        List<String> seen = new ArrayList<>();
        for (int reform : plan.reforms()) {
            for (int replication = 0; replication < plan.replications(); replication++) {
                if (runs.isThere(reform, replication)) {
                    seen.add(plan.arms().get(reform).name());
                    break;
                }
            }
        }
        return seen;
    }
}
