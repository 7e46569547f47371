package deepurban;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import deepurban.output.ModelDigest;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The sources keep the rules of {@link Architecture}, and each rule catches the wrong twin made for it. */
class ArchitectureTest {

    private static final JavaClasses SOURCES = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/"))
            .importPackages("deepurban");

    private static final JavaClasses TWIN = new ClassFileImporter().importPackages("twin");

    private static final Map<String, ArchRule> RULES_FOR_TWIN = new Architecture("twin").rules();

    private static final Pattern TWIN_NAME = Pattern.compile("twin\\.(?:\\w+\\.)+([A-Z]\\w*(?:\\$[A-Z]\\w*)?)");

    static Stream<ArchRule> rules() {
        return new Architecture("deepurban").rules().values().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theSourcesKeep(ArchRule rule) {
        rule.check(SOURCES);
    }

    @Test
    void theSourcesAreFound() {
        assertThat(SOURCES).isNotEmpty();
        assertThat(SOURCES.contain("deepurban.ArchitectureTest")).isFalse();
    }

    /** A package that is left out of the digest could change results, and those in the ledger would still be taken for them. */
    @Test
    void theModelsDigestCoversTheCore() {
        assertThat(ModelDigest.packages()).isEqualTo(Architecture.CORE);
    }

    /** Exactly these: a rule that sees more than it should would cry wolf. */
    @ParameterizedTest
    @CsvSource({
        "layers, LooksUp KnowsTheFront Unplaced",
        "noPackageCycles, First",
        "coreUsesFewLibraries, Outside$Reads Outside$Finds Outside$Draws Outside$Displays Outside$Commands"
                + " Outside$Paints Outside$Prints Outside$RollsByThread Outside$Twists DeepUrban",
        "coreKnowsNoOutsideWorld, Outside$Prints Outside$Times Outside$Dates Outside$Rolls Outside$RollsInMath"
                + " Outside$Shuffles",
        "coreComputesAlikeEverywhere, Figures$Inexact Figures$InexactByReference",
        "simStateIsExtendedOnce, SecondModel",
        "masonsGeneratorIsNotUsed, DeepUrban Outside$Twists",
        "masonsChartsAreNotReached, MasonsCharts$Generates MasonsCharts$Opens MasonsCharts$Inspects",
        "masonsDisplayStaysInTheGui, Outside$Displays",
        "picocliStaysInTheCli, Outside$Commands",
        "namesSayWhat, QueueManager",
    })
    void eachRuleCatchesItsTwins(String rule, String offenders) {
        assertThat(offenders(RULES_FOR_TWIN.get(rule))).containsExactlyInAnyOrder(offenders.split(" "));
    }

    @Test
    void noRuleIsWithoutATwin() {
        assertThat(RULES_FOR_TWIN.values()).allMatch(rule -> !offenders(rule).isEmpty());
    }

    /** The class that stands first in each line of the report: the one that does it. */
    private static Set<String> offenders(ArchRule rule) {
        Set<String> offenders = new TreeSet<>();
        for (String line : rule.evaluate(TWIN).getFailureReport().getDetails()) {
            Matcher name = TWIN_NAME.matcher(line);
            assertThat(name.find()).as(line).isTrue();
            offenders.add(name.group(1));
        }
        return offenders;
    }
}
