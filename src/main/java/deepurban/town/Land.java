package deepurban.town;

import static deepurban.parameters.StateVariable.Entity.CELL;

import deepurban.parameters.StateVariable;
import deepurban.random.Stream;
import java.util.Arrays;

/**
 * The land of one subdistrict: what each cell is used for, and which cells are being redeveloped. Cells are counted from
 * the first of the subdistrict.
 */
public final class Land {

    private final Grid grid;
    private final Place place;

    @StateVariable(
            entity = CELL,
            type = "LandType",
            range = "core, estate, village, villageInCity, industrial",
            en = "What the land is used for")
    private final byte[] type; // [cell]

    @StateVariable(
            entity = CELL,
            unit = "day",
            range = "≥ 0",
            en = "Day on which redevelopment ends; 0: it never began")
    private final int[] redevelopedUntil; // [cell]

    @StateVariable(entity = CELL, range = "(0,1)", en = "Which village converts first; fixed")
    private final double[] rank; // [cell]

    /**
     * Lays out the land: core nearest to the middle of the subdistrict, then estates, industry and villages in the city, villages
     * farthest, with some disorder. The layout is keyed by the name of the subdistrict alone: it is the same for all seeds.
     */
    public Land(Grid grid, Place place) {
        this.grid = grid;
        this.place = place;
        this.type = new byte[place.cells()];
        this.redevelopedUntil = new int[place.cells()];
        Stream stream = Stream.of(0, 0, "town/land");
        rank = new double[place.cells()];
        double[] distance = distances(stream);
        for (int cell = 0; cell < rank.length; cell++) {
            rank[cell] = Stream.uniform(stream.key(Stream.child(place.key(), cell)), 1);
        }
        assign(distance);
    }

    private Land(Land other) {
        grid = other.grid;
        place = other.place;
        type = other.type.clone();
        redevelopedUntil = other.redevelopedUntil.clone();
        rank = other.rank;
    }

    /** Returns a copy that changes on its own. */
    public Land copy() {
        return new Land(this);
    }

    private double[] distances(Stream stream) {
        double middleX = 0;
        double middleY = 0;
        for (int cell = 0; cell < type.length; cell++) {
            middleX += (double) grid.x(place.firstCell() + cell) / type.length;
            middleY += (double) grid.y(place.firstCell() + cell) / type.length;
        }
        double radius = Math.sqrt(type.length / Math.PI);
        double[] distance = new double[type.length];
        for (int cell = 0; cell < type.length; cell++) {
            double dx = grid.x(place.firstCell() + cell) - middleX;
            double dy = grid.y(place.firstCell() + cell) - middleY;
            double disorder = 0.4 * Stream.uniform(stream.key(Stream.child(place.key(), cell)), 0);
            distance[cell] = Math.sqrt(dx * dx + dy * dy) / radius + disorder;
        }
        return distance;
    }

    private void assign(double[] distance) {
        int[] quota = Shares.split(type.length, place.parameters().land().toArray());
        LandType[] fromTheMiddle = {
            LandType.CORE, LandType.ESTATE, LandType.VILLAGE_IN_CITY, LandType.INDUSTRIAL, LandType.VILLAGE
        };
        Integer[] order = new Integer[type.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Double.compare(distance[a], distance[b]));
        int next = 0;
        for (LandType land : fromTheMiddle) {
            for (int k = 0; k < quota[land.ordinal()]; k++) {
                type[order[next++]] = (byte) land.ordinal();
            }
        }
    }

    /** Returns the number of cells. */
    public int cells() {
        return type.length;
    }

    /** Returns the ordinal of the {@link LandType} of a cell. */
    public int type(int cell) {
        return type[cell];
    }

    /** Returns whether the cell is being redeveloped on that day. */
    public boolean isRedeveloped(int cell, int day) {
        return redevelopedUntil[cell] > day;
    }

    /** Returns the number of cells of a land type. */
    public int count(LandType land) {
        int n = 0;
        for (byte t : type) {
            n += t == land.ordinal() ? 1 : 0;
        }
        return n;
    }

    /**
     * Turns one village cell into estate land, under redevelopment until {@code until}: of the village cells next to other land the
     * one of lowest rank, or of all village cells when none is. Returns the cell, or -1 when no village is left.
     */
    public int convertOne(int until) {
        int chosen = lowestVillage(true);
        if (chosen < 0) {
            chosen = lowestVillage(false);
        }
        if (chosen >= 0) {
            type[chosen] = (byte) LandType.ESTATE.ordinal();
            redevelopedUntil[chosen] = until;
        }
        return chosen;
    }

    private int lowestVillage(boolean besideTown) {
        int chosen = -1;
        for (int cell = 0; cell < type.length; cell++) {
            if (type[cell] == LandType.VILLAGE.ordinal()
                    && (chosen < 0 || rank[cell] < rank[chosen])
                    && (!besideTown || isBesideTown(cell))) {
                chosen = cell;
            }
        }
        return chosen;
    }

    private boolean isBesideTown(int cell) {
        int middle = grid.position(place.firstCell() + cell);
        for (int row = middle - grid.stride(); row <= middle + grid.stride(); row += grid.stride()) {
            for (int at = row - 1; at <= row + 1; at++) {
                int other = grid.cellAt(at) - place.firstCell();
                if (other >= 0 && other < type.length && type[other] != LandType.VILLAGE.ordinal()) {
                    return true;
                }
            }
        }
        return false;
    }
}
