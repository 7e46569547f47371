package deepurban.gui;

import deepurban.gui.course.Frame;
import deepurban.gui.course.TownPlan;
import deepurban.gui.look.Theme;
import deepurban.gui.look.Wording;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntConsumer;
import javax.swing.AbstractAction;
import javax.swing.JPanel;
import javax.swing.KeyStroke;

/** The days of a run as a line: where it stands, the warm-up, the years, and the days on which something was changed. A drag goes there. */
final class TimeLine extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final int SIDE = 14;
    private static final int TRACK = 16;
    private static final int MONTH = 30;

    private final transient TownPlan plan;
    private final transient Wording words;
    private final transient IntConsumer wish;
    private int day;
    private int days = 1;
    private int warmUp;
    private transient List<Integer> moved = List.of();
    private int parting = -1;
    private int dragged = -1;

    TimeLine(TownPlan plan, Wording words, IntConsumer wish) {
        this.plan = plan;
        this.words = words;
        this.wish = wish;
        setPreferredSize(new Dimension(400, Theme.scaled(46)));
        setMinimumSize(new Dimension(200, Theme.scaled(46)));
        setFont(Theme.font(0.86));
        setOpaque(false);
        setFocusable(true);
        setToolTipText(""); // asks getToolTipText
        getAccessibleContext().setAccessibleName(words.get("time.line"));
        Mouse mouse = new Mouse();
        addMouseListener(mouse);
        addMouseMotionListener(mouse);
        key(KeyEvent.VK_LEFT, -1);
        key(KeyEvent.VK_RIGHT, 1);
        key(KeyEvent.VK_PAGE_UP, -MONTH);
        key(KeyEvent.VK_PAGE_DOWN, MONTH);
    }

    private void key(int code, int step) {
        getInputMap().put(KeyStroke.getKeyStroke(code, 0), step);
        getActionMap().put(step, new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent e) {
                wish.accept(day + step);
            }
        });
    }

    void show(Frame frame, int partingDay) {
        day = frame.day();
        days = frame.days();
        warmUp = frame.warmUp();
        moved = frame.moved();
        parting = partingDay;
        repaint();
    }

    private double x(double of) {
        return SIDE + of / days * (getWidth() - 2.0 * SIDE);
    }

    private int dayAt(int x) {
        return (int) Math.round(Math.max(0, Math.min(1, (x - SIDE) / (getWidth() - 2.0 * SIDE))) * days);
    }

    /** Returns where a day lies, for those who click. */
    int xOf(int of) {
        return (int) Math.round(x(of));
    }

    @Override
    public String getToolTipText(MouseEvent event) {
        int at = dayAt(event.getX());
        return words.get("time.tip", Integer.toString(at), plan.date(at).toString());
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D pen = (Graphics2D) graphics.create();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        int shown = dragged >= 0 ? dragged : day;
        track(pen, x(0), x(days), Theme.LINE);
        track(pen, x(0), x(Math.min(warmUp, shown)), new Color(0xB8C4CE));
        if (shown > warmUp) {
            track(pen, x(warmUp), x(shown), Theme.ACCENT);
        }
        years(pen);
        for (int change : moved) {
            flag(pen, x(change), Theme.ALERT);
        }
        if (parting >= 0) {
            flag(pen, x(parting), Theme.INK);
        }
        double radius = isFocusOwner() ? 9 : 8;
        pen.setColor(Color.WHITE);
        pen.fill(new Ellipse2D.Double(x(shown) - radius, TRACK - radius, 2 * radius, 2 * radius));
        pen.setColor(Theme.ACCENT);
        pen.setStroke(Theme.line(isFocusOwner() ? 4 : 3));
        pen.draw(new Ellipse2D.Double(x(shown) - radius + 1, TRACK - radius + 1, 2 * radius - 2, 2 * radius - 2));
        pen.dispose();
    }

    private static void track(Graphics2D pen, double from, double to, Color colour) {
        pen.setColor(colour);
        pen.fill(new RoundRectangle2D.Double(from, TRACK - 3.0, Math.max(0, to - from), 6, 6, 6));
    }

    private void years(Graphics2D pen) {
        pen.setFont(getFont());
        FontMetrics metrics = pen.getFontMetrics();
        LocalDate first = plan.start();
        double free = -1;
        for (int year = first.getYear(); year <= plan.date(days).getYear(); year++) {
            LocalDate begin = LocalDate.of(year, 1, 1).isBefore(first) ? first : LocalDate.of(year, 1, 1);
            double at = x(first.until(begin, java.time.temporal.ChronoUnit.DAYS));
            pen.setColor(Theme.QUIET);
            pen.setStroke(Theme.line(1));
            pen.draw(new Line2D.Double(at, TRACK + 8.0, at, TRACK + 12.0));
            String text = Integer.toString(year);
            if (at > free && at + metrics.stringWidth(text) < getWidth()) {
                pen.drawString(text, (float) at + 3, TRACK + 8f + metrics.getAscent());
                free = at + metrics.stringWidth(text) + 8;
            }
        }
    }

    private static void flag(Graphics2D pen, double at, Color colour) {
        Path2D flag = new Path2D.Double();
        flag.moveTo(at - 4.5, 0);
        flag.lineTo(at + 4.5, 0);
        flag.lineTo(at, 8);
        flag.closePath();
        pen.setColor(colour);
        pen.fill(flag);
    }

    private final class Mouse extends MouseAdapter {

        @Override
        public void mousePressed(MouseEvent e) {
            requestFocusInWindow();
            dragged = dayAt(e.getX());
            repaint();
        }

        @Override
        public void mouseDragged(MouseEvent e) {
            dragged = dayAt(e.getX());
            repaint();
        }

        @Override
        public void mouseReleased(MouseEvent e) {
            int wanted = dayAt(e.getX());
            dragged = -1;
            wish.accept(wanted);
        }
    }
}
