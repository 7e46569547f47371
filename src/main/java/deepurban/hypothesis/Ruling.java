package deepurban.hypothesis;

import java.util.Collection;
import java.util.List;

/** What the runs say of a hypothesis as a whole. */
public enum Ruling {
    /** Shown at every point, or at one where no more is claimed. */
    HELD("held"),
    /** Shown at some points, or in some parts. */
    IN_PART("inPart"),
    /** Shown nowhere, and refuted at some point. */
    NOT_HELD("notHeld"),
    /** Neither shown nor refuted anywhere. */
    UNDECIDED("undecided");

    private final String word;

    Ruling(String word) {
        this.word = word;
    }

    /** Returns the word that stands in files. */
    public String word() {
        return word;
    }

    /** Rules on a claim about every point. */
    static Ruling everywhere(Collection<Support> points) {
        long held = points.stream().filter(Support.HELD::equals).count();
        if (held == points.size()) {
            return HELD;
        }
        if (held > 0) {
            return IN_PART;
        }
        return points.stream().allMatch(Support.UNDECIDED::equals) ? UNDECIDED : NOT_HELD;
    }

    /** Rules on a claim about one point at least. */
    static Ruling somewhere(Collection<Support> points) {
        if (points.contains(Support.HELD)) {
            return HELD;
        }
        return points.contains(Support.UNDECIDED) ? UNDECIDED : NOT_HELD;
    }

    /** Rules on a claim that has parts. */
    static Ruling all(List<Ruling> parts) {
        if (parts.stream().allMatch(HELD::equals)) {
            return HELD;
        }
        if (parts.contains(HELD) || parts.contains(IN_PART)) {
            return IN_PART;
        }
        return parts.contains(NOT_HELD) ? NOT_HELD : UNDECIDED;
    }
}
