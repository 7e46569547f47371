package deepurban.town;

import java.util.HashMap;
import java.util.Map;

/**
 * Fixed places of one subdistrict, such as reception points: for any number of them, spread evenly over its neighbourhoods, where they stand and
 * how far every cell is from the nearest. A table for each number is made when it is first asked for.
 */
public final class Sites {

    /** Mean distance from the middle of a unit square: how far people of a site's own cell have to go. */
    private static final double WITHIN_CELL = 0.3826;

    private final Grid grid;
    private final Place place;
    private final Map<Integer, double[]> metres = new HashMap<>();

    /** Makes places in a subdistrict. */
    public Sites(Grid grid, Place place) {
        this.grid = grid;
        this.place = place;
    }

    /** Returns a copy that makes its own tables. */
    public Sites copy() {
        return new Sites(grid, place);
    }

    /** Returns the cell, counted from the subdistrict's first, of place {@code site} of {@code sites}, both above -1. */
    public int cell(int site, int sites) {
        return (int) ((2L * site + 1) * place.cells() / (2L * sites));
    }

    /** Returns the metres from the homes of a cell to the nearest of {@code sites} places, 1 or more. */
    public double metresToNearest(int sites, int cell) {
        double[] known = metres.get(sites);
        if (known == null) {
            known = measure(sites);
            metres.put(sites, known);
        }
        return known[cell];
    }

    private double[] measure(int sites) {
        double[] nearest = new double[place.cells()];
        for (int cell = 0; cell < nearest.length; cell++) {
            double squared = Double.MAX_VALUE;
            for (int site = 0; site < sites; site++) {
                squared = Math.min(squared, squaredCells(cell, cell(site, sites)));
            }
            nearest[cell] = grid.cellMetres() * Math.sqrt(squared + WITHIN_CELL * WITHIN_CELL);
        }
        return nearest;
    }

    private double squaredCells(int one, int other) {
        double dx = grid.x(place.firstCell() + one) - grid.x(place.firstCell() + other);
        double dy = grid.y(place.firstCell() + one) - grid.y(place.firstCell() + other);
        return dx * dx + dy * dy;
    }
}
