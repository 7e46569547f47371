package deepurban.scenario;

import static deepurban.scenario.Scenarios.TINY;
import static deepurban.scenario.Scenarios.mistakes;
import static deepurban.scenario.Scenarios.write;
import static deepurban.scenario.Scenarios.writeBytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a file holds, the answer is a message. */
class HostileInputTest {

    @TempDir
    Path folder;

    @Test
    void missingFile() {
        assertThat(mistakes(folder.resolve("none.json"))).containsExactly("none.json: there is no such file");
    }

    @Test
    void folderInsteadOfFile() throws IOException {
        Files.createDirectory(folder.resolve("d.json"));
        assertThat(mistakes(folder.resolve("d.json"))).containsExactly("d.json: is a folder, not a file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n", "\uFEFF"})
    void emptyFile(String text) {
        assertThat(mistakes(write(folder.resolve("e.json"), text))).containsExactly("e.json: is empty");
        assertThat(mistakes(write(folder.resolve("e.yaml"), text))).containsExactly("e.yaml: is empty");
    }

    @Test
    void yamlOfCommentsAlone() {
        assertThat(mistakes(write(folder.resolve("c.yaml"), "# nothing\n"))).containsExactly("c.yaml: is empty");
    }

    @Test
    void textThatIsNotUtf8() {
        byte[] latin1 = "{\n \"name\": \"M\u00fcnchen\" }".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(mistakes(writeBytes(folder.resolve("l.json"), latin1)))
                .containsExactly("l.json:2:1: is not UTF-8 text");
        assertThat(mistakes(writeBytes(folder.resolve("u.json"), TINY.getBytes(StandardCharsets.UTF_16))))
                .containsExactly("u.json:1:1: is not UTF-8 text");
    }

    @Test
    void byteOrderMarkIsToleratedInBothFormats() {
        assertThat(Scenarios.read(write(folder.resolve("b.json"), "\uFEFF" + TINY))
                        .name())
                .isEqualTo("tiny");
        assertThat(Scenarios.read(write(folder.resolve("b.yaml"), "\uFEFF" + TINY))
                        .name())
                .isEqualTo("tiny");
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "yaml"})
    void deepNesting(String format) {
        Path file = write(folder.resolve("deep." + format), "[".repeat(100_000));
        assertThat(mistakes(file))
                .singleElement()
                .asString()
                .matches("deep\\.(json|yaml):1:\\d+: is nested too deeply, or holds a number, name or text that is too"
                        + " long");
    }

    @Test
    void deepBlocksOfYaml() {
        String blocks = IntStream.range(0, 200)
                .mapToObj(depth -> " ".repeat(depth) + "a:\n")
                .collect(Collectors.joining());
        assertThat(mistakes(write(folder.resolve("deep.yml"), blocks)))
                .singleElement()
                .asString()
                .contains("deeply");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999", "-1e999", "1e-999", "1E+2147483647", "123456789012345678901234567890"})
    void numbersBeyondAnyRange(String number) {
        assertThat(mistakes(write(folder.resolve("n.json"), TINY.replace("100", number))))
                .containsExactly("n.json:3:66 /town/subdistricts/east/residents: expected a whole number from 1 to"
                        + " 50000000 (residents), given " + number);
    }

    @Test
    void numbersOfManyDigits() {
        assertThat(mistakes(write(folder.resolve("n.json"), TINY.replace("100", "1".repeat(100_000)))))
                .singleElement()
                .asString()
                .contains("too long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "-Infinity", "+1", "01", "1.", ".5", "0x10"})
    void numbersThatAreNotJson(String number) {
        assertThat(mistakes(write(folder.resolve("n.json"), TINY.replace("100", number))))
                .singleElement()
                .asString()
                .matches("n\\.json:3:\\d+: is not well formed: .*");
    }

    @ParameterizedTest
    @ValueSource(strings = {".nan", ".inf", "-.inf", "NaN", "!!binary aGk=", "2020-01-01", "1:30"})
    void yamlsOtherNumbers(String number) {
        assertThat(mistakes(write(folder.resolve("n.yaml"), TINY.replace("100", number))))
                .singleElement()
                .asString()
                .startsWith("n.yaml:3:66 /town/subdistricts/east/residents: ");
    }

    @Test
    void duplicateNames() {
        String twice = TINY.replace("'cells': 10", "'cells': 10, 'cells': 11");
        String expected = ":3:84 /town/subdistricts/east/cells: the name cells stands here twice, first on line 3";
        assertThat(mistakes(write(folder.resolve("t.json"), twice))).containsExactly("t.json" + expected);
        assertThat(mistakes(write(folder.resolve("t.yaml"), twice))).containsExactly("t.yaml" + expected);
    }

    @Test
    void aliasesOfYamlAreNotMultiplied() {
        String bomb = "a: &a [x,x,x,x,x,x,x,x,x]\n"
                + IntStream.range(0, 20)
                        .mapToObj(i -> (char) ('b' + i) + ": &" + (char) ('b' + i) + " ["
                                + ("*" + (char) ('a' + i) + ",").repeat(9) + "x]\n")
                        .collect(Collectors.joining());
        assertThat(mistakes(write(folder.resolve("bomb.yaml"), bomb)))
                .filteredOn(line -> line.contains("aliases of YAML are not read"))
                .hasSize(180);
    }

    @Test
    void yamlThatRefersToItself() {
        assertThat(mistakes(write(folder.resolve("self.yaml"), "name: &n {x: *n}\n")))
                .anyMatch(line -> line.startsWith("self.yaml:1:14 /name/x: aliases of YAML"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"name\": }", "{\"name\"", "{} {}", "[1", "nul", "\u0000", "{\"a\": \"\\uZZZZ\"}", "'"})
    void jsonThatIsNotWellFormed(String text) {
        Path file = writeBytes(folder.resolve("s.json"), text.getBytes(StandardCharsets.UTF_8));
        assertThat(mistakes(file))
                .singleElement()
                .asString()
                .matches("s\\.json:1:\\d+: (is not well formed|goes on).*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: [1",
                "a: b: c",
                "\tx: 1",
                "--- 1\n--- 2",
                "a: \u0007",
                "? [1]\n: 2",
                "a: &x",
                "%YAML 9.9\n---\na: 1",
                "a: !<tag> {",
                "\"\\q\""
            })
    void yamlThatIsNotWellFormed(String text) {
        assertThat(mistakes(write(folder.resolve("s.yaml"), text))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "1", "\"x\"", "[]", "true"})
    void rootsThatAreNoObjects(String text) {
        assertThat(mistakes(write(folder.resolve("r.json"), text)))
                .singleElement()
                .asString()
                .contains("expected an object, given");
    }

    @Test
    void hugeFiles() {
        assertThat(mistakes(writeBytes(folder.resolve("huge.json"), new byte[5 << 20])))
                .containsExactly("huge.json: is larger than 4 MiB");
    }

    @Test
    void tensOfThousandsOfMistakesAreFoundInSeconds() {
        String problems = IntStream.range(0, 20_000)
                .mapToObj(i -> "'p" + i + "': { 'departments': { 'd" + i + "': 1 }, 'severty': 1 }")
                .collect(Collectors.joining(",\n"));
        Path file = write(folder.resolve("many.json"), TINY.replace("'noise': {", problems + ", 'noise': {"));
        assertThat(assertTimeout(Duration.ofSeconds(60), () -> mistakes(file))).hasSize(80_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../tiny.json", "/etc/passwd", "a/../../tiny.json", "..", ".", "C:\\\\x.json", "\\u0000"})
    void pathsThatLeaveTheFolder(String path) {
        write(folder.resolve("tiny.json"), TINY);
        Path file = write(folder.resolve("in/x.json"), "{ 'name': 'x', 'extends': '" + path + "' }");
        assertThat(mistakes(file)).anyMatch(line -> line.startsWith("x.json:1:27 /extends: "));
    }

    @Test
    void symbolicLinksThatLeaveTheFolder() throws IOException {
        write(folder.resolve("tiny.json"), TINY);
        Path file = write(folder.resolve("in/x.json"), "{ 'name': 'x', 'extends': 'link.json' }");
        Files.createSymbolicLink(folder.resolve("in/link.json"), folder.resolve("tiny.json"));
        assertThat(mistakes(file))
                .containsExactly("x.json:1:27 /extends: the path must be relative and stay inside the folder of the"
                        + " file that names it: link.json");
    }

    @Test
    void filesThatExtendEachOther() {
        write(folder.resolve("a.json"), TINY.replace("'tiny',", "'a', 'extends': 'b.json',"));
        Path file = write(folder.resolve("b.json"), "{ 'name': 'b', 'extends': 'a.json' }");
        assertThat(mistakes(file))
                .containsExactly("a.json:1:27 /extends: the file comes back to itself through b.json");
    }

    @Test
    void aFileThatExtendsNothing() {
        Path file = write(folder.resolve("x.json"), "{ 'name': 'x', 'extends': 'none.json', 'tyme': 1 }");
        assertThat(mistakes(file))
                .containsExactly(
                        "x.json:1:27 /extends: there is no file none.json in this folder",
                        "x.json:1:40 /tyme: unknown name tyme (did you mean time?)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "=", "/=1", "x", "/a", "/extends=x", "/town/subdistricts/a b=1", "/changes/0=1", "/~2=1"})
    void settingsThatSetNothing(String set) {
        assertThat(mistakes(write(folder.resolve("t.json"), TINY), set)).isNotEmpty();
    }

    @Test
    void settingsThatAreVeryDeep() {
        assertThat(mistakes(write(folder.resolve("t.json"), TINY), "/a".repeat(100_000) + "=1"))
                .singleElement()
                .asString()
                .endsWith("nothing can be set there");
    }

    @Test
    void namesThatWouldSpoilATerminal() {
        Path file = write(folder.resolve("t.json"), TINY.replace("'name': 'tiny',", "'name': 'a\\u001b[31mb',"));
        assertThat(mistakes(file)).singleElement().asString().doesNotContain("\u001b");
        Path key = write(folder.resolve("k.json"), TINY.replace("'name'", "'\\u001b[2J': 1, 'name'"));
        assertThat(mistakes(key)).singleElement().asString().doesNotContain("\u001b");
    }
}
