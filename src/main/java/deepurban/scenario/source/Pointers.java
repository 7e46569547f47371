package deepurban.scenario.source;

import java.util.ArrayList;
import java.util.List;

/** JSON Pointers (RFC 6901): {@code /problems/housing/hoursMean}; {@code ~1} stands for a slash, {@code ~0} for a tilde. */
public final class Pointers {

    private Pointers() {}

    /** Returns the pointer of a member of what {@code parent} points to. */
    public static String child(String parent, String name) {
        return parent + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    /**
     * Returns the names that a pointer passes through.
     *
     * @throws IllegalArgumentException when the pointer is neither empty nor starts with a slash
     */
    public static List<String> names(String pointer) {
        if (pointer.isEmpty()) {
            return List.of();
        }
        if (!pointer.startsWith("/")) {
            throw new IllegalArgumentException("a JSON Pointer starts with a slash: " + pointer);
        }
        List<String> names = new ArrayList<>();
        for (String part : pointer.substring(1).split("/", -1)) {
            names.add(part.replace("~1", "/").replace("~0", "~"));
        }
        return names;
    }
}
