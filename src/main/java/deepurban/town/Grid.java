package deepurban.town;

import static deepurban.parameters.StateVariable.Entity.CELL;

import deepurban.parameters.StateVariable;
import deepurban.parameters.SubdistrictParameters;
import deepurban.parameters.TownParameters;
import java.util.Collection;

/**
 * The cells of the town and who is next to whom. Immutable, so all copies of a town share it.
 *
 * <p>Cells are numbered along a space-filling curve, subdistrict after subdistrict: the cells of subdistrict j are {@code
 * firstCell(j)} to {@code firstCell(j + 1) - 1}. A neighbourhood (居委、村委) is a stretch of its subdistrict's cells.
 */
public final class Grid {

    private final double cellMetres;

    @StateVariable(entity = CELL, unit = "cells", range = "0 to width − 1", en = "Column; fixed")
    private final int[] x;

    @StateVariable(entity = CELL, unit = "cells", range = "0 to height − 1", en = "Row; fixed")
    private final int[] y;

    private final int[] firstCell; // [subdistrict + 1]
    private final int[] neighbourStart; // [cell + 1], into neighbours
    private final int[] neighbours; // each cell itself and its Moore neighbours that belong to the town

    /** Lays out the town; throws IllegalArgumentException when the subdistricts have more cells than the grid. */
    public Grid(TownParameters town) {
        cellMetres = town.cellMetres();
        firstCell = firstCells(town.subdistricts().values());
        int cells = firstCell[firstCell.length - 1];
        if (cells > town.width() * town.height()) {
            throw new IllegalArgumentException(
                    "subdistricts have " + cells + " cells, the grid only " + town.width() * town.height());
        }
        int[][] curve = GridCurve.over(town.width(), town.height());
        x = java.util.Arrays.copyOf(curve[0], cells);
        y = java.util.Arrays.copyOf(curve[1], cells);
        int[] cellAt = cellAt(town.width(), town.height());
        neighbourStart = new int[cells + 1];
        neighbours = neighbours(cellAt, town.width(), town.height());
    }

    private static int[] firstCells(Collection<SubdistrictParameters> subdistricts) {
        int[] first = new int[subdistricts.size() + 1];
        int j = 0;
        for (SubdistrictParameters subdistrict : subdistricts) {
            first[j + 1] = first[j] + subdistrict.cells();
            j++;
        }
        return first;
    }

    private int[] cellAt(int width, int height) {
        int[] at = new int[width * height];
        java.util.Arrays.fill(at, -1);
        for (int cell = 0; cell < x.length; cell++) {
            at[y[cell] * width + x[cell]] = cell;
        }
        return at;
    }

    private int[] neighbours(int[] cellAt, int width, int height) {
        int[] found = new int[9 * x.length];
        int n = 0;
        for (int cell = 0; cell < x.length; cell++) {
            neighbourStart[cell] = n;
            for (int row = Math.max(0, y[cell] - 1); row <= Math.min(height - 1, y[cell] + 1); row++) {
                for (int column = Math.max(0, x[cell] - 1); column <= Math.min(width - 1, x[cell] + 1); column++) {
                    int other = cellAt[row * width + column];
                    if (other >= 0) {
                        found[n++] = other;
                    }
                }
            }
        }
        neighbourStart[x.length] = n;
        return java.util.Arrays.copyOf(found, n);
    }

    /** Returns the side of a cell in metres. */
    public double cellMetres() {
        return cellMetres;
    }

    /** Returns the number of cells. */
    public int cells() {
        return x.length;
    }

    /** Returns the first cell of subdistrict {@code j}; for j = number of subdistricts, the number of cells. */
    public int firstCell(int j) {
        return firstCell[j];
    }

    /** Returns the column of a cell. */
    public int x(int cell) {
        return x[cell];
    }

    /** Returns the row of a cell. */
    public int y(int cell) {
        return y[cell];
    }

    /** Returns where the neighbours of a cell start in {@link #neighbour}; they end where those of the next cell start. */
    public int neighbourStart(int cell) {
        return neighbourStart[cell];
    }

    /** Returns the neighbour at that place of the list; every cell is a neighbour of itself. */
    public int neighbour(int place) {
        return neighbours[place];
    }
}
