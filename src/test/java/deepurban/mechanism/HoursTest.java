package deepurban.mechanism;

import static deepurban.mechanism.Trial.off;
import static deepurban.mechanism.Trial.on;
import static deepurban.mechanism.Trial.outcome;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import deepurban.Towns;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Hours and what they cost: the cost is the sum of its parts, and every mechanism takes somebody's time. */
class HoursTest {

    private static final Map<String, Double> COST_PER_HOUR = Map.of(
            "hours.deputies",
            60.0,
            "hours.cadres",
            60.0,
            "hours.meetings",
            80.0,
            "hours.residents",
            20.0,
            "hours.departments",
            70.0);

    /** Fading takes no time; it gives back what others take. Proposals need deputies with a docket, as those at reception points. */
    static Stream<String> takers() {
        return Towns.CATALOGUE.types().stream()
                .map(MechanismType::key)
                .filter(key -> !key.equals("implementationFidelity"));
    }

    @Test
    void theCostIsTheSumOfAllHoursTimesWhatTheyCost() {
        String[] all = {on("deliberationMeetings"), on("judgedContents"), on("linkagePlatform")};
        double[] cost = outcome("cost", all);
        for (int r = 0; r < cost.length; r++) {
            int replication = r;
            double sum = COST_PER_HOUR.entrySet().stream()
                    .mapToDouble(entry -> entry.getValue() * outcome(entry.getKey(), all)[replication])
                    .sum();
            assertThat(cost[r]).isCloseTo(sum, within(1e-9 * sum));
            double satisfaction = outcome("satisfaction", all)[r];
            assertThat(outcome("costPerSatisfactionPoint", all)[r])
                    .isCloseTo(cost[r] / 1000 / (100 * satisfaction), within(1e-12 * sum));
        }
    }

    @ParameterizedTest
    @MethodSource("takers")
    void everyMechanismTakesSomebodysTime(String key) {
        String[] beside = {on("receptionPoints"), "/mechanisms/receptionPoints/visits=0.1"};
        boolean needsDeputies = key.equals("accountability");
        String[] without = needsDeputies ? new String[] {beside[0], beside[1], off(key)} : new String[] {off(key)};
        String[] with = needsDeputies ? new String[] {beside[0], beside[1], on(key)} : new String[] {on(key)};
        double most = 0; // of one giver: a mechanism may save others time, as the incentive saves deputies' pressing
        for (String hours : COST_PER_HOUR.keySet()) {
            if (!hours.equals("hours.departments") || key.equals("judgedContents")) {
                double[] before = outcome(hours, without);
                double[] after = outcome(hours, with);
                double given = 0;
                for (int r = 0; r < before.length; r++) {
                    given += after[r] - before[r];
                }
                most = Math.max(most, given);
            }
        }
        assertThat(most).isPositive();
    }
}
