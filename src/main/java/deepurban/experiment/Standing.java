package deepurban.experiment;

import deepurban.experiment.SelectionRule.Selection;
import deepurban.observe.Outcome.Scope;
import deepurban.observe.Outcome.Scoped;
import deepurban.statistics.PairedDifference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How a reform stood when the best was found.
 *
 * @param arm index of its arm
 * @param outcome the outcome that decides
 * @param status what became of it
 * @param replications how many times it was run
 * @param mean mean of its outcome
 * @param behind its outcome less that of the best, in the replications that both have
 */
public record Standing(int arm, Scoped outcome, Status status, int replications, double mean, PairedDifference behind) {

    /** What became of a reform. */
    public enum Status {
        /** It was found to be the best. */
        BEST("best"),
        /** It may be the best; the limit came before the end. */
        OPEN("open"),
        /** It was given up. */
        GIVEN_UP("givenUp");

        private final String word;

        Status(String word) {
            this.word = word;
        }

        /** Returns the word that stands in files. */
        public String word() {
            return word;
        }
    }

    /** Returns the reforms, the best first, then those that may be it, then the others by how long they lasted and the order of the plan. */
    public static List<Standing> of(Selection selection, String outcome) {
        Findings findings = selection.findings();
        int column = IntStream.range(0, findings.columns().size())
                .filter(i -> findings.columns().get(i).scope() == Scope.TOWN)
                .filter(i -> findings.columns().get(i).outcome().name().equals(outcome))
                .findFirst()
                .orElse(-1);
        if (column < 0) {
            return List.of();
        }
        List<Standing> standings = new ArrayList<>();
        for (int arm : findings.plan().reforms()) {
            int replications = findings.plan().limits().get(arm);
            double[] own = Arrays.copyOf(findings.values(arm, column), replications);
            double[] best = Arrays.copyOf(findings.values(selection.best(), column), replications);
            standings.add(new Standing(
                    arm,
                    findings.columns().get(column),
                    statusOf(selection, arm),
                    replications,
                    Summary.of(arm, findings.columns().get(column), own).mean(),
                    PairedDifference.of(best, own)));
        }
        standings.sort(Comparator.comparing((Standing standing) -> standing.arm() != selection.best())
                .thenComparing(Standing::status)
                .thenComparing(Standing::replications, Comparator.reverseOrder()));
        return List.copyOf(standings);
    }

    private static Status statusOf(Selection selection, int arm) {
        if (!selection.left().contains(arm)) {
            return Status.GIVEN_UP;
        }
        return selection.isDecided() ? Status.BEST : Status.OPEN;
    }
}
