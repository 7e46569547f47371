package deepurban.benchmark;

import deepurban.mechanism.Catalogue;
import deepurban.model.DeepUrban;
import deepurban.observe.RunRecord;
import deepurban.parameters.ModelParameters;
import java.util.concurrent.ForkJoinPool;

/**
 * One whole run, measured.
 *
 * @param residentDays residents alive, summed over days
 * @param setUpSeconds time to build the town
 * @param runSeconds time of the days alone
 * @param events events of the calendars that happened: reports, dispatches, ends of work, closings and the like
 * @param liveBytes memory of the town after its last day
 * @param allocatedBytesADay allocated on a day of the second half of the run, on average
 * @param phaseSeconds seconds by phase, in the order of {@link deepurban.model.DayPlan}
 * @param openDays days since problems occurred that are still open at the end, summed over them
 * @param record what was observed, from the first day on
 */
public record WholeRun(
        double residentDays,
        double setUpSeconds,
        double runSeconds,
        long events,
        long liveBytes,
        double allocatedBytesADay,
        double[] phaseSeconds,
        double openDays,
        RunRecord record) {

    /** Runs {@code days} days of the town of these parameters on so many threads. */
    public static WholeRun measure(ModelParameters parameters, Catalogue catalogue, long seed, int days, int threads) {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            return pool.submit(() -> measure(parameters, catalogue, seed, days)).join();
        } finally {
            pool.shutdown();
        }
    }

    private static WholeRun measure(ModelParameters parameters, Catalogue catalogue, long seed, int days) {
        long before = Heap.liveBytes();
        long start = System.nanoTime();
        DeepUrban town = DeepUrban.start(parameters, catalogue, seed, 1);
        double setUp = seconds(start);
        PhaseClock clock = new PhaseClock();
        town.tellPhases(clock);
        double residentDays = 0;
        long allocated = 0;
        start = System.nanoTime();
        for (int day = 0; day < days; day++) {
            if (day == days / 2) {
                allocated = Heap.allocatedBytes();
            }
            town.runTo(day + 1);
            residentDays += town.residents();
        }
        double run = seconds(start);
        double aDay = (double) (Heap.allocatedBytes() - allocated) / Math.max(1, days - days / 2);
        long live = Heap.liveBytes() - before;
        double[] openDays = new double[1];
        town.sendProblemsTo(row -> openDays[0] += "closed".equals(row.state()) ? 0 : days - Math.floor(row.occurred()));
        RunRecord record = town.record();
        return new WholeRun(residentDays, setUp, run, town.events(), live, aDay, clock.seconds(), openDays[0], record);
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
