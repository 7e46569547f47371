package deepurban.problem;

/** Kinds of events on the {@link EventCalendar}; at one time and problem they happen in this order. */
public final class Event {

    /** The owner reports what happened at the weekend. By step. */
    public static final int REPORT = 0;

    /** The problem is dispatched to a unit. By step. */
    public static final int DISPATCH = 1;

    /** It arrives at the unit of its next stage. By step. */
    public static final int ARRIVE = 2;

    /** A caseworker finishes with it. By step. */
    public static final int FINISH = 3;

    /** It need not wait outside any longer. By step. */
    public static final int PENDING_END = 4;

    /** The unit may close it on paper. By life. */
    public static final int PAPER = 5;

    /** Those who stand by it press for it. By life; the tier is counted by the kind: PRESS, PRESS + 1, … */
    public static final int PRESS = 6;

    /** Most tiers that press. */
    public static final int TIERS = 4;

    /** Its owner may petition. By life. */
    public static final int PETITION = PRESS + TIERS;

    /** It passes its limit. By life. */
    public static final int OVERDUE = PETITION + 1;

    /** It is urged once more. By life. */
    public static final int URGE = OVERDUE + 1;

    /** It comes back after a closing that did not solve it. By step. */
    public static final int REOPEN = URGE + 1;

    /** It fades unheard. By step. */
    public static final int FADE = REOPEN + 1;

    /** Neighbours settle it. By step; the channel is counted by the kind: NEIGHBOURS, NEIGHBOURS + 1, … */
    public static final int NEIGHBOURS = FADE + 1;

    /** Returns whether an event of that kind stands for the life of its problem, not only until its next step. */
    private static boolean isByLife(int kind) {
        return kind >= PAPER && kind <= URGE;
    }

    /** Returns whether an event still stands: nothing has happened to its problem since that makes it void. */
    public static boolean stands(Problems problems, int kind, int p, int mark) {
        return problems.isUsed(p) && (isByLife(kind) ? problems.life(p) : problems.step(p)) == mark;
    }

    private Event() {}
}
