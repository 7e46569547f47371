package deepurban.gui.look;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import javax.swing.Icon;
import javax.swing.UIManager;

/** Signs on buttons, drawn from shapes, so that they are sharp at any scaling and need no font. */
public enum Glyph implements Icon {
    /** Goes on. */
    PLAY,
    /** Stops. */
    PAUSE,
    /** One day on. */
    FORWARD,
    /** One day back. */
    BACK,
    /** To the start. */
    START,
    /** Many days back. */
    FAR_BACK,
    /** Larger. */
    PLUS,
    /** Smaller. */
    MINUS,
    /** All of it. */
    FIT,
    /** Back to where one came from. */
    HOME;

    private static final int SIZE = 16;

    @Override
    public int getIconWidth() {
        return SIZE;
    }

    @Override
    public int getIconHeight() {
        return SIZE;
    }

    @Override
    public void paintIcon(Component on, Graphics graphics, int x, int y) {
        Graphics2D pen = (Graphics2D) graphics.create();
        pen.translate(x, y);
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        Color colour = on.isEnabled() ? on.getForeground() : UIManager.getColor("Label.disabledForeground");
        pen.setColor(colour);
        pen.setStroke(new BasicStroke(1.8f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        draw(pen);
        pen.dispose();
    }

    private void draw(Graphics2D pen) {
        switch (this) {
            case PLAY -> pen.fill(triangle(4, 12.5, 1));
            case PAUSE -> {
                pen.fill(new Rectangle2D.Double(3.5, 3, 3, 10));
                pen.fill(new Rectangle2D.Double(9.5, 3, 3, 10));
            }
            case FORWARD -> {
                pen.fill(triangle(3, 9.5, 1));
                pen.fill(new Rectangle2D.Double(10.5, 3, 2, 10));
            }
            case BACK -> {
                pen.fill(triangle(13, 6.5, -1));
                pen.fill(new Rectangle2D.Double(3.5, 3, 2, 10));
            }
            case FAR_BACK -> {
                pen.fill(triangle(8, 2, -1));
                pen.fill(triangle(14.5, 8.5, -1));
            }
            case START -> {
                pen.fill(new Rectangle2D.Double(1.5, 3, 2, 10));
                pen.fill(triangle(9.2, 4, -1));
                pen.fill(triangle(15, 9.8, -1));
            }
            case PLUS -> {
                pen.draw(line(3, 8, 13, 8));
                pen.draw(line(8, 3, 8, 13));
            }
            case MINUS -> pen.draw(line(3, 8, 13, 8));
            case FIT -> {
                pen.draw(corner(2.5, 6, 2.5, 2.5, 6, 2.5));
                pen.draw(corner(10, 2.5, 13.5, 2.5, 13.5, 6));
                pen.draw(corner(13.5, 10, 13.5, 13.5, 10, 13.5));
                pen.draw(corner(6, 13.5, 2.5, 13.5, 2.5, 10));
            }
            case HOME -> pen.draw(corner(9.5, 3.5, 5, 8, 9.5, 12.5));
        }
    }

    private static Shape triangle(double base, double tip, int direction) {
        Path2D path = new Path2D.Double();
        path.moveTo(base, direction > 0 ? 2.5 : 3);
        path.lineTo(tip, 8);
        path.lineTo(base, direction > 0 ? 13.5 : 13);
        path.closePath();
        return path;
    }

    private static Shape line(double x1, double y1, double x2, double y2) {
        Path2D path = new Path2D.Double();
        path.moveTo(x1, y1);
        path.lineTo(x2, y2);
        return path;
    }

    private static Shape corner(double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        path.lineTo(points[2], points[3]);
        path.lineTo(points[4], points[5]);
        return path;
    }
}
