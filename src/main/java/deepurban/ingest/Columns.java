package deepurban.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which columns of a file a profile reads: those of the fields, then those of its rules. */
final class Columns {

    private final int[] places;
    private final List<Rule> skip;
    private final List<Rule> duplicates;
    private final Map<Field, String> names = new LinkedHashMap<>();

    /**
     * A column and values.
     *
     * @param cell place of its cell in a row
     * @param values the values
     */
    private record Rule(int cell, List<String> values) {

        boolean holds(String[] cells) {
            return values.contains(cells[cell]);
        }
    }

    private Columns(List<String> columns, Profile profile) {
        List<Integer> all = new ArrayList<>();
        for (Field field : Field.values()) {
            int place = find(columns, profile.names(field));
            all.add(place);
            if (place >= 0) {
                names.put(field, columns.get(place));
            }
        }
        skip = rules(columns, profile.skip(), all);
        duplicates = rules(columns, profile.duplicates(), all);
        places = all.stream().mapToInt(Integer::intValue).toArray();
    }

    /**
     * Finds the columns of a profile.
     *
     * @throws BadRecords if what is needed is not there, or a column that the user has named
     */
    static Columns of(List<String> columns, Profile profile, Map<Field, String> named) {
        named.forEach((field, name) -> {
            if (find(columns, List.of(name)) < 0) {
                throw new BadRecords("noColumn", name, String.join(", ", columns));
            }
        });
        for (Field needed : List.of(Field.OPENED, Field.CLASS)) {
            if (find(columns, profile.names(needed)) < 0) {
                String key = columns.size() < 2 ? "oneColumn" : "noField";
                throw new BadRecords(key, needed.word(), String.join(", ", columns));
            }
        }
        return new Columns(columns, profile);
    }

    private static List<Rule> rules(List<String> columns, Map<String, List<String>> values, List<Integer> all) {
        List<Rule> rules = new ArrayList<>();
        values.forEach((column, list) -> {
            int place = find(columns, List.of(column));
            if (place >= 0) {
                rules.add(new Rule(all.size(), list));
                all.add(place);
            }
        });
        return rules;
    }

    /** Returns where one of {@code names} stands, the first that is there; -1 if none is. */
    static int find(List<String> columns, List<String> names) {
        List<String> plain = columns.stream().map(Columns::plain).toList();
        return names.stream()
                .mapToInt(name -> plain.indexOf(plain(name)))
                .filter(place -> place >= 0)
                .findFirst()
                .orElse(-1);
    }

    /** Returns how many fields have a column by the names of the profile itself. */
    static int matches(List<String> columns, Profile profile) {
        int matches = 0;
        for (Field field : Field.values()) {
            matches += find(columns, profile.columns().getOrDefault(field.word(), List.of())) >= 0 ? 1 : 0;
        }
        return matches;
    }

    /** Exports of one source differ in capitals, spaces and underscores. */
    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[\\s_\\-]", "");
    }

    /** Returns the places of the columns that are read. */
    int[] places() {
        return places.clone();
    }

    /** Returns the column of each field that has one. */
    Map<Field, String> names() {
        return Map.copyOf(names);
    }

    boolean has(Field field) {
        return names.containsKey(field);
    }

    boolean isLeftOut(String[] cells) {
        return skip.stream().anyMatch(rule -> rule.holds(cells));
    }

    boolean isDuplicate(String[] cells) {
        return duplicates.stream().anyMatch(rule -> rule.holds(cells));
    }
}
