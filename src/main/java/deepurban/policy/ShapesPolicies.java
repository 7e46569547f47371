package deepurban.policy;

/** A mechanism that changes how policies are prepared. */
public interface ShapesPolicies {

    /** Writes its coefficients for one subdistrict and day; {@code fidelity} in [0,1], 0 must leave everything as it is. */
    void shapePolicies(PolicyTerms terms, double fidelity);
}
