package deepurban.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import deepurban.mechanism.Catalogue;
import deepurban.scenario.Declaration.Kind;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each parameter is declared completely; what is missing would be missing from every table and message. */
class DeclarationsTest {

    static Stream<Declaration> all() {
        return Stream.concat(Declarations.of(Catalogue.load()).stream(), Declarations.of(Scenarios.CATALOGUE).stream());
    }

    @ParameterizedTest
    @MethodSource("all")
    void saysWhatItMeansInWhichUnitAndWhereItComesFrom(Declaration declaration) {
        assertThat(declaration.meaning().en()).isNotBlank();
        assertThat(declaration.meaning().zh()).isNotBlank();
        assertThat(declaration.meaning().zh().codePoints().anyMatch(Character::isIdeographic))
                .isTrue();
        assertThat(declaration.unit()).isNotBlank();
        assertThat(declaration.source()).isNotBlank();
        if (declaration.source().contains("assumed")) {
            assertThat(declaration.source()).contains("swept");
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void numbersHaveARange(Declaration declaration) {
        if (declaration.isNumeric()) {
            assertThat(declaration.min()).isFinite().isLessThan(declaration.max());
            assertThat(declaration.max()).isFinite();
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void theDefaultIsAllowed(Declaration declaration) throws IOException {
        if (declaration.fallback().isEmpty()) {
            return;
        }
        JsonNode value = new ObjectMapper().readTree(declaration.fallback().get());
        List<JsonNode> values = new ArrayList<>();
        boolean byPart = !declaration.parts().isEmpty() && !declaration.parts().equals(List.of("*"));
        if (byPart) {
            assertThat(value.fieldNames()).toIterable().containsExactlyElementsOf(declaration.parts());
            value.forEach(values::add);
        } else {
            values.add(value);
        }
        values.forEach(single -> assertThat(isAllowed(single, declaration))
                .as("%s as default of %s", single, declaration.pointer())
                .isTrue());
    }

    private static boolean isAllowed(JsonNode value, Declaration declaration) {
        return switch (declaration.kind()) {
            case NUMBER -> value.isNumber() && inRange(value, declaration);
            case WHOLE -> value.isInt() && inRange(value, declaration);
            case SWITCH -> value.isBoolean();
            case CHOICE -> declaration.choices().contains(value.textValue());
            case DATE -> LocalDate.parse(value.textValue()).isAfter(LocalDate.MIN);
            case TEXT -> value.isTextual() && !value.textValue().isBlank();
        };
    }

    private static boolean inRange(JsonNode value, Declaration declaration) {
        return value.doubleValue() >= declaration.min() && value.doubleValue() <= declaration.max();
    }

    @Test
    void aValueIsFoundByItsPointer() {
        List<Declaration> all = Declarations.of(Scenarios.CATALOGUE);
        assertThat(Declarations.find(all, "/problems/noise/hoursMean"))
                .map(Declaration::unit)
                .contains("h");
        assertThat(Declarations.find(all, "/problems/noise/departments/desk"))
                .map(Declaration::kind)
                .contains(Kind.NUMBER);
        assertThat(Declarations.find(all, "/voicing/group/newcomer"))
                .map(Declaration::min)
                .contains(-10.0);
        assertThat(Declarations.find(all, "/mechanisms/listening/fidelity/east"))
                .map(Declaration::max)
                .contains(1.0);
        assertThat(Declarations.find(all, "/mechanisms/listening/hours")).isPresent();
        assertThat(Declarations.find(all, "/voicing/group/nobody")).isEmpty();
        assertThat(Declarations.find(all, "/voicing")).isEmpty();
        assertThat(Declarations.find(all, "")).isEmpty();
    }

    @Test
    void theTableOfMechanismsIsTheSameDeclarations() {
        assertThat(MechanismTable.text(Scenarios.CATALOGUE, Locale.ENGLISH)).isEqualTo("""
                        listening  Listening
                            on        false        switch  Whether the mechanism acts [the scenario]
                            fidelity  1      0–1   share   Share of its level on paper that acts: one number, or one by subdistrict [assumed; swept 0–1]
                            hours     2      0–40  h/week  Hours of listening [assumed; swept 0–8]
                        """);
        assertThat(MechanismTable.text(Scenarios.CATALOGUE, Locale.CHINESE))
                .contains("h/week  倾听时数 [assumed; swept 0–8]\n");
    }
}
