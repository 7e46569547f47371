package deepurban.sweep;

/** Names of files in the result folder of a sweep. */
final class SweepFiles {

    static final String EXPERIMENT = "experiment.json";
    static final String SCENARIO = "scenario.json";
    static final String POINTS = "points.csv";
    static final String RUNS = "runs.csv";
    static final String SUMMARY = "summary.csv";
    static final String FAILURES = "failures.csv";

    private SweepFiles() {}
}
