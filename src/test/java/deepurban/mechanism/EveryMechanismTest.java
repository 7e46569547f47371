package deepurban.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import deepurban.Towns;
import deepurban.model.DeepUrban;
import deepurban.observe.RunRecord;
import deepurban.parameters.ModelParameters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every mechanism of the catalogue, beside all the others switched on. */
class EveryMechanismTest {

    private static final Catalogue ALL = Towns.CATALOGUE;

    static Stream<String> keys() {
        return ALL.types().stream().map(MechanismType::key);
    }

    @ParameterizedTest
    @MethodSource("keys")
    void atFidelityZeroItIsOff(String key) {
        RunRecord off = run(ALL, parameters(Trial.off(key)));
        RunRecord zero = run(ALL, parameters(Trial.with(key, "fidelity", 0)));
        assertSame(off, zero);
    }

    @ParameterizedTest
    @MethodSource("keys")
    void switchedOffItMayAsWellBeMissingFromTheCatalogue(String key) {
        ModelParameters off = parameters(Trial.off(key));
        Catalogue without = Catalogue.of(
                ALL.types().stream().filter(type -> !type.key().equals(key)).toList());
        assertSame(run(ALL, off), run(without, off));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void switchedOnItChangesSomething(String key) {
        RunRecord off = run(ALL, parameters(Trial.off(key)));
        RunRecord on = run(ALL, parameters());
        assertThat(numbers(on)).isNotEqualTo(numbers(off));
    }

    /** The town with every mechanism on, and these settings on top; implementation fades fast, so that a few months show it. */
    private static ModelParameters parameters(String... sets) {
        List<String> all =
                new ArrayList<>(List.of("/time/warmUpDays=60", "/time/horizonDays=200", "/policies/perYear=12"));
        keys().forEach(key -> all.add(Trial.on(key)));
        all.addAll(List.of(sets));
        return Towns.read("classroom", all.toArray(String[]::new)).parameters();
    }

    private static RunRecord run(Catalogue catalogue, ModelParameters parameters) {
        DeepUrban town = DeepUrban.start(parameters, catalogue, 7, 0);
        town.runTo(parameters.time().warmUpDays());
        town.observeFromHere();
        town.runTo(parameters.time().warmUpDays() + parameters.time().horizonDays());
        return town.record();
    }

    private static void assertSame(RunRecord one, RunRecord other) {
        assertThat(numbers(other)).containsExactly(numbers(one));
        assertThat(other.daily().values()).isDeepEqualTo(one.daily().values());
        assertThat(other.problems()).isEqualTo(one.problems());
    }

    /** All outcomes but the fidelity itself, to the last bit. */
    private static long[] numbers(RunRecord record) {
        double[] copy = record.outcomes().clone();
        for (int i = 0; i < copy.length; i++) {
            if (record.columns().get(i).outcome().name().equals("fidelity")) {
                copy[i] = 0;
            }
        }
        return Arrays.stream(copy).mapToLong(Double::doubleToLongBits).toArray();
    }
}
