package deepurban.observe;

/**
 * One problem with all its times; times are days since the start of the run, NaN for what has not happened.
 *
 * @param key its identity, the same in every reform of a replication
 * @param subdistrict where it arose
 * @param problemClass its class
 * @param group group of its owner
 * @param owner number of its owner in the subdistrict, by order of birth
 * @param cell cell of the grid (index into the cells of {@link RunRecord.CellMaps})
 * @param severity in (0,1]
 * @param affected residents affected, with the owner
 * @param channel who first heard it; empty while nobody has
 * @param state last state
 * @param stages service units that it needs
 * @param rounds times that it was reopened
 * @param occurred when it occurred
 * @param voiced when it was first heard
 * @param served when a caseworker first took it up
 * @param deadline when it is due
 * @param closed when it was first closed, as reported
 * @param resolved when it was truly resolved
 * @param ended when it left the system
 */
public record ProblemRow(
        long key,
        String subdistrict,
        String problemClass,
        String group,
        int owner,
        int cell,
        double severity,
        int affected,
        String channel,
        String state,
        int stages,
        int rounds,
        double occurred,
        double voiced,
        double served,
        double deadline,
        double closed,
        double resolved,
        double ended) {}
