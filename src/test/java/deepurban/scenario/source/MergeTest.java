package deepurban.scenario.source;

import static org.assertj.core.api.Assertions.assertThat;

import deepurban.scenario.mistake.Mistakes;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergeTest {

    /** RFC 7396, appendix A: all fifteen cases. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'a':'b'}             | {'a':'c'}                   | {'a':'c'}",
                "{'a':'b'}             | {'b':'c'}                   | {'a':'b','b':'c'}",
                "{'a':'b'}             | {'a':null}                  | {}",
                "{'a':'b','b':'c'}     | {'a':null}                  | {'b':'c'}",
                "{'a':['b']}           | {'a':'c'}                   | {'a':'c'}",
                "{'a':'c'}             | {'a':['b']}                 | {'a':['b']}",
                "{'a':{'b':'c'}}       | {'a':{'b':'d','c':null}}    | {'a':{'b':'d'}}",
                "{'a':[{'b':'c'}]}     | {'a':[1]}                   | {'a':[1]}",
                "['a','b']             | ['c','d']                   | ['c','d']",
                "{'a':'b'}             | ['c']                       | ['c']",
                "{'a':'foo'}           | null                        | null",
                "{'a':'foo'}           | 'bar'                       | 'bar'",
                "{'e':null}            | {'a':1}                     | {'e':null,'a':1}",
                "[1,2]                 | {'a':'b','c':null}          | {'a':'b'}",
                "{}                    | {'a':{'bb':{'ccc':null}}}   | {'a':{'bb':{}}}"
            })
    void followsTheStandard(String target, String patch, String result) {
        assertThat(Merge.apply(Optional.of(parse(target)), parse(patch)).toJson())
                .isEqualTo(parse(result).toJson());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'a':{'b':1}}     | {'a':{'b':null}}     | {'a':{'b':2,'c':3}}",
                "{'a':{'c':null}}  | {'d':1}              | {'a':{'b':2,'c':3}}",
                "{'a':1}           | {'a':{'b':null}}     | {'x':0}"
            })
    void oneComposedPatchDoesWhatTheTwoDo(String first, String second, String target) {
        Located once = Merge.apply(Optional.of(parse(target)), Merge.compose(Optional.of(parse(first)), parse(second)));
        Located twice = Merge.apply(Optional.of(Merge.apply(Optional.of(parse(target)), parse(first))), parse(second));
        assertThat(once.toJson()).isEqualTo(twice.toJson());
    }

    @Test
    void eachValueKeepsTheLineWhereItWasWritten() {
        Located merged = Merge.apply(Optional.of(parse("{'a': {\n'b': 1,\n'c': 2}}")), parse("{'a':\n\n\n\n{'c': 3}}"));
        assertThat(merged.placeOf("/a/b").line()).isEqualTo(2);
        assertThat(merged.placeOf("/a/c").line()).isEqualTo(5);
        assertThat(merged.placeOf("/a/missing").line()).isEqualTo(1);
    }

    private static Located parse(String json) {
        Mistakes mistakes = new Mistakes();
        Located parsed = Documents.parse(Source.text("test"), json.replace('\'', '"'), mistakes)
                .orElseThrow();
        assertThat(mistakes.isEmpty()).isTrue();
        return parsed;
    }
}
