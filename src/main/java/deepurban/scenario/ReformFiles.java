package deepurban.scenario;

import deepurban.scenario.mistake.Mistakes;
import deepurban.scenario.shape.Checking;
import deepurban.scenario.source.Documents;
import deepurban.scenario.source.Located;
import deepurban.scenario.source.Located.Kind;
import deepurban.scenario.source.Located.Members;
import deepurban.scenario.source.Located.Scalar;
import deepurban.scenario.source.Pointers;
import java.util.Optional;
import java.util.Set;

/** Puts reforms that stand in files of their own in the place of their paths. */
final class ReformFiles {

    private static final String REFORMS = "reforms";

    private final ScenarioShape shape;
    private final Checking checking;

    ReformFiles(ScenarioShape shape, Checking checking) {
        this.shape = shape;
        this.checking = checking;
    }

    /** Returns the scenario with all reforms in it; one whose file is wrong is told and left out. */
    Located read(Members scenario) {
        if (!(scenario.member(REFORMS).orElse(null) instanceof Members reforms)) {
            return scenario;
        }
        Members read = reforms;
        for (String name : reforms.members().keySet()) {
            if (reforms.members().get(name).value() instanceof Scalar path && path.kind() == Kind.TEXT) {
                Optional<Located> reform = read(path, Pointers.child("/reforms", name));
                read = reform.isPresent() ? read.with(name, reform.get()) : read.without(Set.of(name));
            }
        }
        return scenario.with(REFORMS, read);
    }

    private Optional<Located> read(Scalar path, String pointer) {
        Mistakes mistakes = checking.mistakes();
        Optional<Located> reform = NamedFile.find(path.text(), path.place(), pointer, mistakes)
                .flatMap(source -> Documents.read(source, source.path().orElseThrow(), mistakes));
        reform.ifPresent(found -> shape.reform().check(found, "", checking));
        return reform;
    }
}
