package deepurban.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import deepurban.experiment.Findings;
import deepurban.experiment.RunPlan;
import deepurban.output.ResultWriter;
import java.io.IOException;
import java.util.function.Function;

/** What a way to compare adds to the usual results, and shows in the place of the usual answer. */
interface Supplement {

    /** Replicates as it needs; the usual way is to run the plan as it is. */
    default Findings replicate(RunPlan plan, Function<RunPlan, Findings> runs, Speaker speaker) {
        return runs.apply(plan);
    }

    /** Writes what it adds to the result folder. */
    void write(ResultWriter writer, Findings findings) throws IOException;

    /** Returns the answer for people. */
    String text(Findings findings);

    /** Adds to the answer for programs. */
    void addTo(ObjectNode json, Findings findings);
}
