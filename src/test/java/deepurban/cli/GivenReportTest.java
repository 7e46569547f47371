package deepurban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Opens a report that was made before, {@code -Dpage=FILE}, and clicks through it; CI does so with that of the main job. */
@Tag("slow")
class GivenReportTest {

    private static final long MOST_BYTES = 3_000_000;

    @Test
    void itIsSmallShowsAllItsPicturesAndAnswersToClicks() throws IOException {
        String file = System.getProperty("page", "");
        Assumptions.assumeFalse(file.isEmpty(), "no page was given by -Dpage=FILE");
        Path page = Path.of(file).toAbsolutePath();
        assertThat(Files.size(page)).isLessThan(MOST_BYTES);
        try (Browser browser = Browser.start()) {
            browser.width(1280);
            browser.open(page);
            assertPicturesHaveData(browser);
            assertThat(browser.ask("return [...document.querySelectorAll('#verdicts .wide')]"
                            + ".every(table => table.scrollWidth <= table.clientWidth)"))
                    .as("the table of verdicts fits")
                    .isEqualTo(true);
            String english = browser.one("h1").getText();
            browser.click(browser.one("[data-language=zh]"));
            assertThat(browser.one("h1").getText()).isNotEqualTo(english);
            slide(browser);
            assertPicturesHaveData(browser);
            browser.width(390);
            browser.until("return document.querySelector('figure .chart svg').getBoundingClientRect().width < 380");
            assertThat((Long) browser.ask("return document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(390);
            assertThat(browser.console()).isEmpty();
            assertThat(browser.requests()).isEmpty();
        }
    }

    private static void slide(Browser browser) {
        WebElement slider = browser.one("#map input[type=range]");
        String last = browser.one("#map output").getText();
        browser.ask("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", slider);
        slider.sendKeys(Keys.ARROW_LEFT);
        assertThat(browser.one("#map output").getText()).isNotEqualTo(last);
    }

    private static void assertPicturesHaveData(Browser browser) {
        assertThat(browser.all("figure .chart")).isNotEmpty();
        for (WebElement chart : browser.all("figure .chart")) {
            String id = (String) browser.ask("return arguments[0].closest('figure').id", chart);
            assertThat(chart.getAttribute("data-points")).as(id).matches("[1-9]\\d*");
            assertThat(chart.getAttribute("aria-label")).as(id).hasSizeGreaterThan(20);
        }
    }
}
