package deepurban.scenario;

import static deepurban.scenario.Scenarios.TINY;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import deepurban.mechanism.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Another program's validator agrees with the reader. */
class ScenarioSchemaTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(strings = {"town", "classroom"})
    void acceptsTheScenariosOfTheRepository(String name) throws IOException {
        String json = Files.readString(Path.of("scenarios", name + ".json"));
        assertThat(errors(ScenarioSchema.scenario(Catalogue.load()), json)).isEmpty();
    }

    @Test
    void acceptsWhatWasResolved() throws IOException {
        Scenario town = ScenarioReader.read(Path.of("scenarios/classroom.json"), List.of(), Catalogue.load());
        assertThat(errors(ScenarioSchema.scenario(Catalogue.load()), Canonical.text(town.tree())))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'mechanisms':{'listening':{'on':true,'fidelity':0.5,'hours':3}}}",
                "{'mechanisms':{'listening':{'fidelity':{'east':0.5},'hours':null}}}",
                "{'mechanisms':{'$comment':'x','listening':{'$comment':'x'}},'reforms':{'$comment':'x'}}",
                "{'time':{'start':'2020-01-01','calendar':'alwaysOpen'}}",
                "{'reforms':{'a':{'patch':{'voicing':{'group':{'local':1}}}},'b':'reforms/b.json'}}",
                "{'changes':[{'from':'2020-02-01','patch':{}}],'outcomes':{'time.median':{'primary':true}}}"
            })
    void acceptsWhatIsRight(String members) throws IOException {
        assertThat(errors(ScenarioSchema.scenario(Scenarios.CATALOGUE), tinyWith(members)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'tyme':{}}",
                "{'format':2}",
                "{'name':'a b'}",
                "{'time':{'horizonDays':1.5}}",
                "{'time':{'calendar':'sometimes'}}",
                "{'dispatch':{'accuracy':1.5}}",
                "{'dispatch':{'accuracy':'0.5'}}",
                "{'mechanisms':{'lisening':{}}}",
                "{'mechanisms':{'listening':{'fidelity':2}}}",
                "{'problems':{}}",
                "{'departments':{'desk':{}}}",
                "{'reforms':{'a':{'patch':{'dispatch':{'acuracy':1}}}}}",
                "{'reforms':{'a b':{'patch':{}}}}",
                "{'changes':{}}"
            })
    void rejectsWhatIsWrong(String members) throws IOException {
        assertThat(errors(ScenarioSchema.scenario(Scenarios.CATALOGUE), tinyWith(members)))
                .isNotEmpty();
    }

    @Test
    void aReformHasASchemaOfItsOwn() throws IOException {
        ObjectNode schema = ScenarioSchema.reform(Scenarios.CATALOGUE);
        assertThat(errors(schema, "{\"$schema\": \"x\", \"patch\": {\"dispatch\": {\"accuracy\": 0.9}}}"))
                .isEmpty();
        assertThat(errors(schema, "{\"patch\": {\"dispatch\": {\"accuracy\": 9}}}"))
                .isNotEmpty();
        assertThat(errors(schema, "{}")).isNotEmpty();
    }

    private static String tinyWith(String members) throws IOException {
        ObjectNode tiny = (ObjectNode) MAPPER.readTree(TINY.replace('\'', '"'));
        JsonNode more = MAPPER.readTree(members.replace('\'', '"'));
        return tiny.setAll((ObjectNode) more).toString();
    }

    private static List<Error> errors(ObjectNode schema, String json) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema)
                .validate(MAPPER.readTree(json));
    }
}
