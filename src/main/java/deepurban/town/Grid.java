package deepurban.town;

import static deepurban.parameters.StateVariable.Entity.CELL;

import deepurban.parameters.StateVariable;
import deepurban.parameters.SubdistrictParameters;
import deepurban.parameters.TownParameters;
import java.util.Arrays;
import java.util.Collection;

/**
 * The cells of the town and who is next to whom. Immutable, so all copies of a town share it.
 *
 * <p>Cells are numbered in the order of {@link TownParameters.Layout}, subdistrict after subdistrict: the cells of subdistrict j are
 * {@code firstCell(j)} to {@code firstCell(j + 1) - 1}. A neighbourhood (居委、村委) is a stretch of its subdistrict's cells.
 *
 * <p>A plane is the grid, row after row, with a border of one cell on each side, so that every cell has eight neighbours there. In the
 * border stands nothing or, where the town closes on itself, the cell of the opposite side.
 */
public final class Grid {

    private final double cellMetres;
    private final int width;
    private final int height;
    private final boolean closed;

    @StateVariable(
            entity = CELL,
            unit = "place",
            range = "0 to (width + 2)(height + 2) − 1",
            en = "Where on the grid, with a border of one cell: (row + 1)(width + 2) + column + 1; fixed")
    private final int[] position; // [cell]

    private final int[] cellAt; // [position]; NONE: no cell of the town
    private final int[] firstCell; // [subdistrict + 1]

    /** Where on a plane no cell of the town is. */
    public static final int NONE = -1;

    /** Lays out the town; throws IllegalArgumentException when the subdistricts have more cells than the grid. */
    public Grid(TownParameters town) {
        cellMetres = town.cellMetres();
        width = town.width();
        height = town.height();
        closed = town.border() == TownParameters.Border.CLOSED;
        firstCell = firstCells(town.subdistricts().values());
        int cells = firstCell[firstCell.length - 1];
        if (cells > width * height) {
            throw new IllegalArgumentException(
                    "subdistricts have " + cells + " cells, the grid only " + width * height);
        }
        position = positions(town.layout(), cells);
        cellAt = new int[planeSize()];
        Arrays.fill(cellAt, NONE);
        for (int cell = 0; cell < cells; cell++) {
            cellAt[position[cell]] = cell;
        }
        wrap(cellAt);
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

    private int[] positions(TownParameters.Layout layout, int cells) {
        int[] found = new int[cells];
        if (layout == TownParameters.Layout.ROWS) {
            Arrays.setAll(found, cell -> position(cell % width, cell / width));
        } else {
            int[][] curve = GridCurve.over(width, height);
            Arrays.setAll(found, cell -> position(curve[0][cell], curve[1][cell]));
        }
        return found;
    }

    private int position(int x, int y) {
        return (y + 1) * stride() + x + 1;
    }

    private int planeSize() {
        return stride() * (height + 2);
    }

    /** Returns the number of columns. */
    public int width() {
        return width;
    }

    /** Returns how far apart on a plane two cells are of which one lies below the other. */
    public int stride() {
        return width + 2;
    }

    /** Returns where on a plane a cell is. */
    public int position(int cell) {
        return position[cell];
    }

    /** Returns the cell at a place of a plane; {@link #NONE} where the town has none. */
    public int cellAt(int place) {
        return cellAt[place];
    }

    /** Returns a plane of numbers, row by row, all zero. */
    public double[][] plane() {
        return new double[height + 2][stride()];
    }

    /** Returns the row of a plane in which a cell is. */
    public int row(int cell) {
        return position[cell] / stride();
    }

    /** Returns the column of a plane in which a cell is. */
    public int column(int cell) {
        return position[cell] % stride();
    }

    /** Copies the sides of a plane into its border, each to the opposite one, if the town closes on itself. */
    public void wrap(double[][] plane) {
        if (closed) {
            for (double[] row : plane) {
                wrapRow(row);
            }
            System.arraycopy(plane[height], 0, plane[0], 0, stride());
            System.arraycopy(plane[1], 0, plane[height + 1], 0, stride());
        }
    }

    /** Copies the ends of one row of a plane into its border, if the town closes on itself. */
    public void wrapRow(double[] row) {
        if (closed) {
            row[0] = row[width];
            row[width + 1] = row[1];
        }
    }

    private void wrap(int[] plane) {
        if (closed) {
            for (int y = 1; y <= height; y++) {
                plane[y * stride()] = plane[y * stride() + width];
                plane[y * stride() + width + 1] = plane[y * stride() + 1];
            }
            System.arraycopy(plane, height * stride(), plane, 0, stride());
            System.arraycopy(plane, stride(), plane, (height + 1) * stride(), stride());
        }
    }

    /** Returns the side of a cell in metres. */
    public double cellMetres() {
        return cellMetres;
    }

    /** Returns the number of cells. */
    public int cells() {
        return position.length;
    }

    /** Returns the first cell of subdistrict {@code j}; for j = number of subdistricts, the number of cells. */
    public int firstCell(int j) {
        return firstCell[j];
    }

    /** Returns the column of a cell. */
    public int x(int cell) {
        return column(cell) - 1;
    }

    /** Returns the row of a cell. */
    public int y(int cell) {
        return row(cell) - 1;
    }
}
