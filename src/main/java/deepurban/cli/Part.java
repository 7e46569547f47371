package deepurban.cli;

import deepurban.output.TableConverter;
import deepurban.sweep.Cluster;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/**
 * A part of the program whose libraries are as large as all else together, so that it is built on demand, into a folder of its own
 * beside the program. Nothing of it is loaded before it is asked for.
 *
 * @param name its profile in the build, and its folder
 * @param option what needs it
 * @param service what it does for the program
 */
record Part<T>(String name, String option, Class<T> service) {

    /** Writes tables as Parquet. */
    static final Part<TableConverter> PARQUET = new Part<>("parquet", "--parquet", TableConverter.class);

    /** Runs sweeps on Apache Spark. */
    static final Part<Cluster> SPARK = new Part<>("spark", "--engine spark", Cluster.class);

    /** Returns what builds it. */
    String command() {
        return "./mvnw -q -Dquick -D" + name + " -Dmaven.test.skip=true package";
    }

    /** Finds it on the class path or in its folder; refuses with the command that builds it. */
    T find(Texts texts) {
        return first(Part.class.getClassLoader())
                .or(() -> first(inFolder()))
                .orElseThrow(() -> Refusal.badUsage(texts.get("part.missing", option, command())));
    }

    private Optional<T> first(ClassLoader loader) {
        return ServiceLoader.load(service, loader).findFirst();
    }

    /** The loader stays open as long as the program runs: the library is loaded bit by bit. */
    private ClassLoader inFolder() {
        List<URL> jars = new ArrayList<>();
        try {
            Path own = Path.of(Part.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            Path folder = own.resolveSibling(name);
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.list(folder)) {
                    for (Path file : files.sorted().toList()) {
                        addJar(jars, file);
                    }
                }
            }
        } catch (URISyntaxException | IOException e) {
            jars.clear(); // as good as not there
        }
        return new URLClassLoader(jars.toArray(URL[]::new), Part.class.getClassLoader());
    }

    private static void addJar(List<URL> jars, Path file) throws MalformedURLException {
        if (file.toString().endsWith(".jar")) {
            jars.add(file.toUri().toURL());
        }
    }
}
