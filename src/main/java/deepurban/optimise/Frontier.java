package deepurban.optimise;

import java.util.List;

/**
 * What a search has found.
 *
 * @param evaluations all settings that were tried, in the order of trial
 * @param members the front of the search, run anew, and the scenario as it is; in the order of the first objective, the best first
 * @param progress how it went, generation by generation
 * @param frontOfSearch numbers, from 0, of the settings on the front of the search; members are at most as many as asked for
 * @param runs runs there are
 * @param failed runs that failed
 */
public record Frontier(
        List<Evaluation> evaluations,
        List<Member> members,
        List<Progress> progress,
        List<Integer> frontOfSearch,
        long runs,
        long failed) {

    /** Copies the lists. */
    public Frontier {
        evaluations = List.copyOf(evaluations);
        members = List.copyOf(members);
        progress = List.copyOf(progress);
        frontOfSearch = List.copyOf(frontOfSearch);
    }
}
