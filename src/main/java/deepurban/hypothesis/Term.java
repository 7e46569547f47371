package deepurban.hypothesis;

import deepurban.observe.Outcome.Scoped;

/**
 * One summand of a contrast.
 *
 * @param arm the side whose runs it is taken from
 * @param outcome the outcome and the part of the town
 * @param weight what it is multiplied with
 * @param absolute whether its sign is dropped first: how far from zero, whichever side
 */
public record Term(String arm, Scoped outcome, double weight, boolean absolute) {

    /** Returns what a value of the outcome adds to the contrast. */
    double of(double value) {
        return weight * (absolute ? Math.abs(value) : value);
    }
}
