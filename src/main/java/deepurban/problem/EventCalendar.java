package deepurban.problem;

import static deepurban.parameters.StateVariable.Entity.SUBDISTRICT;

import deepurban.parameters.StateVariable;
import java.util.Arrays;

/**
 * The coming events of one subdistrict's problems, ordered by time, then problem, then kind; times are days with their fraction.
 *
 * <p>Events of later days wait in a list for each day, unordered; only those of the day that has begun stand in a binary heap, which so
 * stays small enough for the nearest memory. An event carries the step or life of its problem at which it was scheduled: an event of an
 * earlier step is void. What is void when its day begins is dropped there, and whoever takes an event compares once more
 * ({@link Event#stands}). Cost: constant to schedule for a later day, logarithmic in the events of a day.
 */
@StateVariable(
        entity = SUBDISTRICT,
        type = "calendar",
        unit = "days",
        range = "later than now",
        en = "Coming events: time, problem, kind, and the step or life at which each was scheduled")
public final class EventCalendar {

    private static final int NONE = -1;

    private int today; // events before the end of this day are in the heap
    private int waiting; // events in the lists of later days
    private final int[] firstOfDay; // [day], head of a list; NONE: empty
    private int freePlace = NONE; // head of the list of free places
    private int places; // places ever used
    private double[] laterTime = new double[64]; // [place]
    private long[] laterWhat = new long[64]; // [place], slot << 8 | kind
    private int[] laterMark = new int[64]; // [place]
    private int[] nextPlace = new int[64]; // [place]
    private int size;
    private double[] time = new double[64]; // heap
    private long[] what = new long[64];
    private int[] mark = new int[64];

    /** Starts empty, on day 0, and takes events before the end of the run, {@code days} later; those after it nobody lives to see. */
    public EventCalendar(int days) {
        firstOfDay = new int[days];
        Arrays.fill(firstOfDay, NONE);
    }

    private EventCalendar(EventCalendar other) {
        today = other.today;
        waiting = other.waiting;
        firstOfDay = other.firstOfDay.clone();
        freePlace = other.freePlace;
        places = other.places;
        laterTime = other.laterTime.clone();
        laterWhat = other.laterWhat.clone();
        laterMark = other.laterMark.clone();
        nextPlace = other.nextPlace.clone();
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
        long key = (long) slot << 8 | kind;
        if (when < today + 1.0) {
            push(when, key, theMark);
        } else {
            postpone(when, key, theMark);
        }
    }

    private void postpone(double when, long key, int theMark) {
        if (!(when < firstOfDay.length)) {
            return;
        }
        int day = (int) when;
        int place = takePlace();
        laterTime[place] = when;
        laterWhat[place] = key;
        laterMark[place] = theMark;
        nextPlace[place] = firstOfDay[day];
        firstOfDay[day] = place;
        waiting++;
    }

    private int takePlace() {
        if (freePlace != NONE) {
            int place = freePlace;
            freePlace = nextPlace[place];
            return place;
        }
        if (places == laterTime.length) {
            int n = places + (places >> 1);
            laterTime = Arrays.copyOf(laterTime, n);
            laterWhat = Arrays.copyOf(laterWhat, n);
            laterMark = Arrays.copyOf(laterMark, n);
            nextPlace = Arrays.copyOf(nextPlace, n);
        }
        return places++;
    }

    /** Begins a day: its events and those of days that were passed over come into order, but for those void by now. */
    public void begin(int day, Problems problems) {
        while (today < day) {
            today++;
            if (today < firstOfDay.length) {
                order(today, problems);
            }
        }
    }

    private void order(int day, Problems problems) {
        int place = firstOfDay[day];
        firstOfDay[day] = NONE;
        while (place != NONE) {
            if (stands(laterWhat[place], laterMark[place], problems)) {
                push(laterTime[place], laterWhat[place], laterMark[place]);
            }
            int next = nextPlace[place];
            nextPlace[place] = freePlace;
            freePlace = place;
            place = next;
            waiting--;
        }
    }

    private static boolean stands(long key, int theMark, Problems problems) {
        return Event.stands(problems, (int) (key & 0xff), (int) (key >> 8), theMark);
    }

    private void push(double when, long key, int theMark) {
        if (size == time.length) {
            int n = size * 2;
            time = Arrays.copyOf(time, n);
            what = Arrays.copyOf(what, n);
            mark = Arrays.copyOf(mark, n);
        }
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

    /** Returns whether an event of the day that has begun is left. */
    public boolean hasToday() {
        return size > 0;
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
        return size + waiting;
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
