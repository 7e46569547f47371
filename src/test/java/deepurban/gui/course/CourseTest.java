package deepurban.gui.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import deepurban.cli.Main;
import deepurban.mechanism.Catalogue;
import deepurban.output.Numbers;
import deepurban.scenario.ScenarioReader;
import deepurban.scenario.mistake.InvalidInput;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CourseTest {

    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private static Course course() {
        return new Course(
                ScenarioReader.read(
                        Path.of("scenarios/classroom.json"),
                        List.of("/time/warmUpDays=60", "/time/horizonDays=200"),
                        CATALOGUE),
                CATALOGUE,
                1);
    }

    private static ObjectNode patch(String json) throws IOException {
        return (ObjectNode) JSON.readTree(json);
    }

    /** The oracle is the command line: what it writes of the scenario that was saved, digit by digit. */
    @Test
    void theFiguresAreThoseOfTheCommandLine() throws IOException {
        Course course = course();
        course.goTo(90);
        course.change(patch("{\"mechanisms\": {\"receptionDays\": {\"on\": true}}}"));
        course.goTo(150);
        course.change(patch("{\"mechanisms\": {\"threeTierLiaison\": {\"contactsPerWeek\": 20}}}"));
        course.goTo(260);
        List<String> seen = new ArrayList<>();
        for (int day = 60; day < 260; day++) {
            for (float[] area : course.series().on(day)) {
                seen.add(day + ":" + values(area));
            }
        }
        assertThat(linesOfTheCommandLine(course)).isEqualTo(seen);
    }

    private static String values(float[] area) {
        List<String> texts = new ArrayList<>();
        for (float value : area) {
            texts.add(Numbers.text(value));
        }
        return String.join(",", texts);
    }

    private List<String> linesOfTheCommandLine(Course course) throws IOException {
        Path file = Files.writeString(
                folder.resolve("saved.json"), course.scenario().tree().toPrettyString());
        StringWriter said = new StringWriter();
        PrintWriter to = new PrintWriter(said);
        Path results = folder.resolve("results");
        int status = Main.run(
                List.of(
                        "run",
                        file.toString(),
                        "--replications",
                        "1",
                        "--daily",
                        "runs",
                        "--quiet",
                        "--out",
                        results.toString(),
                        "--ledger",
                        folder.resolve("ledger").toString()),
                to,
                to);
        assertThat(status).as("%s", said).isZero();
        try (var files = Files.list(results.resolve("daily"));
                var reader = new BufferedReader(new InputStreamReader(
                        new GZIPInputStream(
                                Files.newInputStream(files.findFirst().orElseThrow())),
                        StandardCharsets.UTF_8))) {
            return reader.lines()
                    .skip(1)
                    .map(line -> line.split(",", 4))
                    .map(cells -> cells[0] + ":" + cells[3])
                    .toList();
        }
    }

    @Test
    void goingBackAndOnAgainGivesTheSameTown() throws IOException {
        Course course = course();
        course.goTo(70);
        course.change(patch("{\"mechanisms\": {\"visits\": {\"on\": true}}}"));
        course.goTo(200);
        Moment before = course.moment();
        course.goTo(65);
        assertThat(course.day()).isEqualTo(65);
        course.goTo(199);
        course.advance();
        assertSame(course.moment(), before);
    }

    @Test
    void aChangeAfterGoingBackGivesTheTownThatWasChangedAtOnce() throws IOException {
        ObjectNode patch = patch("{\"mechanisms\": {\"linkagePlatform\": {\"on\": true}}}");
        Course direct = course();
        direct.goTo(101);
        direct.change(patch);
        direct.goTo(180);
        Course detour = course();
        detour.goTo(240);
        detour.goTo(101);
        detour.change(patch);
        detour.goTo(180);
        assertSame(detour.moment(), direct.moment());
        Course unchanged = course();
        unchanged.goTo(180);
        assertThat(unchanged.moment().marks().key())
                .isNotEqualTo(direct.moment().marks().key());
    }

    @Test
    void takingChangesBackGivesTheTownWithoutThem() throws IOException {
        Course course = course();
        course.goTo(100);
        course.change(patch("{\"mechanisms\": {\"threeTierLiaison\": {\"on\": false}}}"));
        course.goTo(180);
        course.takeBack(0);
        Course plain = course();
        plain.goTo(180);
        assertThat(course.moves().patches()).isEmpty();
        assertSame(course.moment(), plain.moment());
    }

    @Test
    void aTwinGoesItsOwnWay() throws IOException {
        Course baseline = course();
        baseline.goTo(100);
        Course reform = baseline.twin();
        reform.change(patch("{\"mechanisms\": {\"threeTierLiaison\": {\"contactsPerWeek\": 60}}}"));
        baseline.goTo(200);
        reform.goTo(200);
        Course plain = course();
        plain.goTo(200);
        assertSame(baseline.moment(), plain.moment());
        assertThat(reform.moment().figures()).isNotEqualTo(plain.moment().figures());
        reform.goTo(80);
        plain.goTo(80);
        assertSame(reform.moment(), plain.moment());
    }

    @Test
    void aWrongChangeIsRefusedAndChangesNothing() throws IOException {
        Course course = course();
        course.goTo(100);
        ObjectNode wrong = patch("{\"mechanisms\": {\"threeTierLiaison\": {\"contactsPerWeek\": -1}}}");
        assertThatThrownBy(() -> course.change(wrong)).isInstanceOf(InvalidInput.class);
        assertThat(course.moves().patches()).isEmpty();
        course.goTo(150);
        Course plain = course();
        plain.goTo(150);
        assertSame(course.moment(), plain.moment());
    }

    private static void assertSame(Moment one, Moment other) {
        assertThat(one.day()).isEqualTo(other.day());
        assertThat(one.figures()).isEqualTo(other.figures());
        assertThat(one.satisfaction()).isEqualTo(other.satisfaction());
        assertThat(one.trust()).isEqualTo(other.trust());
        assertThat(sorted(one)).isEqualTo(sorted(other));
    }

    private static long[] sorted(Moment moment) {
        long[] keys = new long[moment.marks().count()];
        for (int p = 0; p < keys.length; p++) {
            keys[p] = moment.marks().key()[p] * 31 + moment.marks().state()[p];
        }
        Arrays.sort(keys);
        return keys;
    }
}
