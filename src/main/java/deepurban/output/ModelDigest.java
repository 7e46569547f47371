package deepurban.output;

import deepurban.mechanism.MechanismProvider;
import deepurban.model.DeepUrban;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * SHA-256 over the classes that decide what a run gives: those of the model's packages, and the whole jar of each user's
 * mechanism. Two programs with one digest give the same results for the same input.
 */
public final class ModelDigest {

    /** Packages from the calendar to the model; how results are planned, written and shown does not count. */
    private static final List<String> PACKAGES = List.of(
            "time",
            "random",
            "statistics",
            "parameters",
            "town",
            "resident",
            "problem",
            "service",
            "judgement",
            "evaluation",
            "policy",
            "mechanism",
            "observe",
            "model");

    private ModelDigest() {}

    /** Returns the packages whose classes count. */
    public static List<String> packages() {
        return PACKAGES;
    }

    /** Returns the digest of this program in hex digits. */
    public static String compute() throws IOException {
        MessageDigest digest = Sha256.start();
        Path own = origin(DeepUrban.class);
        add(digest, own, PACKAGES.stream().map(name -> "deepurban/" + name).toList());
        // In the order of their names: where a machine keeps them does not count.
        TreeSet<Path> others =
                new TreeSet<>(Comparator.comparing(Path::getFileName).thenComparing(Comparator.naturalOrder()));
        ServiceLoader.load(MechanismProvider.class).forEach(provider -> others.add(origin(provider.getClass())));
        others.remove(own);
        for (Path other : others) {
            add(digest, other, List.of(""));
        }
        return Sha256.hex(digest);
    }

    private static Path origin(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a class path that is no path", e);
        }
    }

    private static void add(MessageDigest digest, Path origin, List<String> folders) throws IOException {
        if (Files.isDirectory(origin)) {
            addTrees(digest, origin, folders);
            return;
        }
        try (JarFile jar = new JarFile(origin.toFile())) {
            for (String folder : folders) {
                addEntries(digest, jar, folder);
            }
        }
    }

    private static void addEntries(MessageDigest digest, JarFile jar, String folder) throws IOException {
        TreeSet<String> names = new TreeSet<>();
        jar.stream()
                .map(JarEntry::getName)
                .filter(name -> name.startsWith(folder.isEmpty() ? "" : folder + "/") && name.endsWith(".class"))
                .forEach(names::add);
        for (String name : names) {
            add(digest, name, jar.getInputStream(jar.getEntry(name)));
        }
    }

    private static void addTrees(MessageDigest digest, Path root, List<String> folders) throws IOException {
        for (String folder : folders) {
            if (Files.isDirectory(root.resolve(folder))) {
                addTree(digest, root, root.resolve(folder));
            }
        }
    }

    private static void addTree(MessageDigest digest, Path root, Path folder) throws IOException {
        TreeSet<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(".class"))
                    .forEach(file -> names.add(root.relativize(file).toString().replace('\\', '/')));
        }
        for (String name : names) {
            add(digest, name, Files.newInputStream(root.resolve(name)));
        }
    }

    private static void add(MessageDigest digest, String name, InputStream content) throws IOException {
        digest.update(name.getBytes(StandardCharsets.UTF_8));
        try (InputStream in = content) {
            digest.update(in.readAllBytes());
        }
    }
}
