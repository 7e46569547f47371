package deepurban.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import deepurban.Towns;
import deepurban.model.DeepUrban;
import deepurban.observe.RunRecord;
import deepurban.scenario.Scenario;
import deepurban.scenario.ScenarioReader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of docs/how-to/add-a-mechanism.md: compiled, found through its services file, and run. */
class UsersMechanismTest {

    private static final Path EXAMPLE = Path.of("docs", "how-to", "add-a-mechanism");
    private static final String[] SHORT = {"/time/warmUpDays=60", "/time/horizonDays=300"};

    @TempDir
    Path classes;

    @Test
    void theExampleIsFoundAndActsAsAMechanismOfTheModel() throws IOException {
        compile();
        Path services = Path.of("META-INF", "services", MechanismProvider.class.getName());
        Files.createDirectories(classes.resolve(services).getParent());
        Files.copy(EXAMPLE.resolve(services), classes.resolve(services));
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {url(classes)}, before)) {
            thread.setContextClassLoader(loader);
            Catalogue catalogue = Catalogue.load();
            assertThat(catalogue.find("holidayVisits")).isPresent();
            RunRecord off = run(catalogue, "/mechanisms/holidayVisits/on=false");
            RunRecord on =
                    run(catalogue, "/mechanisms/holidayVisits/on=true", "/mechanisms/holidayVisits/visitsPerYear=52");
            assertThat(Towns.outcome(on, "neverHeardShare")).isLessThan(Towns.outcome(off, "neverHeardShare"));
            assertThat(Towns.outcome(on, "hours.deputies")).isGreaterThan(Towns.outcome(off, "hours.deputies"));
            assertThat(off.outcomes()).containsExactly(run(Towns.CATALOGUE).outcomes());
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private void compile() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Writer messages = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
            List<String> options =
                    List.of("-proc:none", "-cp", System.getProperty("java.class.path"), "-d", classes.toString());
            boolean done = compiler.getTask(
                            messages,
                            files,
                            null,
                            options,
                            null,
                            files.getJavaFileObjects(EXAMPLE.resolve("HolidayVisits.java")))
                    .call();
            assertThat(done).as("%s", messages).isTrue();
        }
    }

    private static URL url(Path folder) throws MalformedURLException {
        return folder.toUri().toURL();
    }

    private static RunRecord run(Catalogue catalogue, String... sets) {
        List<String> all = java.util.stream.Stream.concat(java.util.Arrays.stream(SHORT), java.util.Arrays.stream(sets))
                .toList();
        Scenario scenario = ScenarioReader.read(Path.of("scenarios", "classroom.json"), all, catalogue);
        DeepUrban town = DeepUrban.start(scenario.parameters(), catalogue, 1, 0);
        town.runTo(scenario.parameters().time().warmUpDays());
        town.observeFromHere();
        town.runTo(town.day() + scenario.parameters().time().horizonDays());
        return town.record();
    }
}
