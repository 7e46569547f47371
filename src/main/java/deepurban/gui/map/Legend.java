package deepurban.gui.map;

import deepurban.gui.look.Ramp;
import deepurban.gui.look.Theme;
import deepurban.gui.look.Wording;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.Locale;
import javax.swing.JPanel;

/** What the colours and marks of a map mean; breaks into lines as the width asks. */
public final class Legend extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final int GAP = 18;
    private static final int SIGN = 16;
    private static final int SCALE = 150;

    private final transient Wording words;
    private Colouring colouring = Colouring.SATISFACTION;
    private boolean difference;
    private boolean problems = true;
    private boolean people = true;

    private transient Graphics2D pen; // null: measuring only
    private int x;
    private int y;

    /** Makes the legend. */
    public Legend(Wording words) {
        this.words = words;
        setOpaque(false);
        setFont(Theme.font(0.92));
    }

    /** Says what is shown. */
    public void show(Colouring by, boolean asDifference, boolean withProblems, boolean withPeople) {
        colouring = by;
        difference = asDifference;
        problems = withProblems;
        people = withPeople;
        revalidate();
        repaint();
    }

    private int line() {
        return getFontMetrics(getFont()).getHeight() + 6;
    }

    @Override
    public Dimension getPreferredSize() {
        pen = null;
        int width = Math.max(360, getWidth());
        lay(width);
        return new Dimension(width, y + line());
    }

    @Override
    public void setBounds(int left, int top, int width, int height) {
        boolean wider = width != getWidth();
        super.setBounds(left, top, width, height);
        if (wider) {
            revalidate();
        }
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        pen = (Graphics2D) graphics.create();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setFont(getFont());
        lay(getWidth());
        pen.dispose();
        pen = null;
    }

    private void lay(int width) {
        x = 0;
        y = 0;
        if (colouring.isScale()) {
            scale(width);
        } else {
            List<String> kinds = colouring.kinds();
            for (int i = 0; i < kinds.size(); i++) {
                item(
                        width,
                        new RoundRectangle2D.Double(0, 0, 14, 14, 4, 4),
                        colouring.kind(i),
                        null,
                        words.get(kinds.get(i)));
            }
        }
        item(width, new RoundRectangle2D.Double(0, 0, 14, 14, 4, 4), Ramp.NOTHING, null, words.get("legend.nobody"));
        if (problems) {
            for (MarkKind kind : MarkKind.values()) {
                item(width, new Ellipse2D.Double(3, 3, 9, 9), kind.colour(), null, words.get("mark." + kind.name()));
            }
        }
        if (people) {
            item(width, PeoplePortrayal.house(8, 8, 14), Color.WHITE, Theme.ACCENT, words.get("legend.point"));
            item(width, PeoplePortrayal.house(8, 8, 14), Theme.ACCENT, Theme.ACCENT, words.get("legend.pointBusy"));
            item(width, PeoplePortrayal.person(8, 8, 15), PeoplePortrayal.DEPUTY, null, words.get("legend.deputy"));
            item(
                    width,
                    new Ellipse2D.Double(1, 1, 13, 13),
                    new Color(0xF3D08A),
                    PeoplePortrayal.MEETING,
                    words.get("legend.meeting"));
        }
    }

    private void scale(int width) {
        String unit = words.get("colour.unit." + colouring.name());
        String title = difference
                ? words.get("legend.difference", words.get("colour." + colouring.name()))
                : words.get("colour." + colouring.name());
        double low = difference ? -colouring.widest() : colouring.low();
        double high = difference ? colouring.widest() : colouring.high();
        FontMetrics metrics = getFontMetrics(getFont());
        String left = title + "  " + number(low);
        String right = number(high) + unit;
        int whole = metrics.stringWidth(left) + metrics.stringWidth(right) + SCALE + 16;
        wrap(width, whole);
        if (pen != null) {
            int bar = x + metrics.stringWidth(left) + 8;
            pen.setColor(Theme.INK);
            pen.drawString(left, x, base());
            pen.drawString(right, bar + SCALE + 8, base());
            pen.setPaint(gradient(bar));
            pen.fill(new RoundRectangle2D.Double(bar, y + 4, SCALE, 12, 6, 6));
        }
        x += whole + GAP;
    }

    private LinearGradientPaint gradient(int left) {
        int stops = 17;
        float[] at = new float[stops];
        Color[] colours = new Color[stops];
        for (int i = 0; i < stops; i++) {
            at[i] = i / (stops - 1f);
            colours[i] = difference ? Ramp.DIFFERENCE.colour(at[i]) : colouring.at(at[i]);
        }
        return new LinearGradientPaint(left, 0, left + (float) SCALE, 0, at, colours);
    }

    private String number(double value) {
        String pattern = difference ? "%+.2g" : Math.abs(value) < 1 ? "%.2f" : "%.0f";
        return value == 0 ? "0" : String.format(Locale.ROOT, pattern, value);
    }

    private void item(int width, Shape sign, Color fill, Color edge, String text) {
        int whole = SIGN + 6 + getFontMetrics(getFont()).stringWidth(text);
        wrap(width, whole);
        if (pen != null) {
            Graphics2D at = (Graphics2D) pen.create();
            at.translate(x, y + 2);
            at.setColor(fill);
            at.fill(sign);
            if (edge != null) {
                at.setColor(edge);
                at.setStroke(new BasicStroke(1.5f));
                at.draw(sign);
            } else if (sign instanceof RoundRectangle2D) {
                at.setColor(Theme.LINE);
                at.draw(sign.getBounds2D());
            }
            at.dispose();
            pen.setColor(Theme.INK);
            pen.drawString(text, x + SIGN + 6, base());
        }
        x += whole + GAP;
    }

    private void wrap(int width, int whole) {
        if (x > 0 && x + whole > width) {
            x = 0;
            y += line();
        }
    }

    private int base() {
        return y + getFontMetrics(getFont()).getAscent() + 1;
    }
}
