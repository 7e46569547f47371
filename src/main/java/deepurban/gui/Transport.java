package deepurban.gui;

import deepurban.gui.course.Conductor;
import deepurban.gui.course.Frame;
import deepurban.gui.look.Glyph;
import deepurban.gui.look.Theme;
import deepurban.gui.look.Wording;
import java.awt.Color;
import java.awt.Dimension;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSlider;

/** The buttons that let time go on, stop and return, and how fast it goes. */
final class Transport extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final double[] SPEEDS = {1, 3, 7, 15, 30, 60, 120, 365, 1e6};
    private static final int USUAL = 4;
    private static final int FAR = 100;

    private final transient Conductor conductor;
    private final transient Wording words;
    private final JButton play;
    private final JSlider speed = new JSlider(0, SPEEDS.length - 1, USUAL);
    private final JLabel speedText = new JLabel();
    private int day;
    private int warmUp;
    private boolean playing;

    Transport(Conductor conductor, Wording words, int speedStep) {
        this.conductor = conductor;
        this.words = words;
        setOpaque(false);
        setLayout(new BoxLayout(this, BoxLayout.X_AXIS));
        JButton start = button("start", Glyph.START);
        start.addActionListener(e -> conductor.goTo(warmUp));
        JButton farBack = button("farBack", Glyph.FAR_BACK);
        farBack.addActionListener(e -> conductor.goTo(day - FAR));
        JButton back = button("back", Glyph.BACK);
        back.addActionListener(e -> conductor.goTo(day - 1));
        play = button("play", Glyph.PLAY);
        play.setBackground(Theme.ACCENT);
        play.setForeground(Color.WHITE);
        play.addActionListener(e -> toggle());
        JButton step = button("step", Glyph.FORWARD);
        step.addActionListener(e -> conductor.step(1));
        add(Box.createHorizontalStrut(14));
        speed.setValue(speedStep < 0 ? USUAL : speedStep);
        speed.setOpaque(false);
        speed.setSnapToTicks(true);
        speed.setMajorTickSpacing(1);
        speed.setPreferredSize(new Dimension(Theme.scaled(130), Theme.scaled(28)));
        speed.setMaximumSize(speed.getPreferredSize());
        speed.setName("speed");
        speed.getAccessibleContext().setAccessibleName(words.get("time.speed"));
        speed.setToolTipText(words.get("time.speed"));
        speed.addChangeListener(e -> applySpeed());
        speedText.setForeground(Theme.QUIET);
        speedText.setPreferredSize(new Dimension(
                speedText.getFontMetrics(speedText.getFont()).stringWidth(words.get("time.fastest")) + 24,
                speedText.getFontMetrics(speedText.getFont()).getHeight()));
        add(speed);
        add(Box.createHorizontalStrut(6));
        add(speedText);
        applySpeed();
    }

    private JButton button(String name, Glyph glyph) {
        JButton button = new JButton(glyph);
        button.setName(name);
        button.setToolTipText(words.get("time." + name));
        button.getAccessibleContext().setAccessibleName(words.get("time." + name));
        button.setPreferredSize(new Dimension(Theme.scaled(40), Theme.scaled(34)));
        button.setMaximumSize(button.getPreferredSize());
        button.setFocusable(true);
        add(button);
        add(Box.createHorizontalStrut(4));
        return button;
    }

    private void applySpeed() {
        double chosen = SPEEDS[speed.getValue()];
        conductor.setSpeed(chosen);
        speedText.setText(
                chosen > 1000
                        ? words.get("time.fastest")
                        : words.get("time.daysPerSecond", Integer.toString((int) chosen)));
    }

    int speedStep() {
        return speed.getValue();
    }

    void toggle() {
        if (playing) {
            conductor.pause();
        } else {
            conductor.play();
        }
    }

    void show(Frame frame) {
        day = frame.day();
        warmUp = frame.warmUp();
        if (playing != frame.playing()) {
            playing = frame.playing();
            play.setIcon(playing ? Glyph.PAUSE : Glyph.PLAY);
            String text = words.get(playing ? "time.pause" : "time.play");
            play.setToolTipText(text);
            play.getAccessibleContext().setAccessibleName(text);
        }
    }
}
