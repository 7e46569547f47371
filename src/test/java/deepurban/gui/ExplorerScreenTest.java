package deepurban.gui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import deepurban.gui.look.Wording;
import deepurban.mechanism.Catalogue;
import java.awt.Component;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import javax.swing.JCheckBox;
import javax.swing.JLabel;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A real window under a real pointer: {@code ./mvnw test -Dscreen} on a screen of 1600 by 1000, which .ci/run makes by Xvfb. */
@Tag("screen")
class ExplorerScreenTest {

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
        return Hand.onEventThread(() -> ((JLabel) Hand.find(name)).getText());
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
}
