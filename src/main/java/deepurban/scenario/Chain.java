package deepurban.scenario;

import deepurban.scenario.mistake.Mistakes;
import deepurban.scenario.mistake.Phrase;
import deepurban.scenario.shape.Quote;
import deepurban.scenario.source.Documents;
import deepurban.scenario.source.Located;
import deepurban.scenario.source.Located.Kind;
import deepurban.scenario.source.Located.Scalar;
import deepurban.scenario.source.Place;
import deepurban.scenario.source.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a scenario file and those that it extends. */
final class Chain {

    private final Mistakes mistakes;
    private final Set<Path> seen = new HashSet<>();
    private final List<Located> documents = new ArrayList<>();
    private boolean complete = true;

    private Chain(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    /** Reads the file and those behind it; what cannot be read is told and left out. */
    static Chain read(Path file, Mistakes mistakes) {
        Chain chain = new Chain(mistakes);
        chain.seen.add(real(file));
        Optional<Source> next = Optional.of(Source.file(file));
        while (next.isPresent()) {
            next = chain.readOne(next.get());
        }
        return chain;
    }

    /** Returns the documents; the one that is extended by all others stands first. */
    List<Located> documents() {
        return List.copyOf(documents);
    }

    /** Returns whether every file could be read. */
    boolean isComplete() {
        return complete;
    }

    private Optional<Source> readOne(Source source) {
        Optional<Located> document = Documents.read(source, source.path().orElseThrow(), mistakes);
        document.ifPresent(found -> documents.add(0, found));
        complete &= document.isPresent();
        return document.flatMap(this::extended);
    }

    private Optional<Source> extended(Located document) {
        Optional<Scalar> path = document.member("extends")
                .filter(value -> value instanceof Scalar scalar && scalar.kind() == Kind.TEXT)
                .map(Scalar.class::cast);
        if (path.isEmpty()) {
            return Optional.empty();
        }
        Place place = path.get().place();
        String text = path.get().text();
        Optional<Source> found = NamedFile.find(text, place, "/extends", mistakes);
        complete &= found.isPresent();
        if (found.isPresent() && !seen.add(real(found.get().path().orElseThrow()))) {
            mistakes.add(place.mistake("/extends", Phrase.of("extends.cycle", Quote.of(text))));
            complete = false;
            return Optional.empty();
        }
        return found;
    }

    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file.toAbsolutePath().normalize();
        }
    }
}
