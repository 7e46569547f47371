package deepurban.policy;

import deepurban.parameters.PolicyParameters;
import deepurban.random.Replication;
import deepurban.random.Stream;
import deepurban.random.Variates;
import deepurban.resident.Group;
import deepurban.town.Place;
import java.util.Arrays;

/**
 * The policies of one subdistrict. Each has a misfit per group and a misunderstanding; a hearing lowers both and takes time. At
 * implementation acceptance is {@code (1 - misfit)(1 - misunderstanding / 2)}; what is missing presses on the group, wears off
 * exponentially, lowers the level of satisfaction and raises policy grievances.
 *
 * <p>Draws, keyed by subdistrict and number of the policy: the gap to the next, a hearing, a misfit per group, a misunderstanding: a reform
 * that holds more hearings holds all that were held without it. Cost: per policy, and a few numbers a day.
 */
public final class Policies {

    private static final double DAYS_PER_YEAR = 365.25;
    private static final double SPREAD = 0.1; // of misfit and misunderstanding between policies; assumed
    private static final int GAP = 0;
    private static final int HEARING = 1;
    private static final int MISUNDERSTANDING = 2;
    private static final int MISFIT = 3; // and upward, by group

    private final long placeKey;
    private final Stream stream;
    private int arrived;
    private double nextArrival = Double.NaN; // in years of waiting left; NaN: not drawn yet
    private int prepared; // policies being prepared
    private int[] number = new int[8];
    private double[] due = new double[8]; // day of implementation
    private boolean[] heard = new boolean[8];
    private double[] misfitCut = new double[8 * Group.COUNT]; // by policy and group
    private double[] misunderstandingCut = new double[8];
    private final double[] pressure = new double[Group.COUNT]; // in [0,1]
    private final double[] acceptance = new double[Group.COUNT];

    /** Starts without policies. */
    public Policies(Place place, Replication replication) {
        placeKey = place.key();
        stream = replication.stream("policies");
    }

    private Policies(Policies other) {
        placeKey = other.placeKey;
        stream = other.stream;
        arrived = other.arrived;
        nextArrival = other.nextArrival;
        prepared = other.prepared;
        number = other.number.clone();
        due = other.due.clone();
        heard = other.heard.clone();
        misfitCut = other.misfitCut.clone();
        misunderstandingCut = other.misunderstandingCut.clone();
        System.arraycopy(other.pressure, 0, pressure, 0, Group.COUNT);
    }

    /** Returns a copy that goes on by itself. */
    public Policies copy() {
        return new Policies(this);
    }

    /** Returns the pressure of policies by group, in [0,1]; the array stays the same and changes every day. */
    public double[] pressure() {
        return pressure;
    }

    private long key(int n) {
        return stream.key(Stream.child(placeKey, n));
    }

    /** Lives one day: policies arrive, are implemented, and wear off. */
    public void day(int day, PolicyParameters parameters, PolicyTerms terms, ListensToPolicies listener) {
        double wearing = StrictMath.exp(-1 / parameters.hitDays());
        for (int g = 0; g < Group.COUNT; g++) {
            pressure[g] *= wearing;
        }
        arrive(day, parameters, terms);
        for (int i = prepared - 1; i >= 0; i--) {
            if (due[i] < day + 1) {
                implement(i, parameters, listener);
            }
        }
    }

    private void arrive(int day, PolicyParameters parameters, PolicyTerms terms) {
        if (Double.isNaN(nextArrival)) {
            nextArrival = Variates.exponential(Stream.uniform(key(0), GAP));
        }
        nextArrival -= parameters.perYear() / DAYS_PER_YEAR;
        while (nextArrival <= 0) {
            prepare(arrived++, day, parameters, terms);
            nextArrival += Variates.exponential(Stream.uniform(key(arrived), GAP));
        }
    }

    private void prepare(int n, int day, PolicyParameters parameters, PolicyTerms terms) {
        if (prepared == number.length) {
            grow();
        }
        int i = prepared++;
        boolean held = Stream.uniform(key(n), HEARING) * parameters.perYear() < terms.hearingsPerYear;
        number[i] = n;
        heard[i] = held;
        due[i] = day + parameters.preparationDays() + (held ? terms.hearingDays : 0);
        misunderstandingCut[i] = held ? terms.misunderstandingCut : 0;
        for (int g = 0; g < Group.COUNT; g++) {
            misfitCut[i * Group.COUNT + g] = 1 - (1 - (held ? terms.misfitCut[g] : 0)) * (1 - terms.argument);
        }
    }

    private void grow() {
        int n = 2 * prepared;
        number = Arrays.copyOf(number, n);
        due = Arrays.copyOf(due, n);
        heard = Arrays.copyOf(heard, n);
        misfitCut = Arrays.copyOf(misfitCut, n * Group.COUNT);
        misunderstandingCut = Arrays.copyOf(misunderstandingCut, n);
    }

    private void implement(int i, PolicyParameters parameters, ListensToPolicies listener) {
        long key = key(number[i]);
        double misunderstanding =
                (1 - misunderstandingCut[i]) * draw(key, MISUNDERSTANDING, parameters.misunderstandingMean());
        double[] mean = parameters.misfitMean().toArray();
        for (int g = 0; g < Group.COUNT; g++) {
            double misfit = (1 - misfitCut[i * Group.COUNT + g]) * draw(key, MISFIT + g, mean[g]);
            acceptance[g] = (1 - misfit) * (1 - misunderstanding / 2);
            pressure[g] = Math.min(1, pressure[g] + 1 - acceptance[g]);
        }
        listener.implemented(acceptance, heard[i]);
        forget(i);
    }

    private static double draw(long key, int occasion, double mean) {
        return Variates.clippedNormal(Stream.uniform(key, occasion), mean, SPREAD, 0, 1);
    }

    private void forget(int i) {
        prepared--;
        number[i] = number[prepared];
        due[i] = due[prepared];
        heard[i] = heard[prepared];
        misunderstandingCut[i] = misunderstandingCut[prepared];
        System.arraycopy(misfitCut, prepared * Group.COUNT, misfitCut, i * Group.COUNT, Group.COUNT);
    }
}
