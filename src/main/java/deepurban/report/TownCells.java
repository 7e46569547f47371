package deepurban.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/** {@code maps.csv.gz}: satisfaction and backlog by cell, one layer a quarter. */
final class TownCells {

    private static final List<String> QUANTITIES = List.of("satisfaction", "backlog");

    private final Set<Integer> days = new LinkedHashSet<>();
    private final Map<List<Integer>, Integer> places = new LinkedHashMap<>(); // x and y to number of the cell
    private final Set<String> subdistricts = new LinkedHashSet<>();
    private final List<int[]> cells = new ArrayList<>(); // x, y, number of the subdistrict
    private final Map<String, Map<String, Map<Integer, List<Float>>>> values =
            new LinkedHashMap<>(); // arm, quantity, day

    TownCells(ResultFiles results) throws IOException {
        results.read("maps.csv.gz", this::add);
    }

    private void add(CSVRecord row) {
        int day = Integer.parseInt(row.get("day"));
        boolean first = days.isEmpty() || days.size() == 1 && days.contains(day) && values.size() < 2;
        days.add(day);
        if (first) {
            place(row);
        }
        Map<String, Map<Integer, List<Float>>> own =
                values.computeIfAbsent(row.get("reform"), arm -> new LinkedHashMap<>());
        for (String quantity : QUANTITIES) {
            own.computeIfAbsent(quantity, name -> new LinkedHashMap<>())
                    .computeIfAbsent(day, one -> new ArrayList<>())
                    .add((float) CsvRows.number(row, quantity));
        }
    }

    private void place(CSVRecord row) {
        int x = Integer.parseInt(row.get("x"));
        int y = Integer.parseInt(row.get("y"));
        String name = row.get("subdistrict");
        subdistricts.add(name);
        if (places.putIfAbsent(List.of(x, y), cells.size()) == null) {
            cells.add(new int[] {x, y, new ArrayList<>(subdistricts).indexOf(name)});
        }
    }

    /** Returns the days at whose end the layers of the first arm were taken. */
    List<Integer> days() {
        return values.isEmpty()
                ? List.of()
                : List.copyOf(values.get(arms().get(0)).get("satisfaction").keySet());
    }

    /** Returns the arms, the baseline first. */
    List<String> arms() {
        return List.copyOf(values.keySet());
    }

    List<String> subdistricts() {
        return List.copyOf(subdistricts);
    }

    int count() {
        return cells.size();
    }

    int width() {
        return 1 + cells.stream().mapToInt(cell -> cell[0]).max().orElse(0);
    }

    int height() {
        return 1 + cells.stream().mapToInt(cell -> cell[1]).max().orElse(0);
    }

    int x(int cell) {
        return cells.get(cell)[0];
    }

    int y(int cell) {
        return cells.get(cell)[1];
    }

    /** Returns the number of a cell's subdistrict in {@link #subdistricts}. */
    int subdistrict(int cell) {
        return cells.get(cell)[2];
    }

    /** Returns the layers of a quantity on {@link #days}; NaN where nobody lives. */
    List<float[]> values(String arm, String quantity) {
        Map<Integer, List<Float>> own = values.get(arm).get(quantity);
        // Until its date a reform lives what the baseline lives, to the last bit.
        Map<Integer, List<Float>> before = values.get(arms().get(0)).get(quantity);
        return days().stream()
                .map(day -> array(own.getOrDefault(day, before.get(day))))
                .toList();
    }

    private static float[] array(List<Float> layer) {
        float[] array = new float[layer.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = layer.get(i);
        }
        return array;
    }
}
