package deepurban.random;

/**
 * One replication of a run: where all its streams come from.
 *
 * @param seed the user's seed
 * @param number the replication, 0 upward
 */
public record Replication(long seed, long number) {

    /** Returns the stream of a submodel. */
    public Stream stream(String submodel) {
        return Stream.of(seed, number, submodel);
    }
}
