package deepurban.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each stream of random numbers that the sources name stands in the table of the schedule. */
class StreamsTest {

    private static final Pattern NAMED = Pattern.compile("(?:stream\\(|Stream\\.of\\(0, 0, )\"([^\"]+)\"");

    @Test
    void theScheduleNamesEveryStream() throws IOException {
        String page = Files.readString(Path.of("docs", "reference", "schedule.md"));
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher named = NAMED.matcher(Files.readString(file));
                while (named.find()) {
                    names.add(named.group(1));
                }
            }
        }
        assertThat(names)
                .hasSizeGreaterThan(15)
                .allSatisfy(name -> assertThat(page)
                        .containsPattern("[ `]" + Pattern.quote(name) + (name.endsWith("/") ? "" : "[,` ]")));
    }
}
