package deepurban.cli;

import deepurban.output.TableConverter;
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
 * The part of the program that writes Parquet. Its library is as large as all else together, so that it is built on demand, into a folder
 * of its own beside the program.
 */
final class ParquetPart {

    /** What builds it. */
    static final String COMMAND = "./mvnw -q -Dquick -Dparquet -Dmaven.test.skip=true package";

    private ParquetPart() {}

    /** Finds it on the class path or in its folder; refuses with the command that builds it. */
    static TableConverter find(Texts texts) {
        return first(ParquetPart.class.getClassLoader())
                .or(() -> first(inFolder()))
                .orElseThrow(() -> Refusal.badUsage(texts.get("parquet.missing", COMMAND)));
    }

    private static Optional<TableConverter> first(ClassLoader loader) {
        return ServiceLoader.load(TableConverter.class, loader).findFirst();
    }

    /** The loader stays open as long as the program runs: the library is loaded bit by bit. */
    private static ClassLoader inFolder() {
        List<URL> jars = new ArrayList<>();
        try {
            Path own = Path.of(ParquetPart.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            Path folder = own.resolveSibling("parquet");
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
        return new URLClassLoader(jars.toArray(URL[]::new), ParquetPart.class.getClassLoader());
    }

    private static void addJar(List<URL> jars, Path file) throws MalformedURLException {
        if (file.toString().endsWith(".jar")) {
            jars.add(file.toUri().toURL());
        }
    }
}
