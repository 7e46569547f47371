package deepurban.docs;

import static org.assertj.core.api.Assertions.assertThat;

import deepurban.mechanism.Catalogue;
import deepurban.mechanism.MechanismType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages agree with the code, and their links lead somewhere. */
class PagesTest {

    private static final Path DOCS = Path.of("docs");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(#[^)]*)?\\)");

    @Test
    void everyMechanismHasAPageOfItsOwn() throws IOException {
        List<String> pages;
        try (Stream<Path> files = Files.list(DOCS.resolve("mechanisms"))) {
            pages = files.filter(file -> file.getFileName().toString().matches("\\d.*\\.md"))
                    .map(PagesTest::text)
                    .toList();
        }
        for (MechanismType<?> type : Catalogue.load().types()) {
            String title = "# " + type.title().en() + " (" + type.title().zh() + ")\n";
            assertThat(pages)
                    .filteredOn(page -> page.startsWith(title))
                    .singleElement()
                    .satisfies(page -> assertThat(page).contains("`" + type.key() + "`"));
        }
    }

    @Test
    void theOverviewListsEveryMechanismAndItsSignature() {
        String overview = text(DOCS.resolve("mechanisms").resolve("README.md"));
        for (MechanismType<?> type : Catalogue.load().types()) {
            String name = "[" + type.title().en() + "](";
            String rest = "| " + type.title().zh() + " | `" + type.key() + "` |";
            assertThat(overview.lines().anyMatch(line -> line.contains(name) && line.contains(rest)))
                    .as("docs/mechanisms/README.md, first table: %s", type.key())
                    .isTrue();
            assertThat(overview.lines().anyMatch(line -> line.startsWith("| `" + type.key() + "` |")))
                    .as("docs/mechanisms/README.md, table of signatures: %s", type.key())
                    .isTrue();
        }
    }

    @Test
    void linksLeadToFiles() throws IOException {
        List<Path> pages = new ArrayList<>();
        try (Stream<Path> files = Files.walk(DOCS)) {
            files.filter(file -> file.toString().endsWith(".md")).forEach(pages::add);
        }
        pages.addAll(Arrays.asList(Path.of("README.md"), Path.of("README.zh.md")));
        List<String> dead = new ArrayList<>();
        for (Path page : pages) {
            Matcher link = LINK.matcher(text(page));
            while (link.find()) {
                if (!Files.exists(page.toAbsolutePath().getParent().resolve(link.group(1)))) {
                    dead.add(page + ": " + link.group(1));
                }
            }
        }
        assertThat(dead).isEmpty();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
