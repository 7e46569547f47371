package deepurban.benchmark;

import deepurban.problem.Event;
import deepurban.problem.EventCalendar;
import deepurban.problem.Problems;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** An event's way through the calendar: entered up to a month ahead, taken out in the order of time. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class CalendarBenchmark {

    private static final int EVENTS_A_DAY = 1000;
    private static final int AHEAD = 30;
    private static final int DAYS = 1 << 22; // more than an iteration gets through

    /** Slots that nothing has happened to: all events stand. */
    private final Problems problems = new Problems(EVENTS_A_DAY);

    private final SplittableRandom random = new SplittableRandom(1);
    private EventCalendar calendar;
    private int day;

    /** Begins with an empty calendar. */
    @Setup(Level.Iteration)
    public void begin() {
        calendar = new EventCalendar(DAYS);
        day = 0;
    }

    /** A day of a thousand events, per event. */
    @Benchmark
    @OperationsPerInvocation(EVENTS_A_DAY)
    public double day() {
        calendar.begin(day, problems);
        for (int i = 0; i < EVENTS_A_DAY; i++) {
            calendar.add(day + AHEAD * random.nextDouble(), i, Event.ARRIVE, 0);
        }
        double last = 0;
        while (calendar.hasToday()) {
            last = calendar.time();
            calendar.removeFirst();
        }
        day++;
        return last;
    }
}
