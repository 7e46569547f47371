package deepurban.mechanism;

import static deepurban.mechanism.Trial.assertFalls;
import static deepurban.mechanism.Trial.assertRises;
import static deepurban.mechanism.Trial.on;
import static deepurban.mechanism.Trial.outcome;
import static deepurban.mechanism.Trial.with;
import static org.assertj.core.api.Assertions.assertThat;

import deepurban.statistics.PairedDifference;
import org.junit.jupiter.api.Test;

/** Mechanism 21: further channels bring duplicates, integration takes them away. */
class DuplicatesTest {

    private static final String[] THREE = {on("receptionPoints"), on("opinionConsultation"), on("massOrganisations")};

    private static String[] andThree(String... more) {
        String[] all = java.util.Arrays.copyOf(more, more.length + THREE.length);
        System.arraycopy(THREE, 0, all, more.length, THREE.length);
        return all;
    }

    @Test
    void furtherChannelsBringDuplicates() {
        assertRises(PairedDifference.of(outcome("duplicateShare"), outcome("duplicateShare", THREE)));
    }

    @Test
    void withoutOverlapTheyBringNone() {
        double one = mean(outcome("duplicateShare", "/dispatch/overlap=0"));
        double four = mean(outcome("duplicateShare", andThree("/dispatch/overlap=0")));
        assertThat(four).isBetween(0.9 * one, 1.1 * one); // one chance in ten for each problem, whatever the channel
    }

    @Test
    void integrationTakesThemAway() {
        double[] heap = outcome("duplicateShare", THREE);
        double[] system = outcome("duplicateShare", andThree(on("integration")));
        double[] perfect = outcome("duplicateShare", andThree(on("integration"), with("integration", "merging", 1)));
        assertFalls(PairedDifference.of(heap, system));
        assertThat(perfect).containsOnly(0);
    }

    private static double mean(double[] values) {
        return java.util.Arrays.stream(values).average().orElseThrow();
    }
}
