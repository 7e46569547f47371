package deepurban.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DecompositionTest {

    private static final Parts PARTS = new Parts(List.of("a", "b", "c"), "all");

    /** Effects of sets by mask, town by town: a adds 1, b adds 2, both together 0.5 more, c nothing; noise is common to all sets. */
    private static double worth(int mask, int replication) {
        int a = mask & 1;
        int b = mask >> 1 & 1;
        return 10 * replication + a * (1 + 0.1 * replication) + 2 * b + 0.5 * a * b;
    }

    private static Findings findings(int missingMask, int missingReplication) {
        List<Arm> reforms = PARTS.masks().stream()
                .map(mask -> Toys.reform(PARTS.name(mask), 30, mask))
                .toList();
        RunPlan plan = RunPlan.comparing(Toys.baseline(30), reforms, 1, 3, 60);
        Findings findings = new Findings(plan);
        for (int replication = 0; replication < 3; replication++) {
            for (int arm = 0; arm <= reforms.size(); arm++) {
                int mask = arm == 0 ? 0 : PARTS.masks().get(arm - 1);
                double value = worth(mask, replication);
                boolean missing = mask == missingMask && replication == missingReplication;
                findings.finished(
                        arm, replication, Records.with(new double[] {missing ? Double.NaN : value, 1, 2, value}));
            }
        }
        return findings;
    }

    @Test
    void sharesAreThoseOfTheGame() {
        Decomposition.Outcome outcome = Decomposition.of(findings(-1, 0), PARTS).get(0);
        assertThat(outcome.n()).isEqualTo(3);
        assertThat(outcome.shares()).extracting(Decomposition.Share::name).containsExactly("a", "b", "c");
        double[] means = outcome.shares().stream()
                .mapToDouble(share -> share.share().mean())
                .toArray();
        assertThat(means).containsExactly(new double[] {1.35, 2.25, 0}, within(1e-12));
        assertThat(outcome.effect().mean()).isEqualTo(3.6, within(1e-12));
        assertThat(outcome.shares().get(0).alone().mean()).isEqualTo(1.1, within(1e-12));
        assertThat(outcome.shares().get(0).last().mean()).isEqualTo(1.6, within(1e-12));
        assertThat(outcome.shares().get(0).share().interval().halfWidth()).isGreaterThan(0.1);
        assertThat(outcome.shares().get(1).share().interval().halfWidth()).isLessThan(1e-10);
        assertThat(outcome.interactions())
                .filteredOn(pair -> Math.abs(pair.index().mean()) > 1e-9)
                .singleElement()
                .satisfies(pair -> assertThat(pair.first() + pair.second()).isEqualTo("ab"))
                .satisfies(pair -> assertThat(pair.index().mean()).isEqualTo(0.5, within(1e-12)));
    }

    @Test
    void aReplicationThatIsNotKnownUnderOneSetIsLeftOut() {
        Decomposition.Outcome outcome = Decomposition.of(findings(5, 1), PARTS).get(0);
        assertThat(outcome.n()).isEqualTo(2);
        assertThat(outcome.effect().mean()).isEqualTo(3.6, within(1e-12));
    }

    @Test
    void setsAreNamedByTheirParts() {
        assertThat(PARTS.masks().stream().map(PARTS::name)).containsExactly("a", "b", "c", "a+b", "a+c", "b+c", "all");
        Parts eight = new Parts(IntStream.range(0, 8).mapToObj(i -> "p" + i).toList(), "whole");
        assertThat(eight.masks()).hasSize(255).doesNotHaveDuplicates().endsWith(255);
    }
}
