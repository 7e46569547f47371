package deepurban.gui.map;

import deepurban.gui.course.Moment;
import deepurban.gui.course.TownPlan;
import deepurban.gui.look.Wording;
import java.awt.Point;
import java.awt.geom.Rectangle2D;

/** What all portrayals of one map look at: the evening, the choices of the user, and where the map lies. For the event thread. */
final class Scenery {

    final TownPlan plan;
    final Wording words;
    Moment moment;
    Moment baseline; // null: no comparison
    Colouring colouring = Colouring.SATISFACTION;
    boolean problems = true;
    boolean people = true;
    boolean borders = true;
    int selected = -1; // cell
    long selectedProblem; // key; 0: none
    int hovered = -1; // cell
    Point mouse = new Point();
    Rectangle2D area = new Rectangle2D.Double(0, 0, 1, 1); // where the map was last painted

    Scenery(TownPlan plan, Wording words) {
        this.plan = plan;
        this.words = words;
    }

    double cellSize() {
        return area.getWidth() / plan.width();
    }

    double left(int cell) {
        return area.getX() + plan.x()[cell] * cellSize();
    }

    double top(int cell) {
        return area.getY() + plan.y()[cell] * cellSize();
    }

    /** Returns the cell at a place of the component, or -1. */
    int cellAt(Point at) {
        return plan.cellAt((int) Math.floor((at.x - area.getX()) / cellSize()), (int)
                Math.floor((at.y - area.getY()) / cellSize()));
    }

    /** Returns where a problem is drawn: in its cell, at a place that only its identity decides. */
    double markX(int problem) {
        return left(moment.marks().cell()[problem])
                + cellSize() * spread(moment.marks().key()[problem]);
    }

    double markY(int problem) {
        return top(moment.marks().cell()[problem])
                + cellSize() * spread(Long.rotateLeft(moment.marks().key()[problem], 23));
    }

    private static double spread(long key) {
        long mixed = (key ^ key >>> 31) * 0x9E3779B97F4A7C15L;
        return 0.1 + 0.8 * (mixed >>> 40) / (1 << 24);
    }

    /** Returns whether single problems are large enough to be told apart. */
    boolean showsProblems() {
        return problems && cellSize() >= 12;
    }

    double markRadius() {
        return Math.max(1.6, Math.min(5, cellSize() / 18));
    }
}
