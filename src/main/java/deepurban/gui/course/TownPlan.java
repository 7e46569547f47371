package deepurban.gui.course;

import deepurban.model.DeepUrban;
import deepurban.parameters.Title;
import deepurban.problem.Locality;
import deepurban.scenario.Scenario;
import deepurban.town.Grid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What never changes in a town: where its cells lie and what things are called. Immutable by convention: nobody writes to its arrays.
 *
 * @param width columns of the grid
 * @param height rows of the grid
 * @param cellMetres side of a cell
 * @param x column of each cell
 * @param y row of each cell
 * @param at cell at each place of the grid, row after row; -1 for none
 * @param subdistrict number of the subdistrict of each cell
 * @param firstCell first cell of each subdistrict, and at the end the number of cells
 * @param subdistricts titles of the subdistricts
 * @param classes titles of the classes of problems, by number
 * @param departments titles of the departments, by number
 * @param channels names of the channels, by number
 * @param start date of day 0
 */
public record TownPlan(
        int width,
        int height,
        double cellMetres,
        int[] x,
        int[] y,
        int[] at,
        int[] subdistrict,
        int[] firstCell,
        List<Title> subdistricts,
        List<Title> classes,
        List<Title> departments,
        List<String> channels,
        LocalDate start) {

    static TownPlan of(Scenario scenario, DeepUrban town) {
        Grid grid = town.grid();
        List<Locality> localities = town.localities();
        int cells = grid.cells();
        int[] x = new int[cells];
        int[] y = new int[cells];
        int[] subdistrict = new int[cells];
        int width = scenario.parameters().town().width();
        int height = scenario.parameters().town().height();
        int[] at = new int[width * height];
        Arrays.fill(at, -1);
        int[] first = new int[localities.size() + 1];
        List<Title> titles = new ArrayList<>();
        for (int j = 0; j < localities.size(); j++) {
            first[j] = grid.firstCell(j);
            first[j + 1] = grid.firstCell(j + 1);
            titles.add(localities.get(j).place().parameters().title());
            for (int cell = first[j]; cell < first[j + 1]; cell++) {
                x[cell] = grid.x(cell);
                y[cell] = grid.y(cell);
                subdistrict[cell] = j;
                at[y[cell] * width + x[cell]] = cell;
            }
        }
        return new TownPlan(
                width,
                height,
                grid.cellMetres(),
                x,
                y,
                at,
                subdistrict,
                first,
                List.copyOf(titles),
                localities.get(0).classes().names().stream()
                        .map(name -> scenario.parameters().problems().get(name).title())
                        .toList(),
                town.departments().stream()
                        .map(name ->
                                scenario.parameters().departments().get(name).title())
                        .toList(),
                localities.get(0).channels().names(),
                scenario.parameters().time().start());
    }

    /** Returns the number of cells. */
    public int cells() {
        return x.length;
    }

    /** Returns the cell at a place of the grid, or -1. */
    public int cellAt(int column, int row) {
        boolean inside = column >= 0 && column < width && row >= 0 && row < height;
        return inside ? at[row * width + column] : -1;
    }

    /** Returns the date of a day. */
    public LocalDate date(int day) {
        return start.plusDays(day);
    }
}
