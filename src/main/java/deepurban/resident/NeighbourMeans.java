package deepurban.resident;

import static deepurban.parameters.StateVariable.Entity.CELL;

import deepurban.parameters.Bookkeeping;
import deepurban.parameters.StateVariable;
import deepurban.town.Grid;
import deepurban.town.Place;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Mean satisfaction of each cell and its Moore neighbours, as it is when neighbours begin to influence each other: how subdistricts touch each
 * other. First all subdistricts note their cells, then each may average its own.
 *
 * <p>Cells that follow each other in a row of the grid are computed together, a stretch; planes are arrays of rows, so that the loops read all
 * arrays at the same index and the compiler makes vectors of them.
 */
public final class NeighbourMeans {

    private final Grid grid;
    private final double[][] sum; // [row][column] of a plane, satisfaction
    private final double[][] count; // [row][column], residents
    private final int[] counted; // [subdistrict], residents when their cells were counted last

    @Bookkeeping("one over the number of residents around a cell")
    private final double[][] ownShare; // [row][column]

    @Bookkeeping("the same, equal rows once only")
    private final double[][] share; // [row][column]

    @StateVariable(
            entity = CELL,
            unit = "share",
            range = "[0,1]",
            en = "Mean satisfaction of the cell and its Moore neighbours before they influence each other")
    private final double[][] mean; // [subdistrict][cell of the subdistrict]

    private final int[][] stretches; // [subdistrict][number + 1], first cells
    private final boolean[][] hidden; // [subdistrict][number], stretches that no other subdistrict sees
    private final RowSums[] rowSums; // [subdistrict], to compute with
    private final double[][][]
            before; // [subdistrict][number of the stretch modulo 3][column], as it was before it moved

    private boolean stale = true; // somebody has moved in since the shares were computed

    /** Makes room for these subdistricts. */
    public NeighbourMeans(Grid grid, List<Place> places) {
        this.grid = grid;
        sum = grid.plane();
        count = grid.plane();
        ownShare = grid.plane();
        share = ownShare.clone();
        counted = new int[places.size()];
        stretches = new int[places.size()][];
        hidden = new boolean[places.size()][];
        rowSums = new RowSums[places.size()];
        before = new double[places.size()][3][grid.stride()];
        mean = new double[places.size()][];
        for (Place place : places) {
            stretches[place.index()] = stretches(place);
            hidden[place.index()] = hidden(place, stretches[place.index()]);
            rowSums[place.index()] = new RowSums(grid.stride());
            mean[place.index()] = new double[place.cells()];
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

    /** Returns which stretches are rows of the grid between two rows of the same subdistrict. */
    private boolean[] hidden(Place place, int[] starts) {
        boolean[] found = new boolean[starts.length];
        for (int k = 1; k + 2 < starts.length; k++) {
            int row = grid.row(place.firstCell() + starts[k]);
            found[k] = true;
            for (int next = -1; next <= 1; next++) {
                found[k] &= starts[k + next + 1] - starts[k + next] == grid.width()
                        && grid.row(place.firstCell() + starts[k + next]) == row + next;
            }
        }
        return found;
    }

    /** Takes over the cells of one subdistrict; if it is going to be {@link #pull pulled} row by row, those that others see. */
    void note(Place place, Residents residents, boolean byRow) {
        int[] starts = stretches[place.index()];
        for (int k = 0; k + 1 < starts.length; k++) {
            if (byRow && hidden[place.index()][k]) {
                continue;
            }
            int cell = place.firstCell() + starts[k];
            residents.copyCellSatisfactions(
                    starts[k], sum[grid.row(cell)], grid.column(cell), starts[k + 1] - starts[k]);
        }
        if (residents.count() != counted[place.index()]) {
            recount(place, residents);
        }
    }

    private void recount(Place place, Residents residents) {
        for (int cell = 0; cell < place.cells(); cell++) {
            int global = place.firstCell() + cell;
            count[grid.row(global)][grid.column(global)] = residents.countIn(cell);
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
            joinEqualShares();
            stale = false;
        }
    }

    /** Where everybody has a cell alone, all rows but the outer ones are equal: one of them stays in the nearest memory. */
    private void joinEqualShares() {
        for (int row = 1; row < share.length; row++) {
            share[row] = Arrays.equals(ownShare[row], share[row - 1]) ? share[row - 1] : ownShare[row];
        }
    }

    private void shareOut(Place place) {
        RowSums sums = rowSums[place.index()];
        int[] starts = stretches[place.index()];
        for (int k = 0; k + 1 < starts.length; k++) {
            int cell = place.firstCell() + starts[k];
            int from = grid.column(cell);
            add(sums, count, grid.row(cell), from, from + starts[k + 1] - starts[k]);
            sums.shareOut(ownShare[grid.row(cell)], from, from + starts[k + 1] - starts[k]);
        }
    }

    /** Returns the means around the cells of a subdistrict; who lives in a cell always has at least one neighbour, itself. */
    double[] around(Place place) {
        RowSums sums = rowSums[place.index()];
        int[] starts = stretches[place.index()];
        for (int k = 0; k + 1 < starts.length; k++) {
            int cell = place.firstCell() + starts[k];
            int from = grid.column(cell);
            add(sums, sum, grid.row(cell), from, from + starts[k + 1] - starts[k]);
            sums.average(share[grid.row(cell)], from, from + starts[k + 1] - starts[k], mean[place.index()], starts[k]);
        }
        return mean[place.index()];
    }

    private static void add(RowSums sums, double[][] plane, int row, int from, int to) {
        sums.add(plane[row - 1], plane[row], plane[row + 1], from, to);
    }

    /**
     * Moves residents who have a cell each, in the order of the cells, a share {@code step} of the way to the mean around them, and returns their
     * summed satisfaction. The means of a row are used while they are in the nearest memory, and kept nowhere; rows that nobody else sees are not noted
     * either, but set aside when the row above them moves.
     */
    double pull(Place place, double[] satisfaction, double step) {
        RowSums sums = rowSums[place.index()];
        int[] starts = stretches[place.index()];
        sums.beginTotal();
        for (int k = 0; k + 1 < starts.length; k++) {
            int cell = place.firstCell() + starts[k];
            int row = grid.row(cell);
            int from = grid.column(cell);
            int length = starts[k + 1] - starts[k];
            setAside(place.index(), k + 1, satisfaction);
            sums.add(
                    rowBefore(place.index(), k - 1, row - 1),
                    rowBefore(place.index(), k, row),
                    rowBefore(place.index(), k + 1, row + 1),
                    from,
                    from + length);
            System.arraycopy(satisfaction, starts[k], sums.moved(), from, length);
            sums.pull(share[row], step, from, from + length);
            System.arraycopy(sums.moved(), from, satisfaction, starts[k], length);
        }
        return sums.total();
    }

    private void setAside(int subdistrict, int stretch, double[] satisfaction) {
        if (hidden[subdistrict][stretch]) {
            double[] row = before[subdistrict][stretch % 3];
            System.arraycopy(satisfaction, stretches[subdistrict][stretch], row, 1, grid.width());
            grid.wrapRow(row);
        }
    }

    /** Returns the row as it was before anyone moved. */
    private double[] rowBefore(int subdistrict, int stretch, int row) {
        return stretch >= 0 && hidden[subdistrict][stretch] ? before[subdistrict][stretch % 3] : sum[row];
    }
}
