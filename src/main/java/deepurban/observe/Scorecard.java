package deepurban.observe;

/** Computes the outcomes of a finished run from its tallies, in the order of {@link Outcomes#all}. */
final class Scorecard {
    private Scorecard() {}
}
