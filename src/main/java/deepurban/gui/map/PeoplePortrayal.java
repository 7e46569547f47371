package deepurban.gui.map;

import deepurban.gui.course.Moment;
import deepurban.gui.look.Theme;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import sim.portrayal.DrawInfo2D;
import sim.portrayal.FieldPortrayal2D;

/** Problems by state, reception points, deputies where they heard somebody, bodies that met, and what is selected. */
final class PeoplePortrayal extends FieldPortrayal2D {

    static final Color MEETING = new Color(0xE69F00);
    static final Color DEPUTY = new Color(0x8A1C5B);

    /** More marks than this are drawn without an edge, for speed. */
    private static final int MOST_HALOS = 1500;

    private final Scenery scenery;

    PeoplePortrayal(Scenery scenery) {
        this.scenery = scenery;
    }

    @Override
    public void draw(Object object, Graphics2D graphics, DrawInfo2D info) {
        if (scenery.moment == null) {
            return;
        }
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        if (scenery.people) {
            meetings(graphics);
        }
        if (scenery.showsProblems()) {
            problems(graphics, info.clip);
        }
        if (scenery.people) {
            points(graphics);
            deputies(graphics);
        }
        selection(graphics);
    }

    private void problems(Graphics2D graphics, Rectangle2D clip) {
        Moment.Marks marks = scenery.moment.marks();
        double radius = scenery.markRadius();
        Ellipse2D dot = new Ellipse2D.Double();
        Ellipse2D halo = new Ellipse2D.Double();
        boolean halos = marks.count() < MOST_HALOS;
        for (int p = 0; p < marks.count(); p++) {
            double x = scenery.markX(p);
            double y = scenery.markY(p);
            if (clip == null || clip.contains(x, y)) {
                double r = radius * (0.7 + 0.6 * marks.severity()[p]);
                dot.setFrame(x - r, y - r, 2 * r, 2 * r);
                MarkKind kind = MarkKind.of(marks.state()[p]);
                if (halos) {
                    halo.setFrame(x - r - 1, y - r - 1, 2 * r + 2, 2 * r + 2);
                    graphics.setColor(Color.WHITE);
                    graphics.fill(halo);
                }
                graphics.setColor(kind.colour());
                graphics.fill(dot);
                if (marks.key()[p] == scenery.selectedProblem) {
                    dot.setFrame(x - r - 5, y - r - 5, 2 * r + 10, 2 * r + 10);
                    graphics.setColor(Theme.INK);
                    graphics.setStroke(new BasicStroke(2));
                    graphics.draw(dot);
                }
            }
        }
    }

    private double size() {
        return Math.max(7, Math.min(22, scenery.cellSize() * 0.42));
    }

    private void points(Graphics2D graphics) {
        double size = size();
        for (int i = 0; i < scenery.moment.points().length; i++) {
            int cell = scenery.moment.points()[i];
            double x = scenery.left(cell) + scenery.cellSize() / 2;
            double y = scenery.top(cell) + scenery.cellSize() / 2;
            Shape house = house(x, y, size);
            graphics.setColor(scenery.moment.pointsBusy()[i] ? Theme.ACCENT : Color.WHITE);
            graphics.fill(house);
            graphics.setColor(Theme.ACCENT);
            graphics.setStroke(new BasicStroke(1.6f));
            graphics.draw(house);
        }
    }

    /** Returns a house. */
    static Shape house(double x, double y, double size) {
        Path2D house = new Path2D.Double();
        house.moveTo(x - size / 2, y);
        house.lineTo(x, y - size / 2);
        house.lineTo(x + size / 2, y);
        house.lineTo(x + size * 0.36, y);
        house.lineTo(x + size * 0.36, y + size * 0.42);
        house.lineTo(x - size * 0.36, y + size * 0.42);
        house.lineTo(x - size * 0.36, y);
        house.closePath();
        return house;
    }

    private void deputies(Graphics2D graphics) {
        double size = size() * 1.05;
        for (int cell : scenery.moment.deputies()) {
            Shape person = person(
                    scenery.left(cell) + scenery.cellSize() * 0.74, scenery.top(cell) + scenery.cellSize() * 0.3, size);
            graphics.setColor(Color.WHITE);
            graphics.setStroke(new BasicStroke(3, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            graphics.draw(person);
            graphics.setColor(DEPUTY);
            graphics.fill(person);
        }
    }

    /** Returns a person. */
    static Shape person(double x, double y, double size) {
        Area person = new Area(new Ellipse2D.Double(x - size * 0.17, y - size * 0.5, size * 0.34, size * 0.34));
        Area body = new Area(new Ellipse2D.Double(x - size * 0.32, y - size * 0.1, size * 0.64, size));
        body.intersect(new Area(new Rectangle2D.Double(x - size, y - size * 0.1, 2 * size, size * 0.5)));
        person.add(body);
        return person;
    }

    private void meetings(Graphics2D graphics) {
        double radius = Math.max(9, Math.min(34, scenery.cellSize() * 0.75));
        for (int cell : scenery.moment.meetings()) {
            double x = scenery.left(cell) + scenery.cellSize() / 2;
            double y = scenery.top(cell) + scenery.cellSize() / 2;
            Ellipse2D ring = new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
            graphics.setColor(new Color(MEETING.getRed(), MEETING.getGreen(), MEETING.getBlue(), 90));
            graphics.fill(ring);
            graphics.setColor(MEETING);
            graphics.setStroke(new BasicStroke(2.5f));
            graphics.draw(ring);
        }
    }

    private void selection(Graphics2D graphics) {
        if (scenery.selected >= 0) {
            frame(graphics, scenery.selected, Theme.INK, 3);
        }
        if (scenery.hovered >= 0 && scenery.hovered != scenery.selected) {
            frame(graphics, scenery.hovered, Theme.QUIET, 1.5f);
        }
    }

    private void frame(Graphics2D graphics, int cell, Color colour, float width) {
        graphics.setColor(colour);
        graphics.setStroke(new BasicStroke(width));
        graphics.draw(
                new Rectangle2D.Double(scenery.left(cell), scenery.top(cell), scenery.cellSize(), scenery.cellSize()));
    }
}
