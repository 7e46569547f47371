package deepurban.output;

import deepurban.mechanism.MechanismProvider;
import deepurban.model.DeepUrban;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;

/**
 * SHA-256 over the classes that decide what a run gives: those of the model's packages, and the whole jar of each user's
 * mechanism, each by its name, its length and its CRC-32. Two programs with one digest give the same results for the same
 * input.
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

    private static final String OWN = "deepurban/";

    private ModelDigest() {}

    /** Returns the packages whose classes count. */
    public static List<String> packages() {
        return PACKAGES;
    }

    /** Returns the digest of this program in hex digits. */
    public static String compute() throws IOException {
        MessageDigest digest = Sha256.start();
        Path own = origin(DeepUrban.class);
        add(digest, own, ModelDigest::decides);
        // In the order of their names: where a machine keeps them does not count.
        TreeSet<Path> others =
                new TreeSet<>(Comparator.comparing(Path::getFileName).thenComparing(Comparator.naturalOrder()));
        ServiceLoader.load(MechanismProvider.class).forEach(provider -> others.add(origin(provider.getClass())));
        others.remove(own);
        for (Path other : others) {
            add(digest, other, name -> true);
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

    /** Whether a file of our own stands in one of the packages. */
    private static boolean decides(String name) {
        int end = name.indexOf('/', OWN.length());
        return end > 0 && name.startsWith(OWN) && PACKAGES.contains(name.substring(OWN.length(), end));
    }

    private static void add(MessageDigest digest, Path origin, Predicate<String> counts) throws IOException {
        classes(origin, counts)
                .forEach((name, content) -> digest.update((name + content).getBytes(StandardCharsets.UTF_8)));
    }

    /** Returns length and sum of each class of a jar or a folder that counts. */
    static SortedMap<String, String> classes(Path origin, Predicate<String> counts) throws IOException {
        SortedMap<String, String> classes = new TreeMap<>();
        if (Files.isDirectory(origin)) {
            classesInFolder(origin, counts, classes);
        } else {
            classesInJar(origin, counts, classes);
        }
        return classes;
    }

    /** A jar says length and sum of what it holds, so that nothing need be unpacked. */
    private static void classesInJar(Path origin, Predicate<String> counts, SortedMap<String, String> classes)
            throws IOException {
        try (ZipFile jar = new ZipFile(origin.toFile())) {
            jar.stream()
                    .filter(entry -> entry.getName().endsWith(".class") && counts.test(entry.getName()))
                    .forEach(entry -> classes.put(entry.getName(), content(entry.getSize(), entry.getCrc())));
        }
    }

    private static void classesInFolder(Path root, Predicate<String> counts, SortedMap<String, String> classes)
            throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(root)) {
            files = all.filter(file -> file.toString().endsWith(".class")).toList();
        }
        for (Path file : files) {
            String name = root.relativize(file).toString().replace('\\', '/');
            if (counts.test(name)) {
                byte[] bytes = Files.readAllBytes(file);
                CRC32 sum = new CRC32();
                sum.update(bytes);
                classes.put(name, content(bytes.length, sum.getValue()));
            }
        }
    }

    private static String content(long length, long sum) {
        return " " + length + " " + sum + "\n";
    }
}
