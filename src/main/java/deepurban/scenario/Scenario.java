package deepurban.scenario;

import com.fasterxml.jackson.databind.node.ObjectNode;
import deepurban.parameters.ModelParameters;
import deepurban.parameters.Title;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A scenario as it was resolved: files merged, defaults filled in, everything checked. Immutable.
 *
 * @param format version of the file format
 * @param name name, safe in file names
 * @param title name for people
 * @param parameters the parameters at the start, before any dated change
 * @param changes dated changes of the scenario itself, in the order of the file
 * @param baseline the parameters over time without a reform
 * @param reforms the scenario's reforms by name, in the order of the file
 * @param outcomes the outcomes that it asks for, in the order of the file; empty: it leaves the choice to the command
 * @param tree all of it as JSON, complete and in its one form: read as a file it gives the same scenario
 */
public record Scenario(
        int format,
        String name,
        Title title,
        ModelParameters parameters,
        List<Change> changes,
        List<Stage> baseline,
        Map<String, Reform> reforms,
        Map<String, ChosenOutcome> outcomes,
        ObjectNode tree) {

    /** The one format that there is so far. */
    public static final int FORMAT = 1;

    /** Copies what could be changed from outside. */
    public Scenario {
        changes = List.copyOf(changes);
        baseline = List.copyOf(baseline);
        reforms = Collections.unmodifiableMap(new LinkedHashMap<>(reforms));
        outcomes = Collections.unmodifiableMap(new LinkedHashMap<>(outcomes));
        tree = tree.deepCopy();
    }

    /** Returns a copy of the tree. */
    @Override
    public ObjectNode tree() {
        return tree.deepCopy();
    }

    /**
     * Returns the parameters over time: the first stage at the start of the run, a further one at each date at which a
     * change or the reform sets in; on one date the scenario's own changes come first.
     *
     * @param reform name of one of {@link #reforms}; empty for the baseline
     * @throws IllegalArgumentException when the scenario has no such reform
     */
    public List<Stage> timeline(Optional<String> reform) {
        if (reform.isEmpty()) {
            return baseline;
        }
        Reform found = reforms.get(reform.get());
        if (found == null) {
            throw new IllegalArgumentException("no such reform: " + reform.get());
        }
        return found.timeline();
    }

    /** Returns the first day after the warm-up: outcomes count from it. */
    public LocalDate endOfWarmUp() {
        return parameters.time().start().plusDays(parameters.time().warmUpDays());
    }

    /** Returns the first day after the run. */
    public LocalDate end() {
        return endOfWarmUp().plusDays(parameters.time().horizonDays());
    }

    /** Returns SHA-256, in hex, of the canonical tree: equal for JSON and YAML, for 1 and 1.0, for one file and several. */
    public String digest() {
        return Canonical.digest(tree);
    }
}
