package deepurban.observe;

import deepurban.problem.Locality;
import deepurban.problem.Problems;
import java.util.ArrayList;
import java.util.List;

/** Layers of satisfaction and backlog by cell, taken at the end of each quarter of the calendar and of the run. */
public final class TownMaps {

    private final List<Integer> days = new ArrayList<>();
    private final List<float[][]> layers = new ArrayList<>(); // residents, satisfaction, backlog; [cell]

    /** Starts without layers. */
    public TownMaps() {}

    /** Returns a copy that goes on by itself. */
    public TownMaps copy() {
        TownMaps copy = new TownMaps();
        copy.days.addAll(days);
        copy.layers.addAll(layers);
        return copy;
    }

    /** Forgets the layers. */
    public void clear() {
        days.clear();
        layers.clear();
    }

    /** Takes a layer at the end of a day. */
    public void take(int day, List<Locality> localities) {
        int cells = localities.stream().mapToInt(l -> l.place().cells()).sum();
        float[][] layer = new float[3][cells];
        for (Locality locality : localities) {
            int first = locality.place().firstCell();
            for (int cell = 0; cell < locality.place().cells(); cell++) {
                int n = locality.residents().countIn(cell);
                layer[0][first + cell] = n;
                layer[1][first + cell] =
                        n == 0 ? Float.NaN : (float) (locality.residents().cellSatisfactionSum(cell) / n);
            }
            Problems problems = locality.problems();
            for (int p = 0; p < problems.size(); p++) {
                if (problems.isUsed(p) && problems.state(p).isBacklog()) {
                    layer[2][first + problems.cell(p)]++;
                }
            }
        }
        days.add(day);
        layers.add(layer);
    }

    /** Returns the layers taken so far, by cell of the grid. */
    RunRecord.CellMaps record(
            List<Locality> localities, java.util.function.IntUnaryOperator x, java.util.function.IntUnaryOperator y) {
        List<String> subdistricts = new ArrayList<>();
        for (Locality locality : localities) {
            for (int cell = 0; cell < locality.place().cells(); cell++) {
                subdistricts.add(locality.place().name());
            }
        }
        int cells = subdistricts.size();
        int[] xs = java.util.stream.IntStream.range(0, cells).map(x).toArray();
        int[] ys = java.util.stream.IntStream.range(0, cells).map(y).toArray();
        return new RunRecord.CellMaps(
                xs,
                ys,
                List.copyOf(subdistricts),
                days.stream().mapToInt(Integer::intValue).toArray(),
                layer(0),
                layer(1),
                layer(2));
    }

    private float[][] layer(int quantity) {
        return layers.stream().map(layer -> layer[quantity]).toArray(float[][]::new);
    }
}
