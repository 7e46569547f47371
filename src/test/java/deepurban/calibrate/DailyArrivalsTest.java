package deepurban.calibrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Days are foretold by the means of their weekdays in the days before, with the scatter of those. */
class DailyArrivalsTest {

    private static final LocalDate MONDAY = LocalDate.of(2025, 3, 3);

    @TempDir
    private Path folder;

    /** Mondays 10 and 20, all other days 4 and 4, for two weeks; then a Monday of 17. */
    private List<Day> days() throws IOException {
        StringBuilder table = new StringBuilder("part,date,class,arrivals,closed\n");
        for (int day = 0; day < 15; day++) {
            int arrivals = day == 0 ? 10 : day == 7 ? 20 : day == 14 ? 17 : 4;
            for (String name : List.of("noise", "gone", "all")) {
                table.append("x,").append(MONDAY.plusDays(day)).append(',').append(name);
                table.append(',').append(arrivals).append(",0\n");
            }
        }
        Path file = Files.writeString(folder.resolve("arrivals.csv"), table);
        DailyArrivals known = DailyArrivals.read(file, window(0, 14));
        return known.foretell(DailyArrivals.read(file, window(14, 15)), Set.of("noise"));
    }

    private static Window window(int from, int until) {
        return new Window(MONDAY.plusDays(from), MONDAY.plusDays(until), MONDAY.plusDays(until));
    }

    @Test
    void classesOfTheScenarioAndAllAreForetold() throws IOException {
        assertThat(days()).extracting(Day::problemClass).containsExactly("noise", "");
    }

    @Test
    void theMeanIsThatOfTheWeekdayAndTheScatterThatOfAllDays() throws IOException {
        Day day = days().get(0);
        assertThat(day.observed()).isEqualTo(17);
        assertThat(day.usual().mean()).isEqualTo(15);
        // Squares of means 2·15² + 12·4²; scatter 2·25, as much again for seven means of fourteen days; chance 2·15 +
        // 12·4.
        assertThat(day.usual().shape()).isCloseTo((450 + 192) / (100.0 - 78), within(1e-9));
    }
}
