package deepurban.problem;

import static deepurban.parameters.StateVariable.Entity.DEPUTY;
import static deepurban.parameters.StateVariable.Entity.WARD;

import deepurban.parameters.StateVariable;
import deepurban.random.Replication;
import deepurban.random.Stream;
import deepurban.resident.Residents;
import deepurban.town.Place;
import java.util.Arrays;

/**
 * The deputies (代表) of one subdistrict: how many sit in each ward, for which congress, and how many open problems each has on the docket. A
 * ward has as many as its residents and the density ask for, a fraction being decided by the ward's own number; more density so keeps all
 * deputies and adds some.
 *
 * <p>Draws: one per ward for the fraction, one per deputy for the congress, one per problem and deputy for who takes it.
 */
public final class Deputies {

    private static final int FRACTION = 0;
    private static final int CONGRESS = 1;

    private final Place place;
    private final Stream stream;

    @StateVariable(entity = WARD, unit = "deputies", range = "≥ 0", en = "Deputies who sit")
    private final int[] count; // [ward]

    @StateVariable(entity = WARD, unit = "deputies", range = "≥ 0", en = "Deputies that the density asks for")
    private final double[] wanted; // [ward]

    @StateVariable(entity = DEPUTY, type = "int", unit = "problems", range = "≥ 0", en = "Open problems on the docket")
    private final int[][] docket; // [ward][deputy]

    @StateVariable(
            entity = DEPUTY,
            type = "Congress",
            range = "party, people, union, youth, women, consultative",
            en = "For whom the deputy sits")
    private final byte[][] congress; // [ward][deputy]

    /** Starts without deputies. */
    public Deputies(Place place, Replication replication) {
        this.place = place;
        this.stream = replication.stream("deputies");
        this.count = new int[place.wards()];
        this.wanted = new double[place.wards()];
        this.docket = new int[place.wards()][0];
        this.congress = new byte[place.wards()][0];
    }

    private Deputies(Deputies other) {
        place = other.place;
        stream = other.stream;
        count = other.count.clone();
        wanted = other.wanted.clone();
        docket = new int[other.docket.length][];
        congress = new byte[other.congress.length][];
        for (int ward = 0; ward < docket.length; ward++) {
            docket[ward] = other.docket[ward].clone();
            congress[ward] = other.congress[ward].clone();
        }
    }

    /** Returns a copy that changes on its own. */
    public Deputies copy() {
        return new Deputies(this);
    }

    /** Seats that many deputies per resident, with these shares by congress. */
    public void seat(double perResident, double[] shares, Residents residents) {
        Arrays.fill(wanted, 0);
        for (int cell = 0; cell < place.cells(); cell++) {
            wanted[place.wardOf(cell)] += perResident * residents.countIn(cell);
        }
        for (int ward = 0; ward < count.length; ward++) {
            long key = stream.key(Stream.child(place.key(), ward));
            count[ward] = (int) Math.floor(wanted[ward] + Stream.uniform(key, FRACTION));
            if (docket[ward].length < count[ward]) {
                docket[ward] = Arrays.copyOf(docket[ward], count[ward]);
            }
            congress[ward] = new byte[docket[ward].length];
            for (int d = 0; d < congress[ward].length; d++) {
                congress[ward][d] = kind(shares, Stream.uniform(Stream.child(key, d), CONGRESS));
            }
        }
    }

    private static byte kind(double[] shares, double u) {
        double sum = 0;
        for (int kind = 0; kind < shares.length; kind++) {
            sum += shares[kind];
            if (u < sum) {
                return (byte) kind;
            }
        }
        return 0;
    }

    /** Returns how many sit in a ward. */
    public int count(int ward) {
        return count[ward];
    }

    /** Returns for whom a deputy of a ward sits. */
    public Congress congress(int ward, int deputy) {
        return Congress.of(congress[ward][deputy]);
    }

    /** Returns the open problems on the docket of a deputy of a ward. */
    public int docket(int ward, int deputy) {
        return docket[ward][deputy];
    }

    /** Returns the open problems on all dockets of a ward, also of those who sit no longer. */
    public int docketOf(int ward) {
        int sum = 0;
        for (int open : docket[ward]) {
            sum += open;
        }
        return sum;
    }

    /** Returns whether a deputy of a ward, noted some time ago, still sits. */
    public boolean sits(int ward, int deputy) {
        return deputy < count[ward];
    }

    /**
     * Returns how many deputies of a ward meet a resident of that group, of those that the density asks for: each counts by whom he or she
     * sits for; {@code worker}: the resident works for a large firm. 0 without deputies.
     */
    public double presence(int ward, int group, boolean worker) {
        double sum = 0;
        for (int d = 0; d < count[ward]; d++) {
            sum += Congress.of(congress[ward][d]).affinity(group, worker);
        }
        return wanted[ward] > 0 ? sum / wanted[ward] : 0;
    }

    /** Puts a problem on the docket of one deputy of its ward, the same one as long as that one sits; of none if nobody sits. */
    public void enlist(Problems problems, int p) {
        int ward = place.wardOf(problems.cell(p));
        int chosen = Problems.NONE;
        double highest = -1;
        for (int d = 0; d < count[ward]; d++) {
            double u = Stream.uniform(stream.key(problems.key(p)), d);
            if (u > highest) {
                highest = u;
                chosen = d;
            }
        }
        problems.setDeputy(p, chosen);
        if (chosen != Problems.NONE) {
            docket[ward][chosen]++;
        }
    }

    /** Takes a problem off the docket that it is on. */
    public void dismiss(Problems problems, int p) {
        if (problems.deputy(p) != Problems.NONE) {
            docket[place.wardOf(problems.cell(p))][problems.deputy(p)]--;
            problems.setDeputy(p, Problems.NONE);
        }
    }
}
