package deepurban.town;

import deepurban.parameters.SubdistrictParameters;
import deepurban.parameters.TownParameters;
import deepurban.random.Stream;

/**
 * The identity of a subdistrict (街镇), which never changes.
 *
 * @param index its number, 0 upward
 * @param name its name in files
 * @param key key of its draws: made from its name, so that other subdistricts may come and go
 * @param firstCell its first cell on the {@link Grid}
 * @param sample share of its residents that is simulated, in (0,1]: seats, agendas and hours of meetings shrink with it
 * @param parameters how it starts
 */
public record Place(int index, String name, long key, int firstCell, double sample, SubdistrictParameters parameters) {

    /** Names subdistrict {@code index}. */
    public static Place of(int index, String name, Grid grid, TownParameters town) {
        SubdistrictParameters parameters = town.subdistricts().get(name);
        return new Place(index, name, Stream.name(name), grid.firstCell(index), town.sample(), parameters);
    }

    /** Returns the number of its neighbourhoods (居委、村委), each a ward. */
    public int wards() {
        return parameters.committees();
    }

    /** Returns the ward of a cell, counted from the subdistrict's first: wards are stretches of its cells. */
    public int wardOf(int cell) {
        return (int) ((long) cell * wards() / cells());
    }

    /** Returns the number of its cells. */
    public int cells() {
        return parameters.cells();
    }
}
