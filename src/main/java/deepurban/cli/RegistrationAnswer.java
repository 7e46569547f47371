package deepurban.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import deepurban.ledger.Registrations;
import deepurban.output.Registration;
import java.util.List;

/**
 * Whether what is shown had been registered before it was run.
 *
 * @param registration what was to be shown
 * @param entry what the ledger knows of it
 */
record RegistrationAnswer(Registration registration, Registrations.Entry entry) {

    private static final int DIGITS = 10;

    /** Returns a line or two for people. */
    String text(Texts texts) {
        int contrasts = registration.json().path("contrasts").size();
        List<String> seen = entry.seenBefore();
        String digest = registration.digest().substring(0, DIGITS);
        String text = "";
        if (seen.size() < contrasts) {
            text += texts.get(
                            "registration.before",
                            String.valueOf(
                                    registration.json().path("primaryOutcomes").size()),
                            String.valueOf(contrasts - seen.size()),
                            digest)
                    + "\n";
        }
        if (!seen.isEmpty()) {
            text += texts.get("registration.after", String.join(", ", seen), digest) + "\n";
        }
        return text;
    }

    /** Returns the same for programs, and for the manifest. */
    ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("digest", registration.digest());
        json.put("registered", entry.when());
        json.put("replicationsThen", entry.replications());
        entry.seenBefore().forEach(json.putArray("exploratory")::add);
        return json;
    }
}
