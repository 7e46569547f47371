package deepurban.service;

import deepurban.problem.Locality;

/** A mechanism that brings problems before meetings; what a level cannot decide climbs to the next. */
public interface HoldsMeetings {

    /** What a meeting can do with a problem. */
    enum Decision {
        /** Settle it between those present; it needs no department any more. */
        SETTLE,
        /** Have it taken up first. */
        HURRY,
        /** Have it taken up first, and lend the unit people. */
        LEND,
        /** Bring all its departments to one table: no hand-off, no wait outside. */
        COORDINATE
    }

    /** Returns the number of levels. */
    int levels();

    /** Returns how many bodies of a level a subdistrict of so many wards has, 1 or more. */
    int bodies(int level, int wards);

    /** Returns the meetings that each body of a level holds a year, on paper. */
    double meetingsPerYear(int level);

    /** Returns how many problems a meeting of a level has time for. */
    double items(int level);

    /** Returns the chance that a meeting of a level decides on a problem, in [0,1]. */
    double authority(int level);

    /** Returns what a meeting of a level decides. */
    Decision decision(int level);

    /** Returns the hours of all who sit in a meeting of a level. */
    double hours(int level);

    /** Returns whether a problem is put on the lowest agenda; {@code overdue}: when it passes its limit, else when it is heard. */
    boolean takes(Locality here, int p, boolean overdue);
}
