package deepurban.experiment;

import deepurban.observe.Outcome;
import deepurban.observe.Outcome.Scope;
import deepurban.observe.Outcome.Scoped;
import deepurban.observe.Outcomes;
import deepurban.observe.ProblemRow;
import deepurban.observe.ProblemSink;
import deepurban.observe.RunRecord;
import deepurban.observe.RunRecord.CellMaps;
import deepurban.observe.RunRecord.DailySeries;
import deepurban.observe.RunRecord.Flow;
import deepurban.observe.RunRecord.SurvivalCurve;
import deepurban.observe.RunRecord.UnitRow;
import deepurban.parameters.ModelParameters;
import deepurban.parameters.PolicyParameters;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Towns whose outcomes are known: satisfaction is 0.5, plus noise that belongs to the replication, plus the effect of
 * the parameters in force, averaged over the days observed.
 */
public final class Toys {

    /** What a toy's outcomes are. */
    static final List<Scoped> COLUMNS = List.of(
            town("satisfaction"),
            town("timeToResolution.median"),
            town("population"),
            new Scoped(outcome("satisfaction"), Scope.GROUP, "newcomer"));

    private Toys() {}

    private static Scoped town(String name) {
        return new Scoped(outcome(name), Scope.TOWN, "");
    }

    private static Outcome outcome(String name) {
        return Outcomes.find(name).orElseThrow();
    }

    /** Parameters that raise satisfaction by {@code effect}. */
    static ModelParameters parameters(double effect) {
        PolicyParameters policies = new PolicyParameters(effect, null, 0, 1, 0, 1);
        return new ModelParameters(
                null, null, null, null, null, null, null, null, null, null, null, null, policies, null, null, null,
                null);
    }

    static Arm baseline(int from) {
        return Arm.baseline(List.of(new Change(0, parameters(0))), from);
    }

    static Arm reform(String name, int from, double effect) {
        return Arm.reform(name, List.of(new Change(0, parameters(0)), new Change(from, parameters(effect))), from);
    }

    /** Returns a plan of two reforms, one of which changes nothing. */
    public static RunPlan plan() {
        return RunPlan.comparing(baseline(30), List.of(reform("raise", 30, 0.05), reform("same", 30, 0)), 1, 3, 130);
    }

    /** Runs a plan with toys; the listener is told as by any other run. */
    public static void run(RunPlan plan, RunListener listener, int threads) {
        new Experiment(plan, new ToyTowns(), listener).run(threads);
    }

    /** Builds toys and counts them. */
    public static final class ToyTowns implements TownSource {

        final AtomicInteger alive = new AtomicInteger();
        final AtomicInteger most = new AtomicInteger();
        final AtomicInteger built = new AtomicInteger();

        /** Replication whose runs fail when their effect is this. */
        long failingReplication = -1;

        double failingEffect;
        Error failure = new OutOfMemoryError("toy");

        @Override
        public Town build(ModelParameters parameters, long seed, long replication) {
            built.incrementAndGet();
            return new Toy(this, parameters.policies().perYear(), seed, replication);
        }

        void born() {
            most.accumulateAndGet(alive.incrementAndGet(), Math::max);
        }
    }

    private static final class Toy implements Town {

        private final ToyTowns factory;
        private final long seed;
        private final long replication;
        private double effect;
        private double sum;
        private int day;
        private int from;
        private ProblemSink sink = row -> {};

        Toy(ToyTowns factory, double effect, long seed, long replication) {
            this.factory = factory;
            this.effect = effect;
            this.seed = seed;
            this.replication = replication;
            factory.born();
        }

        @Override
        public void runTo(int until) {
            while (day < until) {
                if (replication == factory.failingReplication && effect == factory.failingEffect && day >= 10) {
                    factory.alive.decrementAndGet();
                    throw factory.failure;
                }
                sum += effect;
                day++;
            }
        }

        @Override
        public Town fork() {
            Toy copy = new Toy(factory, effect, seed, replication);
            copy.sum = sum;
            copy.day = day;
            copy.from = from;
            return copy;
        }

        @Override
        public void apply(ModelParameters next) {
            effect = next.policies().perYear();
        }

        @Override
        public void observeFromHere() {
            sum = 0;
            from = day;
        }

        @Override
        public void sendProblemsTo(ProblemSink target) {
            sink = target;
        }

        @Override
        public RunRecord record() {
            factory.alive.decrementAndGet();
            SplittableRandom random = new SplittableRandom(seed * 1000 + replication);
            double satisfaction = 0.5 + 0.1 * random.nextDouble() + sum / (day - from);
            double median = 40 + random.nextDouble() - 10 * sum / (day - from);
            List<ProblemRow> problems = List.of(problem(1, 20 - 100 * effect), problem(2, 30), problem(3, Double.NaN));
            problems.forEach(sink::accept);
            return new RunRecord(
                    COLUMNS,
                    new double[] {satisfaction, median, 100 + sum, satisfaction - 0.1},
                    daily((float) satisfaction),
                    List.of(curve(effect)),
                    List.of(new UnitRow("centre", "housing", 2, 0.5, 7, 0.9, 0.6, Double.NaN, 0.5)),
                    maps((float) satisfaction),
                    problems,
                    List.of(new Flow("occurred", "", 80), new Flow("heard", "hotline", 40 + effect)));
        }

        /** Of eight problems, more are resolved on the first day the larger the effect. */
        private static SurvivalCurve curve(double effect) {
            double first = effect > 0 ? 6 : 4;
            return new SurvivalCurve(
                    "all", new double[] {1, 10}, new double[] {0.5, 0.25}, new double[] {8, 8 - first}, new double[] {
                        first, 1
                    });
        }

        private ProblemRow problem(long key, double resolved) {
            double nan = Double.NaN;
            return new ProblemRow(
                    key,
                    "centre",
                    "sanitation",
                    "local",
                    0,
                    0,
                    0.5,
                    1,
                    "hotline",
                    "closed",
                    1,
                    0,
                    5,
                    6,
                    7,
                    15,
                    9,
                    resolved,
                    nan);
        }

        private DailySeries daily(float satisfaction) {
            float[][][] values = new float[2][2][day - from];
            for (float[][] area : values) {
                for (int i = 0; i < day - from; i++) {
                    area[0][i] = satisfaction;
                    area[1][i] = i == 0 ? Float.NaN : i;
                }
            }
            return new DailySeries(from, List.of("town", "centre"), List.of("satisfaction", "backlog"), values);
        }

        private CellMaps maps(float satisfaction) {
            float[][] layer = {{satisfaction, Float.NaN}};
            return new CellMaps(
                    new int[] {0, 1},
                    new int[] {0, 0},
                    List.of("centre", "centre"),
                    new int[] {day},
                    layer,
                    layer,
                    layer);
        }
    }
}
