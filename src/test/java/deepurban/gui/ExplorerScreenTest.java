package deepurban.gui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import deepurban.cli.Main;
import deepurban.gui.look.Wording;
import deepurban.mechanism.Catalogue;
import java.awt.Component;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javax.swing.JCheckBox;
import javax.swing.JFileChooser;
import javax.swing.JLabel;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real window under a real pointer: {@code ./mvnw test -Dscreen} on a screen of 1600 by 1000, which .ci/run makes by Xvfb. */
@Tag("screen")
class ExplorerScreenTest {

    @TempDir
    private Path folder;

    private final PrintStream standardError = System.err;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private ExplorerWindow window;
    private Hand hand;

    @BeforeEach
    void openTheWindow() throws Exception {
        assumeThat(Explorer.hasScreen())
                .as("there is no screen; .ci/run makes one by Xvfb")
                .isTrue();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        hand = new Hand();
        SwingUtilities.invokeAndWait(() -> {
            Explorer.prepare();
            window = new ExplorerWindow(Catalogue.load(), 1, Wording.in("en"));
            window.setVisible(true);
        });
    }

    @AfterEach
    void closeTheWindow() throws Exception {
        System.setErr(standardError);
        if (window != null) {
            SwingUtilities.invokeAndWait(window::dispose);
        }
    }

    private int day() {
        Component date = Hand.find("date");
        String text = date instanceof JLabel label ? label.getText() : "";
        String digits = text.replaceFirst(".* (day|第) ", "").replaceAll("\\D", "");
        return digits.isEmpty() ? -1 : Integer.parseInt(digits);
    }

    private static String text(String name) {
        return SwingUtilities.isEventDispatchThread() ? label(name) : Hand.onEventThread(() -> label(name));
    }

    private static String label(String name) {
        return (Hand.find(name) instanceof JLabel label) ? label.getText() : "";
    }

    @Test
    void aTownIsChosenRunChangedAndTakenBack() {
        hand.picture("chooser-en");
        hand.click("language");
        hand.picture("chooser-zh");
        hand.click("language");
        hand.click("scenario:classroom");
        hand.await("the end of the warm-up and a year", () -> day() > 366);
        hand.click("play"); // stops
        hand.click("start");
        hand.await("the end of the warm-up", () -> day() == 366);
        String before = text("figure:satisfaction");
        hand.click("switch:receptionDays");
        hand.await("the switch", () -> ((JCheckBox) Hand.find("switch:receptionDays")).isSelected());
        hand.click("open:threeTierLiaison");
        String knob = "field:mechanisms/threeTierLiaison/contactsPerWeek";
        hand.await("a knob", () -> Hand.find(knob) instanceof JTextField);
        hand.click(knob);
        Hand.onEventThread(() -> {
            ((JTextField) Hand.find(knob)).setText("12.5");
            ((JTextField) Hand.find(knob)).postActionEvent();
            return null;
        });
        hand.click("play");
        hand.await("half a year more", () -> day() > 550);
        hand.picture("town-en");
        hand.click("play");
        hand.click("language");
        hand.picture("town-zh");
        hand.click("language");
        int stopped = Hand.onEventThread(this::day);
        hand.click("farBack");
        hand.await("a hundred days before", () -> day() == stopped - 100);
        hand.click("start");
        hand.await("the end of the warm-up", () -> day() == 366);
        assertThat(text("figure:satisfaction")).isEqualTo(before);
        assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void aCellIsInspectedTheTownGetsATwinAndTheChangesBecomeAReform() {
        hand.click("scenario:classroom");
        hand.await("the end of the warm-up", () -> day() > 366);
        hand.click("play"); // stops
        hand.click("map:0");
        hand.await("an inspected cell or problem", () -> !text("inspected").isBlank());
        hand.picture("inspector-en");
        hand.click("switch:linkagePlatform");
        hand.click("play");
        hand.await("half a year more", () -> day() > 560);
        hand.click("play");
        hand.click("twin");
        hand.click("twin.mine");
        hand.await("two maps", () -> Hand.find("map:1") != null);
        hand.await("the day of parting", () -> Hand.find("parting") != null);
        hand.picture("twin-en");
        hand.click("difference");
        hand.await("one map", () -> Hand.find("map:1") == null);
        hand.picture("difference-en");
        hand.click("lives");
        hand.await("a problem", () -> !text("inspected").isBlank());
        hand.picture("lives-en");
        hand.click("language");
        hand.picture("twin-zh");
        hand.click("map:1");
        hand.picture("inspector-zh");
        hand.click("parting");
        hand.await("the day of parting", () -> day() > 366 && day() < 560);
        Path reform = folder.resolve("linkage.json");
        hand.click("save");
        hand.click("save.reform");
        hand.await("the files", () -> Hand.find("files") != null);
        Hand.onEventThread(() -> {
            JFileChooser files = (JFileChooser) Hand.find("files");
            files.setSelectedFile(reform.toFile());
            files.approveSelection();
            return null;
        });
        hand.await("the file", () -> reform.toFile().exists());
        assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
        compareWith(reform);
    }

    @Test
    void aLessonIsPredictedRunAndCompared() {
        hand.click("lesson:measuring-one-thing");
        hand.await("the chart to draw on", () -> Hand.find("sketch") != null && day() == 366);
        hand.draw("sketch", 0.5, 0.35);
        hand.await("a prediction", () -> Hand.find("lessonRun").isEnabled());
        hand.picture("lesson-en");
        hand.click("lessonRun");
        hand.await("the result", () -> !text("lessonResult").isEmpty());
        hand.picture("lesson-compared-en");
        hand.click("home");
        hand.click("language");
        hand.click("lesson:measuring-one-thing");
        hand.await("the chart to draw on", () -> Hand.find("sketch") != null && day() == 366);
        hand.draw("sketch", 0.5, 0.35);
        hand.await("a prediction", () -> Hand.find("lessonRun").isEnabled());
        hand.picture("lesson-zh");
        assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    private void compareWith(Path reform) {
        StringWriter answer = new StringWriter();
        PrintWriter to = new PrintWriter(answer);
        int status = Main.run(
                List.of(
                        "compare",
                        "scenarios/classroom.json",
                        reform.toString(),
                        "--replications",
                        "2",
                        "--quiet",
                        "--out",
                        folder.resolve("results").toString(),
                        "--ledger",
                        folder.resolve("ledger").toString()),
                to,
                to);
        assertThat(status).as("%s", answer).isZero();
        assertThat(answer.toString()).contains("(linkage)");
    }
}
