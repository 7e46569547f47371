package deepurban.parameters;

import java.util.Map;

/**
 * How one mechanism is set in a scenario.
 *
 * @param on whether it acts at all
 * @param fidelity share of its level on paper that acts, in [0,1], by the name of the subdistrict; never null
 * @param own its own parameters: the record that the catalogue names for it
 */
public record MechanismSettings(boolean on, Map<String, Double> fidelity, Record own) {

    /** Copies the map, so that the settings stay as they were read. */
    public MechanismSettings {
        fidelity = Map.copyOf(fidelity);
    }
}
