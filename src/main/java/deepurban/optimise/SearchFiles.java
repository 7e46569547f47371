package deepurban.optimise;

/** Names of files in the result folder of a search. */
final class SearchFiles {

    static final String EXPERIMENT = "experiment.json";
    static final String SCENARIO = "scenario.json";
    static final String POINTS = "points.csv";
    static final String EVALUATIONS = "evaluations.csv";
    static final String FRONT = "front.csv";
    static final String HYPERVOLUME = "hypervolume.csv";

    private SearchFiles() {}
}
