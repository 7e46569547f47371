package deepurban.optimise;

import deepurban.statistics.PairedDifference;
import deepurban.sweep.Responses;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** What the new runs of the front say. */
final class Confirmation {

    private static final double CONFIDENCE = 0.95;

    private final Search search;
    private final List<Evaluation> chosen;
    private final Responses responses; // the places are those of the chosen

    Confirmation(Search search, List<Evaluation> chosen, Responses responses) {
        this.search = search;
        this.chosen = chosen;
        this.responses = responses;
    }

    List<Member> members() {
        return IntStream.range(0, chosen.size()).mapToObj(this::member).toList();
    }

    private Member member(int place) {
        List<Level> levels = IntStream.range(0, responses.size())
                .mapToObj(outcome -> Level.of(values(outcome, place)))
                .toList();
        OptionalInt beater = IntStream.range(0, chosen.size())
                .filter(other -> isComplete(place) && isComplete(other))
                .filter(other -> Dominance.beats(toLessen(other), toLessen(place)))
                .map(other -> chosen.get(other).point())
                .findFirst();
        Member.State state = !isComplete(place)
                ? Member.State.INCOMPLETE
                : beater.isPresent() ? Member.State.BEATEN : Member.State.FRONT;
        int failed = responses.failed(chosen.get(place).point(), 0);
        return new Member(chosen.get(place), levels, changes(place), failed, state, beater);
    }

    private List<Member.Change> changes(int place) {
        if (chosen.get(0).generation() > 0) {
            return List.of();
        }
        return IntStream.range(0, responses.size())
                .mapToObj(outcome -> {
                    PairedDifference difference = PairedDifference.of(values(outcome, 0), values(outcome, place));
                    return new Member.Change(difference.difference(), difference.interval(CONFIDENCE));
                })
                .toList();
    }

    private boolean isComplete(int place) {
        return IntStream.range(0, responses.size())
                .allMatch(outcome -> Arrays.stream(values(outcome, place)).noneMatch(Double::isNaN));
    }

    private double[] toLessen(int place) {
        return IntStream.range(0, responses.size())
                .mapToDouble(outcome -> search.objectives()
                        .get(outcome)
                        .toLessen(Level.of(values(outcome, place)).mean()))
                .toArray();
    }

    /** Returns the values of an outcome in the new replications. */
    private double[] values(int outcome, int place) {
        double[] all = Trials.values(responses, outcome, place);
        return Arrays.copyOfRange(all, search.replications(), all.length);
    }
}
