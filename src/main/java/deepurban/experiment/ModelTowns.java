package deepurban.experiment;

import deepurban.mechanism.Catalogue;
import deepurban.model.DeepUrban;
import deepurban.observe.ProblemSink;
import deepurban.observe.RunRecord;
import deepurban.parameters.ModelParameters;

/**
 * Towns of the model itself.
 *
 * @param catalogue mechanisms that scenarios may use
 */
public record ModelTowns(Catalogue catalogue) implements TownSource {

    @Override
    public Town build(ModelParameters parameters, long seed, long replication) {
        return new ModelTown(DeepUrban.start(parameters, catalogue, seed, replication));
    }

    private record ModelTown(DeepUrban model) implements Town {

        @Override
        public void runTo(int day) {
            model.runTo(day);
        }

        @Override
        public Town fork() {
            return new ModelTown(model.fork());
        }

        @Override
        public void apply(ModelParameters next) {
            model.apply(next);
        }

        @Override
        public void observeFromHere() {
            model.observeFromHere();
        }

        @Override
        public void sendProblemsTo(ProblemSink sink) {
            model.sendProblemsTo(sink);
        }

        @Override
        public RunRecord record() {
            return model.record();
        }
    }
}
