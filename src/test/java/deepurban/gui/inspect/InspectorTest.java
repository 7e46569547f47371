package deepurban.gui.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import deepurban.gui.course.Course;
import deepurban.gui.inspect.Inspection.Row;
import deepurban.gui.look.Wording;
import deepurban.mechanism.Catalogue;
import deepurban.scenario.ScenarioReader;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InspectorTest {

    private static Course course() {
        Catalogue catalogue = Catalogue.load();
        Course course = new Course(
                ScenarioReader.read(
                        Path.of("scenarios/classroom.json"),
                        List.of("/time/warmUpDays=60", "/time/horizonDays=100"),
                        catalogue),
                catalogue,
                1);
        course.goTo(120);
        return course;
    }

    /** From the cells, links lead to subjects of every kind, and each says something; none leads nowhere. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void everyLinkLeadsToSomething(String language) {
        Course course = course();
        Inspector inspector = new Inspector(course, Wording.in(language));
        Deque<Subject> open = new ArrayDeque<>();
        for (int cell = 0; cell < course.plan().cells(); cell++) {
            open.add(new Subject.Cell(cell));
        }
        Set<Subject> seen = new HashSet<>(open);
        Set<Class<?>> kinds = new HashSet<>();
        while (!open.isEmpty()) {
            Inspection found = inspector.of(open.remove());
            kinds.add(found.subject().getClass());
            assertThat(found.title()).isNotBlank();
            assertThat(found.rows()).as(found.title()).hasSizeGreaterThan(3);
            for (Row row : found.rows()) {
                row.link().filter(seen::add).ifPresent(open::add);
            }
        }
        assertThat(kinds).hasSize(5);
    }

    @Test
    void aProblemThatHasLeftIsToldWithItsWholeLifeAndGoneAgainBeforeItOccurred() {
        Course course = course();
        Wording words = Wording.in("en");
        long key = course.moment().marks().key()[0];
        course.goTo(160);
        Subject subject = new Subject.Problem(key);
        Inspection later = new Inspector(course, words).of(subject);
        assertThat(later.rows()).extracting(Row::label).contains("Occurred");
        course.goTo(1);
        assertThat(new Inspector(course, words).of(subject).rows())
                .singleElement()
                .extracting(Row::value)
                .isEqualTo(words.get("inspect.leftOrNotYet"));
    }

    @Test
    void twoTownsThatPartHaveAProblemWithTwoLives() {
        Course baseline = course();
        Course reform = baseline.twin();
        assertThat(baseline.mostDifferentLife(reform)).isEmpty();
        ObjectNode patch = JsonNodeFactory.instance.objectNode();
        patch.putObject("mechanisms").putObject("linkagePlatform").put("on", true);
        reform.changeFrom(30, patch);
        assertThat(reform.day()).isEqualTo(120);
        assertThat(baseline.series().firstDifference(reform.series(), 120)).isBetween(30, 119);
        long key = baseline.mostDifferentLife(reform).orElseThrow();
        Wording words = Wording.in("en");
        assertThat(new Inspector(baseline, words).of(new Subject.Problem(key)).rows())
                .isNotEqualTo(new Inspector(reform, words)
                        .of(new Subject.Problem(key))
                        .rows());
    }
}
