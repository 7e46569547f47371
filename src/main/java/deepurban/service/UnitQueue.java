package deepurban.service;

import deepurban.parameters.Bookkeeping;
import java.util.Arrays;

/** The queue of one unit: a binary heap of problems by priority (less is sooner), then by order of arrival. */
@Bookkeeping("a heap for Units.queue")
final class UnitQueue {

    private int size;
    private long arrivals;
    private double[] priority = new double[16];
    private long[] order = new long[16];
    private int[] slot = new int[16];

    UnitQueue() {}

    private UnitQueue(UnitQueue other) {
        size = other.size;
        arrivals = other.arrivals;
        priority = other.priority.clone();
        order = other.order.clone();
        slot = other.slot.clone();
    }

    UnitQueue copy() {
        return new UnitQueue(this);
    }

    int size() {
        return size;
    }

    int slotAt(int place) {
        return slot[place];
    }

    void add(int p, double rank) {
        if (size == slot.length) {
            int n = size * 2;
            priority = Arrays.copyOf(priority, n);
            order = Arrays.copyOf(order, n);
            slot = Arrays.copyOf(slot, n);
        }
        siftUp(size++, p, rank, arrivals++);
    }

    int removeFirst() {
        int p = slot[0];
        removeAt(0);
        return p;
    }

    /** Removes a problem from wherever it stands; returns whether it was there. Cost: the length of the queue. */
    boolean remove(int p) {
        for (int i = 0; i < size; i++) {
            if (slot[i] == p) {
                removeAt(i);
                return true;
            }
        }
        return false;
    }

    private void removeAt(int i) {
        size--;
        if (i == size) {
            return;
        }
        int p = slot[size];
        double rank = priority[size];
        long turn = order[size];
        int hole = siftDown(i, rank, turn);
        siftUp(hole, p, rank, turn);
    }

    private int siftDown(int from, double rank, long turn) {
        int i = from;
        while (true) {
            int child = 2 * i + 1;
            if (child >= size) {
                return i;
            }
            if (child + 1 < size && isBefore(priority[child + 1], order[child + 1], child)) {
                child++;
            }
            if (isBefore(rank, turn, child)) {
                return i;
            }
            move(child, i);
            i = child;
        }
    }

    private void siftUp(int from, int p, double rank, long turn) {
        int i = from;
        while (i > 0 && isBefore(rank, turn, (i - 1) >> 1)) {
            move((i - 1) >> 1, i);
            i = (i - 1) >> 1;
        }
        slot[i] = p;
        priority[i] = rank;
        order[i] = turn;
    }

    private boolean isBefore(double rank, long turn, int j) {
        return rank < priority[j] || rank == priority[j] && turn < order[j];
    }

    private void move(int from, int to) {
        slot[to] = slot[from];
        priority[to] = priority[from];
        order[to] = order[from];
    }
}
