package deepurban.experiment;

import java.util.List;

/**
 * Where two runs on the same random numbers first differ.
 *
 * @param day day of the run; before it both have every daily indicator alike, to the bit, in every subdistrict
 * @param subdistricts where indicators differ on that day
 * @param indicators which differ, in any of them
 */
public record Parting(int day, List<String> subdistricts, List<String> indicators) {

    /** Copies the lists. */
    public Parting {
        subdistricts = List.copyOf(subdistricts);
        indicators = List.copyOf(indicators);
    }
}
