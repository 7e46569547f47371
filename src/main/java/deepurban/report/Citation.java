package deepurban.report;

import com.fasterxml.jackson.databind.JsonNode;

/** How to make a result folder again and how to cite it, from its manifest. */
final class Citation {

    private final JsonNode manifest;
    private final Phrases phrases;

    Citation(JsonNode manifest, Phrases phrases) {
        this.manifest = manifest;
        this.phrases = phrases;
    }

    /** Adds the command, and an entry for a bibliography. */
    void addTo(Html html, String command) {
        html.say("h3", phrases.say("again"));
        html.open("pre").text(command).close();
        html.say("p", phrases.say("again.reading", fact("version")));
        html.say("h3", phrases.say("cite"));
        html.open("pre").text(bibtex()).close();
        html.say("p", phrases.say("cite.reading"), "class", "note");
    }

    private String bibtex() {
        String folder = fact("name") + "-" + fact("hash");
        return "@misc{deepurban-" + folder + ",\n"
                + "  title        = {DeepUrban " + fact("version") + ": " + fact("command") + " " + folder + "},\n"
                + "  author       = {{The DeepUrban authors}},\n"
                + "  year         = {" + year() + "},\n"
                + "  howpublished = {Agent-based simulation, result folder " + folder + "},\n"
                + "  note         = {Seed " + fact("seed") + ", " + fact("replications") + " replications; scenario "
                + shortened(fact("scenarioDigest")) + ", model " + shortened(fact("modelDigest")) + "}\n"
                + "}\n";
    }

    private String year() {
        String started = fact("started");
        return started.length() < 4 ? "" : started.substring(0, 4);
    }

    private static String shortened(String digest) {
        return digest.substring(0, Math.min(12, digest.length()));
    }

    private String fact(String name) {
        return manifest.path(name).asText();
    }
}
