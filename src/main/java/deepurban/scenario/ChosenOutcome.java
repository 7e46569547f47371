package deepurban.scenario;

/**
 * How a scenario asks for an outcome.
 *
 * @param primary whether it takes part in the verdicts' correction for many comparisons
 * @param smallestEffect the smallest difference that matters, in the outcome's unit; 0: none is too small
 */
public record ChosenOutcome(boolean primary, double smallestEffect) {}
