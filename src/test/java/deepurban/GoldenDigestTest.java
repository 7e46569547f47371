package deepurban;

import static org.assertj.core.api.Assertions.assertThat;

import deepurban.observe.RunRecord;
import deepurban.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * A few runs give what they gave when src/test/resources/golden.txt was written, bit for bit: seed 1, replication 0, a warm-up of 100 days
 * and a year after it. Whoever changes results on purpose renews the file by {@code ./mvnw test -Dtest=GoldenDigestTest -Drenew}, and
 * says so in the changelog.
 */
class GoldenDigestTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden.txt");

    private static final String RENEW =
            "meant? ./mvnw test -Dtest=GoldenDigestTest -Drenew, and a line in CHANGELOG.md marked \"changes results\"";

    private static List<String> now() {
        List<String> lines = new ArrayList<>();
        lines.addAll(lines("classroom", ""));
        lines.addAll(lines("town", ""));
        lines.addAll(lines("town", "all-of-them"));
        return lines;
    }

    /** One line for each outcome with its exact value, one with a digest for each day, one with a digest of all the record. */
    private static List<String> lines(String name, String reform) {
        Scenario scenario = Towns.read(name, "/time/warmUpDays=100", "/time/horizonDays=366");
        Optional<String> which = Optional.of(reform).filter(given -> !given.isEmpty());
        RunRecord record = Towns.run(scenario, which, Towns.start(scenario, 1), row -> {});
        String run = which.map(given -> name + "/" + given).orElse(name);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < record.outcomes().length; i++) {
            lines.add(run + " outcome " + record.columns().get(i).outcome().name() + " "
                    + record.columns().get(i).value() + " " + record.outcomes()[i]);
        }
        for (int day = 0; day < record.daily().values()[0][0].length; day++) {
            lines.add(run + " day " + (record.daily().firstDay() + day) + " " + day(record.daily(), day));
        }
        lines.add(run + " record " + Bits.of(record));
        return lines;
    }

    private static String day(RunRecord.DailySeries daily, int day) {
        List<Float> values = new ArrayList<>();
        for (float[][] area : daily.values()) {
            for (float[] indicator : area) {
                values.add(indicator[day]);
            }
        }
        return Bits.of(values).substring(0, 12);
    }

    @Test
    void runsGiveWhatTheyGave() throws IOException {
        List<String> now = now();
        if (System.getProperty("renew") != null) {
            Files.createDirectories(GOLDEN.getParent());
            Files.write(GOLDEN, now);
        }
        List<String> golden = Files.readAllLines(GOLDEN);
        for (int i = 0; i < Math.min(now.size(), golden.size()); i++) {
            assertThat(now.get(i)).as("first difference; %s", RENEW).isEqualTo(golden.get(i));
        }
        assertThat(now).as(RENEW).hasSameSizeAs(golden);
    }
}
