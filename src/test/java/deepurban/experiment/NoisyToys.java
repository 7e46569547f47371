package deepurban.experiment;

import deepurban.observe.ProblemSink;
import deepurban.observe.RunRecord;
import deepurban.observe.RunRecord.CellMaps;
import deepurban.observe.RunRecord.DailySeries;
import deepurban.parameters.ModelParameters;
import deepurban.parameters.PolicyParameters;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Towns whose satisfaction is known in law: the effect of their arm, plus normal noise of the replication that all arms share, plus
 * normal noise of standard deviation 1 that belongs to the arm. So two arms of equal effect differ by chance alone.
 */
final class NoisyToys implements TownSource {

    /** Mean of the baseline. */
    static final double LEVEL = 100;

    static final double COMMON_SD = 3;

    private static final int DAYS = 2;

    /** An arm: the noise of its own, its effect, and how many times as large its noise is. */
    static Arm arm(String name, int noise, double effect, double sd) {
        ModelParameters parameters = parameters(noise, effect, sd);
        return noise == 0
                ? Arm.baseline(List.of(new Change(0, parameters)), 1)
                : Arm.reform(name, List.of(new Change(0, parameters(0, 0, 1)), new Change(1, parameters)), 1);
    }

    private static ModelParameters parameters(int noise, double effect, double sd) {
        PolicyParameters policies = new PolicyParameters(effect, null, noise, 1, sd, 1);
        return new ModelParameters(
                null, null, null, null, null, null, null, null, null, null, null, null, policies, null, null, null,
                null);
    }

    /** Plans the baseline and reforms with these effects. */
    static RunPlan plan(long seed, int replications, double... effects) {
        List<Arm> reforms = java.util.stream.IntStream.range(0, effects.length)
                .mapToObj(i -> arm("reform-" + (i + 1), i + 1, effects[i], 1))
                .toList();
        Arm baseline = arm("", 0, 0, 1);
        return reforms.isEmpty()
                ? RunPlan.running(baseline, seed, replications, DAYS)
                : RunPlan.comparing(baseline, reforms, seed, replications, DAYS);
    }

    /** Runs a plan. */
    static Findings run(RunPlan plan) {
        return run(plan, new NoisyToys());
    }

    static Findings run(RunPlan plan, TownSource towns) {
        Findings findings = new Findings(plan);
        new Experiment(plan, towns, new RecordingFindings(findings)).run(1);
        return findings;
    }

    private record RecordingFindings(Findings findings) implements RunListener {
        @Override
        public void finished(int arm, int replication, RunRecord record) {
            findings.finished(arm, replication, record);
        }

        @Override
        public void failed(Failure failure) {
            throw new AssertionError(failure.thrown());
        }
    }

    @Override
    public Town build(ModelParameters parameters, long seed, long replication) {
        return new Toy(parameters.policies(), seed, replication);
    }

    private static final class Toy implements Town {

        private final long seed;
        private final long replication;
        private PolicyParameters policies;

        Toy(PolicyParameters policies, long seed, long replication) {
            this.policies = policies;
            this.seed = seed;
            this.replication = replication;
        }

        @Override
        public void runTo(int day) {
            // Nothing happens from day to day.
        }

        @Override
        public Town fork() {
            return new Toy(policies, seed, replication);
        }

        @Override
        public void apply(ModelParameters next) {
            policies = next.policies();
        }

        @Override
        public void observeFromHere() {}

        @Override
        public void sendProblemsTo(ProblemSink target) {}

        private double noise(long which) {
            // Mixed three times over: neighbouring numbers must not give neighbouring noise.
            long key = new SplittableRandom(new SplittableRandom(seed).nextLong() + replication).nextLong() + which;
            return new SplittableRandom(key).nextGaussian();
        }

        @Override
        public RunRecord record() {
            double value = LEVEL
                    + policies.perYear()
                    + COMMON_SD * noise(-1)
                    + policies.hit() * noise((long) policies.misunderstandingMean());
            return new RunRecord(
                    Toys.COLUMNS.subList(0, 1),
                    new double[] {value},
                    new DailySeries(1, List.of("town"), List.of("satisfaction"), new float[1][1][DAYS - 1]),
                    List.of(),
                    List.of(),
                    new CellMaps(
                            new int[0],
                            new int[0],
                            List.of(),
                            new int[0],
                            new float[0][0],
                            new float[0][0],
                            new float[0][0]),
                    List.of(),
                    List.of());
        }
    }
}
