package deepurban.experiment;

import deepurban.parameters.ModelParameters;

/** Builds towns; called from several threads at once. */
@FunctionalInterface
public interface TownSource {

    /** Builds the town of these parameters on the morning of day 0. */
    Town build(ModelParameters parameters, long seed, long replication);
}
