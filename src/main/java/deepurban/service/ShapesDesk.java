package deepurban.service;

/** A mechanism that changes dispatch, hand-off, incentive or what units are judged by. */
public interface ShapesDesk {

    /** Writes its coefficients for one subdistrict and day; {@code fidelity} in [0,1], 0 must leave everything as it is. */
    void shapeDesk(Desk desk, double fidelity);
}
