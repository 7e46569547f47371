package deepurban.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said twice under one key in a bundle is said the second way, without a word. */
class BundlesTest {

    private static List<Path> bundles() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources"))) {
            return files.filter(file -> file.toString().endsWith(".properties")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void eachKeyStandsOnce(Path bundle) throws IOException {
        List<String> keys = Files.readAllLines(bundle).stream()
                .filter(line -> line.matches("[\\w.*/-]+ ?=.*"))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .toList();
        assertThat(keys).isNotEmpty().doesNotHaveDuplicates();
    }
}
