package deepurban.ingest;

import deepurban.parameters.Title;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the columns of an export are to be read.
 *
 * @param name name
 * @param title name for people
 * @param source where the columns are documented
 * @param columns by the name of a {@link Field}: names that its column may have, the best first
 * @param dates forms of times, as patterns of Java or {@code days:DATE}; none: found from the records
 * @param zone time zone of times that name none
 * @param closedStatus values of the status that mean closed; none: a case with a closing time is closed
 * @param skip by column: values whose rows are no cases of their own and are left out
 * @param duplicates by column: values that mark a case as a further report of another
 * @param names by label of the records: the name that a class, department or area has in the scenario
 * @param delimiter delimiter of columns; none: found
 * @param charset encoding; none: found
 */
public record Profile(
        String name,
        Title title,
        String source,
        Map<String, List<String>> columns,
        List<String> dates,
        String zone,
        List<String> closedStatus,
        Map<String, List<String>> skip,
        Map<String, List<String>> duplicates,
        Map<String, String> names,
        String delimiter,
        String charset) {

    /** Fills what is not given. */
    public Profile {
        columns = columns == null ? Map.of() : new LinkedHashMap<>(columns);
        dates = dates == null ? List.of() : List.copyOf(dates);
        closedStatus = closedStatus == null ? List.of() : List.copyOf(closedStatus);
        skip = skip == null ? Map.of() : new LinkedHashMap<>(skip);
        duplicates = duplicates == null ? Map.of() : new LinkedHashMap<>(duplicates);
        names = names == null ? Map.of() : new LinkedHashMap<>(names);
    }

    /** Returns a profile that says nothing. */
    static Profile empty() {
        return new Profile("none", null, "", null, null, null, null, null, null, null, null, null);
    }

    /** Returns the names that the column of a field may have; its own at last. */
    List<String> names(Field field) {
        List<String> names = new ArrayList<>(columns.getOrDefault(field.word(), List.of()));
        names.add(field.word());
        return names;
    }

    Optional<String> namedZone() {
        return Optional.ofNullable(zone);
    }

    Optional<String> namedDelimiter() {
        return Optional.ofNullable(delimiter);
    }

    Optional<String> namedCharset() {
        return Optional.ofNullable(charset);
    }

    /** Returns this profile with columns, forms of times and a zone that the user has named himself. */
    Profile with(Map<Field, String> named, List<String> namedDates, Optional<String> namedZone) {
        Map<String, List<String>> all = new LinkedHashMap<>(columns);
        named.forEach((field, column) -> all.put(field.word(), List.of(column)));
        return new Profile(
                name,
                title,
                source,
                all,
                namedDates.isEmpty() ? dates : namedDates,
                namedZone.orElse(zone),
                closedStatus,
                skip,
                duplicates,
                names,
                delimiter,
                charset);
    }
}
