package deepurban.town;

import static org.assertj.core.api.Assertions.assertThat;

import deepurban.Towns;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Which cells are next to each other, in both orders of cells and with both borders. */
class GridTest {

    private static Set<Integer> around(Grid grid, int cell) {
        Set<Integer> found = new TreeSet<>();
        int middle = grid.position(cell);
        for (int row = middle - grid.stride(); row <= middle + grid.stride(); row += grid.stride()) {
            for (int at = row - 1; at <= row + 1; at++) {
                found.add(grid.cellAt(at));
            }
        }
        return found;
    }

    private static Grid grid(String... sets) {
        return new Grid(Towns.read("benchmarks/r0", sets).parameters().town());
    }

    @Test
    void inAClosedTownEveryCellHasEightNeighboursWhoSayTheSame() {
        for (String layout : new String[] {"rows", "compact"}) {
            Grid grid = grid("/town/layout=\"" + layout + "\"");
            for (int cell = 0; cell < grid.cells(); cell++) {
                Set<Integer> near = around(grid, cell);
                assertThat(near).hasSize(9).contains(cell).doesNotContain(Grid.NONE);
                for (int other : near) {
                    assertThat(around(grid, other)).contains(cell);
                }
            }
        }
    }

    @Test
    void rowsFollowEachOtherAndOppositeEdgesTouch() {
        Grid grid = grid();
        assertThat(grid.x(250)).isEqualTo(50);
        assertThat(grid.y(250)).isEqualTo(2);
        assertThat(around(grid, 0)).containsExactly(0, 1, 99, 100, 101, 199, 9900, 9901, 9999);
    }

    @Test
    void anOpenTownEndsAtTheEdge() {
        Grid grid = grid("/town/border=\"open\"");
        assertThat(around(grid, 0)).containsExactly(Grid.NONE, 0, 1, 100, 101);
        assertThat(around(grid, 99)).containsExactly(Grid.NONE, 98, 99, 198, 199);
    }
}
