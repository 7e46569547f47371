package deepurban.problem;

import java.util.List;

/**
 * The channels of a run, numbered: the hotline is 0, then one number for each kind of mechanism in the catalogue that hears problems or
 * not, so that a channel's number never depends on what is switched on.
 *
 * @param names by number
 * @param hearing by number; null where a kind of mechanism is off or does not hear
 * @param neighbours by number; null where a kind of mechanism is off or settles nothing among neighbours
 */
public record Channels(List<String> names, List<HearsProblems> hearing, List<SettlesAmongNeighbours> neighbours) {

    /** The owner's own report by hotline (12345 热线). */
    public static final int HOTLINE = 0;

    /** Returns whether deputies hear through a channel. */
    public boolean isDeputies(int channel) {
        return hearing.get(channel) != null && hearing.get(channel).isDeputies();
    }

    /** Returns the number of channels, with those that do not hear. */
    public int count() {
        return names.size();
    }
}
