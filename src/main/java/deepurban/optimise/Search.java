package deepurban.optimise;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.ValueNode;
import deepurban.design.Factor;
import deepurban.design.Points;
import deepurban.output.Study;
import deepurban.scenario.source.Numbers;
import deepurban.sweep.Sweep;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * What is asked: which settings of the levers does no other setting beat in all objectives? Immutable.
 *
 * @param base the scenario as it is, as an experiment of one point; its outcomes are the objectives
 * @param factors the levers
 * @param objectives what is to be made better, two or more
 * @param settings how the search goes
 */
public record Search(Sweep base, List<Factor> factors, List<Objective> objectives, Settings settings) {

    /** Copies the lists. */
    public Search {
        factors = List.copyOf(factors);
        objectives = List.copyOf(objectives);
    }

    /** Returns the same search with another seed of the runs and another number of replications. */
    public Search with(long seed, int replications) {
        return new Search(base.with(seed, replications), factors, objectives, settings);
    }

    /** Returns its name in files. */
    public String name() {
        return base.name();
    }

    /** Returns how often each setting is run while the search lasts. */
    public int replications() {
        return base.replications();
    }

    /** Returns how many runs there are at most. */
    public long mostRuns() {
        long searched = (settings.points() + 1L) * replications();
        long confirmed = (settings.front() + 1L) * settings.confirmation();
        return searched + confirmed;
    }

    /** Returns the experiment that runs these settings, each with a value for every lever. */
    Sweep at(List<List<ValueNode>> rows, int replications) {
        return base.at(Points.of(factors, rows)).with(base.seed(), replications);
    }

    /** Returns the values that the levers have in the scenario as it is; empty if one of them has none, or no single one. */
    Optional<List<ValueNode>> present() {
        ObjectNode scenario = base.scenario().tree();
        List<ValueNode> values = new ArrayList<>();
        for (Factor factor : factors) {
            Optional<ValueNode> value = single(scenario.at(factor.pointer()));
            if (value.isEmpty()) {
                return Optional.empty();
            }
            values.add(value.get());
        }
        return Optional.of(values);
    }

    /** A fidelity that is the same in all subdistricts is one value. */
    private static Optional<ValueNode> single(JsonNode value) {
        if (value instanceof ObjectNode parts && !parts.isEmpty()) {
            JsonNode first = parts.iterator().next();
            boolean same = StreamSupport.stream(parts.spliterator(), false).allMatch(first::equals);
            return same && !first.isObject() ? single(first) : Optional.empty();
        }
        if (!(value instanceof ValueNode known) || value.isNull() || value.isMissingNode()) {
            return Optional.empty();
        }
        return Optional.of(value.isNumber() ? Numbers.node(value.doubleValue()) : known);
    }

    /** Returns the file as read, defaults filled in, with the number of replications of this search. */
    public ObjectNode tree() {
        return base.tree().put("replications", replications());
    }

    /** Returns what was asked, as a result folder tells it. */
    public Study study() {
        ObjectNode input = tree().without(Set.of("title", "scenario"));
        return new Study(
                name(),
                base.title(),
                "optimise",
                List.of(),
                base.seed(),
                base.scenario().parameters().time().start(),
                base.scenario().tree(),
                Map.of(),
                base.outcomes(),
                input);
    }
}
