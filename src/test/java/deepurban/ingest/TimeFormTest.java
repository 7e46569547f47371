package deepurban.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeFormTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-03-09 08:05:07|2025-03-09T00:05:07Z",
                "2025-03-09T08:05:07.123|2025-03-09T00:05:07Z",
                "2025-03-09T08:05:07+01:00|2025-03-09T07:05:07Z",
                "2025-03-09T08:05:07Z|2025-03-09T08:05:07Z",
                "2025/3/9 8:05|2025-03-09T00:05:00Z",
                "2025年3月9日 8时5分7秒|2025-03-09T00:05:07Z",
                "2025年3月9日8时5分|2025-03-09T00:05:00Z",
                "20250309080507|2025-03-09T00:05:07Z",
                "03/19/2025 08:05:07 PM|2025-03-19T12:05:07Z",
                "19/03/2025 20:05|2025-03-19T12:05:00Z",
                "19.3.2025 20:05:07|2025-03-19T12:05:07Z",
                "Mar 9, 2025 8:05 am|2025-03-09T00:05:00Z",
            })
    void usualTimesAreRead(String text, String instant) {
        Moment moment = column(text).read(text).orElseThrow();
        assertThat(moment.second()).isEqualTo(Instant.parse(instant).getEpochSecond());
        assertThat(moment.dateOnly()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2025-03-19", "2025/3/19", "20250319", "2025年3月19日", "03/19/2025", "19/03/2025", "19.03.2025"})
    void datesAloneAreKnownAsSuch(String text) {
        Moment moment = column(text).read(text).orElseThrow();
        assertThat(moment.local().toLocalDate()).hasToString("2025-03-19");
        assertThat(moment.dateOnly()).isTrue();
    }

    @Test
    void aDayThatMayBeAMonthIsAskedFor() {
        List<String> twins = List.of("04/05/2025", "06/07/2025");
        assertThatThrownBy(() -> TimeColumn.of("opened", List.of(), twins, twins, SHANGHAI))
                .hasMessageContaining("opened")
                .hasMessageContaining("\"M/d/uuuu\" or --date-format \"d/M/uuuu\"");
        List<String> beside = List.of("04/05/2025", "06/07/2025", "28/07/2025");
        assertThat(TimeColumn.of("opened", List.of(), twins, beside, SHANGHAI).read("04/05/2025"))
                .map(Moment::day)
                .contains((int) java.time.LocalDate.of(2025, 5, 4).toEpochDay());
    }

    @ParameterizedTest
    @CsvSource({"2025-02-30", "2025-13-01", "yesterday", "2025-03-09 25:00"})
    void whatIsNoTimeIsNotBentIntoOne(String text) {
        assertThat(column("2025-03-09 08:05").read(text)).isEmpty();
    }

    @Test
    void daysAreCountedFromADate() {
        TimeForm form = TimeForm.of("days:2020-01-01", SHANGHAI);
        assertThat(form.read("31.5").orElseThrow().local()).hasToString("2020-02-01T12:00");
        assertThat(form.read("NaN")).isEmpty();
        assertThatThrownBy(() -> TimeForm.of("days:soon", SHANGHAI)).hasMessageContaining("days:soon");
    }

    @Test
    void aDaySkippedByTheClockIsAnHourShorter() {
        TimeColumn column =
                TimeColumn.of("opened", List.of("yyyy-M-d"), List.of(), List.of(), ZoneId.of("America/New_York"));
        Moment before = column.read("2025-03-08 12:00").orElseThrow();
        Moment after = column.read("2025-03-09 12:00").orElseThrow();
        assertThat(before.daysUntil(after) * 24).isEqualTo(23);
    }

    private static TimeColumn column(String text) {
        return TimeColumn.of("time", List.of(), List.of(text), List.of(text), SHANGHAI);
    }
}
