package deepurban.scenario;

import com.fasterxml.jackson.databind.node.ObjectNode;
import deepurban.mechanism.Catalogue;
import deepurban.scenario.mistake.InvalidInput;
import deepurban.scenario.mistake.Mistakes;
import deepurban.scenario.shape.Checking;
import deepurban.scenario.source.Documents;
import deepurban.scenario.source.Located;
import deepurban.scenario.source.Located.Member;
import deepurban.scenario.source.Located.Members;
import deepurban.scenario.source.Place;
import deepurban.scenario.source.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads scenario files. */
public final class ScenarioReader {

    private final ScenarioShape shape;
    private final Mistakes mistakes = new Mistakes();

    private ScenarioReader(Catalogue catalogue) {
        shape = ScenarioShape.of(catalogue);
    }

    /** Reads a scenario without checking the names of its outcomes; see the other method. */
    public static Scenario read(Path file, List<String> sets, Catalogue catalogue) {
        return read(file, sets, catalogue, Set.of());
    }

    /**
     * Reads a scenario with all that it extends and the reforms that it names.
     *
     * @param file JSON, or YAML by its ending
     * @param sets settings {@code POINTER=VALUE} over the merged files, in this order
     * @param catalogue the mechanisms that there are
     * @param outcomes the outcomes that there are; empty: not checked
     * @throws InvalidInput with every mistake in all the files
     */
    public static Scenario read(Path file, List<String> sets, Catalogue catalogue, Set<String> outcomes) {
        return read(file, Map.of(), sets, catalogue, outcomes);
    }

    /**
     * Reads a scenario with reforms of other files beside its own.
     *
     * @param file JSON, or YAML by its ending
     * @param reforms reform files by the name that each gets in the scenario
     * @param sets settings {@code POINTER=VALUE} over the merged files, in this order
     * @param catalogue the mechanisms that there are
     * @param outcomes the outcomes that there are; empty: not checked
     * @throws InvalidInput with every mistake in all the files
     */
    public static Scenario read(
            Path file, Map<String, Path> reforms, List<String> sets, Catalogue catalogue, Set<String> outcomes) {
        return new ScenarioReader(catalogue).read(file, reforms, sets, outcomes);
    }

    /**
     * Resolves a tree in memory, for example {@link Scenario#tree} with something changed; reforms that name files and
     * {@code extends} are not allowed in it.
     *
     * @param tree the scenario as JSON
     * @param sets settings {@code POINTER=VALUE} over it, in this order
     * @param catalogue the mechanisms that there are
     * @throws InvalidInput with every mistake, without lines
     */
    public static Scenario resolve(ObjectNode tree, List<String> sets, Catalogue catalogue) {
        ScenarioReader reader = new ScenarioReader(catalogue);
        Source memory = Source.text(tree.path("name").asText("scenario"));
        Optional<Located> document = Documents.parse(memory, Canonical.text(tree), reader.mistakes)
                .map(parsed -> parsed.movedTo(Place.of(memory)));
        return reader.resolve(document.stream().toList(), true, sets, Set.of());
    }

    /**
     * Resolves a tree in memory with patches over it, as if they were files that extend it: what is wrong in a patch is told
     * with its place.
     *
     * @param tree the scenario as JSON
     * @param patches merge patches of the scenario, in this order
     * @param catalogue the mechanisms that there are
     * @throws InvalidInput with every mistake
     */
    public static Scenario patched(ObjectNode tree, List<Located> patches, Catalogue catalogue) {
        ScenarioReader reader = new ScenarioReader(catalogue);
        Source memory = Source.text(tree.path("name").asText("scenario"));
        List<Located> documents = new ArrayList<>();
        documents.add(reader.located(tree, memory));
        documents.addAll(patches);
        return reader.resolve(documents, true, List.of(), Set.of());
    }

    private Located located(ObjectNode tree, Source memory) {
        return Documents.parse(memory, Canonical.text(tree), mistakes)
                .map(parsed -> parsed.movedTo(Place.of(memory)))
                .orElseThrow();
    }

    private Scenario read(Path file, Map<String, Path> reforms, List<String> sets, Set<String> outcomes) {
        Chain chain = Chain.read(file, mistakes);
        List<Located> documents = new ArrayList<>(chain.documents());
        boolean complete = chain.isComplete();
        for (Map.Entry<String, Path> reform : reforms.entrySet()) {
            Source source = Source.file(reform.getValue());
            Optional<Located> document = Documents.read(source, reform.getValue(), mistakes);
            document.ifPresent(found -> documents.add(named(reform.getKey(), found, Place.of(source))));
            complete &= document.isPresent();
        }
        return resolve(documents, complete, sets, outcomes);
    }

    /** Puts a reform where it would stand in a scenario. */
    private static Located named(String name, Located reform, Place place) {
        Located reforms = new Members(place, Map.of(name, new Member(place, withoutSchema(reform))));
        return new Members(place, Map.of("reforms", new Member(place, reforms)));
    }

    /** A file may name its schema for editors; inside a scenario there is no place for that. */
    private static Located withoutSchema(Located reform) {
        return reform instanceof Members members ? members.without(Set.of("$schema")) : reform;
    }

    private Scenario resolve(List<Located> files, boolean complete, List<String> sets, Set<String> outcomes) {
        List<Located> documents = new ArrayList<>(files);
        sets.forEach(set -> Settings.patch(set, mistakes).ifPresent(documents::add));
        Optional<Located> merged = complete ? documents.stream().reduce(ScenarioMerge::apply) : Optional.empty();
        Checking checking = Checking.of(mistakes, merged);
        documents.forEach(document -> shape.file().check(document, "", checking));
        if (!(merged.orElse(null) instanceof Members whole)) {
            throw new InvalidInput(mistakes.sorted());
        }
        Located scenario = new ReformFiles(shape, checking).read(whole);
        return new Resolution(shape, new Packages(mistakes).stack(scenario), mistakes).resolve(outcomes);
    }
}
