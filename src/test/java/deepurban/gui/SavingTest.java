package deepurban.gui;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import deepurban.cli.Main;
import deepurban.gui.course.Course;
import deepurban.mechanism.Catalogue;
import deepurban.scenario.ScenarioReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavingTest {

    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final List<String> SHORT = List.of("/time/warmUpDays=40", "/time/horizonDays=60");

    @TempDir
    Path folder;

    private Course changed() throws IOException {
        Course course =
                new Course(ScenarioReader.read(Path.of("scenarios/classroom.json"), SHORT, CATALOGUE), CATALOGUE, 1);
        course.goTo(45); // later than the warm-up ends
        course.change(
                (ObjectNode) new ObjectMapper().readTree("{\"mechanisms\": {\"receptionDays\": {\"on\": true}}}"));
        course.goTo(70);
        course.change(
                (ObjectNode) new ObjectMapper().readTree("{\"mechanisms\": {\"receptionDays\": {\"seats\": 9}}}"));
        return course;
    }

    private String run(String... arguments) {
        StringWriter said = new StringWriter();
        PrintWriter to = new PrintWriter(said);
        assertThat(Main.run(List.of(arguments), to, to)).as("%s", said).isZero();
        return said.toString();
    }

    @Test
    void compareTakesTheSavedReform() throws IOException {
        Path reform = folder.resolve("my-reform.json");
        Saving.reform(reform, changed(), "My reform");
        run("validate", reform.toString());
        String answer = run(
                "compare",
                "scenarios/classroom.json",
                reform.toString(),
                "--replications",
                "2",
                "--set",
                SHORT.get(0),
                "--set",
                SHORT.get(1),
                "--quiet",
                "--out",
                folder.resolve("results").toString(),
                "--ledger",
                folder.resolve("ledger").toString());
        assertThat(answer).contains("My reform (my-reform)");
    }

    @Test
    void theScenarioAsItStandsGivesTheSameDailyFigures() throws IOException {
        Course course = changed();
        course.goTo(100);
        Path scenario = folder.resolve("saved.json");
        Saving.scenario(scenario, course);
        Path daily = folder.resolve("daily.csv");
        Saving.daily(daily, course);
        Course again = new Course(ScenarioReader.read(scenario, List.of(), CATALOGUE), CATALOGUE, 1);
        again.goTo(100);
        Path other = folder.resolve("other.csv");
        Saving.daily(other, again);
        assertThat(Files.readAllLines(daily))
                .isEqualTo(Files.readAllLines(other))
                .hasSize(1 + 100 * 5);
    }

    @Test
    void aFileThatCannotBeWrittenLeavesNothingBehind() throws IOException {
        Path file = folder.resolve("broken.json");
        try {
            Saving.write(file, out -> {
                out.write(1);
                throw new IOException("made up");
            });
        } catch (IOException e) {
            assertThat(e).hasMessage("made up");
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void anAnimationHoldsItsPicturesAndTheirTime() throws IOException {
        Path file = folder.resolve("town.gif");
        Saving.write(file, out -> {
            try (AnimatedGif gif = new AnimatedGif(out, 12)) {
                for (int i = 0; i < 3; i++) {
                    BufferedImage picture = new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB);
                    picture.setRGB(i, i, 0xFFFFFF);
                    gif.add(picture);
                }
            }
        });
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        try (var in = ImageIO.createImageInputStream(file.toFile())) {
            reader.setInput(in);
            assertThat(reader.getNumImages(true)).isEqualTo(3);
            assertThat(reader.read(2).getRGB(2, 2) & 0xFFFFFF).isEqualTo(0xFFFFFF);
            assertThat(reader.getImageMetadata(1)
                            .getAsTree("javax_imageio_gif_image_1.0")
                            .getChildNodes()
                            .getLength())
                    .isGreaterThan(2);
        } finally {
            reader.dispose();
        }
    }
}
