package deepurban.experiment;

import deepurban.observe.ProblemSink;
import deepurban.observe.RunRecord;
import deepurban.parameters.ModelParameters;

/** One town that is run: the seam between experiments and the model. For one thread at a time. */
public interface Town {

    /** Runs until {@code day} days are finished. */
    void runTo(int day);

    /** Returns a copy in the same state that goes its own way. */
    Town fork();

    /** Puts other parameters into force from the day that comes next. */
    void apply(ModelParameters next);

    /** Lets outcomes count from the day that comes next. */
    void observeFromHere();

    /** Sends each problem's row to {@code sink} when it ends, and at {@link #record} those still open. */
    void sendProblemsTo(ProblemSink sink);

    /** Returns what was observed. */
    RunRecord record();
}
