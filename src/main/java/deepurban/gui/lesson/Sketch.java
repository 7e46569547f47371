package deepurban.gui.lesson;

import deepurban.gui.look.Theme;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Cursor;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.Arrays;
import java.util.Locale;
import javax.swing.JPanel;

/** A chart on which one draws: the baseline's curve is given, one's own is drawn with the pointer, the reform's appears as it is run. */
final class Sketch extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final int LEFT = 52;
    private static final int RIGHT = 12;
    private static final int TOP = 10;
    private static final int BOTTOM = 26;

    /** Colour of the baseline's curve. */
    static final Color BASELINE = Theme.series(6);

    /** Colour of one's own curve. */
    static final Color OWN = Theme.series(1);

    /** Colour of the reform's curve. */
    static final Color REFORM = Theme.series(0);

    private float[] baseline = {};
    private float[] reform = {};
    private final float[] own;
    private boolean open = true; // one may draw
    private double low;
    private double high = 1;
    private int lastDay = -1; // of the stroke that is being drawn
    private transient Runnable drawn = () -> {};

    Sketch(int days) {
        own = new float[days];
        Arrays.fill(own, Float.NaN);
        setBackground(Theme.CARD);
        setPreferredSize(new Dimension(380, 250));
        setMinimumSize(new Dimension(240, 200));
        setMaximumSize(new Dimension(Integer.MAX_VALUE, 250));
        setFont(Theme.font(0.86));
        setName("sketch");
        setCursor(Cursor.getPredefinedCursor(Cursor.CROSSHAIR_CURSOR));
        Pen pen = new Pen();
        addMouseListener(pen);
        addMouseMotionListener(pen);
    }

    void onDrawn(Runnable told) {
        drawn = told;
    }

    /** Gives the baseline's curve; the scale leaves as much room above and below as the curve needs itself; no share is above one. */
    void give(float[] values, boolean isShare) {
        baseline = values.clone();
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (float value : values) {
            if (!Float.isNaN(value)) {
                least = Math.min(least, value);
                most = Math.max(most, value);
            }
        }
        double room = Math.max(most - least, 0.35 * Math.abs(most));
        low = Math.max(0, least - room);
        most = isShare ? Math.min(1, most + room) : most + room;
        high = most;
        repaint();
    }

    /** Shows the reform's curve so far; nobody draws any more. */
    void reveal(float[] values) {
        reform = values.clone();
        open = false;
        for (float value : values) {
            if (!Float.isNaN(value)) {
                high = Math.max(high, value);
                low = Math.min(low, value);
            }
        }
        setCursor(Cursor.getDefaultCursor());
        repaint();
    }

    /** Shows all that another shows. */
    void take(Sketch other) {
        baseline = other.baseline.clone();
        reform = other.reform.clone();
        System.arraycopy(other.own, 0, own, 0, own.length);
        open = other.open;
        low = other.low;
        high = other.high;
        setCursor(other.getCursor());
        repaint();
    }

    /** Takes one's own curve away. */
    void erase() {
        if (open) {
            Arrays.fill(own, Float.NaN);
            drawn.run();
            repaint();
        }
    }

    /** Returns whether one's own curve reaches over at least half of the days. */
    boolean isDrawn() {
        int known = 0;
        for (float value : own) {
            known += Float.isNaN(value) ? 0 : 1;
        }
        return known >= own.length / 2;
    }

    /** Returns one's own curve; NaN where none was drawn. */
    float[] own() {
        return own.clone();
    }

    private double x(int day) {
        return LEFT + (double) day / (own.length - 1) * (getWidth() - LEFT - RIGHT);
    }

    private double y(double value) {
        return TOP + (high - value) / (high - low) * (getHeight() - TOP - BOTTOM);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        super.paintComponent(graphics);
        Graphics2D pen = (Graphics2D) graphics.create();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        axes(pen);
        curve(
                pen,
                baseline,
                BASELINE,
                new BasicStroke(1.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {2, 3}, 0));
        curve(pen, own, OWN, Theme.line(2.6));
        curve(pen, reform, REFORM, Theme.line(2.4));
        pen.dispose();
    }

    private void axes(Graphics2D pen) {
        pen.setFont(getFont());
        FontMetrics metrics = pen.getFontMetrics();
        double step = step();
        for (double value = Math.ceil(low / step) * step; value <= high; value += step) {
            pen.setColor(Theme.LINE);
            pen.setStroke(Theme.line(1));
            pen.draw(new Line2D.Double(LEFT, y(value), getWidth() - (double) RIGHT, y(value)));
            pen.setColor(Theme.QUIET);
            String text =
                    step >= 1 ? String.format(Locale.ROOT, "%.0f", value) : String.format(Locale.ROOT, "%.2f", value);
            pen.drawString(
                    text, LEFT - 6f - metrics.stringWidth(text), (float) y(value) + metrics.getAscent() / 2f - 2);
        }
        for (int day = 0; day < own.length; day += 90) {
            String text = Integer.toString(day);
            pen.setColor(Theme.QUIET);
            pen.drawString(text, (float) x(day) - metrics.stringWidth(text) / 2f, getHeight() - 8f);
        }
    }

    private double step() {
        double rough = Math.max(1e-9, (high - low) / 5);
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double factor = rough / power;
        return power * (factor < 1.5 ? 1 : factor < 3.5 ? 2 : factor < 7.5 ? 5 : 10);
    }

    private void curve(Graphics2D pen, float[] values, Color colour, java.awt.Stroke stroke) {
        Path2D path = new Path2D.Double();
        boolean down = false;
        for (int day = 0; day < Math.min(values.length, own.length); day++) {
            if (Float.isNaN(values[day])) {
                down = false;
            } else if (down) {
                path.lineTo(x(day), y(values[day]));
            } else {
                path.moveTo(x(day), y(values[day]));
                down = true;
            }
        }
        pen.setColor(colour);
        pen.setStroke(stroke);
        pen.draw(path);
    }

    private final class Pen extends MouseAdapter {

        @Override
        public void mousePressed(MouseEvent e) {
            lastDay = -1;
            draw(e);
        }

        @Override
        public void mouseDragged(MouseEvent e) {
            draw(e);
        }

        @Override
        public void mouseReleased(MouseEvent e) {
            drawn.run();
        }

        /** Days that a quick pointer jumps over are filled between. */
        private void draw(MouseEvent e) {
            if (!open) {
                return;
            }
            double width = getWidth() - (double) LEFT - RIGHT;
            int day = (int) Math.round(Math.max(0, Math.min(1, (e.getX() - LEFT) / width)) * (own.length - 1));
            double share = (e.getY() - TOP) / (getHeight() - (double) TOP - BOTTOM);
            float value = (float) Math.max(low, Math.min(high, high - share * (high - low)));
            int from = lastDay < 0 ? day : lastDay;
            float before = lastDay < 0 ? value : own[lastDay];
            for (int d = Math.min(from, day); d <= Math.max(from, day); d++) {
                double part = from == day ? 1 : (double) (d - from) / (day - from);
                own[d] = (float) (before + part * (value - before));
            }
            lastDay = day;
            repaint();
        }
    }
}
