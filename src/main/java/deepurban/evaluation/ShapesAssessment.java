package deepurban.evaluation;

/** A mechanism that changes who judges service units, or what is judged. */
public interface ShapesAssessment {

    /** Writes its coefficients for one subdistrict and day; {@code fidelity} in [0,1], 0 must leave everything as it is. */
    void shapeAssessment(Assessment assessment, double fidelity);
}
