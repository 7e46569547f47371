package deepurban.resident;

import deepurban.parameters.ModelParameters;
import deepurban.random.Replication;
import deepurban.random.Stream;
import deepurban.town.Land;
import deepurban.town.LandType;
import deepurban.town.Place;
import deepurban.town.Shares;

/**
 * Settles residents: those of the start, and each newcomer. Every resident is keyed by subdistrict and order of birth, so that a
 * newcomer moves no draw of anybody else. ODD: "Initialization".
 */
public final class Settlement {

    private static final int GROUP = 100;
    private static final int HOME = 101;

    private final Place place;
    private final ModelParameters parameters;
    private final Stream stream;

    /** Settles residents of this subdistrict in the replication's streams. */
    public Settlement(Place place, ModelParameters parameters, Replication replication) {
        this.place = place;
        this.parameters = parameters;
        this.stream = replication.stream("residents");
    }

    /** Returns the number of residents at the start: the stated number times the share that is simulated. */
    public static int residentsAtStart(Place place, ModelParameters parameters) {
        return Math.max(1, (int)
                Math.rint(place.parameters().residents() * parameters.town().sample()));
    }

    /** Settles the residents of the start, sorted by cell. */
    public Residents settle(Land land) {
        int total = residentsAtStart(place, parameters);
        int[] perCell = Shares.split(total, cellWeights(land));
        double[] newcomerShare = newcomerShares(land, perCell, total);
        Residents residents = new Residents(land.cells(), residentsAtEnd(total));
        for (int cell = 0; cell < perCell.length; cell++) {
            for (int k = 0; k < perCell[cell]; k++) {
                long key = key(residents.count());
                Group group = group(Stream.uniform(key, GROUP), newcomerShare[land.type(cell)]);
                residents.add(cell, group, traits(key, group));
            }
        }
        return residents;
    }

    /** Returns how many there will be if the rate of growth stays: room for them is made at once, not again and again while days pass. */
    private int residentsAtEnd(int atStart) {
        double years = (parameters.time().warmUpDays() + parameters.time().horizonDays()) / Urbanization.DAYS_PER_YEAR;
        double growth = StrictMath.pow(1 + Math.max(0, parameters.urbanization().growthPerYear()), years);
        return (int) Math.min(2.0 * atStart, Math.ceil(atStart * growth) + 1);
    }

    /** Settles one newcomer in a cell that is not village land, by density; returns the slot. */
    int settleNewcomer(Residents residents, Land land, double[] cumulativeWeights) {
        long key = key(residents.count());
        double u = Stream.uniform(key, HOME) * cumulativeWeights[cumulativeWeights.length - 1];
        int cell = firstAtLeast(cumulativeWeights, u);
        return residents.add(cell, Group.NEWCOMER, traits(key, Group.NEWCOMER));
    }

    private static int firstAtLeast(double[] rising, double u) {
        int below = -1;
        int found = rising.length - 1;
        while (found - below > 1) {
            int middle = (below + found) >>> 1;
            if (rising[middle] < u) {
                below = middle;
            } else {
                found = middle;
            }
        }
        return found;
    }

    /** Returns the cumulative weights by which newcomers choose a cell; no village land while there is other land. */
    double[] newcomerWeights(Land land) {
        double[] weights = cellWeights(land);
        boolean onlyVillage = land.count(LandType.VILLAGE) == land.cells();
        double sum = 0;
        for (int cell = 0; cell < weights.length; cell++) {
            sum += land.type(cell) == LandType.VILLAGE.ordinal() && !onlyVillage ? 0 : weights[cell];
            weights[cell] = sum;
        }
        return weights;
    }

    private long key(int birth) {
        return stream.key(Stream.child(place.key(), birth));
    }

    private Traits traits(long key, Group group) {
        return Traits.draw(
                key, group, parameters.residents(), parameters.voicing().spread());
    }

    private double[] cellWeights(Land land) {
        double[] density = parameters.town().density().toArray();
        double[] weights = new double[land.cells()];
        for (int cell = 0; cell < weights.length; cell++) {
            weights[cell] = density[land.type(cell)];
        }
        return weights;
    }

    /** Scales the factors of the land types so that the subdistrict as a whole has the stated share. */
    private double[] newcomerShares(Land land, int[] perCell, int total) {
        double[] share = parameters.town().newcomerFactor().toArray();
        double weighted = 0;
        for (int cell = 0; cell < perCell.length; cell++) {
            weighted += share[land.type(cell)] * perCell[cell] / total;
        }
        double stated = place.parameters().newcomerShare();
        for (int z = 0; z < share.length; z++) {
            share[z] = weighted > 0 ? Math.min(1, share[z] * stated / weighted) : stated;
        }
        return share;
    }

    private Group group(double u, double newcomer) {
        double others = 1 - place.parameters().newcomerShare();
        double rest = others > 0 ? (1 - newcomer) / others : 0;
        double vulnerable = newcomer + rest * place.parameters().vulnerableShare();
        double relocated = vulnerable + rest * place.parameters().relocatedShare();
        if (u < newcomer) {
            return Group.NEWCOMER;
        }
        if (u < vulnerable) {
            return Group.VULNERABLE;
        }
        return u < relocated ? Group.RELOCATED : Group.LOCAL;
    }
}
