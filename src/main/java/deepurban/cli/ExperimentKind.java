package deepurban.cli;

import deepurban.optimise.SearchReader;
import deepurban.sweep.SweepReader;
import java.nio.file.Path;

/** What an experiment file asks for. */
enum ExperimentKind {
    /** Points of a design: {@code sweep}. */
    DESIGN,
    /** A search for the front: {@code optimise}. */
    SEARCH,
    /** Neither can be told. */
    UNCLEAR;

    /** Returns the kind of a file; of one that says both or neither, its reader tells the mistakes. */
    static ExperimentKind of(Path file) {
        boolean search = SearchReader.recognises(file);
        if (search == SweepReader.recognises(file)) {
            return UNCLEAR;
        }
        return search ? SEARCH : DESIGN;
    }
}
