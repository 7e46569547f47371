package deepurban.problem;

import static deepurban.parameters.StateVariable.Entity.CHANNEL;

import deepurban.parameters.Bookkeeping;
import deepurban.parameters.StateVariable;
import java.util.Arrays;

/**
 * One channel's clock in one subdistrict: its rate accumulates, and each latent problem waits for its own mark on that clock. More of a
 * channel makes the clock run faster and so never hears a problem later.
 *
 * <p>A binary heap of marks; entries of problems that have left stay until they come up, or until there is no room, and are then void. Cost: one
 * heap operation for each problem that is entered or comes up, none for the others.
 */
@StateVariable(
        entity = CHANNEL,
        type = "heap",
        range = "≥ now",
        en = "Marks on the clock at which latent problems are heard")
public final class LatentClocks {

    @StateVariable(entity = CHANNEL, range = "≥ 0", en = "Clock: accumulated rate of hearing")
    private double now;

    @Bookkeeping("the clock this morning")
    private double before; // accumulated rate this morning

    @StateVariable(entity = CHANNEL, unit = "seats", range = "≥ 0", en = "Seats offered so far, where they are limited")
    private double seatsOffered;

    @Bookkeeping("of today")
    private int seatsLeft; // of today

    private int size;
    private double[] mark = new double[16]; // heap
    private int[] slot = new int[16];
    private int[] life = new int[16];

    LatentClocks() {}

    private LatentClocks(LatentClocks other) {
        now = other.now;
        before = other.before;
        seatsOffered = other.seatsOffered;
        seatsLeft = other.seatsLeft;
        size = other.size;
        mark = other.mark.clone();
        slot = other.slot.clone();
        life = other.life.clone();
    }

    /** Returns a copy that runs on its own. */
    public LatentClocks copy() {
        return new LatentClocks(this);
    }

    /** Enters a latent problem that waits for {@code wait} more on the clock. */
    void enter(double wait, int p, Problems problems) {
        if (size == mark.length) {
            dropVoid(problems);
            if (size > mark.length / 2) {
                grow();
            }
        }
        place(size++, now + wait, p, problems.life(p));
    }

    /** On a slow channel most problems are gone long before their mark comes up: without this, the heap would grow for years. */
    private void dropVoid(Problems problems) {
        int all = size;
        size = 0;
        for (int i = 0; i < all; i++) {
            if (waits(problems, slot[i], life[i])) {
                place(size++, mark[i], slot[i], life[i]);
            }
        }
    }

    private void grow() {
        int n = mark.length + (mark.length >> 1);
        mark = Arrays.copyOf(mark, n);
        slot = Arrays.copyOf(slot, n);
        life = Arrays.copyOf(life, n);
    }

    private static boolean waits(Problems problems, int p, int use) {
        return problems.life(p) == use && problems.state(p) == ProblemState.LATENT;
    }

    private void place(int from, double m, int p, int use) {
        int i = from;
        while (i > 0 && isBefore(m, p, (i - 1) >> 1)) {
            move((i - 1) >> 1, i);
            i = (i - 1) >> 1;
        }
        set(i, m, p, use);
    }

    private boolean isBefore(double m, int p, int j) {
        return m < mark[j] || m == mark[j] && p < slot[j];
    }

    private void move(int from, int to) {
        mark[to] = mark[from];
        slot[to] = slot[from];
        life[to] = life[from];
    }

    private void set(int i, double m, int p, int use) {
        mark[i] = m;
        slot[i] = p;
        life[i] = use;
    }

    /** Lets the clock run for one day at that rate, and opens that many seats; fractions of seats add up over the days. */
    void run(double rate, double seats) {
        before = now;
        now += rate;
        if (seats == Double.POSITIVE_INFINITY) {
            seatsLeft = Integer.MAX_VALUE;
        } else {
            seatsLeft = (int) (Math.floor(seatsOffered + seats) - Math.floor(seatsOffered));
            seatsOffered += seats;
        }
    }

    /** Returns whether a mark has come up and a seat is left for it. */
    boolean isDue() {
        return size > 0 && mark[0] <= now && seatsLeft > 0;
    }

    /** Takes one of today's seats. */
    void takeSeat() {
        seatsLeft--;
    }

    /** Returns the problem of the first mark. */
    int firstSlot() {
        return slot[0];
    }

    /** Returns whether the problem of the first mark still waits to be heard. */
    boolean firstWaits(Problems problems) {
        return waits(problems, slot[0], life[0]);
    }

    /** Returns at which share of the day, in [0,1], the first mark came up. */
    double firstShareOfDay() {
        double length = now - before;
        return length <= 0 ? 0 : Math.max(0, Math.min(1, (mark[0] - before) / length));
    }

    /** Removes the first mark. */
    void removeFirst() {
        size--;
        if (size == 0) {
            return;
        }
        double m = mark[size];
        int p = slot[size];
        int use = life[size];
        int i = 0;
        while (true) {
            int child = 2 * i + 1;
            if (child >= size) {
                break;
            }
            if (child + 1 < size && isBefore(mark[child + 1], slot[child + 1], child)) {
                child++;
            }
            if (isBefore(m, p, child)) {
                break;
            }
            move(child, i);
            i = child;
        }
        set(i, m, p, use);
    }
}
