package deepurban.problem;

import deepurban.resident.Residents;

/**
 * A mechanism through which latent problems are heard. A problem's hazard by a channel is the product of the channel's rate on the day
 * and of how open the problem is to it, which is fixed when the problem arises.
 */
public interface HearsProblems {

    /** Returns the channel's rate per day in a subdistrict, at that fidelity in [0,1]; 0 at fidelity 0. */
    double hearingRate(double fidelity);

    /** Returns how open a latent problem is to the channel; 0 or more. */
    double openness(Residents residents, Problems problems, int p, ProblemClasses classes);

    /** Returns whether what is heard may be settled on the spot, when one stage suffices. */
    boolean settlesOnTheSpot();

    /** Returns whether those who hear are deputies, who go on to press for what they heard. */
    default boolean isDeputies() {
        return false;
    }
}
