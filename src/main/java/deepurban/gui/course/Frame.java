package deepurban.gui.course;

import java.util.List;

/**
 * What a window shows at one time. Immutable.
 *
 * @param day days finished, the same in all towns
 * @param days length of the run
 * @param warmUp day from which outcomes count
 * @param playing whether it goes on by itself
 * @param towns one picture for each town: the one, or baseline and reform
 * @param parting first day on which the figures of two towns differ, as far as known; -1: none
 * @param moved days from which changes hold that were made on the way, rising
 */
public record Frame(
        int day, int days, int warmUp, boolean playing, List<Moment> towns, int parting, List<Integer> moved) {}
