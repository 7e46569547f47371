/**
 * Sets the levels of a scenario from published figures: one parameter for one figure each.
 *
 * <p>The search for parameters that records cannot tell apart is another matter; here each target has a lever that moves it one way.
 */
package deepurban.calibrate;
