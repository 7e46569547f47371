package deepurban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.WebElement;

/** Opens the pages of sweeps in a real browser: one of each analysis. The experiment's title is hostile. */
@Tag("slow")
class SweepPageTest {

    @TempDir
    private static Path temporary;

    private static Browser browser;

    @BeforeAll
    static void start() throws IOException {
        browser = Browser.start();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    private static Path sweep(String name, String experiment) throws IOException {
        Path file = Experiments.write(temporary, experiment);
        Path out = temporary.resolve(name);
        Call call = Call.of("sweep", file.toString(), "--quiet", "--out", out.toString());
        assertThat(call.status()).as(call.err()).isZero();
        return out;
    }

    private static String of(String design, String kind) {
        return """
                { 'format': 1, 'name': 'pages', 'scenario': 'small.json', 'title': {'en': '=cmd()<script>alert(1)</script>', 'zh': '页'},
                  %s
                  '%s': { '/voicing/fadePerDay': { 'range': [0.002, 0.01], 'log': true },
                           '/mechanisms/threeTierLiaison/contactsPerWeek': { 'range': [0, 10] } },
                  'design': %s, 'replications': 2,
                  'outcomes': { 'neverHeardShare': { 'primary': true, 'smallestEffect': 0.001 }, 'trust': {} } }
                """.formatted(kind.equals("uncertainties") ? "'reforms': ['denser', 'later']," : "", kind, design);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "factors | {'kind': 'latinHypercube', 'points': 8} | mainEffects",
                "factors | {'kind': 'morris', 'trajectories': 3} | screening elementary",
                "factors | {'kind': 'sobolIndices', 'base': 4} | indices",
                "uncertainties | {'kind': 'sobolSequence', 'points': 8} | best regret box mainEffects",
            })
    void everyPictureOfItsAnalysisIsThere(String kind, String design, String figures) throws IOException {
        Path folder = sweep("sweep" + figures.length(), of(design, kind));
        browser.width(1280);
        browser.open(folder.resolve("report.html"));
        List<String> ids = browser.all("figure").stream()
                .map(figure -> figure.getAttribute("id"))
                .toList();
        assertThat(ids).containsExactly(figures.split(" "));
        assertPicturesHaveData();
        assertThat(browser.one(".kicker").getText()).isEqualTo("=cmd()<script>alert(1)</script>");
        String english = browser.one("#answer").getText();
        browser.click(browser.one("[data-language=zh]"));
        assertThat(browser.one("#answer").getText()).isNotEqualTo(english).matches("(?s).*\\p{IsHan}.*");
        choices();
        assertPicturesHaveData();
        browser.width(390);
        browser.until("return document.querySelector('figure .chart svg').getBoundingClientRect().width < 380");
        assertThat((Long) browser.ask("return document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(390);
        assertThat(browser.console()).isEmpty();
        assertThat(browser.requests()).isEmpty();
        assertCharts(folder);
    }

    /** Chooses the last entry of each list, as a reader does. */
    private static void choices() {
        for (int i = 0; i < browser.all("figure select").size(); i++) {
            WebElement list = browser.all("figure select").get(i);
            browser.click(list);
            list.sendKeys(org.openqa.selenium.Keys.END, org.openqa.selenium.Keys.ENTER);
        }
    }

    private static void assertPicturesHaveData() {
        for (WebElement chart : browser.all("figure .chart")) {
            String id = (String) browser.ask("return arguments[0].closest('figure').id", chart);
            assertThat(chart.getAttribute("data-points")).as(id).matches("[1-9]\\d*");
            assertThat(chart.getAttribute("aria-label")).as(id).hasSizeGreaterThan(10);
        }
    }

    private static void assertCharts(Path folder) throws IOException {
        try (var files = Files.list(folder.resolve("charts"))) {
            List<Path> all = files.toList();
            assertThat(all).isNotEmpty();
            assertThat(all.stream().filter(file -> file.toString().endsWith(".svg")))
                    .hasSize(all.size() / 2);
        }
    }
}
