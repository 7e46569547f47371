package deepurban.scenario;

import deepurban.mechanism.Catalogue;
import deepurban.scenario.mistake.InvalidInput;
import deepurban.scenario.mistake.Mistake;
import deepurban.scenario.mistake.Mistakes;
import deepurban.scenario.shape.Checking;
import deepurban.scenario.source.Documents;
import deepurban.scenario.source.Located;
import deepurban.scenario.source.Source;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks a file for {@code deepurban validate}. */
public final class Validation {

    private Validation() {}

    /**
     * Returns every mistake in a scenario and all that it names; or in a reform's own file, as far as it can be judged
     * without a scenario.
     *
     * @param file the file
     * @param catalogue the mechanisms that there are
     * @param outcomes the outcomes that there are; empty: not checked
     */
    public static List<Mistake> check(Path file, Catalogue catalogue, Set<String> outcomes) {
        Mistakes mistakes = new Mistakes();
        Optional<Located> reform =
                Documents.read(Source.file(file), file, mistakes).filter(Validation::isReform);
        if (reform.isPresent()) {
            ScenarioShape.of(catalogue).reform().check(reform.get(), "", Checking.of(mistakes, Optional.empty()));
            return mistakes.sorted();
        }
        try {
            ScenarioReader.read(file, List.of(), catalogue, outcomes);
            return List.of();
        } catch (InvalidInput e) {
            return e.mistakes();
        }
    }

    private static boolean isReform(Located document) {
        return document.member("patch").isPresent() && document.member("name").isEmpty();
    }
}
