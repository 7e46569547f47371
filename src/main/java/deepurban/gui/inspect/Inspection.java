package deepurban.gui.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a subject now. Immutable.
 *
 * @param subject what it is about
 * @param title its name
 * @param rows what is known, in order
 * @param cell where it is on the map; -1 for nowhere
 * @param problem the problem that it is; 0 for none
 */
public record Inspection(Subject subject, String title, List<Row> rows, int cell, long problem) {

    /** Copies the rows. */
    public Inspection {
        rows = List.copyOf(rows);
    }

    /**
     * One line.
     *
     * @param label what it is; a heading when there is no value
     * @param value what it is now, with its unit
     * @param link what a click on the value opens
     */
    public record Row(String label, String value, Optional<Subject> link) {}

    /** Rows under construction. */
    static final class Rows {

        private final List<Row> rows = new ArrayList<>();

        Rows put(String label, String value) {
            rows.add(new Row(label, value, Optional.empty()));
            return this;
        }

        Rows link(String label, String value, Subject subject) {
            rows.add(new Row(label, value, Optional.of(subject)));
            return this;
        }

        Rows heading(String text) {
            rows.add(new Row(text, "", Optional.empty()));
            return this;
        }

        List<Row> rows() {
            return rows;
        }
    }
}
