package deepurban.resident;

import static deepurban.parameters.StateVariable.Entity.RESIDENT;
import static deepurban.parameters.StateVariable.Entity.SUBDISTRICT;

import deepurban.parameters.Bookkeeping;
import deepurban.parameters.StateVariable;
import java.util.Arrays;

/**
 * The residents of one subdistrict as arrays; a resident is a slot, filled in the order of birth (first those of the start,
 * sorted by cell, then newcomers). Keeps the sums by cell and group that others read, whenever a value changes.
 *
 * <p>What an event needs of its resident stands in one row, because events come to residents in no order, and each line of memory that
 * they touch is fetched from far away; satisfaction, cell and group, which passes over all residents read, are arrays of their own.
 */
public final class Residents {

    static final int TRAITS = 8; // a resident's row

    @StateVariable(
            entity = RESIDENT,
            type = "float",
            unit = "share",
            range = "[0,1]",
            en = "Baseline b, to which satisfaction relaxes; fixed at birth")
    static final int BASELINE = 0;

    @StateVariable(entity = RESIDENT, type = "float", unit = "share", range = "[0,1]", en = "Trust τ")
    static final int TRUST = 1;

    @StateVariable(
            entity = RESIDENT,
            type = "float",
            unit = "share",
            range = "[0,1]",
            en = "Own trust τ0, to which trust returns; fixed at birth")
    static final int OWN_TRUST = 2;

    @StateVariable(
            entity = RESIDENT,
            type = "float",
            unit = "severity",
            range = "≥ 0",
            en = "Summed severity of the problems that are open")
    static final int BURDEN = 3;

    @StateVariable(
            entity = RESIDENT,
            type = "float",
            unit = "share",
            range = "[0,1]",
            en = "Awareness a of channels before mobilisation; fixed at birth")
    private static final int AWARENESS = 4;

    @StateVariable(
            entity = RESIDENT,
            type = "float",
            unit = "logit",
            range = "any",
            en = "Propensity β_i to report; fixed at birth")
    private static final int PROPENSITY = 5;

    @StateVariable(
            entity = RESIDENT,
            type = "float",
            unit = "logit",
            range = "−bound to bound",
            en = "What experience has added to the propensity")
    private static final int PROPENSITY_SHIFT = 6;

    @StateVariable(entity = RESIDENT, type = "float", unit = "share", range = "[0,1]", en = "Expectation e")
    private static final int EXPECTATION = 7;

    @StateVariable(entity = SUBDISTRICT, unit = "residents", range = "≥ 1", en = "Residents who live there")
    private int count;

    @StateVariable(
            entity = RESIDENT,
            unit = "cell",
            range = "0 to cells − 1",
            en = "Home, counted from the first cell of the subdistrict")
    private int[] cell; // [resident]

    @StateVariable(entity = RESIDENT, type = "Group", range = "local, newcomer, relocated, vulnerable", en = "Group")
    private byte[] group; // [resident]

    @StateVariable(entity = RESIDENT, unit = "share", range = "[0,1]", en = "Satisfaction s")
    private double[] satisfaction; // [resident]

    @Bookkeeping("rows of traits, by the places named above")
    private float[] trait; // [resident × TRAITS], row-major

    @Bookkeeping("who has a burden, a bit each")
    private long[] worn; // [resident ÷ 64]

    @Bookkeeping("sum over residents")
    private double[] cellSatisfaction; // [cell], sum over residents; satisfaction itself where each has a cell alone

    @Bookkeeping("number of residents")
    private final int[] cellCount; // [cell]

    @Bookkeeping("sum over residents")
    private final double[] groupSatisfaction = new double[Group.COUNT];

    @Bookkeeping("sum over residents")
    private final double[] groupTrust = new double[Group.COUNT];

    @Bookkeeping("number of residents")
    private final int[] groupCount = new int[Group.COUNT];

    @Bookkeeping("each resident so far has the cell of the same number")
    private boolean inOrder = true;

    @Bookkeeping("there is one resident to a cell, in the order of the cells")
    private boolean alone;

    private final Mobilised mobilised;

    /** Makes room for residents of a subdistrict of that many cells. */
    public Residents(int cells, int capacity) {
        mobilised = new Mobilised();
        cellSatisfaction = new double[cells];
        cellCount = new int[cells];
        cell = new int[capacity];
        group = new byte[capacity];
        satisfaction = new double[capacity];
        trait = new float[capacity * TRAITS];
        worn = new long[words(capacity)];
    }

    private Residents(Residents other) {
        count = other.count;
        inOrder = other.inOrder;
        mobilised = new Mobilised(other.mobilised);
        cell = other.cell.clone();
        group = other.group.clone();
        satisfaction = other.satisfaction.clone();
        trait = other.trait.clone();
        worn = other.worn.clone();
        alone = other.alone;
        cellSatisfaction = alone ? satisfaction : other.cellSatisfaction.clone();
        cellCount = other.cellCount.clone();
        System.arraycopy(other.groupSatisfaction, 0, groupSatisfaction, 0, Group.COUNT);
        System.arraycopy(other.groupTrust, 0, groupTrust, 0, Group.COUNT);
        System.arraycopy(other.groupCount, 0, groupCount, 0, Group.COUNT);
    }

    private static int words(int residents) {
        return residents + 63 >> 6;
    }

    /** Returns a copy that changes on its own. */
    public Residents copy() {
        return new Residents(this);
    }

    /** Adds one resident with these traits and returns its slot. */
    int add(int home, Group kind, Traits traits) {
        if (count == cell.length) {
            grow();
        }
        if (alone) {
            endSolitude();
        }
        int i = count++;
        cell[i] = home;
        inOrder &= home == i;
        group[i] = (byte) kind.ordinal();
        int row = i * TRAITS;
        trait[row + BASELINE] = (float) traits.baseline();
        satisfaction[i] = trait[row + BASELINE];
        trait[row + EXPECTATION] = (float) traits.expectation();
        trait[row + OWN_TRUST] = (float) traits.trust();
        trait[row + TRUST] = trait[row + OWN_TRUST];
        trait[row + AWARENESS] = (float) traits.awareness();
        trait[row + PROPENSITY] = (float) traits.propensity();
        cellSatisfaction[home] += satisfaction[i];
        cellCount[home]++;
        groupSatisfaction[group[i]] += satisfaction[i];
        groupTrust[group[i]] += trait[row + TRUST];
        groupCount[group[i]]++;
        if (inOrder && count == cellCount.length) {
            alone = true;
            cellSatisfaction = satisfaction;
        }
        return i;
    }

    /** Sums by cell are kept again: somebody is about to share one. */
    private void endSolitude() {
        alone = false;
        cellSatisfaction = Arrays.copyOf(satisfaction, cellCount.length);
    }

    private void grow() {
        int capacity = count + Math.max(64, count / 16);
        cell = Arrays.copyOf(cell, capacity);
        group = Arrays.copyOf(group, capacity);
        satisfaction = Arrays.copyOf(satisfaction, capacity);
        trait = Arrays.copyOf(trait, capacity * TRAITS);
        worn = Arrays.copyOf(worn, words(capacity));
        if (alone) {
            cellSatisfaction = satisfaction;
        }
    }

    /** Turns the locals among the residents of the start who live in a cell into relocated villagers. */
    void relocate(int home, int residentsAtStart) {
        int from = Arrays.binarySearch(cell, 0, residentsAtStart, home);
        if (from < 0) {
            return;
        }
        while (from > 0 && cell[from - 1] == home) {
            from--;
        }
        for (int i = from; i < residentsAtStart && cell[i] == home; i++) {
            if (group[i] == Group.LOCAL.ordinal()) {
                moveGroup(i, Group.RELOCATED);
            }
        }
    }

    private void moveGroup(int i, Group to) {
        int from = group[i];
        groupSatisfaction[from] -= satisfaction[i];
        groupTrust[from] -= trait[i * TRAITS + TRUST];
        groupCount[from]--;
        group[i] = (byte) to.ordinal();
        groupSatisfaction[to.ordinal()] += satisfaction[i];
        groupTrust[to.ordinal()] += trait[i * TRAITS + TRUST];
        groupCount[to.ordinal()]++;
    }

    /** Returns the number of residents. */
    public int count() {
        return count;
    }

    /** Returns the number of residents of a group (ordinal). */
    public int count(int groupOrdinal) {
        return groupCount[groupOrdinal];
    }

    /** Returns the number of residents in a cell. */
    public int countIn(int home) {
        return cellCount[home];
    }

    /** Returns whether there is one resident to a cell, in the order of the cells, and all are of one group. */
    boolean isUniform() {
        return alone && groupCount[group[0]] == count;
    }

    /** Returns the home cell of a resident, counted from the subdistrict's first. */
    public int cell(int i) {
        return cell[i];
    }

    /** Returns the ordinal of the group of a resident. */
    public int group(int i) {
        return group[i];
    }

    /** Returns satisfaction, in [0,1]. */
    public double satisfaction(int i) {
        return satisfaction[i];
    }

    /** Returns expectation, in [0,1]. */
    public double expectation(int i) {
        return trait[i * TRAITS + EXPECTATION];
    }

    /** Returns trust, in [0,1]. */
    public double trust(int i) {
        return trait[i * TRAITS + TRUST];
    }

    /** Returns awareness of channels, in [0,1]: the resident's own, and what mobilisation of the group adds of the rest. */
    public double awareness(int i) {
        return trait[i * TRAITS + AWARENESS] + mobilised.level(group[i]) * (1 - trait[i * TRAITS + AWARENESS]);
    }

    /** Returns how far a group (ordinal) is mobilised, in [0,1]. */
    public double mobilised(int groupOrdinal) {
        return mobilised.level(groupOrdinal);
    }

    /** Mobilises the groups for one day, and lets them forget. */
    public void mobilise(Climate climate) {
        mobilised.day(climate);
    }

    /** Returns own propensity to report, a logit: the start's and what experience added. */
    public double propensity(int i) {
        return trait[i * TRAITS + PROPENSITY] + trait[i * TRAITS + PROPENSITY_SHIFT];
    }

    /** Returns the summed severity of the resident's open problems. */
    public double burden(int i) {
        return trait[i * TRAITS + BURDEN];
    }

    /** Sets satisfaction; values outside [0,1] are cut. */
    public void setSatisfaction(int i, double value) {
        double cut = Math.max(0, Math.min(1, value));
        double change = cut - satisfaction[i];
        satisfaction[i] = cut;
        addToCell(cell[i], change);
        groupSatisfaction[group[i]] += change;
    }

    /** Notes that the satisfaction of somebody in a cell has changed. */
    void addToCell(int home, double change) {
        if (!alone) {
            cellSatisfaction[home] += change;
        }
    }

    /** Moves expectation by a share of the way to {@code experience}. */
    public void learnExpectation(int i, double experience, double share) {
        trait[i * TRAITS + EXPECTATION] += (float) (share * (experience - trait[i * TRAITS + EXPECTATION]));
    }

    /** Sets trust; values outside [0,1] are cut. */
    public void setTrust(int i, double value) {
        float cut = (float) Math.max(0, Math.min(1, value));
        groupTrust[group[i]] += (double) cut - trait[i * TRAITS + TRUST];
        trait[i * TRAITS + TRUST] = cut;
    }

    /** Adds to what experience has added to the propensity, within {@code bound} either side of zero. */
    public void learnPropensity(int i, double change, double bound) {
        trait[i * TRAITS + PROPENSITY_SHIFT] =
                (float) Math.max(-bound, Math.min(bound, trait[i * TRAITS + PROPENSITY_SHIFT] + change));
    }

    /** Adds the severity of a problem that opens; negative when it ends. */
    public void addBurden(int i, double severity) {
        float left = (float) Math.max(0, trait[i * TRAITS + BURDEN] + severity);
        trait[i * TRAITS + BURDEN] = left;
        long bit = 1L << i; // of the word: the shift counts modulo 64
        worn[i >> 6] = left > 0 ? worn[i >> 6] | bit : worn[i >> 6] & ~bit;
    }

    /** Returns the sum of satisfaction over a group (ordinal). */
    public double satisfactionSum(int groupOrdinal) {
        return groupSatisfaction[groupOrdinal];
    }

    /** Returns the sum of trust over a group (ordinal). */
    public double trustSum(int groupOrdinal) {
        return groupTrust[groupOrdinal];
    }

    /** Returns the sum of satisfaction over the residents of a cell. */
    public double cellSatisfactionSum(int home) {
        return cellSatisfaction[home];
    }

    /** Copies the sums of satisfaction of {@code length} cells from {@code home} on to an array. */
    void copyCellSatisfactions(int home, double[] to, int at, int length) {
        System.arraycopy(cellSatisfaction, home, to, at, length);
    }

    // The pass of Influence works on the arrays themselves.

    int[] cells() {
        return cell;
    }

    byte[] groups() {
        return group;
    }

    double[] satisfactions() {
        return satisfaction;
    }

    float[] traits() {
        return trait;
    }

    long[] worn() {
        return worn;
    }

    double[] groupSatisfactions() {
        return groupSatisfaction;
    }

    double[] groupTrusts() {
        return groupTrust;
    }
}
