/**
 * Fits parameters to targets: stated figures, or what complaint records show.
 *
 * <p>{@link deepurban.calibrate.Search} looks through the ranges and closes in on the best point; {@link deepurban.calibrate.Profiles} says
 * what each parameter may be without the fit becoming worse than chance, and so which ones the targets cannot tell.
 */
package deepurban.calibrate;
