package deepurban.problem;

/** Hears of what happens to problems as it happens; slots are valid only during the call. */
public interface ListensToProblems {

    /** A problem occurred; it is latent. */
    void occurred(int p);

    /** A problem was heard for the first time, through its channel. */
    void voiced(int p);

    /** A heard problem was settled on the spot; it still is in its slot. */
    void settled(int p, double t);

    /** A latent problem is about to fade unheard. */
    void faded(int p, double t);
}
