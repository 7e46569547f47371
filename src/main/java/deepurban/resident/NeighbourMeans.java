package deepurban.resident;

import static deepurban.parameters.StateVariable.Entity.CELL;

import deepurban.parameters.Bookkeeping;
import deepurban.parameters.StateVariable;
import deepurban.town.Grid;
import deepurban.town.Place;
import java.util.List;
import java.util.stream.IntStream;

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

    private final int[][] stretches; // [subdistrict][number + 1]
    private final double[][][] rows; // [subdistrict][3][width + 2], to compute with

    private boolean stale = true; // somebody has moved in since the shares were computed

    /** Makes room for these subdistricts. */
    public NeighbourMeans(Grid grid, List<Place> places) {
        this.grid = grid;
        sum = new double[grid.planeSize()];
        count = new double[grid.planeSize()];
        counted = new int[places.size()];
        share = new double[places.size()][];
        stretches = new int[places.size()][];
        rows = new double[places.size()][3][grid.stride()];
        mean = new double[places.size()][];
        for (Place place : places) {
            stretches[place.index()] = stretches(place);
            share[place.index()] = new double[place.cells()];
            mean[place.index()] = new double[place.cells()];
        }
    }

    /** Takes over the cells of one subdistrict. */
    public void note(Place place, Residents residents) {
        int[] starts = stretches[place.index()];
        for (int k = 0; k + 1 < starts.length; k++) {
            int from = starts[k];
            int to = starts[k + 1];
            residents.copyCellSatisfactions(from, sum, grid.position(place.firstCell() + from), to - from);
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
        double[] shares = share[place.index()];
        sumAround(place, count, shares);
        for (int cell = 0; cell < shares.length; cell++) {
            shares[cell] = shares[cell] == 0 ? 0 : 1 / shares[cell];
        }
    }

    /** Computes the means around the cells of one subdistrict. */
    public void average(Place place) {
        double[] means = mean[place.index()];
        double[] shares = share[place.index()];
        sumAround(place, sum, means);
        for (int cell = 0; cell < means.length; cell++) {
            means[cell] *= shares[cell];
        }
    }

    /** Sums a plane over each cell and its eight neighbours, one stretch of a row after the other. */
    private void sumAround(Place place, double[] plane, double[] result) {
        double[][] three = rows[place.index()];
        int[] starts = stretches[place.index()];
        for (int k = 0; k + 1 < starts.length; k++) {
            int from = starts[k];
            int to = starts[k + 1];
            sumAround(plane, grid.position(place.firstCell() + from), to - from, three);
            System.arraycopy(three[0], 0, result, from, to - from);
        }
    }

    /** Returns where the stretches begin of cells that follow each other in one row, and last the number of cells. */
    private int[] stretches(Place place) {
        IntStream.Builder starts = IntStream.builder();
        for (int cell = 0; cell < place.cells(); cell++) {
            int global = place.firstCell() + cell;
            if (cell == 0 || grid.position(global) != grid.position(global - 1) + 1) {
                starts.add(cell);
            }
        }
        return starts.add(place.cells()).build().toArray();
    }

    /**
     * Leaves the sums around {@code length} cells from {@code first} on in row 0. Rows are copied, first below and then beside each other, because
     * the compiler makes vectors of a loop only where all arrays are read at the same index.
     */
    private void sumAround(double[] plane, int first, int length, double[][] three) {
        System.arraycopy(plane, first - 1 - grid.stride(), three[0], 0, length + 2);
        System.arraycopy(plane, first - 1, three[1], 0, length + 2);
        System.arraycopy(plane, first - 1 + grid.stride(), three[2], 0, length + 2);
        addUp(three[0], three[1], three[2], length + 2);
        System.arraycopy(three[0], 1, three[1], 0, length);
        System.arraycopy(three[0], 2, three[2], 0, length);
        addUp(three[0], three[1], three[2], length);
    }

    private static void addUp(double[] to, double[] one, double[] other, int length) {
        for (int i = 0; i < length; i++) {
            to[i] += one[i] + other[i];
        }
    }

    /** Returns the means around the cells of a subdistrict; who lives in a cell always has at least one neighbour, itself. */
    public double[] around(Place place) {
        return mean[place.index()];
    }
}
