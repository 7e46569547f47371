package deepurban.scenario;

import deepurban.scenario.mistake.Mistakes;
import deepurban.scenario.mistake.Phrase;
import deepurban.scenario.shape.Quote;
import deepurban.scenario.source.Place;
import deepurban.scenario.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Finds a file that another file names; it must lie inside the folder of the one that names it, or not far from it. */
public final class NamedFile {

    /** What leads to the folder above. */
    private static final String UP = "../";

    private NamedFile() {}

    /** Returns the file; adds the mistake and returns nothing when the path leaves the folder or nothing is there. */
    static Optional<Source> find(String path, Place naming, String pointer, Mistakes mistakes) {
        Optional<Path> from = naming.source().path();
        if (from.isEmpty()) {
            mistakes.add(naming.mistake(pointer, Phrase.of("path.nowhere")));
            return Optional.empty();
        }
        Optional<Path> target = inside(from.get(), path);
        if (target.isEmpty()) {
            mistakes.add(naming.mistake(pointer, Phrase.of("path.outside", Quote.of(path))));
        } else if (!Files.exists(target.get())) {
            mistakes.add(naming.mistake(pointer, Phrase.of("path.missing", Quote.of(path))));
            return Optional.empty();
        }
        return target.map(Source::file);
    }

    /** Returns the file like {@link #find}; it may also lie in the folder above, {@code ../NAME}. */
    public static Optional<Source> findNear(String path, Place naming, String pointer, Mistakes mistakes) {
        Optional<Path> above =
                naming.source().path().map(file -> file.toAbsolutePath().getParent());
        if (!path.startsWith(UP) || above.isEmpty() || above.get().getParent() == null) {
            return find(path, naming, pointer, mistakes);
        }
        // Seen from its folder, what lies beside the folder is named without the step up.
        Source folder =
                new Source(naming.source().label(), naming.source().path().map(NamedFile::folder));
        Place there = new Place(folder, naming.line(), naming.column());
        return find(path.substring(UP.length()), there, pointer, mistakes);
    }

    private static Path folder(Path file) {
        Path folder = file.getParent();
        return folder == null || folder.getFileName() == null
                ? file.toAbsolutePath().getParent()
                : folder;
    }

    private static Optional<Path> inside(Path from, String path) {
        try {
            Path folder = from.toAbsolutePath().getParent();
            Path target = folder.resolve(path).normalize();
            boolean written = !path.contains("\\")
                    && !Path.of(path).isAbsolute()
                    && target.startsWith(folder.normalize())
                    && !target.equals(folder.normalize());
            return written && (!Files.exists(target) || reallyInside(folder, target))
                    ? Optional.of(from.resolveSibling(path).normalize())
                    : Optional.empty();
        } catch (InvalidPathException | IOException e) {
            return Optional.empty();
        }
    }

    /** A symbolic link may lead out of the folder although its own path does not. */
    private static boolean reallyInside(Path folder, Path target) throws IOException {
        return target.toRealPath().startsWith(folder.toRealPath());
    }
}
