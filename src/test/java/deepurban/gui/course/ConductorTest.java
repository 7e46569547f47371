package deepurban.gui.course;

import static org.assertj.core.api.Assertions.assertThat;

import deepurban.mechanism.Catalogue;
import deepurban.scenario.ScenarioReader;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ConductorTest {

    private final BlockingQueue<Frame> frames = new LinkedBlockingQueue<>();
    private final BlockingQueue<Throwable> troubles = new LinkedBlockingQueue<>();
    private final Conductor conductor = new Conductor(course(), frames::add, troubles::add);

    private static Course course() {
        Catalogue catalogue = Catalogue.load();
        return new Course(
                ScenarioReader.read(
                        Path.of("scenarios/classroom.json"),
                        List.of("/time/warmUpDays=20", "/time/horizonDays=60"),
                        catalogue),
                catalogue,
                1);
    }

    @AfterEach
    void close() {
        conductor.close();
    }

    private Frame wait(Predicate<Frame> until) throws InterruptedException {
        while (true) {
            Frame frame = frames.poll(20, TimeUnit.SECONDS);
            assertThat(frame).as("a picture within twenty seconds").isNotNull();
            conductor.painted();
            if (until.test(frame)) {
                return frame;
            }
        }
    }

    @Test
    void rushesThroughTheWarmUpPlaysToTheEndAndStops() throws InterruptedException {
        conductor.setSpeed(1e6);
        conductor.rushTo(20);
        Frame last = wait(frame -> frame.day() == 80 && !frame.playing());
        assertThat(last.days()).isEqualTo(80);
        assertThat(last.towns()).singleElement().extracting(Moment::day).isEqualTo(80);
        assertThat(troubles).isEmpty();
    }

    @Test
    void goesStepsAndStops() throws InterruptedException {
        conductor.goTo(30);
        conductor.step(2);
        assertThat(wait(frame -> frame.day() == 32).playing()).isFalse();
        conductor.goTo(10);
        assertThat(wait(frame -> frame.day() == 10).playing()).isFalse();
    }

    @Test
    void keepsItsSpeed() throws InterruptedException {
        conductor.setSpeed(1); // a day a second: within the first half second none is over
        conductor.play();
        assertThat(wait(Frame::playing).day()).isZero();
        conductor.pause();
        assertThat(wait(frame -> !frame.playing()).day()).isLessThan(10);
    }

    @Test
    void tellsOfTroubleAndGoesOn() throws InterruptedException {
        conductor.order(towns -> {
            throw new IllegalStateException("made up");
        });
        conductor.goTo(5);
        assertThat(wait(frame -> frame.day() == 5)).isNotNull();
        assertThat(troubles).singleElement().isInstanceOf(IllegalStateException.class);
    }
}
