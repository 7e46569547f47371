package deepurban.sweep;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import deepurban.design.Design;
import deepurban.design.Factorial;
import deepurban.design.LatinHypercube;
import deepurban.design.Morris;
import deepurban.design.SobolIndices;
import deepurban.design.SobolSequence;
import java.util.Optional;

/** Makes the design that a checked file describes. */
final class DesignReader {

    private static final int TRAJECTORIES = 20;
    private static final int LEVELS = 4;

    private final JsonNode design;

    DesignReader(JsonNode design) {
        this.design = design;
    }

    DesignKind kind() {
        return (DesignKind) ExperimentShape.KIND.bind(design.path("kind"), "");
    }

    /** Returns the design; empty for a list. */
    Optional<Design> design() {
        long seed = design.path("seed").asLong(1);
        int points = design.path("points").intValue();
        return switch (kind()) {
            case FACTORIAL -> Optional.of(new Factorial());
            case LATIN_HYPERCUBE -> Optional.of(new LatinHypercube(points, seed));
            case SOBOL_SEQUENCE -> Optional.of(new SobolSequence(points, seed));
            case MORRIS -> Optional.of(new Morris(trajectories(), levels(), seed));
            case SOBOL_INDICES ->
                Optional.of(new SobolIndices(design.path("base").intValue(), seed));
            case LIST -> Optional.empty();
        };
    }

    private int trajectories() {
        return design.path("trajectories").asInt(TRAJECTORIES);
    }

    private int levels() {
        return design.path("levels").asInt(LEVELS);
    }

    /** Returns the file with the defaults of its design, as a result folder holds it: beside its scenario and its points. */
    ObjectNode resolved(ObjectNode file) {
        ObjectNode resolved = file.deepCopy();
        withoutEmpty(resolved);
        resolved.put("scenario", SweepFiles.SCENARIO);
        ObjectNode settings = (ObjectNode) resolved.path("design");
        if (kind() == DesignKind.LIST) {
            settings.put("file", SweepFiles.POINTS);
        } else if (kind() != DesignKind.FACTORIAL) {
            settings.put("seed", design.path("seed").asLong(1));
        }
        if (kind() == DesignKind.MORRIS) {
            settings.put("trajectories", trajectories()).put("levels", levels());
        }
        return resolved;
    }

    /** Lists and objects that were not given have been completed to empty ones. */
    private static void withoutEmpty(ObjectNode json) {
        json.properties()
                .removeIf(entry ->
                        entry.getValue().isContainerNode() && entry.getValue().isEmpty());
        for (JsonNode value : json) {
            if (value instanceof ObjectNode object) {
                withoutEmpty(object);
            }
        }
    }
}
