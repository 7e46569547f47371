package deepurban.resident;

/** A mechanism that moves trust or what open problems feel like. */
public interface ShapesClimate {

    /** Writes its coefficients for one subdistrict and day; {@code fidelity} in [0,1], 0 must leave everything as it is. */
    void shapeClimate(Climate climate, double fidelity);
}
