package deepurban.town;

import deepurban.parameters.SubdistrictParameters;
import deepurban.random.Stream;

/**
 * The identity of a subdistrict (街镇), which never changes.
 *
 * @param index its number, 0 upward
 * @param name its name in files
 * @param key key of its draws: made from its name, so that other subdistricts may come and go
 * @param firstCell its first cell on the {@link Grid}
 * @param parameters how it starts
 */
public record Place(int index, String name, long key, int firstCell, SubdistrictParameters parameters) {

    /** Names subdistrict {@code index}. */
    public static Place of(int index, String name, Grid grid, SubdistrictParameters parameters) {
        return new Place(index, name, Stream.name(name), grid.firstCell(index), parameters);
    }

    /** Returns the number of its cells. */
    public int cells() {
        return parameters.cells();
    }
}
