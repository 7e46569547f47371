package deepurban.experiment;

/**
 * What a scenario wants to know about an outcome.
 *
 * @param name name of the outcome
 * @param primary whether the question is decided by it
 * @param smallestEffect smallest difference that matters, in the outcome's unit; NaN if none is stated
 */
public record OutcomeChoice(String name, boolean primary, double smallestEffect) {}
