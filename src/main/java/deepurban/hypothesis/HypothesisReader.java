package deepurban.hypothesis;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import deepurban.hypothesis.StatedTest.Direction;
import deepurban.hypothesis.StatedTest.Where;
import deepurban.mechanism.Catalogue;
import deepurban.observe.Outcome.Scope;
import deepurban.observe.Outcome.Scoped;
import deepurban.observe.Outcomes;
import deepurban.parameters.Title;
import deepurban.scenario.Canonical;
import deepurban.scenario.NamedFile;
import deepurban.scenario.ScenarioReader;
import deepurban.scenario.mistake.InvalidInput;
import deepurban.scenario.mistake.Mistake;
import deepurban.scenario.mistake.Mistakes;
import deepurban.scenario.mistake.Phrase;
import deepurban.scenario.shape.Checking;
import deepurban.scenario.shape.Completion;
import deepurban.scenario.source.Documents;
import deepurban.scenario.source.Located;
import deepurban.scenario.source.Located.Kind;
import deepurban.scenario.source.Located.Members;
import deepurban.scenario.source.Located.Scalar;
import deepurban.scenario.source.Merge;
import deepurban.scenario.source.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads hypothesis files. */
public final class HypothesisReader {

    private final Catalogue catalogue;
    private final HypothesisShape shape;
    private final Mistakes mistakes = new Mistakes();

    private HypothesisReader(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.shape = HypothesisShape.of(catalogue);
    }

    /**
     * Reads a hypothesis with the scenario that it names and all points of its grid.
     *
     * @throws InvalidInput with every mistake
     */
    public static Hypothesis read(Path file, Catalogue catalogue) {
        return new HypothesisReader(catalogue).read(file);
    }

    /** Returns every mistake in a hypothesis and the scenario that it names. */
    public static List<Mistake> check(Path file, Catalogue catalogue) {
        try {
            read(file, catalogue);
            return List.of();
        } catch (InvalidInput e) {
            return e.mistakes();
        }
    }

    /** Returns whether a file is meant to be a hypothesis: it has a claim, or tests. */
    public static boolean recognises(Path file) {
        return Documents.read(Source.file(file), file, new Mistakes())
                .filter(found -> found.member("claim").isPresent()
                        || found.member("tests").isPresent())
                .isPresent();
    }

    private Hypothesis read(Path file) {
        Optional<Located> document = Documents.read(Source.file(file), file, mistakes);
        if (document.isEmpty()) {
            throw new InvalidInput(mistakes.sorted());
        }
        Located given = document.get();
        Optional<ObjectNode> town = scenario(given);
        Optional<Located> whole = town.map(tree -> common(tree, given));
        shape.file().check(given, "", Checking.of(mistakes, whole));
        Completion completion = new Completion(mistakes, given);
        JsonNode complete = shape.file().complete(document, "", completion);
        new TestChecks(complete, whole, completion).check();
        Optional<Located> grid = given.member("grid");
        if (Grid.size(grid) > Grid.MOST) {
            completion.add("/grid", Phrase.of("hypothesis.grid", Grid.size(grid), Grid.MOST));
        }
        mistakes.throwIfAny();
        List<Point> points = points(town.orElseThrow(), given);
        mistakes.throwIfAny();
        return hypothesis((ObjectNode) complete, points, town.get());
    }

    /** Returns the scenario that the file names, without reforms of its own; adds what is wrong with it. */
    private Optional<ObjectNode> scenario(Located given) {
        if (!(given.member("scenario").orElse(null) instanceof Scalar path) || path.kind() != Kind.TEXT) {
            return Optional.empty();
        }
        return NamedFile.findNear(path.text(), path.place(), "/scenario", mistakes)
                .flatMap(source -> scenario(source.path().orElseThrow()));
    }

    private Optional<ObjectNode> scenario(Path file) {
        try {
            ObjectNode tree = ScenarioReader.read(file, List.of(), catalogue).tree();
            tree.putObject("reforms");
            tree.putObject("outcomes");
            return Optional.of(tree);
        } catch (InvalidInput e) {
            e.mistakes().forEach(mistakes::add);
            return Optional.empty();
        }
    }

    /** Returns the town of all sides, for the names that it has. */
    private Located common(ObjectNode tree, Located given) {
        Located town = Documents.parse(Source.text("scenario"), Canonical.text(tree), mistakes)
                .orElseThrow();
        return given.member("set")
                .filter(Members.class::isInstance)
                .map(patch -> Merge.apply(Optional.of(town), patch))
                .orElse(town);
    }

    private List<Point> points(ObjectNode town, Located given) {
        List<Point> points = new ArrayList<>();
        for (Grid.Cell cell : Grid.cells(given.member("grid"))) {
            List<Located> patches = new ArrayList<>();
            given.member("set").ifPresent(patches::add);
            patches.addAll(cell.patches());
            patches.add(reforms(given.member("arms").orElseThrow()));
            try {
                points.add(new Point(cell.levels(), ScenarioReader.patched(town, patches, catalogue)));
            } catch (InvalidInput e) {
                e.mistakes().forEach(mistake -> mistakes.add(placed(mistake, given, cell)));
                break; // What is wrong here is most likely wrong at the other points too.
            }
        }
        return points;
    }

    /** Values that are right each for itself but do not go together have no place in a file: the point is told instead. */
    private static Mistake placed(Mistake mistake, Located given, Grid.Cell cell) {
        if (mistake.line() > 0) {
            return mistake;
        }
        String point = Point.name(cell.levels());
        Phrase message = point.isEmpty() ? mistake.message() : Phrase.of("hypothesis.point", mistake.message(), point);
        return given.place().mistake(mistake.pointer(), message, mistake.nearest());
    }

    /** The sides are the scenario's reforms. */
    private static Located reforms(Located arms) {
        return new Members(arms.place(), Map.of("reforms", new Located.Member(arms.place(), arms)));
    }

    private static Hypothesis hypothesis(ObjectNode file, List<Point> points, ObjectNode town) {
        List<StatedTest> tests = new ArrayList<>();
        file.path("tests").forEach(test -> tests.add(test(test)));
        List<String> arms = new ArrayList<>();
        file.path("arms").fieldNames().forEachRemaining(arms::add);
        return new Hypothesis(
                file.path("name").textValue(),
                title(file.path("title")),
                title(file.path("claim")),
                arms,
                points,
                file.path("replications").intValue(),
                tests,
                digest(file, town));
    }

    /** Replications do not count: more of them extend the same results. */
    private static String digest(ObjectNode file, ObjectNode town) {
        ObjectNode input = JsonNodeFactory.instance.objectNode();
        input.set("hypothesis", file.deepCopy().without(Set.of("replications", "scenario")));
        input.set("scenario", town);
        return Canonical.digest(input);
    }

    private static StatedTest test(JsonNode test) {
        List<Term> contrast = new ArrayList<>();
        test.path("contrast").forEach(term -> contrast.add(term(term)));
        return new StatedTest(
                test.path("name").textValue(),
                title(test.path("title")),
                contrast,
                (Direction) HypothesisShape.DIRECTION.bind(test.path("direction"), ""),
                test.path("margin").doubleValue(),
                test.path("primary").booleanValue(),
                (Where) HypothesisShape.WHERE.bind(test.path("where"), ""));
    }

    private static Term term(JsonNode term) {
        Scoped outcome = new Scoped(
                Outcomes.find(term.path("outcome").textValue()).orElseThrow(),
                (Scope) HypothesisShape.SCOPE.bind(term.path("scope"), ""),
                term.path("part").asText(""));
        return new Term(
                term.path("arm").textValue(),
                outcome,
                term.path("weight").doubleValue(),
                term.path("absolute").booleanValue());
    }

    private static Title title(JsonNode tree) {
        return new Title(tree.path("en").textValue(), tree.path("zh").textValue());
    }
}
