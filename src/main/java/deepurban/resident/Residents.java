package deepurban.resident;

import static deepurban.parameters.StateVariable.Entity.RESIDENT;
import static deepurban.parameters.StateVariable.Entity.SUBDISTRICT;

import deepurban.parameters.Bookkeeping;
import deepurban.parameters.StateVariable;
import java.util.Arrays;

/**
 * The residents of one subdistrict as arrays; a resident is a slot, filled in the order of birth (first those of the start,
 * sorted by cell, then newcomers). Keeps the sums by cell and group that others read, whenever a value changes.
 */
public final class Residents {

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

    @StateVariable(
            entity = RESIDENT,
            unit = "share",
            range = "[0,1]",
            en = "Baseline b, to which satisfaction relaxes; fixed at birth")
    private float[] baseline; // [resident]

    @StateVariable(entity = RESIDENT, unit = "share", range = "[0,1]", en = "Expectation e")
    private float[] expectation; // [resident]

    @StateVariable(entity = RESIDENT, unit = "share", range = "[0,1]", en = "Trust τ")
    private float[] trust; // [resident]

    @StateVariable(
            entity = RESIDENT,
            unit = "share",
            range = "[0,1]",
            en = "Own trust τ0, to which trust returns; fixed at birth")
    private float[] ownTrust; // [resident]

    @StateVariable(
            entity = RESIDENT,
            unit = "share",
            range = "[0,1]",
            en = "Awareness a of channels before mobilisation; fixed at birth")
    private float[] awareness; // [resident]

    @StateVariable(entity = RESIDENT, unit = "logit", range = "any", en = "Propensity β_i to report; fixed at birth")
    private float[] propensity; // [resident]

    @StateVariable(
            entity = RESIDENT,
            unit = "logit",
            range = "−bound to bound",
            en = "What experience has added to the propensity")
    private float[] propensityShift; // [resident]

    @StateVariable(
            entity = RESIDENT,
            unit = "severity",
            range = "≥ 0",
            en = "Summed severity of the problems that are open")
    private float[] burden; // [resident]

    @Bookkeeping("sum over residents")
    private final double[] cellSatisfaction; // [cell], sum over residents

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

    private final Mobilised mobilised;

    /** Makes room for residents of a subdistrict of that many cells. */
    public Residents(int cells, int capacity) {
        mobilised = new Mobilised();
        cellSatisfaction = new double[cells];
        cellCount = new int[cells];
        cell = new int[capacity];
        group = new byte[capacity];
        satisfaction = new double[capacity];
        baseline = new float[capacity];
        expectation = new float[capacity];
        trust = new float[capacity];
        ownTrust = new float[capacity];
        awareness = new float[capacity];
        propensity = new float[capacity];
        propensityShift = new float[capacity];
        burden = new float[capacity];
    }

    private Residents(Residents other) {
        count = other.count;
        inOrder = other.inOrder;
        mobilised = new Mobilised(other.mobilised);
        cell = other.cell.clone();
        group = other.group.clone();
        satisfaction = other.satisfaction.clone();
        baseline = other.baseline.clone();
        expectation = other.expectation.clone();
        trust = other.trust.clone();
        ownTrust = other.ownTrust.clone();
        awareness = other.awareness.clone();
        propensity = other.propensity.clone();
        propensityShift = other.propensityShift.clone();
        burden = other.burden.clone();
        cellSatisfaction = other.cellSatisfaction.clone();
        cellCount = other.cellCount.clone();
        System.arraycopy(other.groupSatisfaction, 0, groupSatisfaction, 0, Group.COUNT);
        System.arraycopy(other.groupTrust, 0, groupTrust, 0, Group.COUNT);
        System.arraycopy(other.groupCount, 0, groupCount, 0, Group.COUNT);
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
        int i = count++;
        cell[i] = home;
        inOrder &= home == i;
        group[i] = (byte) kind.ordinal();
        baseline[i] = (float) traits.baseline();
        satisfaction[i] = baseline[i];
        expectation[i] = (float) traits.expectation();
        ownTrust[i] = (float) traits.trust();
        trust[i] = ownTrust[i];
        awareness[i] = (float) traits.awareness();
        propensity[i] = (float) traits.propensity();
        cellSatisfaction[home] += satisfaction[i];
        cellCount[home]++;
        groupSatisfaction[group[i]] += satisfaction[i];
        groupTrust[group[i]] += trust[i];
        groupCount[group[i]]++;
        return i;
    }

    private void grow() {
        int capacity = count + Math.max(64, count / 16);
        cell = Arrays.copyOf(cell, capacity);
        group = Arrays.copyOf(group, capacity);
        satisfaction = Arrays.copyOf(satisfaction, capacity);
        baseline = Arrays.copyOf(baseline, capacity);
        expectation = Arrays.copyOf(expectation, capacity);
        trust = Arrays.copyOf(trust, capacity);
        ownTrust = Arrays.copyOf(ownTrust, capacity);
        awareness = Arrays.copyOf(awareness, capacity);
        propensity = Arrays.copyOf(propensity, capacity);
        propensityShift = Arrays.copyOf(propensityShift, capacity);
        burden = Arrays.copyOf(burden, capacity);
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
        groupTrust[from] -= trust[i];
        groupCount[from]--;
        group[i] = (byte) to.ordinal();
        groupSatisfaction[to.ordinal()] += satisfaction[i];
        groupTrust[to.ordinal()] += trust[i];
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
        return inOrder && count == cellCount.length && groupCount[group[0]] == count;
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
        return expectation[i];
    }

    /** Returns trust, in [0,1]. */
    public double trust(int i) {
        return trust[i];
    }

    /** Returns awareness of channels, in [0,1]: the resident's own, and what mobilisation of the group adds of the rest. */
    public double awareness(int i) {
        return awareness[i] + mobilised.level(group[i]) * (1 - awareness[i]);
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
        return propensity[i] + propensityShift[i];
    }

    /** Returns the summed severity of the resident's open problems. */
    public double burden(int i) {
        return burden[i];
    }

    /** Sets satisfaction; values outside [0,1] are cut. */
    public void setSatisfaction(int i, double value) {
        double cut = Math.max(0, Math.min(1, value));
        double change = cut - satisfaction[i];
        satisfaction[i] = cut;
        cellSatisfaction[cell[i]] += change;
        groupSatisfaction[group[i]] += change;
    }

    /** Moves expectation by a share of the way to {@code experience}. */
    public void learnExpectation(int i, double experience, double share) {
        expectation[i] += (float) (share * (experience - expectation[i]));
    }

    /** Sets trust; values outside [0,1] are cut. */
    public void setTrust(int i, double value) {
        float cut = (float) Math.max(0, Math.min(1, value));
        groupTrust[group[i]] += (double) cut - trust[i];
        trust[i] = cut;
    }

    /** Adds to what experience has added to the propensity, within {@code bound} either side of zero. */
    public void learnPropensity(int i, double change, double bound) {
        propensityShift[i] = (float) Math.max(-bound, Math.min(bound, propensityShift[i] + change));
    }

    /** Adds the severity of a problem that opens; negative when it ends. */
    public void addBurden(int i, double severity) {
        burden[i] = (float) Math.max(0, burden[i] + severity);
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

    float[] baselines() {
        return baseline;
    }

    float[] trusts() {
        return trust;
    }

    float[] ownTrusts() {
        return ownTrust;
    }

    float[] burdens() {
        return burden;
    }

    double[] cellSatisfactions() {
        return cellSatisfaction;
    }

    double[] groupSatisfactions() {
        return groupSatisfaction;
    }

    double[] groupTrusts() {
        return groupTrust;
    }
}
