package deepurban.parameters;

/**
 * One number for each subject that judges service units (评议主体).
 *
 * @param government superior departments
 * @param party party members
 * @param deputies deputies of the congresses and committee members
 * @param residents residents
 * @param thirdParty an outside evaluator
 */
public record BySubject(double government, double party, double deputies, double residents, double thirdParty) {

    /** Returns the numbers in the order of the components. */
    public double[] toArray() {
        return new double[] {government, party, deputies, residents, thirdParty};
    }
}
