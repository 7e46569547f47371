package deepurban.cli;

import deepurban.sweep.Cluster;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Options that say where the runs of a sweep are run. */
final class EngineOptions {

    private static final String LOCAL = "local";
    private static final String SPARK = "spark";

    @Option(names = "--engine", paramLabel = "local|spark", descriptionKey = "engine")
    private String engine = LOCAL;

    @Option(names = "--master", paramLabel = "URL", descriptionKey = "engine.master")
    private String master;

    /** Returns the cluster that is asked for; empty if the runs are run here. Refuses what does not go together. */
    Optional<Cluster> cluster(Texts texts) {
        return switch (engine) {
            case LOCAL -> {
                if (master != null) {
                    throw Refusal.badUsage(texts.get("option.needs", "--master", Part.SPARK.option()));
                }
                yield Optional.empty();
            }
            case SPARK -> Optional.of(spark(texts));
            default -> throw Refusal.badUsage(texts.get("engine.unknown", engine));
        };
    }

    private Cluster spark(Texts texts) {
        if (master == null) {
            throw Refusal.badUsage(texts.get("engine.noMaster"));
        }
        Cluster cluster = Part.SPARK.find(texts);
        if (!cluster.understands(master)) {
            throw Refusal.badUsage(texts.get("engine.master", master));
        }
        return cluster;
    }

    /** Returns the address of the cluster. */
    String master() {
        return master;
    }
}
