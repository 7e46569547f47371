package deepurban.gui.map;

import deepurban.gui.course.Moment;
import deepurban.gui.course.TownPlan;
import deepurban.gui.look.Wording;
import java.awt.BorderLayout;
import java.awt.Cursor;
import java.awt.Dimension;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import java.util.function.IntConsumer;
import java.util.function.LongConsumer;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JViewport;
import javax.swing.SwingUtilities;
import sim.display.Display2D;
import sim.engine.SimState;

/** A map with zoom, pan, tool tips and a selection. For the event thread. */
public final class MapView extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final int CELL = 24; // pixels at scale 1
    private static final double STEP = 1.25;
    private static final double LARGEST = 12;

    private final transient Scenery scenery;
    private final transient Display2D display;
    private transient IntConsumer cellChosen = cell -> {};
    private transient LongConsumer problemChosen = key -> {};
    private transient Runnable viewMoved = () -> {};
    private boolean fitted = true; // follows the size of the window

    /** Makes a map of a town that is drawn from {@link #show pictures}. */
    public MapView(SimState town, TownPlan plan, Wording words) {
        super(new BorderLayout());
        scenery = new Scenery(plan, words);
        TownDisplay made = new TownDisplay(town, (double) plan.width() * CELL, (double) plan.height() * CELL);
        display = made.display();
        made.add(new CellPortrayal(scenery), "cells");
        made.add(new BorderPortrayal(scenery), "borders");
        made.add(new PeoplePortrayal(scenery), "people");
        made.add(new NamePortrayal(scenery), "names");
        made.add(new HoverPortrayal(scenery), "hover");
        add(display, BorderLayout.CENTER);
        setPreferredSize(new Dimension(560, 480));
        Mouse mouse = new Mouse();
        inside().addMouseListener(mouse);
        inside().addMouseMotionListener(mouse);
        inside().addMouseWheelListener(mouse);
    }

    @Override
    public void setBounds(int x, int y, int width, int height) {
        boolean other = width != getWidth() || height != getHeight();
        super.setBounds(x, y, width, height);
        if (other && fitted) {
            SwingUtilities.invokeLater(this::fit); // when all parts have their new places
        }
    }

    private JComponent inside() {
        return display.insideDisplay;
    }

    private JViewport viewport() {
        return display.display.getViewport();
    }

    /** Shows an evening; {@code baseline}: of another town, to show the difference to it, or null. */
    public void show(Moment moment, Moment baseline) {
        scenery.moment = moment;
        scenery.baseline = baseline;
        inside().repaint();
    }

    /** Colours the cells by something else. */
    public void colourBy(Colouring colouring) {
        scenery.colouring = colouring;
        inside().repaint();
    }

    /** Shows or hides marks of problems, people and places, and borders. */
    public void overlay(boolean problems, boolean people, boolean borders) {
        scenery.problems = problems;
        scenery.people = people;
        scenery.borders = borders;
        inside().repaint();
    }

    /** Marks a cell and a problem; -1 and 0 for none. */
    public void select(int cell, long problem) {
        scenery.selected = cell;
        scenery.selectedProblem = problem;
        inside().repaint();
    }

    /** Tells {@code chosen} of cells that are clicked. */
    public void onCell(IntConsumer chosen) {
        cellChosen = chosen;
    }

    /** Tells {@code chosen} of the keys of problems that are clicked. */
    public void onProblem(LongConsumer chosen) {
        problemChosen = chosen;
    }

    /** Tells {@code moved} when the map was zoomed. */
    public void onView(Runnable moved) {
        viewMoved = moved;
    }

    /** Returns whether single problems are large enough to be seen at this zoom. */
    public boolean showsProblems() {
        return scenery.showsProblems();
    }

    /** Returns the middle of a cell in the coordinates of {@link #surface}. */
    public Point middle(int cell) {
        return new Point((int) (scenery.left(cell) + scenery.cellSize() / 2), (int)
                (scenery.top(cell) + scenery.cellSize() / 2));
    }

    /** Returns the component that takes the mouse. */
    public JComponent surface() {
        return inside();
    }

    /** Makes the whole town fill the room that there is. */
    public void fit() {
        fitted = true;
        double scale = Math.min(
                (getWidth() - 12.0) / (scenery.plan.width() * CELL),
                (getHeight() - 12.0) / (scenery.plan.height() * CELL));
        if (scale > 0) {
            setScale(scale);
        }
    }

    private void setScale(double scale) {
        display.setScale(scale);
        display.validate();
        inside().revalidate();
        repaint();
        viewMoved.run();
    }

    /** Zooms in or out by steps around the middle of what is seen. */
    public void zoom(int steps) {
        Rectangle seen = viewport().getViewRect();
        zoom(steps, new Point((int) seen.getCenterX(), (int) seen.getCenterY()));
    }

    private void zoom(int steps, Point around) {
        fitted = false;
        double old = display.getScale();
        double next = Math.max(0.1, Math.min(LARGEST, old * Math.pow(STEP, steps)));
        Point offset = SwingUtilities.convertPoint(inside(), around, viewport());
        double x = (around.x - scenery.area.getX()) / old;
        double y = (around.y - scenery.area.getY()) / old;
        setScale(next);
        viewport().setViewPosition(bounded(x * next - offset.x, y * next - offset.y));
        viewMoved.run();
    }

    /** Shows the same part of the town as another map of it. */
    public void follow(MapView other) {
        fitted = other.fitted;
        if (fitted) {
            fit();
        } else {
            setScale(other.display.getScale());
            viewport().setViewPosition(other.viewport().getViewPosition());
        }
    }

    private Point bounded(double x, double y) {
        Dimension whole = inside().getPreferredSize();
        Dimension seen = viewport().getExtentSize();
        return new Point((int) Math.max(0, Math.min(x, whole.width - seen.width)), (int)
                Math.max(0, Math.min(y, whole.height - seen.height)));
    }

    /** Moves what is seen, in pixels. */
    public void pan(int dx, int dy) {
        Point at = viewport().getViewPosition();
        viewport().setViewPosition(bounded(at.x + (double) dx, at.y + (double) dy));
        viewMoved.run();
    }

    private final class Mouse extends MouseAdapter {

        private Point pressed = new Point();
        private Point seen = new Point();

        @Override
        public void mousePressed(MouseEvent e) {
            pressed = e.getLocationOnScreen();
            seen = viewport().getViewPosition();
        }

        @Override
        public void mouseDragged(MouseEvent e) {
            Point now = e.getLocationOnScreen();
            inside().setCursor(Cursor.getPredefinedCursor(Cursor.MOVE_CURSOR));
            viewport()
                    .setViewPosition(bounded(seen.x + (double) pressed.x - now.x, seen.y + (double) pressed.y - now.y));
        }

        @Override
        public void mouseReleased(MouseEvent e) {
            inside().setCursor(Cursor.getDefaultCursor());
        }

        @Override
        public void mouseClicked(MouseEvent e) {
            if (scenery.moment == null) {
                return;
            }
            int problem = problemAt(e.getPoint());
            if (problem >= 0) {
                problemChosen.accept(scenery.moment.marks().key()[problem]);
            } else {
                cellChosen.accept(scenery.cellAt(e.getPoint()));
            }
        }

        private int problemAt(Point at) {
            int found = -1;
            double least = 36;
            for (int p = 0;
                    scenery.showsProblems() && p < scenery.moment.marks().count();
                    p++) {
                double dx = scenery.markX(p) - at.x;
                double dy = scenery.markY(p) - at.y;
                if (dx * dx + dy * dy < least) {
                    least = dx * dx + dy * dy;
                    found = p;
                }
            }
            return found;
        }

        @Override
        public void mouseMoved(MouseEvent e) {
            scenery.mouse = e.getPoint();
            scenery.hovered = scenery.cellAt(e.getPoint());
            inside().repaint();
        }

        @Override
        public void mouseExited(MouseEvent e) {
            scenery.hovered = -1;
            inside().repaint();
        }

        @Override
        public void mouseWheelMoved(MouseWheelEvent e) {
            zoom(-e.getWheelRotation(), e.getPoint());
        }
    }
}
