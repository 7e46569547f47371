package deepurban.cli;

import static org.assertj.core.api.Assertions.fail;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * Chromium without a window. Where it is missing, tests are skipped with a message; with {@code -Dbrowser=required} they
 * fail.
 */
final class Browser implements AutoCloseable {

    private static final List<String> BROWSERS = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser");
    private static final List<String> DRIVERS = List.of("/usr/bin/chromedriver", "/usr/lib/chromium/chromedriver");

    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private final ChromeDriver driver;
    private final Path profile;

    private Browser(String browser, String driverFile) throws IOException {
        profile = Files.createTempDirectory("browser");
        SELENIUM.setLevel(Level.SEVERE); // it warns of every Chromium newer than itself
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser);
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--user-data-dir=" + profile,
                "about:blank");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(new File(driverFile))
                        .build(),
                options);
    }

    /** Starts it, or leaves the test out. */
    static Browser start() throws IOException {
        String browser = first(BROWSERS);
        String driver = first(DRIVERS);
        if (browser.isEmpty() || driver.isEmpty()) {
            String message = "no Chromium with its driver in " + BROWSERS + " and " + DRIVERS;
            if (System.getProperty("browser", "").equals("required")) {
                fail(message);
            }
            Assumptions.abort(message);
        }
        return new Browser(browser, driver);
    }

    private static String first(List<String> files) {
        return files.stream()
                .filter(file -> Files.isExecutable(Path.of(file)))
                .findFirst()
                .orElse("");
    }

    /** Opens a file and waits until all its pictures are drawn. */
    void open(Path page) {
        driver.get(page.toUri().toString());
        until("return document.documentElement.dataset.drawn !== undefined");
    }

    /** Waits until a condition of the page holds, at most ten seconds. */
    void until(String condition) {
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!Boolean.TRUE.equals(ask(condition))) {
            if (System.nanoTime() > end) {
                fail("never true in the page: " + condition + "; console: " + console());
            }
            java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
        }
    }

    /** Runs a program in the page and returns what it returns. */
    Object ask(String program, Object... arguments) {
        return ((JavascriptExecutor) driver).executeScript(program, arguments);
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    WebElement one(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    /** Scrolls to an element and clicks it as a mouse would. */
    void click(WebElement element) {
        ask("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", element);
        element.click();
    }

    /** Returns what the page wrote to the console, and errors. */
    List<String> console() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    /** Returns the addresses that were asked for since the last call, but for files, data inside the page and the browser's own. */
    List<String> requests() {
        List<String> addresses = new ArrayList<>();
        for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
            String message = entry.getMessage();
            if (message.contains("Network.requestWillBeSent\"")) {
                addresses.add(message.replaceAll(".*\"url\":\"([^\"]*)\".*", "$1"));
            }
        }
        return addresses.stream()
                .filter(address -> !address.matches("(file|data|chrome|chrome-untrusted|about|blob):.*"))
                .toList();
    }

    /** Sets the width of the page in pixels. */
    void width(int pixels) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    }

    @Override
    public void close() {
        driver.quit();
        try (Stream<Path> files = Files.walk(profile)) {
            files.sorted(java.util.Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            // A file that the browser still holds is left to the system.
            return;
        }
    }
}
