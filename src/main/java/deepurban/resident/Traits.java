package deepurban.resident;

import deepurban.parameters.ResidentParameters;
import deepurban.random.Stream;
import deepurban.random.Variates;

/** What a resident is born with; a draw each, keyed by the resident. ODD: "Initialization". */
record Traits(double baseline, double expectation, double trust, double awareness, double propensity) {

    private static final int BASELINE = 0;
    private static final int EXPECTATION = 1;
    private static final int TRUST = 2;
    private static final int AWARENESS = 3;
    private static final int PROPENSITY = 4;

    /** Draws the traits of the resident of that key. */
    static Traits draw(long key, Group group, ResidentParameters p, double propensitySpread) {
        double aware = p.awarenessMean().at(group.ordinal());
        return new Traits(
                cut(key, BASELINE, p.satisfactionMean(), p.satisfactionSpread()),
                cut(key, EXPECTATION, p.expectationMean(), p.expectationSpread()),
                cut(key, TRUST, p.trustMean(), p.trustSpread()),
                cut(key, AWARENESS, aware, p.awarenessSpread()),
                propensitySpread * Variates.normal(Stream.uniform(key, PROPENSITY)));
    }

    private static double cut(long key, int occasion, double mean, double spread) {
        return Variates.clippedNormal(Stream.uniform(key, occasion), mean, spread, 0, 1);
    }
}
