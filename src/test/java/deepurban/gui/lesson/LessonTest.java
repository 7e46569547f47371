package deepurban.gui.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import deepurban.gui.course.Course;
import deepurban.gui.course.Moves;
import deepurban.mechanism.Catalogue;
import deepurban.observe.DailyIndicators;
import deepurban.parameters.Title;
import deepurban.scenario.Scenario;
import deepurban.scenario.ScenarioReader;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LessonTest {

    private static final Catalogue CATALOGUE = Catalogue.load();

    static List<Lesson> lessons() {
        return Lesson.all();
    }

    private static Course start(Lesson lesson) {
        Scenario scenario =
                ScenarioReader.read(Path.of("scenarios", lesson.scenario() + ".json"), List.of(), CATALOGUE);
        Course course = new Course(
                ScenarioReader.resolve(Moves.merged(scenario.tree(), lesson.base()), List.of(), CATALOGUE),
                CATALOGUE,
                1);
        course.goTo(course.warmUp());
        return course;
    }

    private static double mean(Course course, String indicator, int from) {
        float[] values = course.series().town(indicator, course.day());
        double sum = 0;
        int known = 0;
        for (int day = from; day < values.length; day++) {
            if (!Float.isNaN(values[day])) {
                sum += values[day];
                known++;
            }
        }
        return sum / known;
    }

    /** The text that one reads afterwards says which way the curve went: it must have gone that way. */
    @ParameterizedTest
    @MethodSource("lessons")
    void showsWhatItsTextSays(Lesson lesson) {
        Course baseline = start(lesson);
        Course reform = baseline.twin();
        reform.change(lesson.patch());
        int from = baseline.warmUp();
        baseline.goTo(from + lesson.days());
        reform.goTo(from + lesson.days());
        double without = mean(baseline, lesson.indicator(), from);
        double with = mean(reform, lesson.indicator(), from);
        assertThat(lesson.shows()).isIn("higher", "lower");
        double change = lesson.shows().equals("higher") ? with - without : without - with;
        assertThat(change / without)
                .as("%s: %f, %f", lesson.name(), without, with)
                .isGreaterThan(0.03);
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void speaksBothLanguagesAndNamesIndicators(Lesson lesson) {
        for (Title title : List.of(lesson.title(), lesson.question(), lesson.task(), lesson.answer())) {
            assertThat(title.en()).isNotBlank();
            assertThat(title.zh()).isNotBlank().isNotEqualTo(title.en());
        }
        assertThat(DailyIndicators.NAMES).contains(lesson.indicator()).containsAll(lesson.also());
    }

    @Test
    void aSmoothCurveIsTheMeanOfTheDaysBeforeThatHaveAValue() {
        float[] daily = new float[60];
        java.util.Arrays.fill(daily, 3);
        daily[5] = Float.NaN;
        daily[10] = 31;
        float[] smooth = Lesson.smooth(daily);
        assertThat(smooth[4]).isEqualTo(3);
        assertThat(smooth[10]).isCloseTo((9 * 3 + 31) / 10f, Offset.offset(1e-6f));
        assertThat(smooth[37]).isCloseTo((27 * 3 + 31) / 28f, Offset.offset(1e-6f));
        assertThat(smooth[38]).isEqualTo(3);
        assertThat(Lesson.smooth(new float[] {Float.NaN})).containsExactly(Float.NaN);
    }
}
