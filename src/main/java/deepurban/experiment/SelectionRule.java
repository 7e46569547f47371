package deepurban.experiment;

import deepurban.observe.Outcome.Scope;
import deepurban.statistics.PairedDifference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Finds the best of several reforms with a given probability, giving up bad ones early: the fully sequential procedure KN of Kim and Nelson
 * (2001, doi:10.1145/502109.502111), which is made for common random numbers.
 *
 * <p>After a first stage of n₀ replications the variance S² of the difference of each pair is estimated. With k reforms, n replications and the
 * smallest difference δ that matters, a reform is given up when another one is better by more than W = max(0, δ ÷ 2n · (h² S² ÷ δ² − n)), where
 * h² = 2η (n₀ − 1) and η = ½ ((2α ÷ (k − 1))^(−2 ÷ (n₀ − 1)) − 1). When n exceeds the greatest h² S² ÷ δ² of those that are left, the one
 * with the best mean is taken. If outcomes are normal and the best is better by δ or more than any other, it is found with probability
 * 1 − α at least. Here replications are added a fifth at a time; looking less often than after each one gives up fewer.
 *
 * @param outcome name of the outcome, of the whole town
 * @param higherIsBetter whether more of it is better
 * @param smallest smallest difference that matters, above 0
 * @param alpha chance of a wrong choice that is accepted, in (0, 1 − 1/k)
 * @param most replications that are never exceeded
 */
public record SelectionRule(String outcome, boolean higherIsBetter, double smallest, double alpha, int most) {

    /** Fewest replications of the first stage. */
    public static final int FEWEST = 10;

    private static final double STEP = 0.2;
    private static final int LEAST_STEP = 2;

    /**
     * @throws IllegalArgumentException if a difference or a chance is impossible
     */
    public SelectionRule {
        if (!(smallest > 0 && alpha > 0 && alpha < 1)) {
            throw new IllegalArgumentException(
                    "a smallest difference of " + smallest + " or a chance of " + alpha + " is impossible");
        }
    }

    /**
     * What is known after some replications.
     *
     * @param replications replications of those that are left
     * @param left arms that may still be the best, in the order of the plan
     * @param longest replications after which the end comes at the latest
     */
    public record Screening(int replications, List<Integer> left, int longest) {}

    /**
     * What was found.
     *
     * @param findings all runs; a reform that was given up has those before
     * @param best the best arm, or the one with the best mean if the limit came first
     * @param left arms that may be the best; more than one only if the limit came first
     */
    public record Selection(Findings findings, int best, List<Integer> left) {

        /** Whether the best was found before the limit on replications. */
        public boolean isDecided() {
            return left.size() == 1;
        }
    }

    /** The reforms of a plan under comparison. */
    private final class Contest {

        private final List<Integer> arms;
        private final int first;
        private final double[][] waits; // [arm][arm], h² S² ÷ δ²
        private List<Integer> left;
        private int[] limits;

        Contest(RunPlan plan) {
            this.arms = plan.reforms();
            this.first = plan.replications();
            this.left = arms;
            this.waits = new double[plan.arms().size()][plan.arms().size()];
            this.limits = new int[plan.arms().size()];
            Arrays.fill(limits, first);
        }

        /** Notes variances, after the first stage. */
        void start(Findings findings) {
            for (int i : arms) {
                for (int j : arms) {
                    PairedDifference pair = better(findings, i, j, first);
                    double variance = pair.sd() * pair.sd();
                    waits[i][j] = pair.n() < FEWEST ? Double.POSITIVE_INFINITY : wait(pair.n(), variance);
                }
            }
        }

        private double wait(int pairs, double variance) {
            double exponent = -2.0 / (pairs - 1);
            double eta = (StrictMath.pow(2 * alpha / (arms.size() - 1), exponent) - 1) / 2;
            return 2 * eta * (pairs - 1) * variance / (smallest * smallest);
        }

        /** Gives up those that another one beats by more than chance allows. */
        void screen(Findings findings, int replications) {
            List<Integer> survivors = left.stream()
                    .filter(arm -> left.stream().noneMatch(other -> beats(findings, other, arm, replications)))
                    .toList();
            left = survivors;
            if (replications > longest()) {
                left = List.of(best(findings, replications));
            }
            left.forEach(arm -> limits[arm] = replications);
            limits[0] = replications;
        }

        private boolean beats(Findings findings, int one, int other, int replications) {
            PairedDifference pair = better(findings, one, other, replications);
            double band = smallest / (2 * pair.n()) * (waits[one][other] - pair.n());
            return pair.difference() > Math.max(0, band);
        }

        int longest() {
            double longest = 0;
            for (int i : left) {
                for (int j : left) {
                    longest = Math.max(longest, waits[i][j]);
                }
            }
            return (int) Math.min(1_000_000_000, longest);
        }

        /** Returns the one whose mean no other surpasses; of several, the first. */
        int best(Findings findings, int replications) {
            int best = left.get(0);
            for (int arm : left) {
                best = better(findings, arm, best, replications).difference() > 0 ? arm : best;
            }
            return best;
        }

        int next(int replications) {
            int step = Math.max(LEAST_STEP, (int) Math.ceil(STEP * replications));
            return Math.min(Math.min(most, longest() + 1), replications + step);
        }

        /** Returns the plan of more replications of those that are left. */
        RunPlan plan(RunPlan plan, int replications) {
            List<Integer> times = new ArrayList<>();
            for (int arm = 0; arm < limits.length; arm++) {
                boolean goesOn = left.contains(arm) || plan.arms().get(arm).isBaseline();
                times.add(goesOn ? replications : limits[arm]);
            }
            return plan.replicated(replications, times);
        }
    }

    /**
     * Finds the best.
     *
     * @param plan the first stage: one baseline, two reforms or more, at least {@link #FEWEST} replications
     * @param runs gives what the runs of a plan say, those of the plans before among them
     * @param seen told after each stage
     */
    public Selection apply(RunPlan plan, Function<RunPlan, Findings> runs, Consumer<Screening> seen) {
        if (plan.reforms().size() < 2 || plan.replications() < FEWEST || plan.replications() > most) {
            throw new IllegalArgumentException(
                    plan.reforms().size() + " reforms, " + plan.replications() + " replications at first");
        }
        Contest contest = new Contest(plan);
        int replications = plan.replications();
        Findings findings = runs.apply(plan);
        contest.start(findings);
        while (true) {
            contest.screen(findings, replications);
            seen.accept(new Screening(replications, contest.left, contest.longest()));
            if (contest.left.size() == 1 || replications >= most) {
                return new Selection(findings, contest.best(findings, replications), contest.left);
            }
            replications = contest.next(replications);
            findings = runs.apply(contest.plan(plan, replications));
        }
    }

    /** Returns how far one arm is better than another in the first replications. */
    private PairedDifference better(Findings findings, int one, int other, int replications) {
        double[] ones = Arrays.copyOf(values(findings, one), replications);
        double[] others = Arrays.copyOf(values(findings, other), replications);
        return higherIsBetter ? PairedDifference.of(others, ones) : PairedDifference.of(ones, others);
    }

    private double[] values(Findings findings, int arm) {
        int column = IntStream.range(0, findings.columns().size())
                .filter(i -> findings.columns().get(i).scope() == Scope.TOWN)
                .filter(i -> findings.columns().get(i).outcome().name().equals(outcome))
                .findFirst()
                .orElse(-1);
        if (column >= 0) {
            return findings.values(arm, column);
        }
        double[] unknown = new double[findings.plan().replications()];
        Arrays.fill(unknown, Double.NaN);
        return unknown;
    }
}
