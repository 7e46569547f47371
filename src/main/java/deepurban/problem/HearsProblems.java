package deepurban.problem;

/**
 * A mechanism through which latent problems are heard. A problem's hazard by a channel is the product of the channel's rate on the day
 * and of how open the problem is to it, which is fixed when the problem arises.
 */
public interface HearsProblems {

    /** Returns the channel's rate on a day in a subdistrict, at that fidelity in [0,1]; 0 at fidelity 0. */
    double hearingRate(Locality here, int day, double fidelity);

    /** Returns how open a latent problem is to the channel; 0 or more. */
    double openness(Locality here, int p);

    /** Returns the share of what is heard that is settled on the spot where one stage suffices; {@code usual}: the town's. */
    default double settledShare(double usual) {
        return 0;
    }

    /** Returns how many problems can be heard on a day; those who find no seat come first the next time. */
    default double seats(Locality here, int day, double fidelity) {
        return Double.POSITIVE_INFINITY;
    }

    /** Returns whether those who hear are deputies, who put what they heard on their docket. */
    default boolean isDeputies() {
        return false;
    }
}
