package deepurban.optimise;

/**
 * How far a search has come after a generation.
 *
 * @param generation the generation
 * @param evaluated settings that have been tried
 * @param front settings that no other beats so far
 * @param hypervolume share of the box between the best and the worst of each objective, over the whole search, that they beat
 */
public record Progress(int generation, int evaluated, int front, double hypervolume) {}
