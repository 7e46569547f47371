package deepurban.gui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import deepurban.cli.Main;
import deepurban.gui.look.Wording;
import deepurban.mechanism.Catalogue;
import java.awt.Component;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
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
        return date instanceof JLabel label ? day(label.getText()) : -1;
    }

    /** Returns the number of the day in what the head says of it, or -1. */
    static int day(String text) {
        String digits = text.replaceFirst(".* (day|第) ", "").replaceAll("\\D", "");
        return digits.isEmpty() ? -1 : Integer.parseInt(digits);
    }

    private static String text(String name) {
        return SwingUtilities.isEventDispatchThread() ? label(name) : Hand.onEventThread(() -> label(name));
    }

    private static String label(String name) {
        return (Hand.find(name) instanceof JLabel label) ? label.getText() : "";
    }

    private void stop() {
        hand.click("play");
        hand.await(
                "that time stands",
                () -> ((JComponent) Hand.find("play"))
                        .getToolTipText()
                        .startsWith(Wording.in("en").get("time.play")));
    }

    private void type(String field, String text) {
        hand.await(field, () -> Hand.find(field) instanceof JTextField);
        hand.click(field);
        Hand.onEventThread(() -> {
            ((JTextField) Hand.find(field)).selectAll();
            return null;
        });
        hand.type(text + "\n");
    }

    /** Chooses what to save, and where. */
    private Path save(String what, String name) {
        Path file = folder.resolve(name);
        hand.click("save");
        hand.click(what);
        hand.await("the files", () -> Hand.find("files") != null);
        Hand.onEventThread(() -> {
            JFileChooser files = (JFileChooser) Hand.find("files");
            files.setSelectedFile(file.toFile());
            files.approveSelection();
            return null;
        });
        return file;
    }

    private Path saved(String what, String name) {
        Path file = save(what, name);
        hand.await(name, () -> text("message").endsWith(file.toString()));
        assertThat(file).isNotEmptyFile();
        return file;
    }

    private String commandLine(String... arguments) {
        StringWriter answer = new StringWriter();
        PrintWriter to = new PrintWriter(answer);
        List<String> line = new ArrayList<>(List.of(arguments));
        line.addAll(List.of("--quiet", "--ledger", folder.resolve("ledger").toString()));
        assertThat(Main.run(line, to, to)).as("%s", answer).isZero();
        return answer.toString();
    }

    @Test
    void aTownIsChosenRunChangedInspectedTwinnedTakenBackAndSaved() throws IOException {
        hand.picture("chooser-en");
        hand.click("language");
        hand.picture("chooser-zh");
        hand.click("language");
        hand.click("scenario:classroom");
        hand.await("the end of the warm-up and 365 days", () -> day() >= 366 + 365);
        stop();
        int changed = Hand.onEventThread(this::day);
        hand.click("open:threeTierLiaison");
        type("field:mechanisms/threeTierLiaison/contactsPerWeek", "12.5");
        hand.await("the change", () -> text("message").endsWith(date(changed)));
        inspectAResident();
        hand.click("play");
        hand.await("150 days more", () -> day() >= changed + 150);
        stop();
        hand.picture("town-en");
        hand.click("twin");
        hand.click("twin.mine");
        hand.await("two maps", () -> Hand.find("map:1") != null);
        int stopped = Hand.onEventThread(this::day);
        hand.click("farBack");
        hand.await("a hundred days before", () -> day() == stopped - 100);
        Path reform = saved("save.reform", "denser.json");
        assertThat(reform).content().contains("\"contactsPerWeek\" : 12.5");
        Path scenario = saved("save.scenario", "as-it-stands.json");
        List<String> seen = Files.readAllLines(saved("save.daily", "days.csv"));
        assertThat(seen.get(seen.size() - 5)).startsWith((stopped - 101) + ",").contains(",town,");
        String satisfaction = seen.get(seen.size() - 5).split(",")[4];
        assertThat(text("figure:satisfaction"))
                .isEqualTo(String.format(Locale.ROOT, "%.3f", Float.parseFloat(satisfaction)));
        assertThat(written(scenario)).containsSubsequence(seen.subList(1 + 5 * 366, seen.size()));
        String answer = commandLine(
                "compare",
                "scenarios/classroom.json",
                reform.toString(),
                "--replications",
                "2",
                "--out",
                folder.resolve("compared").toString());
        assertThat(answer).contains("(denser)");
        assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    private static String date(int day) {
        return LocalDate.of(2020, 1, 1).plusDays(day).toString() + " on";
    }

    /** By a click on the map and a click on a link. */
    private void inspectAResident() {
        hand.click("map:0");
        hand.await("an inspected cell or problem", () -> !text("inspected").isBlank());
        hand.clickLink("inspector", "Resident ");
        hand.await("a resident", () -> text("inspected").startsWith("Resident "));
    }

    /** Returns the days that the command line writes of a scenario. */
    private List<String> written(Path scenario) throws IOException {
        Path results = folder.resolve("results");
        commandLine("run", scenario.toString(), "--replications", "1", "--daily", "runs", "--out", results.toString());
        try (var lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(results.resolve("daily/baseline-001.csv.gz"))),
                StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        }
    }

    @Test
    void goingBackAndForthShowsTheSameFigures() {
        hand.click("scenario:classroom");
        hand.await("the end of the warm-up", () -> day() > 366);
        stop();
        hand.click("start");
        hand.await("the end of the warm-up", () -> day() == 366);
        String before = text("figure:satisfaction");
        hand.click("switch:receptionDays");
        hand.await("the switch", () -> ((JCheckBox) Hand.find("switch:receptionDays")).isSelected());
        hand.click("play");
        hand.await("a quarter more", () -> day() > 460);
        stop();
        hand.click("language");
        hand.picture("town-zh");
        hand.click("language");
        hand.click("start");
        hand.await("the end of the warm-up", () -> day() == 366);
        assertThat(text("figure:satisfaction")).isEqualTo(before);
        assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void twoTownsAreComparedUpToTheirLives() {
        hand.click("scenario:classroom");
        hand.await("the end of the warm-up", () -> day() > 366);
        stop();
        hand.click("map:0");
        hand.await("an inspected cell or problem", () -> !text("inspected").isBlank());
        hand.picture("inspector-en");
        hand.click("switch:linkagePlatform");
        hand.click("play");
        hand.await("half a year more", () -> day() > 560);
        stop();
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
        hand.await("still one map", () -> Hand.find("map:0") != null && Hand.find("map:1") == null);
        hand.click("difference");
        hand.picture("twin-zh");
        hand.click("map:1");
        hand.picture("inspector-zh");
        hand.click("parting");
        hand.await("the day of parting", () -> day() > 366 && day() < 560);
        assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void aTownStartsAgainWithOtherResidentsAndTheSameChanges() {
        hand.click("scenario:classroom");
        hand.await("the end of the warm-up", () -> day() > 366);
        stop();
        hand.click("switch:receptionDays");
        hand.await("the change", () -> text("changes").contains("one day"));
        hand.click("knob.find");
        hand.type("trust");
        hand.click("open:residents:start");
        type("field:residents/trustMean", "0.9");
        hand.picture("parameters-en");
        hand.click("startAgain");
        hand.await(
                "the same day again", () -> day() > 366 && text("figure:trust").compareTo("0.6") > 0);
        assertThat(text("changes")).contains("one day");
        assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void theTownIsRecordedAsSinglePictures() {
        hand.click("scenario:classroom");
        hand.await("the end of the warm-up", () -> day() > 366);
        Path pictures = save("save.frames", "pictures");
        int begun = Hand.onEventThread(this::day);
        hand.await("a month of pictures", () -> Hand.find("save.stop") != null && day() > begun + 30);
        hand.click("save.stop");
        hand.await("the folder", () -> text("message").endsWith(pictures.toString()));
        assertThat(pictures).isDirectoryContaining("glob:**/0002.png");
        assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void aLessonIsPredictedRunAndCompared() {
        hand.click("lesson:measuring-one-thing");
        hand.await("the chart to draw on", () -> Hand.find("sketch") != null && day() == 366);
        hand.draw("sketch", 0.5, 0.35);
        hand.await("a prediction", () -> Hand.find("lessonRun").isEnabled());
        hand.picture("lesson-en");
        hand.click("language");
        hand.await("the prediction in Chinese", () -> Hand.find("lessonRun").isEnabled());
        hand.picture("lesson-zh");
        hand.click("lessonRun");
        hand.await("the result", () -> !text("lessonResult").isEmpty());
        hand.picture("lesson-compared-zh");
        hand.click("language");
        hand.await("the result in English", () -> text("lessonResult").contains("as it is"));
        hand.picture("lesson-compared-en");
        assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
