package deepurban.problem;

import java.util.Arrays;

/**
 * The coming events of one subdistrict's problems, ordered by time, then problem, then kind; times are days with their fraction.
 *
 * <p>A binary heap over three arrays; nothing is removed before its time. An event carries the step or life of its problem at which it
 * was scheduled, and whoever takes it compares: an event of an earlier step is void. Cost: logarithmic in the events that wait.
 */
public final class EventCalendar {

    private int size;
    private double[] time = new double[64];
    private long[] what = new long[64]; // slot << 8 | kind
    private int[] mark = new int[64];

    /** Starts empty. */
    public EventCalendar() {}

    private EventCalendar(EventCalendar other) {
        size = other.size;
        time = other.time.clone();
        what = other.what.clone();
        mark = other.mark.clone();
    }

    /** Returns a copy that changes on its own. */
    public EventCalendar copy() {
        return new EventCalendar(this);
    }

    /** Schedules an event; {@code kind} from 0 to 255. */
    public void add(double when, int slot, int kind, int theMark) {
        if (size == time.length) {
            int n = size * 2;
            time = Arrays.copyOf(time, n);
            what = Arrays.copyOf(what, n);
            mark = Arrays.copyOf(mark, n);
        }
        long key = (long) slot << 8 | kind;
        int i = size++;
        while (i > 0 && isBefore(when, key, (i - 1) >> 1)) {
            move((i - 1) >> 1, i);
            i = (i - 1) >> 1;
        }
        set(i, when, key, theMark);
    }

    private boolean isBefore(double when, long key, int j) {
        return when < time[j] || when == time[j] && key < what[j];
    }

    private void move(int from, int to) {
        time[to] = time[from];
        what[to] = what[from];
        mark[to] = mark[from];
    }

    private void set(int i, double when, long key, int theMark) {
        time[i] = when;
        what[i] = key;
        mark[i] = theMark;
    }

    /** Returns whether the first event comes before {@code t}. */
    public boolean hasBefore(double t) {
        return size > 0 && time[0] < t;
    }

    /** Returns the time of the first event. */
    public double time() {
        return time[0];
    }

    /** Returns the problem of the first event. */
    public int slot() {
        return (int) (what[0] >> 8);
    }

    /** Returns the kind of the first event. */
    public int kind() {
        return (int) (what[0] & 0xff);
    }

    /** Returns the mark of the first event. */
    public int mark() {
        return mark[0];
    }

    /** Returns the number of events that wait, void ones among them. */
    public int size() {
        return size;
    }

    /** Removes the first event. */
    public void removeFirst() {
        size--;
        if (size == 0) {
            return;
        }
        double when = time[size];
        long key = what[size];
        int theMark = mark[size];
        int i = 0;
        while (true) {
            int child = 2 * i + 1;
            if (child >= size) {
                break;
            }
            if (child + 1 < size && isBefore(time[child + 1], what[child + 1], child)) {
                child++;
            }
            if (isBefore(when, key, child)) {
                break;
            }
            move(child, i);
            i = child;
        }
        set(i, when, key, theMark);
    }
}
