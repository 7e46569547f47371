package deepurban.spark;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarFile;

/** The jars of this program, which its workers load too. */
final class ClassPath {

    private ClassPath() {}

    /** Returns the program's own jar, its libraries, those of users' mechanisms, and this part. */
    static List<Path> jars() throws IOException, URISyntaxException {
        Set<Path> jars = new LinkedHashSet<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            add(Path.of(entry).toAbsolutePath(), jars);
        }
        add(
                Path.of(ClassPath.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI()),
                jars);
        return List.copyOf(jars);
    }

    /** A jar may name others beside it. */
    private static void add(Path jar, Set<Path> jars) throws IOException {
        if (!jar.toString().endsWith(".jar") || !Files.isRegularFile(jar) || !jars.add(jar)) {
            return;
        }
        try (JarFile file = new JarFile(jar.toFile())) {
            String more = file.getManifest() == null
                    ? null
                    : file.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
            for (String name : more == null ? new String[0] : more.strip().split("\\s+")) {
                add(Path.of(jar.toUri().resolve(URI.create(name))), jars);
            }
        }
    }
}
