package deepurban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WebElement;

/** Opens the page in a real browser, as its reader does. The scenario's titles are hostile. */
@Tag("slow")
class ReportPageTest {

    @TempDir
    private static Path temporary;

    private static Browser browser;
    private static Path compared;

    @BeforeAll
    static void compare() throws IOException {
        browser = Browser.start();
        String scenario = Call.scenario(temporary).toString();
        compared = temporary.resolve("compared");
        Call call = Call.of(
                "compare",
                scenario,
                "denser",
                "same",
                "later",
                "--replications",
                "3",
                "--quiet",
                "--out",
                compared.toString());
        assertThat(call.status()).as(call.err()).isZero();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    private static void open(Path results) {
        browser.width(1280);
        browser.open(results.resolve("report.html"));
    }

    private static void assertQuiet() {
        assertThat(browser.console()).isEmpty();
        assertThat(browser.requests()).isEmpty();
    }

    /** Each picture says how many numbers it draws, and has drawn something with an extent. */
    private static void assertPicturesHaveData() {
        List<WebElement> charts = browser.all("figure .chart");
        assertThat(charts).isNotEmpty();
        for (WebElement chart : charts) {
            String id = (String) browser.ask("return arguments[0].closest('figure').id", chart);
            assertThat(chart.getAttribute("data-points")).as(id).matches("[1-9]\\d*");
            assertThat(chart.getAttribute("aria-label")).as(id).hasSizeGreaterThan(20);
            assertThat((Long) browser.ask(
                            "return [...arguments[0].querySelectorAll('svg path, svg rect, svg circle, canvas')]"
                                    + ".filter(e => e.getBoundingClientRect().width > 0).length",
                            chart))
                    .as(id)
                    .isPositive();
        }
    }

    @Test
    void everyPictureHasDataAndNothingIsFetched() {
        open(compared);
        assertPicturesHaveData();
        assertQuiet();
    }

    @Test
    void theLanguageIsSwitchedByAClick() {
        open(compared);
        String english = browser.one("h1").getText();
        String label = browser.one("#effects .chart").getAttribute("aria-label");
        browser.click(browser.one("[data-language=zh]"));
        assertThat(browser.one("h1").getText()).contains("改革").isNotEqualTo(english);
        assertThat(browser.one("#effects .chart").getAttribute("aria-label")).contains("居民满意度");
        assertThat(browser.one("#effects .controls").getText()).startsWith("指标");
        assertPicturesHaveData();
        browser.click(browser.one("[data-language=en]"));
        assertThat(browser.one("h1").getText()).isEqualTo(english);
        assertThat(browser.one("#effects .chart").getAttribute("aria-label")).isEqualTo(label);
        assertQuiet();
    }

    @Test
    void choicesRedrawTheirPicture() {
        open(compared);
        browser.click(browser.one("#effects select option[value=trust]"));
        assertThat(browser.one("#effects .chart").getAttribute("aria-label")).contains("Trust");
        String differences = browser.one("#time .chart").getAttribute("aria-label");
        browser.click(browser.one("#time [data-key=levels]"));
        assertThat(browser.one("#time .chart").getAttribute("aria-label")).isNotEqualTo(differences);
        long lines = shownLines();
        browser.click(browser.one("#time [data-key=key-baseline]"));
        assertThat(shownLines()).isLessThan(lines);
        browser.click(browser.one("#winners select option[value=denser]"));
        browser.click(browser.one("#winners [data-key=subdistrict]"));
        assertThat(browser.one("#winners .chart").getAttribute("aria-label")).contains("Denser", "Outer villages");
        assertQuiet();
    }

    @Test
    void theSliderMovesThroughTheQuarters() {
        open(compared);
        WebElement slider = browser.one("#map input[type=range]");
        String last = browser.one("#map output").getText();
        String label = browser.one("#map .chart").getAttribute("aria-label");
        String picture = mapPixels();
        browser.ask("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", slider);
        slider.sendKeys(org.openqa.selenium.Keys.ARROW_LEFT);
        assertThat(browser.one("#map output").getText()).isNotEqualTo(last).matches("\\d{4}-\\d\\d-\\d\\d");
        assertThat(browser.one("#map .chart").getAttribute("aria-label")).isNotEqualTo(label);
        assertThat(mapPixels()).isNotEqualTo(picture);
        browser.click(browser.one("#map [data-key=backlog]"));
        assertThat(browser.one("#map .chart").getAttribute("aria-label")).startsWith("backlog");
        assertQuiet();
    }

    /** Until its date it is the baseline, and from then on it has maps of its own. */
    @Test
    void aReformThatBeginsLaterHasItsMapsToo() {
        open(compared);
        browser.click(browser.one("#map select option[value=later]"));
        assertThat(browser.all("#map canvas")).hasSize(3);
        WebElement slider = browser.one("#map input[type=range]");
        slider.sendKeys(org.openqa.selenium.Keys.HOME);
        assertThat(browser.one("#map output").getText()).isEqualTo("2020-03-31");
        browser.click(browser.one("#map details summary"));
        browser.until("return document.querySelectorAll('#map details tbody tr').length > 0");
        assertThat(browser.all("#map details tbody tr td:last-child"))
                .extracting(WebElement::getText)
                .allMatch(text -> text.matches("0\\.0*"));
        assertQuiet();
    }

    private static String mapPixels() {
        return (String) browser.ask("return document.querySelector('#map canvas').toDataURL()");
    }

    private static long shownLines() {
        return (Long)
                browser.ask("return document.querySelectorAll('#time .chart svg path[stroke-width=\"2\"]').length");
    }

    @Test
    void numbersOfAPictureOpenAsATable() {
        open(compared);
        browser.click(browser.one("#effects details summary"));
        browser.until("return document.querySelectorAll('#effects details tbody tr').length > 0");
        assertThat(browser.one("#effects details table").getText()).contains("Denser");
    }

    @Test
    void theKeyboardIsEnough() {
        open(compared);
        browser.ask("document.querySelector('[data-language=zh]').focus()");
        browser.one("[data-language=zh]").sendKeys(org.openqa.selenium.Keys.ENTER);
        assertThat(browser.ask("return document.documentElement.lang")).isEqualTo("zh");
        browser.one("#effects select").sendKeys(org.openqa.selenium.Keys.ARROW_DOWN);
        browser.until("return document.querySelector('#effects select').selectedIndex === 1");
    }

    @Test
    void nothingStandsOutOfAPhone() {
        open(compared);
        browser.width(390);
        browser.until("return document.querySelector('#time .chart svg').getBoundingClientRect().width < 380");
        assertThat((Long) browser.ask("return document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(390);
        assertQuiet();
    }

    @Test
    void theVersionForPaperIsDrawnForPaper() {
        open(compared);
        String hours = markup("hours");
        String funnel = markup("funnel");
        browser.ask("dispatchEvent(new Event('beforeprint'))");
        assertThat(browser.ask("return document.querySelector('#effects .chart svg').getAttribute('width')"))
                .isEqualTo("720");
        browser.ask("dispatchEvent(new Event('afterprint'))");
        assertThat(browser.ask("return document.querySelector('#effects .chart svg').getAttribute('width')"))
                .isNotEqualTo("720");
        assertThat(markup("hours")).isEqualTo(hours);
        assertThat(markup("funnel")).isEqualTo(funnel);
        assertQuiet();
    }

    /** The drawing of a figure, without the numbers that the library gives to parts. */
    private static String markup(String figure) {
        return ((String) browser.ask("return document.querySelector('#" + figure + " .chart svg').innerHTML"))
                .replaceAll("zr\\d+-[a-z]+-?\\d+", "");
    }

    @Test
    void thePageOfASingleScenarioIsComplete() throws IOException {
        Path run = temporary.resolve("run");
        Call call = Call.of(
                "run",
                temporary.resolve("small.json").toString(),
                "--replications",
                "2",
                "--quiet",
                "--out",
                run.toString());
        assertThat(call.status()).as(call.err()).isZero();
        open(run);
        assertPicturesHaveData();
        assertThat(browser.one("#answer").getText()).contains("95 % interval");
        browser.click(browser.one("[data-language=zh]"));
        assertQuiet();
    }

    @Test
    void textsOfAScenarioRunNothing() {
        open(compared);
        assertThat(browser.one(".kicker").getText()).isEqualTo("=1+<script>alert(1)</script>");
        assertThat(browser.ask("return document.querySelectorAll('script').length"))
                .isEqualTo(3L);
        browser.ask(
                "const s = document.createElement('script'); s.textContent = 'window.ran = true'; document.body.append(s)");
        assertThat(browser.ask("return window.ran")).isNull();
        assertThat(browser.console()).singleElement().asString().contains("Content Security Policy");
    }
}
