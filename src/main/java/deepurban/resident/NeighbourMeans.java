package deepurban.resident;

import static deepurban.parameters.StateVariable.Entity.CELL;

import deepurban.parameters.StateVariable;
import deepurban.town.Grid;
import deepurban.town.Place;

/** Mean satisfaction around each cell of the town, as of the evening before: how subdistricts touch each other. */
public final class NeighbourMeans {

    private final Grid grid;
    private final double[] sum; // [cell of the town], satisfaction
    private final int[] count; // [cell of the town], residents

    @StateVariable(
            entity = CELL,
            unit = "share",
            range = "[0,1]",
            en = "Mean satisfaction of the cell and its Moore neighbours, as of yesterday evening")
    private final double[][] mean; // [subdistrict][cell of the subdistrict]

    /** Makes room for these subdistricts. */
    public NeighbourMeans(Grid grid, java.util.List<Place> places) {
        this.grid = grid;
        sum = new double[grid.cells()];
        count = new int[grid.cells()];
        mean = new double[places.size()][];
        places.forEach(place -> mean[place.index()] = new double[place.cells()]);
    }

    /** Takes over one subdistrict's cells this evening. */
    public void note(Place place, Residents residents) {
        for (int cell = 0; cell < place.cells(); cell++) {
            sum[place.firstCell() + cell] = residents.cellSatisfactionSum(cell);
            count[place.firstCell() + cell] = residents.countIn(cell);
        }
    }

    /** Computes the means around the cells of one subdistrict, once all are noted. */
    public void average(Place place) {
        for (int cell = 0; cell < place.cells(); cell++) {
            int global = place.firstCell() + cell;
            double s = 0;
            int n = 0;
            for (int k = grid.neighbourStart(global); k < grid.neighbourStart(global + 1); k++) {
                s += sum[grid.neighbour(k)];
                n += count[grid.neighbour(k)];
            }
            mean[place.index()][cell] = n == 0 ? 0 : s / n;
        }
    }

    /** Returns the means around the cells of a subdistrict; who lives in a cell always has at least one neighbour, itself. */
    public double[] around(Place place) {
        return mean[place.index()];
    }
}
