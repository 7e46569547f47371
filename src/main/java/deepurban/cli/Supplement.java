package deepurban.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import deepurban.experiment.Findings;
import deepurban.output.ResultWriter;
import java.io.IOException;

/** What a way to compare adds to the usual results, and shows in the place of the usual answer. */
interface Supplement {

    /** Writes what it adds to the result folder. */
    void write(ResultWriter writer, Findings findings) throws IOException;

    /** Returns the answer for people. */
    String text(Findings findings);

    /** Adds to the answer for programs. */
    void addTo(ObjectNode json, Findings findings);
}
