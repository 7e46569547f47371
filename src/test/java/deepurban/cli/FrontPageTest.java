package deepurban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opens the page of a search in a real browser. The title is hostile. */
@Tag("slow")
class FrontPageTest {

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

    @Test
    void theFrontIsThereInBothLanguagesAndOnAPhone() throws IOException {
        Path file = Experiments.write(temporary, """
                { 'name': 'front', 'scenario': 'small.json', 'title': {'en': '=cmd()<script>alert(1)</script>', 'zh': '页'},
                  'factors': { '/mechanisms/threeTierLiaison/contactsPerWeek': { 'range': [0, 10] },
                               '/mechanisms/supervision/on': { 'levels': [false, true] } },
                  'objectives': { 'neverHeardShare': {}, 'cost': {}, 'trust': {} },
                  'search': { 'points': 16, 'population': 8, 'confirmation': 3, 'front': 8 }, 'replications': 1 }
                """);
        Path out = temporary.resolve("out");
        assertThat(Call.of("optimise", file.toString(), "--quiet", "--out", out.toString())
                        .status())
                .isZero();
        browser.width(1280);
        browser.open(out.resolve("report.html"));
        assertThat(browser.one(".kicker").getText()).isEqualTo("=cmd()<script>alert(1)</script>");
        assertPicturesHaveData();
        String english = browser.one("#answer").getText();
        assertThat(english).contains("no other beats");
        browser.click(browser.one("[data-language=zh]"));
        assertThat(browser.one("#answer").getText()).isNotEqualTo(english).matches("(?s).*\\p{IsHan}.*");
        assertPicturesHaveData();
        browser.width(390);
        browser.until("return document.querySelector('figure .chart svg').getBoundingClientRect().width < 380");
        assertThat((Long) browser.ask("return document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(390);
        assertThat(browser.console()).isEmpty();
        assertThat(browser.requests()).isEmpty();
    }

    private static void assertPicturesHaveData() {
        assertThat(browser.all("figure .chart")).hasSize(2).allSatisfy(chart -> {
            assertThat(chart.getAttribute("data-points")).matches("[1-9]\\d*");
            assertThat(chart.getAttribute("aria-label")).hasSizeGreaterThan(10);
        });
    }
}
