package deepurban.gui;

import deepurban.gui.look.Wording;
import deepurban.mechanism.Catalogue;
import java.awt.event.InputEvent;
import java.awt.event.MouseEvent;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JSlider;
import javax.swing.RepaintManager;
import javax.swing.SwingUtilities;

/**
 * Measures how fast the window is, once, in a fresh program: {@code docs/how-to/measure-speed.md}. Prints a line of figures; no test, since figures
 * depend on the machine.
 */
final class ExplorerSpeed {

    private static final int SECONDS = 8;
    private static final int BACK = 1000; // days
    private static final int TIMES = 7;
    private static final int LAST = 366 + 1400; // days: nearly the end of Minhang

    /** A day that came on the screen. */
    private record Painted(long nanos, int day) {}

    private final ConcurrentLinkedQueue<Painted> painted = new ConcurrentLinkedQueue<>();
    private volatile int day = -1;

    private ExplorerSpeed() {}

    /** The scenario is the first argument; without one it is Minhang, of which the window shows a sample of 50,000 residents. */
    public static void main(String... arguments) throws Exception {
        Path scenario = Path.of(arguments.length == 0 ? "scenarios/minhang.json" : arguments[0]);
        new ExplorerSpeed().measure(scenario);
        System.exit(0);
    }

    private void measure(Path scenario) throws Exception {
        Hand hand = new Hand();
        Catalogue catalogue = Catalogue.load();
        ExplorerWindow[] window = new ExplorerWindow[1];
        SwingUtilities.invokeAndWait(() -> {
            Explorer.prepare();
            RepaintManager.setCurrentManager(new Watching());
            window[0] = new ExplorerWindow(catalogue, 1, Wording.in("en"));
            window[0].setVisible(true);
        });
        long chosen = System.nanoTime();
        SwingUtilities.invokeAndWait(() -> window[0].open(new Offer(scenario, List.of())));
        hand.await("a running town", () -> day > 0);
        say("opened_s", seconds(chosen));
        say(
                "since_start_s",
                (System.currentTimeMillis()
                                - ManagementFactory.getRuntimeMXBean().getStartTime())
                        / 1e3);
        hand.await("the end of the warm-up", () -> day > 366);
        runs("at_30", 4);
        goesBack(hand); // and stops there
        toggle();
        runs("fastest", 8);
        System.out.println();
    }

    /** Frames and answers while the town runs at a speed of the slider. */
    private void runs(String name, int step) throws Exception {
        Hand.onEventThread(() -> {
            ((JSlider) Hand.find("speed")).setValue(step);
            return null;
        });
        Thread.sleep(500);
        painted.clear();
        List<Double> answers = new ArrayList<>();
        int first = day;
        long begin = System.nanoTime();
        while (seconds(begin) < SECONDS && day < LAST) {
            long asked = System.nanoTime();
            SwingUtilities.invokeAndWait(() -> {});
            answers.add(1000 * seconds(asked));
            Thread.sleep(10);
        }
        double took = seconds(begin);
        long[] times = painted.stream().mapToLong(Painted::nanos).toArray();
        double[] gaps = new double[Math.max(1, times.length - 1)];
        for (int i = 1; i < times.length; i++) {
            gaps[i - 1] = (times[i] - times[i - 1]) / 1e6;
        }
        say(name + "_days_per_s", (day - first) / took);
        say(name + "_frames_per_s", times.length / took);
        say(name + "_median_frames_per_s", 1000 / quantile(gaps, 0.5));
        say(name + "_longest_gap_ms", quantile(gaps, 1));
        double[] waits = answers.stream().mapToDouble(Double::doubleValue).toArray();
        say(name + "_answer_ms_median", quantile(waits, 0.5));
        say(name + "_answer_ms_99", quantile(waits, 0.99));
        say(name + "_answer_ms_most", quantile(waits, 1));
        if (day >= LAST) {
            return;
        }
        double[] stops = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            stops[i] = toggle();
            toggle();
            Thread.sleep(300);
        }
        say(name + "_stop_ms_median", quantile(stops, 0.5));
        say(name + "_stop_ms_most", quantile(stops, 1));
    }

    /** From the press of the button to the picture of the town that stands, or goes. */
    private static double toggle() throws Exception {
        String before = Hand.onEventThread(ExplorerSpeed::playing);
        long pressed = System.nanoTime();
        Hand.onEventThread(() -> {
            ((JButton) Hand.find("play")).doClick(0);
            return null;
        });
        while (Hand.onEventThread(ExplorerSpeed::playing).equals(before)) {
            Thread.sleep(1);
        }
        return 1000 * seconds(pressed);
    }

    private static String playing() {
        return ((JButton) Hand.find("play")).getToolTipText();
    }

    /** Plays to a day far enough, and goes back from there and from days before it. */
    private void goesBack(Hand hand) throws Exception {
        int last = 366 + BACK + 40 * TIMES;
        Hand.onEventThread(() -> {
            ((JSlider) Hand.find("speed")).setValue(8);
            return null;
        });
        hand.await("enough days", () -> day >= last);
        toggle();
        double[] times = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            int from = last - 37 * i;
            go(from);
            times[i] = go(from - BACK);
        }
        say("back_1000_days_ms_median", 1000 * quantile(times, 0.5));
        say("back_1000_days_ms_most", 1000 * quantile(times, 1));
    }

    /** Clicks the time line; returns the seconds until that day is on the screen. */
    private double go(int to) throws Exception {
        int[] wanted = new int[1];
        long clicked = System.nanoTime();
        SwingUtilities.invokeAndWait(() -> {
            TimeLine line = (TimeLine) Hand.find("timeLine");
            int x = line.xOf(to);
            wanted[0] = to;
            for (int id : new int[] {MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED}) {
                line.dispatchEvent(new MouseEvent(
                        line, id, System.currentTimeMillis(), InputEvent.BUTTON1_DOWN_MASK, x, 16, 1, false));
            }
        });
        while (Math.abs(day - wanted[0]) > 3) { // a pixel is some days
            Thread.sleep(1);
        }
        return seconds(clicked);
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private static double quantile(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.round(share * (sorted.length - 1))];
    }

    private static void say(String name, double value) {
        System.out.printf(Locale.ROOT, "%s=%.2f ", name, value);
    }

    /** Notes which day is on the screen after each painting. */
    private final class Watching extends RepaintManager {

        @Override
        public void paintDirtyRegions() {
            super.paintDirtyRegions();
            int now = Hand.find("date") instanceof JLabel label ? ExplorerScreenTest.day(label.getText()) : -1;
            if (now != day && now >= 0) {
                painted.add(new Painted(System.nanoTime(), now));
                day = now;
            }
        }
    }
}
