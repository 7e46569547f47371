package deepurban.service;

import static deepurban.parameters.StateVariable.Entity.BODY;

import deepurban.parameters.StateVariable;
import java.util.Arrays;

/** The agenda of one body that meets: problems in the order in which they came, each with the use of its slot. */
@StateVariable(
        entity = BODY,
        type = "queue",
        unit = "problems",
        range = "any",
        en = "Problems before it, in the order in which they came")
final class Agenda {

    private int first;
    private int size;
    private int[] slot = new int[4]; // ring
    private int[] life = new int[4]; // ring

    @StateVariable(entity = BODY, unit = "meetings", range = "[0,1)", en = "Part of the next meeting that has come due")
    private double due;

    /** Starts empty; {@code phase} in [0,1) says how far the first meeting is away, so that bodies meet on different days. */
    Agenda(double phase) {
        due = phase;
    }

    private Agenda(Agenda other) {
        first = other.first;
        size = other.size;
        slot = other.slot.clone();
        life = other.life.clone();
        due = other.due;
    }

    Agenda copy() {
        return new Agenda(this);
    }

    void add(int p, int use) {
        if (size == slot.length) {
            slot = unrolled(slot);
            life = unrolled(life);
            first = 0;
        }
        int place = (first + size) % slot.length;
        slot[place] = p;
        life[place] = use;
        size++;
    }

    private int[] unrolled(int[] ring) {
        int[] longer = Arrays.copyOf(Arrays.copyOfRange(ring, first, ring.length), 2 * ring.length);
        System.arraycopy(ring, 0, longer, ring.length - first, first);
        return longer;
    }

    int size() {
        return size;
    }

    int firstSlot() {
        return slot[first];
    }

    int firstLife() {
        return life[first];
    }

    void removeFirst() {
        first = (first + 1) % slot.length;
        size--;
    }

    /** Lets a day pass on which {@code meetings} should be held; returns how many are held. */
    int meet(double meetings) {
        due += meetings;
        int held = (int) due;
        due -= held;
        return held;
    }

    /** Returns whether less is due than a day adds: then the last day held a meeting. */
    boolean isBelow(double meetings) {
        return due < meetings;
    }
}
