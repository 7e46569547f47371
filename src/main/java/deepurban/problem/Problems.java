package deepurban.problem;

import static deepurban.parameters.StateVariable.Entity.PROBLEM;

import deepurban.parameters.Bookkeeping;
import deepurban.parameters.StateVariable;
import java.util.Arrays;

/**
 * The problems of one subdistrict as arrays; a problem is a slot, used again when the problem has left. Counts how many are in each
 * state and how many ever entered it, so that balances can be checked any day.
 */
public final class Problems {

    /** Stands for no slot. */
    public static final int NONE = -1;

    /** A flag: its owner's rank in queues was raised. */
    @StateVariable(
            entity = PROBLEM,
            type = "boolean",
            range = "yes, no",
            en = "It goes first in queues that serve urged ones first")
    public static final int URGED = 1;

    /** A flag: it was sent to the wrong unit. */
    @StateVariable(entity = PROBLEM, type = "boolean", range = "yes, no", en = "It was sent to the wrong unit")
    public static final int MISROUTED = 2;

    /** A flag: it is handled for form's sake this round. */
    @StateVariable(
            entity = PROBLEM,
            type = "boolean",
            range = "yes, no",
            en = "This round it is handled for form’s sake")
    public static final int FORMAL = 4;

    /** A flag: it is the copy of a petitioned problem. */
    @StateVariable(entity = PROBLEM, type = "boolean", range = "yes, no", en = "It is the copy of a petitioned problem")
    public static final int PETITION = 8;

    /** A flag: a meeting brought its departments to one table. */
    @StateVariable(
            entity = PROBLEM,
            type = "boolean",
            range = "yes, no",
            en = "A meeting brought its departments to one table")
    public static final int COORDINATED = 16;

    @StateVariable(
            entity = PROBLEM,
            type = "int",
            unit = "duplicates",
            range = "≥ 0",
            en = "Duplicates that wait for triage")
    private static final int DUPLICATES = 8;

    private static final int TIMES = 6; // a slot's row of times, in days

    @StateVariable(entity = PROBLEM, type = "double", unit = "days", range = "≥ 0", en = "When it occurred")
    private static final int OCCURRED = 0;

    @StateVariable(
            entity = PROBLEM,
            type = "double",
            unit = "days",
            range = "≥ occurred; NaN before",
            en = "When it was first heard")
    private static final int VOICED = 1;

    @StateVariable(
            entity = PROBLEM,
            type = "double",
            unit = "days",
            range = "≥ voiced; NaN before",
            en = "When a caseworker first took it up")
    private static final int SERVED = 2;

    @StateVariable(
            entity = PROBLEM,
            type = "double",
            unit = "days",
            range = "≥ voiced; NaN before",
            en = "When its limit ends")
    private static final int DEADLINE = 3;

    @StateVariable(
            entity = PROBLEM,
            type = "double",
            unit = "days",
            range = "≥ voiced; NaN before",
            en = "When it was first closed")
    private static final int CLOSED = 4;

    @StateVariable(
            entity = PROBLEM,
            type = "double",
            unit = "days",
            range = "≥ voiced; NaN before",
            en = "When it last arrived at a unit, or was taken up there")
    private static final int QUEUED = 5;

    private static final int WORDS = 16; // a slot's row of whole numbers: one line of memory

    @StateVariable(entity = PROBLEM, unit = "resident", range = "0 to residents − 1", en = "Who has it")
    private static final int OWNER = 0;

    @StateVariable(entity = PROBLEM, unit = "cell", range = "0 to cells − 1", en = "Where it arose")
    private static final int CELL = 1;

    @StateVariable(entity = PROBLEM, unit = "class", range = "0 to classes − 1", en = "Its class")
    private static final int CLASS = 2;

    @StateVariable(entity = PROBLEM, type = "ProblemState", range = "the states of the life cycle", en = "Its state")
    private static final int STATE = 3;

    private static final int FLAGS = 4;

    @StateVariable(
            entity = PROBLEM,
            unit = "channel",
            range = "−1 to channels − 1",
            en = "Who heard it first; −1: nobody")
    private static final int CHANNEL = 5;

    @StateVariable(
            entity = PROBLEM,
            unit = "stage",
            range = "0 to stages − 1",
            en = "Stage: place in the class’s list of departments")
    private static final int STAGE = 6;

    @StateVariable(
            entity = PROBLEM,
            type = "set of stages",
            range = "any set with the first stage",
            en = "Stages that it needs")
    private static final int NEEDED = 7;

    @StateVariable(
            entity = PROBLEM,
            unit = "department",
            range = "0 to departments − 1",
            en = "Department that it was last sent to by mistake")
    private static final int SENT_TO = 8;

    @StateVariable(entity = PROBLEM, unit = "rounds", range = "0 to reopenMost", en = "Times that it came back")
    private static final int ROUND = 9;

    @StateVariable(entity = PROBLEM, unit = "residents", range = "≥ 1", en = "Residents affected, with the owner")
    private static final int AFFECTED = 10;

    @StateVariable(
            entity = PROBLEM,
            unit = "transitions",
            range = "≥ 1",
            en = "Transitions; events scheduled at an earlier one are void")
    private static final int STEP = 11;

    @StateVariable(
            entity = PROBLEM,
            unit = "uses",
            range = "≥ 1",
            en = "Uses of the slot; what waits for an earlier one is void")
    private static final int LIFE = 12;

    @StateVariable(entity = PROBLEM, type = "float", unit = "severity", range = "(0,1]", en = "Severity v; fixed")
    private static final int SEVERITY = 13;

    @StateVariable(
            entity = PROBLEM,
            type = "float",
            unit = "hours",
            range = "≥ 0",
            en = "Hands-on hours of the stage that it waits or is served for")
    private static final int HOURS = 14;

    @StateVariable(
            entity = PROBLEM,
            unit = "deputy",
            range = "−1 to deputies − 1",
            en = "Who of its ward stands by it; −1: nobody")
    private static final int DEPUTY = 15;

    @Bookkeeping("slots ever used")
    private int size; // slots ever used

    @Bookkeeping("list of free slots")
    private int free = NONE; // head of the list of free slots, linked through OWNER

    @StateVariable(entity = PROBLEM, range = "any", en = "Identity, the same in every reform")
    private long[] key; // [slot]

    @Bookkeeping("rows of whole numbers, by the places named above")
    private int[] word; // [slot × WORDS], row-major

    @Bookkeeping("rows of times, by the places named above")
    private double[] time; // [slot × TIMES], row-major

    @Bookkeeping("number of problems in each state")
    private final int[] present = new int[ProblemState.COUNT];

    @Bookkeeping("number of problems that ever entered each state")
    private final long[] entered = new long[ProblemState.COUNT];

    /** Makes room for some problems; grows as needed. */
    public Problems(int capacity) {
        allocate(Math.max(16, capacity));
    }

    private Problems(Problems other) {
        size = other.size;
        free = other.free;
        key = other.key.clone();
        word = other.word.clone();
        time = other.time.clone();
        System.arraycopy(other.present, 0, present, 0, present.length);
        System.arraycopy(other.entered, 0, entered, 0, entered.length);
    }

    private void allocate(int n) {
        key = new long[n];
        word = new int[n * WORDS];
        time = new double[n * TIMES];
    }

    private void grow() {
        int n = size + (size >> 1);
        key = Arrays.copyOf(key, n);
        word = Arrays.copyOf(word, n * WORDS);
        time = Arrays.copyOf(time, n * TIMES);
    }

    /** Returns a copy that changes on its own. */
    public Problems copy() {
        return new Problems(this);
    }

    /** Adds a latent problem and returns its slot; the caller sets what it needs. */
    int add(long identity, int ownerSlot, int where, int c, double graveness, double when) {
        int p = take();
        key[p] = identity;
        word[p * WORDS + OWNER] = ownerSlot;
        word[p * WORDS + CELL] = where;
        word[p * WORDS + CLASS] = c;
        word[p * WORDS + SEVERITY] = Float.floatToRawIntBits((float) graveness);
        time[p * TIMES + OCCURRED] = when;
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
            free = word[p * WORDS + OWNER];
        }
        word[p * WORDS + LIFE]++;
        word[p * WORDS + FLAGS] = 0;
        word[p * WORDS + CHANNEL] = -1;
        word[p * WORDS + STAGE] = 0;
        word[p * WORDS + NEEDED] = 1;
        word[p * WORDS + ROUND] = 0;
        word[p * WORDS + AFFECTED] = 1;
        word[p * WORDS + HOURS] = 0;
        word[p * WORDS + DEPUTY] = NONE;
        time[p * TIMES + VOICED] = Double.NaN;
        time[p * TIMES + SERVED] = Double.NaN;
        time[p * TIMES + DEADLINE] = Double.NaN;
        time[p * TIMES + CLOSED] = Double.NaN;
        time[p * TIMES + QUEUED] = Double.NaN;
        return p;
    }

    /**
     * Copies a petitioned problem into a new slot under a derived key, as voiced; its history goes with it. The copy is counted as
     * entering {@link ProblemState#VOICED} only.
     */
    public int copyAsPetition(int p, long derivedKey) {
        int copy = take();
        key[copy] = derivedKey;
        word[copy * WORDS + OWNER] = word[p * WORDS + OWNER];
        word[copy * WORDS + CELL] = word[p * WORDS + CELL];
        word[copy * WORDS + CLASS] = word[p * WORDS + CLASS];
        word[copy * WORDS + SEVERITY] = word[p * WORDS + SEVERITY];
        time[copy * TIMES + OCCURRED] = time[p * TIMES + OCCURRED];
        word[copy * WORDS + NEEDED] = word[p * WORDS + NEEDED];
        word[copy * WORDS + AFFECTED] = word[p * WORDS + AFFECTED];
        word[copy * WORDS + CHANNEL] = word[p * WORDS + CHANNEL];
        time[copy * TIMES + VOICED] = time[p * TIMES + VOICED];
        time[copy * TIMES + SERVED] = time[p * TIMES + SERVED];
        time[copy * TIMES + DEADLINE] = time[p * TIMES + DEADLINE];
        time[copy * TIMES + CLOSED] = time[p * TIMES + CLOSED];
        word[copy * WORDS + FLAGS] = URGED | PETITION;
        word[copy * WORDS + DEPUTY] = word[p * WORDS + DEPUTY];
        enter(copy, ProblemState.VOICED);
        return copy;
    }

    private void enter(int p, ProblemState to) {
        word[p * WORDS + STATE] = to.ordinal();
        word[p * WORDS + STEP]++;
        present[to.ordinal()]++;
        entered[to.ordinal()]++;
    }

    /** Moves a problem to another state; all its scheduled steps become void. A state that is an end frees the slot. */
    public void move(int p, ProblemState to) {
        assert state(p).next().contains(to) : state(p) + " to " + to;
        present[word[p * WORDS + STATE]]--;
        enter(p, to);
        if (to.isEnd()) {
            present[to.ordinal()]--;
            word[p * WORDS + OWNER] = free;
            free = p;
            word[p * WORDS + LIFE]++;
        }
    }

    /** Returns the number of slots in use or free: slots are below it. */
    public int size() {
        return size;
    }

    /** Returns whether the slot holds a problem. */
    public boolean isUsed(int p) {
        return word[p * WORDS + STATE] < ProblemState.DONE.ordinal();
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
        return word[p * WORDS + OWNER];
    }

    /** Returns the cell where it arose. */
    public int cell(int p) {
        return word[p * WORDS + CELL];
    }

    /** Returns its class. */
    public int problemClass(int p) {
        return word[p * WORDS + CLASS];
    }

    /** Returns its state. */
    public ProblemState state(int p) {
        return ProblemState.of(word[p * WORDS + STATE]);
    }

    /** Returns its severity, in (0,1]. */
    public double severity(int p) {
        return Float.intBitsToFloat(word[p * WORDS + SEVERITY]);
    }

    /** Returns the number of residents affected, with the owner. */
    public int affected(int p) {
        return word[p * WORDS + AFFECTED];
    }

    void setAffected(int p, int residents) {
        word[p * WORDS + AFFECTED] = Math.min(Short.MAX_VALUE, residents);
    }

    /** Returns whether it needs a stage. */
    public boolean needs(int p, int theStage) {
        return (word[p * WORDS + NEEDED] & 1 << theStage) != 0;
    }

    void need(int p, int theStage) {
        word[p * WORDS + NEEDED] |= 1 << theStage;
    }

    /** Returns the number of stages that it needs. */
    public int stages(int p) {
        return Integer.bitCount(word[p * WORDS + NEEDED]);
    }

    /** Returns the stage that it is at. */
    public int stage(int p) {
        return word[p * WORDS + STAGE];
    }

    /** Puts it at a stage. */
    public void setStage(int p, int theStage) {
        word[p * WORDS + STAGE] = theStage;
    }

    /** Returns the stage that it needs after the one it is at, or {@link #NONE}. */
    public int nextStage(int p) {
        int later = word[p * WORDS + NEEDED] >>> word[p * WORDS + STAGE] + 1;
        return later == 0 ? NONE : word[p * WORDS + STAGE] + 1 + Integer.numberOfTrailingZeros(later);
    }

    /** Returns the department that it was sent to by mistake, last time. */
    public int sentTo(int p) {
        return word[p * WORDS + SENT_TO];
    }

    /** Notes the department that it is sent to by mistake. */
    public void setSentTo(int p, int department) {
        word[p * WORDS + SENT_TO] = department;
    }

    /** Returns how often it was reopened. */
    public int round(int p) {
        return word[p * WORDS + ROUND];
    }

    /** Starts a further round at the first stage. */
    public void nextRound(int p) {
        word[p * WORDS + ROUND]++;
        word[p * WORDS + STAGE] = 0;
        clear(p, FORMAL | MISROUTED);
        setDuplicates(p, 0);
    }

    /** Returns whether one of the flags is set. */
    public boolean is(int p, int flag) {
        return (word[p * WORDS + FLAGS] & flag) != 0;
    }

    /** Sets flags. */
    public void set(int p, int flag) {
        word[p * WORDS + FLAGS] |= flag;
    }

    /** Clears flags. */
    public void clear(int p, int flag) {
        word[p * WORDS + FLAGS] &= ~flag;
    }

    /** Returns how many duplicates of it wait for triage. */
    public int duplicates(int p) {
        return word[p * WORDS + FLAGS] >>> DUPLICATES;
    }

    /** Notes how many duplicates of it wait for triage. */
    public void setDuplicates(int p, int n) {
        word[p * WORDS + FLAGS] = word[p * WORDS + FLAGS] & (1 << DUPLICATES) - 1 | n << DUPLICATES;
    }

    /** Returns which deputy of its ward stands by it; {@link #NONE} for nobody. */
    public int deputy(int p) {
        return word[p * WORDS + DEPUTY];
    }

    /** Puts it on the docket of a deputy of its ward. */
    public void setDeputy(int p, int deputy) {
        word[p * WORDS + DEPUTY] = deputy;
    }

    /** Returns the number of the channel that heard it first; -1 while nobody has. */
    public int channel(int p) {
        return word[p * WORDS + CHANNEL];
    }

    void setChannel(int p, int who) {
        word[p * WORDS + CHANNEL] = who;
    }

    /** Returns the count of transitions: an event scheduled at another count is void. */
    public int step(int p) {
        return word[p * WORDS + STEP];
    }

    /** Returns the count of uses of the slot: a watch set in another use is void. */
    public int life(int p) {
        return word[p * WORDS + LIFE];
    }

    /** Returns when it occurred, in days. */
    public double occurred(int p) {
        return time[p * TIMES + OCCURRED];
    }

    /** Returns when it was first heard, in days; NaN before. */
    public double voiced(int p) {
        return time[p * TIMES + VOICED];
    }

    /** Notes when it was first heard and when it is due. */
    public void setVoiced(int p, double t, double due) {
        time[p * TIMES + VOICED] = t;
        time[p * TIMES + DEADLINE] = due;
    }

    /** Returns when it is due, in days; NaN before it is heard. */
    public double deadline(int p) {
        return time[p * TIMES + DEADLINE];
    }

    /** Returns when a caseworker first took it up; NaN before. */
    public double served(int p) {
        return time[p * TIMES + SERVED];
    }

    /** Notes that a caseworker takes it up: {@link #queued} is from now on when that was. */
    public void noteTakenUp(int p, double t) {
        time[p * TIMES + QUEUED] = t;
        if (Double.isNaN(time[p * TIMES + SERVED])) {
            time[p * TIMES + SERVED] = t;
        }
    }

    /** Returns when it was first closed; NaN before. */
    public double closed(int p) {
        return time[p * TIMES + CLOSED];
    }

    /** Notes a closing; only the first counts. */
    public void noteClosed(int p, double t) {
        if (Double.isNaN(time[p * TIMES + CLOSED])) {
            time[p * TIMES + CLOSED] = t;
        }
    }

    /** Returns when it last arrived at a unit or, once it is in service, when it was taken up. */
    public double queued(int p) {
        return time[p * TIMES + QUEUED];
    }

    /** Notes its arrival at a unit with that much work. */
    public void setQueued(int p, double t, double work) {
        time[p * TIMES + QUEUED] = t;
        word[p * WORDS + HOURS] = Float.floatToRawIntBits((float) work);
    }

    /** Returns the hands-on hours of the stage that it is queued or served for. */
    public double hours(int p) {
        return Float.intBitsToFloat(word[p * WORDS + HOURS]);
    }
}
