package deepurban.gui.course;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Runs one town, or two in step, on a thread of its own, and hands out pictures as fast as they are looked at. All that touches the towns is given
 * to it as an order and done between two days, so a window never waits. Orders are done in the order given.
 */
public final class Conductor implements AutoCloseable {

    private static final long TICK_NANOS = TimeUnit.MILLISECONDS.toNanos(16);

    /** After so long the thread looks for orders again. */
    private static final long BUDGET_NANOS = TimeUnit.MILLISECONDS.toNanos(24);

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread made = new Thread(work, "town");
        made.setDaemon(true);
        return made;
    });
    private final List<Course> courses = new ArrayList<>();
    private final Consumer<Frame> audience;
    private final Consumer<Throwable> trouble;
    private volatile double daysPerSecond = 30;
    private volatile boolean shown = true; // the last picture was painted
    private boolean playing;
    private int rushUntil;
    private int parting = -1;
    private Course pair; // for which the day of parting is known
    private Future<?> next; // a tick that is on its way; null: none
    private double owed; // days, in parts
    private long lastTick;

    /**
     * Takes over a town.
     *
     * @param audience gets every picture, on the thread of the town; says {@link #painted} when it wants the next
     * @param trouble gets what goes wrong, on the thread of the town
     */
    public Conductor(Course course, Consumer<Frame> audience, Consumer<Throwable> trouble) {
        courses.add(course);
        this.audience = audience;
        this.trouble = trouble;
    }

    /** Gives an order, done between two days with the towns in their order; a picture follows. */
    public void order(Consumer<List<Course>> order) {
        thread.execute(() -> {
            try {
                order.accept(courses);
            } catch (RuntimeException | Error e) {
                trouble.accept(e);
            }
            show();
        });
    }

    /** Looks at the towns between two days without changing them; no picture follows. */
    public void look(Consumer<List<Course>> look) {
        thread.execute(() -> {
            try {
                look.accept(courses);
            } catch (RuntimeException | Error e) {
                trouble.accept(e);
            }
        });
    }

    /** Lets the towns go on by themselves. */
    public void play() {
        order(towns -> {
            playing = towns.get(0).day() < towns.get(0).days();
            owed = 0;
            lastTick = System.nanoTime();
            tickSoon(0);
        });
    }

    /** Lets the towns go on as fast as they can until a morning, then at their speed. */
    public void rushTo(int day) {
        order(towns -> rushUntil = day);
        play();
    }

    /** Stops them. */
    public void pause() {
        order(towns -> playing = false);
    }

    /** Lives some days and stops. */
    public void step(int days) {
        order(towns -> {
            playing = false;
            int to = towns.get(0).day() + days;
            towns.forEach(course -> course.goTo(to));
        });
    }

    /** Goes to the morning of a day, back or forward, and stops there. */
    public void goTo(int day) {
        order(towns -> {
            playing = false;
            towns.forEach(course -> course.goTo(day));
        });
    }

    /** Sets how many days of the town go by in a second; infinite: as many as can be. */
    public void setSpeed(double days) {
        daysPerSecond = days;
    }

    /** Says that the last picture was painted. */
    public void painted() {
        shown = true;
    }

    private void tickSoon(long nanos) {
        if (next == null) {
            next = thread.schedule(this::tick, nanos, TimeUnit.NANOSECONDS);
        }
    }

    private void tick() {
        next = null;
        if (!playing) {
            return;
        }
        long begin = System.nanoTime();
        try {
            live(begin);
        } catch (RuntimeException | Error e) {
            playing = false;
            trouble.accept(e);
        }
        if (!playing || shown) {
            shown = false;
            show();
        }
        if (playing) {
            tickSoon(Math.max(0, TICK_NANOS - (System.nanoTime() - begin)));
        }
    }

    private void live(long begin) {
        owed = Math.min(owed + daysPerSecond * (begin - lastTick) / 1e9, Math.max(1, daysPerSecond));
        lastTick = begin;
        while (playing && (isRushing() || owed >= 1) && System.nanoTime() - begin < BUDGET_NANOS) {
            owed = isRushing() ? 0 : owed - 1;
            for (Course course : courses) {
                playing &= course.advance();
            }
        }
        playing &= courses.get(0).day() < courses.get(0).days();
    }

    private boolean isRushing() {
        return courses.get(0).day() < rushUntil;
    }

    private void show() {
        Course first = courses.get(0);
        Course last = courses.get(courses.size() - 1);
        audience.accept(new Frame(
                first.day(),
                first.days(),
                first.warmUp(),
                playing,
                courses.stream().map(Course::moment).toList(),
                parting(first, last),
                List.copyOf(last.moves().patches().keySet())));
    }

    /** Looks only at days that are new since it last looked, until it has found the day. */
    private int parting(Course first, Course last) {
        if (first == last) {
            return -1;
        }
        boolean isKnown = parting >= 0 && parting < last.series().days() && pair == last;
        if (!isKnown) {
            parting = first.series().firstDifference(last.series(), Integer.MAX_VALUE);
            pair = last;
        }
        return parting;
    }

    /** Ends the thread; days that are being lived are lived to their end. */
    @Override
    public void close() {
        thread.shutdownNow();
    }
}
