package deepurban.ingest;

import deepurban.random.Stream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Names for scenarios, made of the labels of records: the same label gives the same name, two labels never do. For one thread. */
final class Names {

    private static final int LONGEST = 40;
    private static final int FEWEST_LETTERS = 3;

    private final String kind;
    private final Map<String, String> known;
    private final Map<String, String> names = new HashMap<>();
    private final Set<String> used = new HashSet<>();

    /** Makes names; {@code kind} begins those of labels without Latin letters, {@code known} has names of some labels. */
    Names(String kind, Map<String, String> known) {
        this.kind = kind;
        this.known = known;
    }

    String of(String label) {
        return names.computeIfAbsent(label, this::make);
    }

    private String make(String label) {
        String words = known.getOrDefault(label, camel(label));
        String name = words.length() < FEWEST_LETTERS || !Character.isLetter(words.charAt(0))
                ? kind + "-" + print(label)
                : words;
        if (!used.add(name)) {
            name = name + "-" + print(label);
            used.add(name);
        }
        return name;
    }

    /** Returns five letters and digits that only this label has, but for chance. */
    private static String print(String label) {
        return String.format(Locale.ROOT, "%05x", Stream.name(label) & 0xFFFFF);
    }

    private static String camel(String label) {
        StringBuilder name = new StringBuilder();
        boolean next = false;
        for (int i = 0; i < label.length() && name.length() < LONGEST; i++) {
            char c = label.charAt(i);
            if (c < 128 && Character.isLetterOrDigit(c)) {
                char letter = name.isEmpty() || !next ? Character.toLowerCase(c) : Character.toUpperCase(c);
                name.append(letter);
                next = false;
            } else {
                next = true;
            }
        }
        return name.toString();
    }
}
