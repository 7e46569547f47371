package deepurban.optimise;

/**
 * How a search goes.
 *
 * @param points most settings that are tried
 * @param population settings of one generation
 * @param seed seed of the search itself
 * @param front most settings that are confirmed
 * @param confirmation replications in which they are run anew
 */
public record Settings(int points, int population, long seed, int front, int confirmation) {}
