package deepurban.hypothesis;

import deepurban.scenario.source.Located;
import deepurban.scenario.source.Located.Member;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All combinations of the levels of a grid. */
final class Grid {

    /** More points than this are a mistake rather than a question. */
    static final int MOST = 1000;

    /**
     * A combination.
     *
     * @param levels the level on each axis
     * @param patches what they change, in the order of the axes
     */
    record Cell(Map<String, String> levels, List<Located> patches) {}

    private Grid() {}

    /** Returns how many combinations there are; at most {@link Integer#MAX_VALUE}. */
    static long size(Optional<Located> grid) {
        long size = 1;
        for (Member axis : axes(grid).values()) {
            size = Math.min(
                    Integer.MAX_VALUE, size * axis.value().membersOrNone().size());
        }
        return size;
    }

    /** Returns the combinations; the last axis changes fastest. Without a grid there is one, which changes nothing. */
    static List<Cell> cells(Optional<Located> grid) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell(Map.of(), List.of()));
        axes(grid).forEach((axis, levels) -> {
            List<Cell> finer = new ArrayList<>();
            for (Cell cell : cells) {
                levels.value().membersOrNone().forEach((level, patch) -> finer.add(with(cell, axis, level, patch)));
            }
            cells.clear();
            cells.addAll(finer);
        });
        return cells;
    }

    private static Cell with(Cell cell, String axis, String level, Member patch) {
        Map<String, String> levels = new LinkedHashMap<>(cell.levels());
        levels.put(axis, level);
        List<Located> patches = new ArrayList<>(cell.patches());
        patches.add(patch.value());
        return new Cell(levels, patches);
    }

    private static Map<String, Member> axes(Optional<Located> grid) {
        return grid.map(Located::membersOrNone).orElse(Map.of());
    }
}
