package deepurban.experiment;

import deepurban.observe.RunRecord.CellMaps;
import java.util.List;

/** Mean of the maps of one arm over its replications. Mutable; for one thread. */
public final class MapMeans {

    private final CellMaps shape;
    private final Layers residents;
    private final Layers satisfaction;
    private final Layers backlog;

    /** Starts with the shape of {@code first}, which is not yet added. */
    MapMeans(CellMaps first) {
        shape = first;
        residents = new Layers(first.residents());
        satisfaction = new Layers(first.satisfaction());
        backlog = new Layers(first.backlog());
    }

    /** Adds the maps of one run. */
    void add(CellMaps maps) {
        residents.add(maps.residents());
        satisfaction.add(maps.satisfaction());
        backlog.add(maps.backlog());
    }

    /** Returns the days at whose end the layers were taken. */
    public int[] days() {
        return shape.days().clone();
    }

    /** Returns the number of cells. */
    public int cells() {
        return shape.x().length;
    }

    /** Returns the column of a cell. */
    public int x(int cell) {
        return shape.x()[cell];
    }

    /** Returns the row of a cell. */
    public int y(int cell) {
        return shape.y()[cell];
    }

    /** Returns the names of the cells' subdistricts. */
    public List<String> subdistricts() {
        return shape.subdistrict();
    }

    /** Returns the mean number of residents of a cell. */
    public double residents(int layer, int cell) {
        return residents.mean(layer, cell);
    }

    /** Returns the mean satisfaction over the runs in which somebody lives there; NaN if nobody ever does. */
    public double satisfaction(int layer, int cell) {
        return satisfaction.mean(layer, cell);
    }

    /** Returns the mean number of problems voiced and not closed. */
    public double backlog(int layer, int cell) {
        return backlog.mean(layer, cell);
    }

    /** Sums of one quantity. */
    private static final class Layers {
        private final double[][] sums; // [layer][cell]
        private final int[][] counts;

        Layers(float[][] first) {
            sums = new double[first.length][];
            counts = new int[first.length][];
            for (int layer = 0; layer < first.length; layer++) {
                sums[layer] = new double[first[layer].length];
                counts[layer] = new int[first[layer].length];
            }
        }

        void add(float[][] values) {
            for (int layer = 0; layer < sums.length; layer++) {
                for (int cell = 0; cell < sums[layer].length; cell++) {
                    if (!Float.isNaN(values[layer][cell])) {
                        sums[layer][cell] += values[layer][cell];
                        counts[layer][cell]++;
                    }
                }
            }
        }

        double mean(int layer, int cell) {
            return counts[layer][cell] == 0 ? Double.NaN : sums[layer][cell] / counts[layer][cell];
        }
    }
}
