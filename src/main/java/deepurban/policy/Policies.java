package deepurban.policy;

import static deepurban.parameters.StateVariable.Entity.POLICY;
import static deepurban.parameters.StateVariable.Entity.SUBDISTRICT;

import deepurban.parameters.Bookkeeping;
import deepurban.parameters.PolicyParameters;
import deepurban.parameters.StateVariable;
import deepurban.random.Replication;
import deepurban.random.Stream;
import deepurban.random.Variates;
import deepurban.resident.Group;
import deepurban.town.Place;
import java.util.Arrays;

/**
 * The policies of one subdistrict. Each has a misfit per group and a misunderstanding. A hearing lowers both, argument
 * beforehand and procedure the misfit, publicity and openness the misunderstanding; shares multiply; hearing, argument and publicity take time. At
 * implementation acceptance is {@code (1 - misfit)(1 - misunderstanding / 2)}; what is missing presses on the group, wears off
 * exponentially, lowers the level of satisfaction and raises policy grievances.
 *
 * <p>Draws, keyed by subdistrict and number of the policy: the gap to the next, a hearing, a misfit per group, a misunderstanding, and
 * whether it is argued over, publicised, decided by procedure: a reform that holds more hearings, or argues more, or keeps procedure more
 * often, does so wherever it was done without the reform. Cost: per policy, and a few numbers a day.
 */
public final class Policies {

    private static final double DAYS_PER_YEAR = 365.25;
    private static final double SPREAD = 0.1; // of misfit and misunderstanding between policies; assumed
    private static final int GAP = 0;
    private static final int HEARING = 1;
    private static final int MISUNDERSTANDING = 2;
    private static final int MISFIT = 3; // and upward, by group
    private static final int ARGUMENT = 16;
    private static final int PUBLICITY = 17;
    private static final int PROCEDURE = 18;

    private final long placeKey;
    private final Stream stream;

    @StateVariable(entity = SUBDISTRICT, unit = "policies", range = "≥ 0", en = "Policies that ever arrived")
    private int arrived;

    @StateVariable(
            entity = SUBDISTRICT,
            unit = "policies",
            range = "> 0 between days; NaN before day 0",
            en = "Exponential gap that is left until the next policy")
    private double nextArrival = Double.NaN;

    @StateVariable(entity = SUBDISTRICT, unit = "policies", range = "≥ 0", en = "Policies in preparation")
    private int prepared;

    @StateVariable(entity = POLICY, range = "≥ 0", en = "Number, in order of arrival")
    private int[] number = new int[8];

    @StateVariable(entity = POLICY, unit = "days", range = "≥ 0", en = "Day of implementation")
    private double[] due = new double[8];

    @StateVariable(entity = POLICY, range = "yes, no", en = "A hearing was held")
    private boolean[] heard = new boolean[8];

    @StateVariable(
            entity = POLICY,
            unit = "share",
            range = "[0,1]",
            en = "Share of the misfit of each group that preparation leaves")
    private double[] misfitLeft = new double[8 * Group.COUNT];

    @StateVariable(
            entity = POLICY,
            unit = "share",
            range = "[0,1]",
            en = "Share of the misunderstanding that preparation leaves")
    private double[] misunderstandingLeft = new double[8];

    @StateVariable(entity = SUBDISTRICT, unit = "share", range = "[0,1]", en = "Pressure of policies on each group")
    private final double[] pressure = new double[Group.COUNT];

    @Bookkeeping("of the policy that is being implemented")
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
        misfitLeft = other.misfitLeft.clone();
        misunderstandingLeft = other.misunderstandingLeft.clone();
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
        boolean held = isAmong(n, HEARING, terms.hearingsPerYear, parameters);
        boolean argued = isAmong(n, ARGUMENT, terms.argumentsPerYear, parameters);
        boolean publicised = isAmong(n, PUBLICITY, terms.publicityPerYear, parameters);
        boolean lawful = Stream.uniform(key(n), PROCEDURE) < terms.procedureShare;
        number[i] = n;
        heard[i] = held;
        due[i] = day
                + parameters.preparationDays()
                + (held ? terms.hearingDays : 0)
                + (argued ? terms.argumentDays : 0)
                + (publicised ? terms.publicityDays : 0);
        misunderstandingLeft[i] =
                left(held, terms.misunderstandingCut) * left(publicised, terms.publicityCut) * (1 - terms.opennessCut);
        for (int g = 0; g < Group.COUNT; g++) {
            misfitLeft[i * Group.COUNT + g] = left(held, terms.misfitCut[g])
                    * left(argued, terms.argumentCut)
                    * left(lawful, terms.procedureCut[g])
                    * (1 - terms.argument);
        }
    }

    /** Whether policy n is among those for which there is room a year; the more room, the more, and none less. */
    private boolean isAmong(int n, int occasion, double roomPerYear, PolicyParameters parameters) {
        return Stream.uniform(key(n), occasion) * parameters.perYear() < roomPerYear;
    }

    private static double left(boolean done, double cut) {
        return done ? 1 - cut : 1;
    }

    private void grow() {
        int n = 2 * prepared;
        number = Arrays.copyOf(number, n);
        due = Arrays.copyOf(due, n);
        heard = Arrays.copyOf(heard, n);
        misfitLeft = Arrays.copyOf(misfitLeft, n * Group.COUNT);
        misunderstandingLeft = Arrays.copyOf(misunderstandingLeft, n);
    }

    private void implement(int i, PolicyParameters parameters, ListensToPolicies listener) {
        long key = key(number[i]);
        double misunderstanding =
                misunderstandingLeft[i] * draw(key, MISUNDERSTANDING, parameters.misunderstandingMean());
        double[] mean = parameters.misfitMean().toArray();
        for (int g = 0; g < Group.COUNT; g++) {
            double misfit = misfitLeft[i * Group.COUNT + g] * draw(key, MISFIT + g, mean[g]);
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
        misunderstandingLeft[i] = misunderstandingLeft[prepared];
        System.arraycopy(misfitLeft, prepared * Group.COUNT, misfitLeft, i * Group.COUNT, Group.COUNT);
    }
}
