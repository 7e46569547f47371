package deepurban.service;

import java.util.List;

/**
 * The mechanisms that act on single problems at the units, in the order of the catalogue; null where one is off or has not that role.
 *
 * @param keys the mechanisms' keys in files, by which their draws are named
 * @param pressing by channel: who presses for what it heard
 * @param presser by channel: the mechanism of who presses
 * @param holding who holds meetings
 * @param urging who tracks and urges
 * @param accounting who holds to account
 * @param fidelity by mechanism; the array stays the same and changes every day
 */
public record Powers(
        List<String> keys,
        PressesForProblems[] pressing,
        int[] presser,
        List<HoldsMeetings> holding,
        List<UrgesProblems> urging,
        List<HoldsToAccount> accounting,
        double[] fidelity) {}
