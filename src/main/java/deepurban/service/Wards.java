package deepurban.service;

import deepurban.resident.Residents;
import deepurban.town.Place;

/**
 * The wards of one subdistrict, one for each neighbourhood (居委、村委), and the dockets of their deputies: how many open problems the deputies
 * of a ward stand by because they heard them.
 */
public final class Wards {

    private final Place place;
    private final int[] docket; // [ward]

    /** Starts with empty dockets. */
    public Wards(Place place) {
        this.place = place;
        this.docket = new int[place.parameters().committees()];
    }

    private Wards(Wards other) {
        place = other.place;
        docket = other.docket.clone();
    }

    /** Returns a copy that changes on its own. */
    public Wards copy() {
        return new Wards(this);
    }

    /** Returns the number of wards. */
    public int count() {
        return docket.length;
    }

    /** Returns the ward of a cell of the subdistrict: wards are stretches of its cells. */
    public int wardOf(int cell) {
        return (int) ((long) cell * docket.length / place.cells());
    }

    /** Returns the open problems that the deputies of a ward stand by. */
    public int docket(int ward) {
        return docket[ward];
    }

    void add(int cell, int problems) {
        docket[wardOf(cell)] += problems;
    }

    /** Returns the residents of the ward of a cell. */
    int residents(int cell, Residents residents) {
        int ward = wardOf(cell);
        int sum = 0;
        for (int c = cell; c >= 0 && wardOf(c) == ward; c--) {
            sum += residents.countIn(c);
        }
        for (int c = cell + 1; c < place.cells() && wardOf(c) == ward; c++) {
            sum += residents.countIn(c);
        }
        return sum;
    }
}
