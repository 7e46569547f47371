package deepurban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import deepurban.experiment.ModelTowns;
import deepurban.experiment.TownSource;
import deepurban.mechanism.Catalogue;
import deepurban.output.Disk;
import deepurban.scenario.Canonical;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is to be shown is registered before it is run; what is chosen later is labelled. */
class RegistrationTest {

    private static final String OTHER_MARGIN = "/outcomes/satisfaction/smallestEffect=0.5";

    @TempDir
    private Path temporary;

    private final List<String> seenByTowns = new ArrayList<>();

    @BeforeEach
    void write() throws IOException {
        Call.scenario(temporary);
    }

    private TownSource towns(Catalogue catalogue) {
        return (parameters, seed, replication) -> {
            seenByTowns.add(Files.exists(temporary.resolve("a/registration.json")) + " " + registrations());
            return new ModelTowns(catalogue).build(parameters, seed, replication);
        };
    }

    private long registrations() {
        try (var files = Files.walk(temporary.resolve("ledger"))) {
            return files.filter(file -> file.toString().endsWith(".registration"))
                    .count();
        } catch (IOException e) {
            return -1;
        }
    }

    private Call compare(String out, String... more) {
        List<String> words = new ArrayList<>(
                List.of("compare", temporary.resolve("small.json").toString()));
        if (!List.of(more).contains("--replications")) {
            words.addAll(List.of("--replications", "2"));
        }
        words.addAll(List.of(
                "--ledger", temporary.resolve("ledger").toString(), "--threads", "1", "--set", "/time/horizonDays=40"));
        words.addAll(List.of("--out", temporary.resolve(out).toString()));
        words.addAll(List.of(more));
        Call call = Call.of(Disk.REAL, this::towns, words.toArray(String[]::new));
        assertThat(call.status()).as(call.err()).isZero();
        return call;
    }

    private JsonNode json(String file) throws IOException {
        return new JsonMapper().readTree(temporary.resolve(file).toFile());
    }

    @Test
    void outcomesContrastsAndMarginsAreHashedBeforeTheFirstRun() throws IOException {
        Call call = compare("a", "denser");
        assertThat(seenByTowns).containsOnly("true 1");
        JsonNode registration = json("a/registration.json");
        assertThat(registration.at("/primaryOutcomes/0/outcome").asText()).isEqualTo("satisfaction");
        assertThat(registration.at("/primaryOutcomes/0/smallestEffect").asDouble())
                .isEqualTo(0.005);
        assertThat(registration.at("/contrasts/0/reform").asText()).isEqualTo("denser");
        String digest = json("a/manifest.json").at("/registration/digest").asText();
        assertThat(Canonical.digest(registration)).isEqualTo(digest);
        assertThat(call.out())
                .contains("Registered before the first run: primary outcomes 2, contrasts 1", digest.substring(0, 10));
        assertThat(temporary.resolve("a/report.html")).content().contains("were registered before", digest);
    }

    @Test
    void whatIsChosenLaterIsLabelledAndTheFirstRegistrationStays() throws IOException {
        Call first = compare("a", "denser");
        JsonNode registered = json("a/manifest.json").path("registration");
        Call later = compare("b", "denser", "--set", OTHER_MARGIN);
        assertThat(later.out()).contains("EXPLORATORY", ": denser.").doesNotContain("Registered before");
        assertThat(temporary.resolve("b/report.html")).content().contains("Exploratory: Denser.");
        assertThat(compare("a", "denser").out()).isEqualTo(first.out());
        assertThat(json("a/manifest.json").path("registration")).isEqualTo(registered);
        compare("a", "denser", "--replications", "3");
        assertThat(json("a/manifest.json").path("registration")).isEqualTo(registered);
        assertThat(compare("c", "denser", "--set", OTHER_MARGIN, "--fresh").out())
                .as("what was seen is not unseen by computing it anew")
                .contains("EXPLORATORY");
        assertThat(compare("d", "denser", "--set", OTHER_MARGIN, "--seed", "2").out())
                .doesNotContain("EXPLORATORY");
    }

    @Test
    void onlyTheReformsThatWereRunAreExploratory() throws IOException {
        compare("a", "denser");
        Call both = compare("b", "denser", "same", "--json");
        JsonNode json = new JsonMapper().readTree(both.out()).path("registration");
        // The other one changes nothing: its runs are those of the baseline, which were there.
        assertThat(json.path("exploratory")).extracting(JsonNode::asText).containsExactly("denser", "same");
        Files.writeString(
                temporary.resolve("small.json"),
                Files.readString(temporary.resolve("small.json"))
                        .replace(
                                "\"reforms\": {",
                                "\"reforms\": {\"often\": {\"patch\": {\"mechanisms\": {"
                                        + "\"threeTierLiaison\": {\"on\": true, \"contactsPerWeek\": 17}}}}, "));
        Call three = compare("c", "denser", "often", "--lang", "zh");
        assertThat(three.out()).contains("首次模拟之前已登记：2 个主要指标，1 项对比", "探索性").contains("：denser。");
    }
}
