package deepurban.mechanism;

/** A mechanism that moves the fidelity of all mechanisms in practice. */
public interface Fades {

    /**
     * Returns the fidelity of a mechanism tomorrow.
     *
     * @param fidelity fidelity today, in [0,1]
     * @param busy share of caseworkers that are busy, in [0,1]
     * @param supervision strength of supervision, in [0,1]
     */
    double tomorrow(double fidelity, double busy, double supervision);
}
