package deepurban.scenario.mistake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects mistakes, each once, so that all can be told together. Not for use by several threads. */
public final class Mistakes {

    private final Set<Mistake> found = new LinkedHashSet<>();
    private final Set<String> pointers = new HashSet<>();
    private final List<String> files = new ArrayList<>();

    /** Adds one, unless the same is there already. */
    public void add(Mistake mistake) {
        if (!files.contains(mistake.file())) {
            files.add(mistake.file());
        }
        pointers.add(mistake.pointer());
        found.add(mistake);
    }

    /** Returns whether there is one at that pointer. */
    public boolean has(String pointer) {
        return pointers.contains(pointer);
    }

    /** Returns whether none was found. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** Returns them by file in the order in which files first failed, then by line and column. */
    public List<Mistake> sorted() {
        Comparator<Mistake> byPlace = Comparator.comparingInt((Mistake mistake) -> files.indexOf(mistake.file()))
                .thenComparingInt(Mistake::line)
                .thenComparingInt(Mistake::column);
        return found.stream().sorted(byPlace).toList();
    }

    /**
     * Goes on only when nothing is wrong.
     *
     * @throws InvalidInput with all mistakes, when there are any
     */
    public void throwIfAny() {
        if (!isEmpty()) {
            throw new InvalidInput(sorted());
        }
    }
}
