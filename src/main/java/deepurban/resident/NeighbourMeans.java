package deepurban.resident;

import static deepurban.parameters.StateVariable.Entity.CELL;

import deepurban.parameters.Bookkeeping;
import deepurban.parameters.StateVariable;
import deepurban.town.Grid;
import deepurban.town.Place;
import java.util.List;

/**
 * Mean satisfaction of each cell and its Moore neighbours, as it is when neighbours begin to influence each other: how subdistricts touch each
 * other. First all subdistricts note their cells, then each may average its own.
 */
public final class NeighbourMeans {

    private final Grid grid;
    private final double[] sum; // [position], satisfaction
    private final double[] count; // [position], residents
    private final int[] counted; // [subdistrict], residents when their cells were counted last

    @Bookkeeping("one over the number of residents around a cell")
    private final double[][] share; // [subdistrict][cell of the subdistrict]

    @StateVariable(
            entity = CELL,
            unit = "share",
            range = "[0,1]",
            en = "Mean satisfaction of the cell and its Moore neighbours before they influence each other")
    private final double[][] mean; // [subdistrict][cell of the subdistrict]

    private boolean stale = true; // somebody has moved in since the shares were computed

    /** Makes room for these subdistricts. */
    public NeighbourMeans(Grid grid, List<Place> places) {
        this.grid = grid;
        sum = new double[grid.planeSize()];
        count = new double[grid.planeSize()];
        counted = new int[places.size()];
        share = new double[places.size()][];
        mean = new double[places.size()][];
        for (Place place : places) {
            share[place.index()] = new double[place.cells()];
            mean[place.index()] = new double[place.cells()];
        }
    }

    /** Takes over the cells of one subdistrict. */
    public void note(Place place, Residents residents) {
        int from = 0;
        while (from < place.cells()) {
            int to = endOfRow(place, from);
            residents.copyCellSatisfactions(from, sum, grid.position(place.firstCell() + from), to - from);
            from = to;
        }
        if (residents.count() != counted[place.index()]) {
            recount(place, residents);
        }
    }

    private void recount(Place place, Residents residents) {
        for (int cell = 0; cell < place.cells(); cell++) {
            count[grid.position(place.firstCell() + cell)] = residents.countIn(cell);
        }
        counted[place.index()] = residents.count();
        stale = true;
    }

    /** Joins what all subdistricts have noted; before any of them averages. */
    public void join(List<Place> places) {
        grid.wrap(sum);
        if (stale) {
            grid.wrap(count);
            places.forEach(this::shareOut);
            stale = false;
        }
    }

    private void shareOut(Place place) {
        average(place, count, null, share[place.index()]);
        for (int cell = 0; cell < place.cells(); cell++) {
            share[place.index()][cell] = share[place.index()][cell] == 0 ? 0 : 1 / share[place.index()][cell];
        }
    }

    /** Computes the means around the cells of one subdistrict. */
    public void average(Place place) {
        average(place, sum, share[place.index()], mean[place.index()]);
    }

    /** Sums a plane around each cell, times a factor of the cell if there is one. */
    private void average(Place place, double[] plane, double[] factor, double[] result) {
        int from = 0;
        while (from < place.cells()) {
            int to = endOfRow(place, from);
            int middle = grid.position(place.firstCell() + from);
            sumAround(plane, middle, grid.stride(), result, from, to);
            if (factor != null) {
                scale(result, factor, from, to);
            }
            from = to;
        }
    }

    /** Returns the end of the stretch of cells that follow each other in one row. */
    private int endOfRow(Place place, int from) {
        int to = from + 1;
        int first = grid.position(place.firstCell() + from);
        while (to < place.cells() && grid.position(place.firstCell() + to) == first + to - from) {
            to++;
        }
        return to;
    }

    /** Plain loops over arrays, so that the compiler makes vectors of them. */
    private static void sumAround(double[] plane, int middle, int stride, double[] result, int from, int to) {
        int above = middle - stride - from;
        int here = middle - from;
        int below = middle + stride - from;
        for (int i = from; i < to; i++) {
            double upper = plane[above + i - 1] + plane[above + i] + plane[above + i + 1];
            double own = plane[here + i - 1] + plane[here + i] + plane[here + i + 1];
            double lower = plane[below + i - 1] + plane[below + i] + plane[below + i + 1];
            result[i] = upper + own + lower;
        }
    }

    private static void scale(double[] result, double[] factor, int from, int to) {
        for (int i = from; i < to; i++) {
            result[i] *= factor[i];
        }
    }

    /** Returns the means around the cells of a subdistrict; who lives in a cell always has at least one neighbour, itself. */
    public double[] around(Place place) {
        return mean[place.index()];
    }
}
