package deepurban.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class RunPlanTest {

    @Test
    void armsPartWhereTheFirstDiffersOrIsObserved() {
        RunPlan plan = RunPlan.comparing(
                Toys.baseline(30), List.of(Toys.reform("a", 50, 1), Toys.reform("b", 40, 2)), 1, 2, 100);
        assertThat(plan.branchDay()).isEqualTo(40);
        assertThat(plan.simulatedDays()).isEqualTo(2 * (40 + 4 * 60));
    }

    @Test
    void aReformThatStartsBeforeItIsObservedPartsEarly() {
        Arm early =
                Arm.reform("early", List.of(new Change(0, Toys.parameters(0)), new Change(10, Toys.parameters(1))), 30);
        assertThat(RunPlan.comparing(Toys.baseline(30), List.of(early), 1, 1, 100)
                        .branchDay())
                .isEqualTo(10);
    }

    @Test
    void eachDateHasItsOwnBaseline() {
        RunPlan plan = RunPlan.comparing(
                Toys.baseline(30), List.of(Toys.reform("late", 50, 1), Toys.reform("usual", 30, 2)), 1, 1, 100);
        assertThat(plan.arms().stream().map(Arm::name))
                .containsExactly("baseline", "baseline-from-day-50", "late", "usual");
        assertThat(plan.baselineOf(2)).isEqualTo(1);
        assertThat(plan.baselineOf(3)).isEqualTo(0);
        assertThat(plan.reforms()).containsExactly(2, 3);
    }

    @Test
    void nonsenseIsRefused() {
        assertThatThrownBy(() -> RunPlan.running(Toys.baseline(100), 1, 1, 100)).hasMessageContaining("day 100 of 100");
        assertThatThrownBy(() -> RunPlan.running(Toys.baseline(10), 1, 0, 100)).hasMessageContaining("0 replications");
        assertThatThrownBy(() -> Arm.baseline(List.of(new Change(3, Toys.parameters(0))), 5))
                .hasMessageContaining("day 0");
    }
}
