package deepurban.mechanism;

import static deepurban.mechanism.Trial.assertFalls;
import static deepurban.mechanism.Trial.assertMonotone;
import static deepurban.mechanism.Trial.change;
import static deepurban.mechanism.Trial.on;
import static deepurban.mechanism.Trial.outcome;
import static deepurban.mechanism.Trial.runs;
import static deepurban.mechanism.Trial.with;
import static org.assertj.core.api.Assertions.assertThat;

import deepurban.observe.ProblemRow;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Mechanisms 2, 3, 4, 10 and 18: when, where and whom they hear. */
class ChannelsTest {

    private static final LocalDate START = LocalDate.of(2020, 1, 1);

    /** Problems that a channel was the first to hear, with the day on which it did. */
    private static Stream<ProblemRow> heardBy(String key, String... sets) {
        return runs(sets).stream()
                .flatMap(run -> run.problems().stream())
                .filter(row -> row.channel().equals(key));
    }

    private static LocalDate day(ProblemRow row) {
        return START.plusDays((long) Math.floor(row.voiced()));
    }

    @Test
    void receptionDaysHearOnTheDayAlone() {
        String key = "receptionDays";
        List<LocalDate> days = heardBy(key, on(key), with(key, "visits", 3))
                .map(ChannelsTest::day)
                .toList();
        assertThat(days).hasSizeGreaterThan(50).allSatisfy(day -> {
            assertThat(day.getDayOfMonth()).isBetween(15, 17);
            assertThat(day.getDayOfWeek().getValue()).isLessThan(6);
        });
    }

    @Test
    void seatsAreAllThereAre() {
        String key = "receptionDays";
        long heard = heardBy(key, on(key), with(key, "visits", 10), with(key, "seats", 1))
                .count();
        // four subdistricts, one place and one seat each, a dozen days, ten replications
        assertThat(heard).isBetween(400L, 4L * 13 * Trial.REPLICATIONS);
    }

    @Test
    void visitsHearDuringTheCampaignAlone() {
        String key = "visits";
        List<LocalDate> days = heardBy(key, on(key), with(key, "month", 6))
                .map(ChannelsTest::day)
                .toList();
        assertThat(days)
                .hasSizeGreaterThan(20)
                .allSatisfy(day -> assertThat(day.getMonthValue()).isBetween(6, 7));
    }

    @Test
    void aPointFartherAwayIsVisitedLess() {
        String key = "receptionPoints";
        assertMonotone(
                -1,
                List.of(
                        outcome("neverHeardShare", on(key), with(key, "distance", 50)),
                        outcome("neverHeardShare", on(key), with(key, "distance", 600)),
                        outcome("neverHeardShare", on(key), with(key, "distance", 6000))));
    }

    @Test
    void assistanceHearsThoseInDifficultyAlone() {
        String key = "assistance";
        assertThat(heardBy(key, on(key)).map(ProblemRow::group))
                .hasSizeGreaterThan(20)
                .containsOnly("vulnerable");
    }

    @Test
    void organisationsHearMembersAddHandsAndArgue() {
        String key = "massOrganisations";
        assertFalls(change("neverHeardShare", on(key), with(key, "service", 0), with(key, "argument", 0)));
        String[] hands = {on(key), with(key, "contacts", 0), with(key, "service", 0.3), with(key, "argument", 0)};
        assertFalls(change("utilisation", hands));
        String[] argument = {on(key), with(key, "contacts", 0), with(key, "service", 0)};
        Trial.assertRises(change("policyAcceptance", argument));
    }
}
