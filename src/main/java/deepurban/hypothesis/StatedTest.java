package deepurban.hypothesis;

import deepurban.parameters.Title;
import java.util.List;

/**
 * A test, as it was stated before anything was run: a weighted sum of outcomes over the sides of a comparison lies above (or below) zero by more
 * than a margin.
 *
 * @param name name in files
 * @param title for people
 * @param contrast the summands
 * @param direction which side of zero the claim says
 * @param margin the smallest contrast that matters, at least 0
 * @param primary whether the verdict hangs on it; the others are told beside it
 * @param where at which points of the grid the claim says so
 */
public record StatedTest(
        String name,
        Title title,
        List<Term> contrast,
        Direction direction,
        double margin,
        boolean primary,
        Where where) {

    /** Sides of zero. */
    public enum Direction {
        /** More than the margin. */
        ABOVE,
        /** Less than minus the margin. */
        BELOW
    }

    /** Parts of the grid. */
    public enum Where {
        /** At every point. */
        EVERYWHERE,
        /** At one point at least: the claim says that something can happen. */
        SOMEWHERE
    }

    /** Copies the list. */
    public StatedTest {
        contrast = List.copyOf(contrast);
    }

    /** Returns the unit of the contrast: that of its outcomes. */
    public String unit() {
        return contrast.get(0).outcome().outcome().unit();
    }

    /** Returns a contrast so turned that the claim says: above. */
    double turned(double value) {
        return direction == Direction.ABOVE ? value : -value;
    }
}
