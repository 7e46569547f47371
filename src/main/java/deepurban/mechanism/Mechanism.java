package deepurban.mechanism;

/**
 * A governance mechanism, immutable: what it touches it says by the role interfaces that it implements, each of which
 * stands in the package that asks for it. What changes during a run is kept by the town, never by the mechanism, so that
 * a dated patch may replace a mechanism by one of other parameters.
 */
public interface Mechanism {}
