package deepurban.problem;

import deepurban.parameters.ProblemClass;
import deepurban.random.Stream;
import deepurban.random.Variates;
import deepurban.resident.Residents;
import deepurban.time.Calendar;
import deepurban.town.Land;
import deepurban.town.Place;

/**
 * Problems occur. Candidates are points of a Poisson process in time and height, keyed by subdistrict, class, day, block of residents
 * and number; a candidate happens when its height lies under the actual rate of the resident it falls on:
 *
 * <pre>rate · land factor · multiplier of the cell · (1 + transition rise) · (1 + policy rise · policy pressure)</pre>
 *
 * <p>Heights come in layers of doubling width, so that each layer is the same whatever the rate: two reforms of equal rates share every
 * occurrence, and reforms of different rates have nested ones. Season, day of the week and the town's daily gamma shock scale the number of
 * candidates.
 *
 * <p>Draws: one per class, day, layer and block; then up to a handful per candidate. Cost: proportional to candidates.
 */
public final class Occurrence {

    private static final double LOWEST_LAYER = 1.0 / 64; // per resident-year
    private static final double DAYS_PER_YEAR = 365.25;

    private static final int COUNT = 0;
    private static final int HEIGHT = 0;
    private static final int OWNER = 1;
    private static final int TIME = 2;
    private static final int SEVERITY = 3;
    private static final int AFFECTED = 4;
    private static final int STAGE = 5; // and upward

    private final Place place;
    private final Calendar calendar;
    private final ProblemClasses classes;
    private final double[] ceiling; // [class], greatest rate that anybody may meet
    private final Stream candidates;
    private final Stream shocks;
    private final Problems problems;
    private final Residents residents;
    private final Land land;
    private final Proneness proneness;
    private final double[] policyPressure; // [group], in [0,1]
    private final Voicing voicing;

    /** Lets problems occur in a locality, to those who are prone; {@code policyPressure} by group, in [0,1]. */
    public Occurrence(Locality locality, Proneness proneness, double[] policyPressure, Voicing voicing) {
        this.place = locality.place();
        this.calendar = locality.calendar();
        this.classes = locality.classes();
        this.problems = locality.problems();
        this.residents = locality.residents();
        this.land = locality.land();
        this.proneness = proneness;
        this.policyPressure = policyPressure;
        this.voicing = voicing;
        this.candidates = locality.replication().stream("occurrence");
        this.shocks = locality.replication().stream("occurrence/shock");
        this.ceiling = new double[classes.count()];
        for (int c = 0; c < ceiling.length; c++) {
            ProblemClass p = classes.get(c);
            ceiling[c] = p.ratePerResidentYear()
                    * classes.greatestLandFactor(c)
                    * (1 + p.transitionRise())
                    * (1 + p.policyRise())
                    * proneness.greatestPlace();
        }
    }

    /** Lets the problems of one day occur, each with its time. */
    public void day(int day) {
        proneness.openFor(residents.count());
        for (int c = 0; c < classes.count(); c++) {
            if (ceiling[c] > 0) {
                day(day, c);
            }
        }
    }

    private void day(int day, int c) {
        ProblemClass p = classes.get(c);
        double shock = classes.shock(c, Stream.uniform(shocks.key(Stream.child(classes.key(c), day)), 0));
        double calm = season(p, calendar.month(day)) * classes.weekdayFactor(c, calendar.weekday(day));
        double scale = shock * calm / DAYS_PER_YEAR;
        long key = Stream.child(Stream.child(place.key(), classes.key(c)), day);
        double from = 0;
        double to = LOWEST_LAYER;
        for (int layer = 0; from < ceiling[c]; layer++) {
            for (int block = 0; block < proneness.blocks(); block++) {
                long points = candidates.key(Stream.child(Stream.child(key, layer), block));
                double mean = (to - from) * proneness.weight(block) * scale;
                int n = Variates.poisson(Stream.uniform(points, COUNT), mean);
                for (int k = 0; k < n; k++) {
                    consider(day, c, block, from, to, Stream.child(points, k + 1L));
                }
            }
            from = to;
            to = 2 * to;
        }
    }

    private static double season(ProblemClass p, int month) {
        if (p.seasonAmplitude() == 0) {
            return 1;
        }
        return 1 + p.seasonAmplitude() * StrictMath.cos(2 * Math.PI * (month - p.seasonPeakMonth()) / 12);
    }

    private void consider(int day, int c, int block, double from, double to, long key) {
        double height = from + (to - from) * Stream.uniform(key, HEIGHT);
        if (height >= ceiling[c]) {
            return;
        }
        int owner = proneness.pick(block, Stream.uniform(key, OWNER));
        if (owner < residents.count() && height < rate(day, c, owner)) {
            occur(day, c, owner, key);
        }
    }

    private double rate(int day, int c, int owner) {
        ProblemClass p = classes.get(c);
        int cell = residents.cell(owner);
        double rate = p.ratePerResidentYear() * classes.landFactor(c, land.type(cell)) * proneness.place(cell);
        if (land.isRedeveloped(cell, day)) {
            rate *= 1 + p.transitionRise();
        }
        return rate * (1 + p.policyRise() * policyPressure[residents.group(owner)]);
    }

    private void occur(int day, int c, int owner, long key) {
        double when = calendar.stamp(day + Stream.uniform(key, TIME));
        double severity = classes.severity(c, Stream.uniform(key, SEVERITY));
        int p = problems.add(key, owner, residents.cell(owner), c, severity, when);
        double others = classes.get(c).othersAffected();
        if (others > 0) {
            problems.setAffected(p, 1 + Variates.geometric(Stream.uniform(key, AFFECTED), others));
        }
        for (int stage = 1; stage < classes.stages(c); stage++) {
            if (Stream.uniform(key, STAGE + stage) < classes.departmentShare(c, stage)) {
                problems.need(p, stage);
            }
        }
        residents.addBurden(owner, severity);
        voicing.arise(p);
    }
}
