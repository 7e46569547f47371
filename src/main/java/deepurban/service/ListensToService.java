package deepurban.service;

/** Hears of what happens at the units as it happens; slots are valid only during the call. */
public interface ListensToService {

    /** A problem arrived at a unit. */
    void arrived(int department, double t);

    /** A problem left a unit. */
    void departed(int department, double t);

    /** A problem was taken up after waiting in a queue for that many days, perhaps none. */
    void takenUp(int p, int department, double t, double waited);

    /** A problem was closed, by that department; {@code onPaper}: without any end to the work. */
    void closed(int p, int department, double t, boolean resolved, boolean onPaper);

    /** A closed problem came back. */
    void reopened(int p, double t);

    /** A closed problem left for good. */
    void left(int p, double t);

    /** An owner petitioned. */
    void petitioned(int p, double t);

    /** A duplicate was not merged and costs triage. */
    void duplicated(int p);

    /** A meeting settled a problem. */
    void settled(int p, double t);

    /** Deputies spent hours on pressing. */
    void pressed(double hours);

    /** Cadres spent hours on urging a unit. */
    void urged(double hours);

    /** Meetings took hours of those who sat in them. */
    void met(double hours);

    /** Deputies proposed to hold a unit to account, and spent hours on it. */
    void heldToAccount(double hours);
}
