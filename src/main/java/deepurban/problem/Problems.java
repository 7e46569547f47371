package deepurban.problem;

import java.util.Arrays;

/**
 * The problems of one subdistrict as arrays; a problem is a slot, used again when the problem has left. Counts how many are in each
 * state and how many ever entered it, so that balances can be checked any day.
 */
public final class Problems {

    /** Stands for no slot. */
    public static final int NONE = -1;

    /** A flag: its owner's rank in queues was raised. */
    public static final int URGED = 1;

    /** A flag: it was sent to the wrong unit. */
    public static final int MISROUTED = 2;

    /** A flag: it is handled for form's sake this round. */
    public static final int FORMAL = 4;

    /** A flag: it is the copy of a petitioned problem. */
    public static final int PETITION = 8;

    /** A flag: a duplicate of it costs triage. */
    public static final int DUPLICATED = 16;

    /** A flag: the deputies of its ward stand by it. */
    public static final int ON_DOCKET = 32;

    private int size; // slots ever used
    private int free = NONE; // head of the list of free slots, linked through owner
    private long[] key; // [slot] identity, the same in every reform
    private int[] owner; // [slot] resident
    private int[] cell; // [slot] where it arose
    private byte[] problemClass; // [slot]
    private byte[] state; // [slot] ordinal of ProblemState
    private byte[] flags; // [slot]
    private byte[] channel; // [slot] who heard it first; -1 nobody
    private byte[] stage; // [slot] place in the class's list of departments
    private int[] needed; // [slot] bit by stage: departments that it needs
    private byte[] sentTo; // [slot] department that it was sent to by mistake
    private byte[] round; // [slot] times reopened
    private short[] affected; // [slot] residents affected, with the owner
    private int[] step; // [slot] rises with every transition, never falls: events of an earlier step are void
    private int[] life; // [slot] rises with every use of the slot
    private float[] severity; // [slot] in (0,1]
    private double[] occurred; // [slot] days
    private double[] voiced; // [slot] days, NaN before
    private double[] served; // [slot] days of the first start of service, NaN before
    private double[] deadline; // [slot] days
    private double[] closed; // [slot] days of the first closing, NaN before
    private double[] queued; // [slot] days of the last arrival at a unit
    private float[] hours; // [slot] hands-on hours of the stage being queued or served
    private final int[] present = new int[ProblemState.COUNT];
    private final long[] entered = new long[ProblemState.COUNT];

    /** Makes room for some problems; grows as needed. */
    public Problems(int capacity) {
        allocate(Math.max(16, capacity));
    }

    private Problems(Problems other) {
        size = other.size;
        free = other.free;
        key = other.key.clone();
        owner = other.owner.clone();
        cell = other.cell.clone();
        problemClass = other.problemClass.clone();
        state = other.state.clone();
        flags = other.flags.clone();
        channel = other.channel.clone();
        stage = other.stage.clone();
        needed = other.needed.clone();
        sentTo = other.sentTo.clone();
        round = other.round.clone();
        affected = other.affected.clone();
        step = other.step.clone();
        life = other.life.clone();
        severity = other.severity.clone();
        occurred = other.occurred.clone();
        voiced = other.voiced.clone();
        served = other.served.clone();
        deadline = other.deadline.clone();
        closed = other.closed.clone();
        queued = other.queued.clone();
        hours = other.hours.clone();
        System.arraycopy(other.present, 0, present, 0, present.length);
        System.arraycopy(other.entered, 0, entered, 0, entered.length);
    }

    private void allocate(int n) {
        key = new long[n];
        owner = new int[n];
        cell = new int[n];
        problemClass = new byte[n];
        state = new byte[n];
        flags = new byte[n];
        channel = new byte[n];
        stage = new byte[n];
        needed = new int[n];
        sentTo = new byte[n];
        round = new byte[n];
        affected = new short[n];
        step = new int[n];
        life = new int[n];
        severity = new float[n];
        occurred = new double[n];
        voiced = new double[n];
        served = new double[n];
        deadline = new double[n];
        closed = new double[n];
        queued = new double[n];
        hours = new float[n];
    }

    private void grow() {
        int n = size + (size >> 1);
        key = Arrays.copyOf(key, n);
        owner = Arrays.copyOf(owner, n);
        cell = Arrays.copyOf(cell, n);
        problemClass = Arrays.copyOf(problemClass, n);
        state = Arrays.copyOf(state, n);
        flags = Arrays.copyOf(flags, n);
        channel = Arrays.copyOf(channel, n);
        stage = Arrays.copyOf(stage, n);
        needed = Arrays.copyOf(needed, n);
        sentTo = Arrays.copyOf(sentTo, n);
        round = Arrays.copyOf(round, n);
        affected = Arrays.copyOf(affected, n);
        step = Arrays.copyOf(step, n);
        life = Arrays.copyOf(life, n);
        severity = Arrays.copyOf(severity, n);
        occurred = Arrays.copyOf(occurred, n);
        voiced = Arrays.copyOf(voiced, n);
        served = Arrays.copyOf(served, n);
        deadline = Arrays.copyOf(deadline, n);
        closed = Arrays.copyOf(closed, n);
        queued = Arrays.copyOf(queued, n);
        hours = Arrays.copyOf(hours, n);
    }

    /** Returns a copy that changes on its own. */
    public Problems copy() {
        return new Problems(this);
    }

    /** Adds a latent problem and returns its slot; the caller sets what it needs. */
    int add(long identity, int ownerSlot, int where, int c, double graveness, double when) {
        int p = take();
        key[p] = identity;
        owner[p] = ownerSlot;
        cell[p] = where;
        problemClass[p] = (byte) c;
        severity[p] = (float) graveness;
        occurred[p] = when;
        enter(p, ProblemState.LATENT);
        return p;
    }

    private int take() {
        int p = free;
        if (p == NONE) {
            if (size == key.length) {
                grow();
            }
            p = size++;
        } else {
            free = owner[p];
        }
        life[p]++;
        flags[p] = 0;
        channel[p] = -1;
        stage[p] = 0;
        needed[p] = 1;
        round[p] = 0;
        affected[p] = 1;
        hours[p] = 0;
        voiced[p] = Double.NaN;
        served[p] = Double.NaN;
        deadline[p] = Double.NaN;
        closed[p] = Double.NaN;
        queued[p] = Double.NaN;
        return p;
    }

    /**
     * Copies a petitioned problem into a new slot under a derived key, as voiced; its history goes with it. The copy is counted as
     * entering {@link ProblemState#VOICED} only.
     */
    public int copyAsPetition(int p, long derivedKey) {
        int copy = take();
        key[copy] = derivedKey;
        owner[copy] = owner[p];
        cell[copy] = cell[p];
        problemClass[copy] = problemClass[p];
        severity[copy] = severity[p];
        occurred[copy] = occurred[p];
        needed[copy] = needed[p];
        affected[copy] = affected[p];
        channel[copy] = channel[p];
        voiced[copy] = voiced[p];
        served[copy] = served[p];
        deadline[copy] = deadline[p];
        closed[copy] = closed[p];
        flags[copy] = (byte) (URGED | PETITION | flags[p] & ON_DOCKET);
        enter(copy, ProblemState.VOICED);
        return copy;
    }

    private void enter(int p, ProblemState to) {
        state[p] = (byte) to.ordinal();
        step[p]++;
        present[to.ordinal()]++;
        entered[to.ordinal()]++;
    }

    /** Moves a problem to another state; all its scheduled steps become void. A state that is an end frees the slot. */
    public void move(int p, ProblemState to) {
        assert state(p).next().contains(to) : state(p) + " to " + to;
        present[state[p]]--;
        enter(p, to);
        if (to.isEnd()) {
            present[to.ordinal()]--;
            owner[p] = free;
            free = p;
            life[p]++;
        }
    }

    /** Returns the number of slots in use or free: slots are below it. */
    public int size() {
        return size;
    }

    /** Returns whether the slot holds a problem. */
    public boolean isUsed(int p) {
        return state[p] < ProblemState.DONE.ordinal();
    }

    /** Returns how many problems are in a state. */
    public int present(ProblemState s) {
        return present[s.ordinal()];
    }

    /** Returns how many problems ever entered a state. */
    public long entered(ProblemState s) {
        return entered[s.ordinal()];
    }

    /** Returns how many problems were heard and are not closed. */
    public int backlog() {
        int n = 0;
        for (int s = ProblemState.VOICED.ordinal(); s <= ProblemState.HAND_OFF.ordinal(); s++) {
            n += present[s];
        }
        return n;
    }

    /** Returns the identity. */
    public long key(int p) {
        return key[p];
    }

    /** Returns the resident who has it. */
    public int owner(int p) {
        return owner[p];
    }

    /** Returns the cell where it arose. */
    public int cell(int p) {
        return cell[p];
    }

    /** Returns its class. */
    public int problemClass(int p) {
        return problemClass[p];
    }

    /** Returns its state. */
    public ProblemState state(int p) {
        return ProblemState.of(state[p]);
    }

    /** Returns its severity, in (0,1]. */
    public double severity(int p) {
        return severity[p];
    }

    /** Returns the number of residents affected, with the owner. */
    public int affected(int p) {
        return affected[p];
    }

    void setAffected(int p, int residents) {
        affected[p] = (short) Math.min(Short.MAX_VALUE, residents);
    }

    /** Returns whether it needs a stage. */
    public boolean needs(int p, int theStage) {
        return (needed[p] & 1 << theStage) != 0;
    }

    void need(int p, int theStage) {
        needed[p] |= 1 << theStage;
    }

    /** Returns the number of stages that it needs. */
    public int stages(int p) {
        return Integer.bitCount(needed[p]);
    }

    /** Returns the stage that it is at. */
    public int stage(int p) {
        return stage[p];
    }

    /** Puts it at a stage. */
    public void setStage(int p, int theStage) {
        stage[p] = (byte) theStage;
    }

    /** Returns the stage that it needs after the one it is at, or {@link #NONE}. */
    public int nextStage(int p) {
        int later = needed[p] >>> stage[p] + 1;
        return later == 0 ? NONE : stage[p] + 1 + Integer.numberOfTrailingZeros(later);
    }

    /** Returns the department that it was sent to by mistake, last time. */
    public int sentTo(int p) {
        return sentTo[p];
    }

    /** Notes the department that it is sent to by mistake. */
    public void setSentTo(int p, int department) {
        sentTo[p] = (byte) department;
    }

    /** Returns how often it was reopened. */
    public int round(int p) {
        return round[p];
    }

    /** Starts a further round at the first stage. */
    public void nextRound(int p) {
        round[p]++;
        stage[p] = 0;
        clear(p, FORMAL | MISROUTED | DUPLICATED);
    }

    /** Returns whether one of the flags is set. */
    public boolean is(int p, int flag) {
        return (flags[p] & flag) != 0;
    }

    /** Sets flags. */
    public void set(int p, int flag) {
        flags[p] |= (byte) flag;
    }

    /** Clears flags. */
    public void clear(int p, int flag) {
        flags[p] &= (byte) ~flag;
    }

    /** Returns the number of the channel that heard it first; -1 while nobody has. */
    public int channel(int p) {
        return channel[p];
    }

    void setChannel(int p, int who) {
        channel[p] = (byte) who;
    }

    /** Returns the count of transitions: an event scheduled at another count is void. */
    public int step(int p) {
        return step[p];
    }

    /** Returns the count of uses of the slot: a watch set in another use is void. */
    public int life(int p) {
        return life[p];
    }

    /** Returns when it occurred, in days. */
    public double occurred(int p) {
        return occurred[p];
    }

    /** Returns when it was first heard, in days; NaN before. */
    public double voiced(int p) {
        return voiced[p];
    }

    /** Notes when it was first heard and when it is due. */
    public void setVoiced(int p, double t, double due) {
        voiced[p] = t;
        deadline[p] = due;
    }

    /** Returns when it is due, in days; NaN before it is heard. */
    public double deadline(int p) {
        return deadline[p];
    }

    /** Returns when a caseworker first took it up; NaN before. */
    public double served(int p) {
        return served[p];
    }

    /** Notes that a caseworker takes it up: {@link #queued} is from now on when that was. */
    public void noteTakenUp(int p, double t) {
        queued[p] = t;
        if (Double.isNaN(served[p])) {
            served[p] = t;
        }
    }

    /** Returns when it was first closed; NaN before. */
    public double closed(int p) {
        return closed[p];
    }

    /** Notes a closing; only the first counts. */
    public void noteClosed(int p, double t) {
        if (Double.isNaN(closed[p])) {
            closed[p] = t;
        }
    }

    /** Returns when it last arrived at a unit or, once it is in service, when it was taken up. */
    public double queued(int p) {
        return queued[p];
    }

    /** Notes its arrival at a unit with that much work. */
    public void setQueued(int p, double t, double work) {
        queued[p] = t;
        hours[p] = (float) work;
    }

    /** Returns the hands-on hours of the stage that it is queued or served for. */
    public double hours(int p) {
        return hours[p];
    }
}
