package deepurban.cli;

import deepurban.experiment.Outstanding;
import deepurban.experiment.RunPlan;
import deepurban.experiment.Town;
import deepurban.experiment.TownSource;
import deepurban.observe.RunRecord;
import deepurban.observe.RunRecord.CellMaps;
import deepurban.observe.RunRecord.DailySeries;
import deepurban.output.Options;
import deepurban.parameters.TownParameters;
import java.util.Optional;

/**
 * What a plan will need, judged by the first days of one town. Early days are quick (queues are still empty), so times
 * are told as "about".
 *
 * @param secondsADay time of one day of one town
 * @param townBytes memory of one town
 * @param folderBytes size of the result folder
 * @param ledgerBytes what the ledger will grow by
 * @param outcomes how many numbers a run ends with
 */
record Estimate(double secondsADay, long townBytes, long folderBytes, long ledgerBytes, int outcomes) {

    /** Long enough for the JVM to warm up, short against any run worth planning. */
    private static final int PROBE_DAYS = 28;

    /** Long enough for the clock, too short to annoy. */
    private static final double PROBE_SECONDS = 0.5;

    /** A plan with fewer is over before the first days of a town could tell how long it takes. */
    private static final double RESIDENT_DAYS_WORTH_A_WORD = 1e7;

    /** Share of the heap that towns may fill. */
    private static final double HEAP_SHARE = 0.7;

    // Sizes as measured on result folders, rounded up.
    private static final long NUMBER_BYTES = 11;
    private static final long COMPRESSED_NUMBER_BYTES = 4;
    private static final long PROBLEM_BYTES = 60;
    private static final long REST_BYTES = 2_000_000;
    private static final long LEDGER_NUMBER_BYTES = 3;
    private static final long LEDGER_REST_BYTES = 20_000;
    private static final long SWEEP_ENTRY_BYTES = 2_000;
    private static final long LEDGER_OUTCOME_BYTES = 10;

    /** Days between two layers of the maps. */
    private static final int QUARTER = 91;

    /** Runs the first days of the plan's town; a town that fails will fail again as a run, and be told there. */
    static Optional<Estimate> tryOf(Outstanding outstanding, TownSource towns, Options options) {
        try {
            return Optional.of(of(outstanding, towns, options));
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
            return Optional.empty();
        }
    }

    /** Returns whether so little is left to do that time, memory and disk are no matter. */
    static boolean isNeedless(Outstanding outstanding) {
        return isNeedless(outstanding.plan(), outstanding.simulatedDays());
    }

    /** Returns whether so few days of towns such as this plan's are left to be simulated. */
    static boolean isNeedless(RunPlan plan, double days) {
        TownParameters town = plan.arms().get(0).course().get(0).parameters().town();
        double residents = town.sample()
                * town.subdistricts().values().stream()
                        .mapToDouble(subdistrict -> subdistrict.residents())
                        .sum();
        return residents * days < RESIDENT_DAYS_WORTH_A_WORD;
    }

    private static Estimate of(Outstanding outstanding, TownSource towns, Options options) {
        RunPlan plan = outstanding.plan();
        long before = usedHeap();
        Town town = towns.build(plan.arms().get(0).course().get(0).parameters(), plan.seed(), 1);
        town.observeFromHere();
        double secondsADay = secondsADay(town, plan.days());
        long bytes = Math.max(0, usedHeap() - before);
        RunRecord record = town.record();
        return new Estimate(
                secondsADay,
                bytes,
                folder(plan, record, options),
                ledger(outstanding, record),
                record.outcomes().length);
    }

    /** Lets the JVM warm up, then measures for a while; a run that is over by then is measured as a whole. */
    private static double secondsADay(Town town, int last) {
        long start = System.nanoTime();
        int first = Math.min(PROBE_DAYS, last);
        town.runTo(first);
        double cold = seconds(start);
        start = System.nanoTime();
        int day = first;
        while (day < last && seconds(start) < PROBE_SECONDS) {
            day = Math.min(last, day + PROBE_DAYS);
            town.runTo(day);
        }
        return day == first ? cold / first : seconds(start) / (day - first);
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private static long usedHeap() {
        // A hint is enough: this only guards against starting far more towns than fit.
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static long folder(RunPlan plan, RunRecord record, Options options) {
        long daily = 0;
        long maps = 0;
        for (int arm = 0; arm < plan.arms().size(); arm++) {
            long days = daysObserved(plan, arm);
            daily += days * numbersADay(record.daily());
            maps += days / QUARTER * numbersALayer(record.maps());
        }
        long bytes = REST_BYTES + 3 * NUMBER_BYTES * daily + COMPRESSED_NUMBER_BYTES * maps;
        if (options.dailyRuns()) {
            bytes += COMPRESSED_NUMBER_BYTES * daily * plan.replications();
        }
        double problems = options.problemShare() * problemsADay(record);
        return bytes + (long) (problems * PROBLEM_BYTES * plan.runs() * plan.days());
    }

    private static long ledger(Outstanding outstanding, RunRecord record) {
        RunPlan plan = outstanding.plan();
        long bytes = 0;
        for (int arm = 0; arm < plan.arms().size(); arm++) {
            long days = daysObserved(plan, arm);
            long numbers = days * numbersADay(record.daily()) + days / QUARTER * numbersALayer(record.maps());
            bytes += outstanding.runs(arm) * (LEDGER_NUMBER_BYTES * numbers + LEDGER_REST_BYTES);
        }
        return bytes;
    }

    private static long daysObserved(RunPlan plan, int arm) {
        return plan.days() - (long) plan.arms().get(arm).observedFrom();
    }

    private static long numbersADay(DailySeries daily) {
        return (long) daily.areas().size() * daily.indicators().size();
    }

    private static long numbersALayer(CellMaps maps) {
        return 7L * maps.x().length;
    }

    /** Problems that occur on a day: what residents voice in a year, and half as much again that nobody hears. */
    private static double problemsADay(RunRecord record) {
        double voiced = 0;
        double residents = 0;
        for (int i = 0; i < record.columns().size(); i++) {
            String name = record.columns().get(i).outcome().name();
            if (record.columns().get(i).value().isEmpty()) {
                voiced = name.equals("voicedPerResidentYear") ? record.outcomes()[i] : voiced;
                residents = name.equals("population") ? record.outcomes()[i] : residents;
            }
        }
        double aDay = 1.5 * voiced * residents / 365;
        return Double.isFinite(aDay) ? aDay : 0;
    }

    /** Returns the time of all runs that are left to do, on so many threads. */
    double seconds(Outstanding outstanding, int threads) {
        return secondsADay * outstanding.simulatedDays() / Math.min(threads, outstanding.runs());
    }

    /** Returns the size of the result folder of a sweep of so many runs. */
    long sweepFolderBytes(long runs) {
        return REST_BYTES + runs * outcomes * NUMBER_BYTES;
    }

    /** Returns what the ledger grows by with the outcomes of so many runs. */
    long sweepLedgerBytes(long runs) {
        return runs * (SWEEP_ENTRY_BYTES + outcomes * LEDGER_OUTCOME_BYTES);
    }

    /** Returns how many towns may be run at once without filling the heap, with one more that waits. */
    int townsThatFit() {
        double towns = HEAP_SHARE * Runtime.getRuntime().maxMemory() / Math.max(1, townBytes);
        return (int) Math.max(1, Math.min(Integer.MAX_VALUE, towns - 1));
    }
}
