package deepurban.ingest;

import java.util.List;
import java.util.Optional;

/** Makes cases of rows, or says why a row is none. For one thread. */
final class CaseReader {

    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2099;
    private static final int LONGEST_LABEL = 200;

    private final Columns columns;
    private final List<String> closedStatus;
    private final TimeColumn opened;
    private final TimeColumn closed;
    private final TimeColumn deadline;
    private final KnownIds known = new KnownIds();

    /** Reads rows of these columns. */
    CaseReader(Columns columns, List<String> closedStatus, TimeColumn opened, TimeColumn closed, TimeColumn deadline) {
        this.columns = columns;
        this.closedStatus = closedStatus;
        this.opened = opened;
        this.closed = closed;
        this.deadline = deadline;
    }

    /** What became of a row: a case, or a reason with the text that gave it. */
    record Result(Optional<Case> made, Optional<Reason> reason, String text) {

        private static Result refused(Reason reason, String text) {
            return new Result(Optional.empty(), Optional.of(reason), text);
        }
    }

    Result read(Row row) {
        String[] cells = row.cells();
        if (row.trouble().isPresent()) {
            Reason reason = row.trouble().get();
            return Result.refused(reason, reason == Reason.COLUMNS ? cells[0] : "");
        }
        Result result = times(cells);
        if (result.made().isPresent() && isRepeated(cells)) {
            return Result.refused(Reason.REPEATED, cells[Field.ID.ordinal()]);
        }
        return result;
    }

    /** Without a number nothing is known to be repeated: many cases of a day may look alike. */
    private boolean isRepeated(String[] cells) {
        String id = cell(cells, Field.ID);
        return !id.isEmpty() && known.isRepeated(id);
    }

    private static String cell(String[] cells, Field field) {
        return cells[field.ordinal()];
    }

    private Result times(String[] cells) {
        String opening = cell(cells, Field.OPENED);
        if (opening.isEmpty()) {
            return Result.refused(Reason.NO_OPENING, "");
        }
        Optional<Moment> start = opened.read(opening);
        Optional<Moment> end = closing(cells);
        String closing = cell(cells, Field.CLOSED);
        boolean isClosed = isClosed(cells);
        if (start.isEmpty()) {
            return Result.refused(Reason.UNREADABLE_TIME, opening);
        }
        if (isClosed && end.isEmpty()) {
            return Result.refused(closing.isEmpty() ? Reason.NO_CLOSING : Reason.UNREADABLE_TIME, closing);
        }
        if (isAbsurd(start) || isAbsurd(end)) {
            return Result.refused(Reason.YEAR, isAbsurd(start) ? opening : closing);
        }
        if (end.isPresent() && start.get().daysUntil(end.get()) < 0) {
            return Result.refused(Reason.CLOSED_BEFORE_OPENED, opening + " > " + closing);
        }
        return labelled(cells, start.get(), end);
    }

    private boolean isClosed(String[] cells) {
        boolean known = columns.has(Field.STATUS) && !closedStatus.isEmpty();
        return known
                ? closedStatus.stream().anyMatch(cell(cells, Field.STATUS)::equalsIgnoreCase)
                : !cell(cells, Field.CLOSED).isEmpty();
    }

    private Optional<Moment> closing(String[] cells) {
        return isClosed(cells) ? closed.read(cell(cells, Field.CLOSED)) : Optional.empty();
    }

    private static boolean isAbsurd(Optional<Moment> moment) {
        return moment.filter(found ->
                        found.local().getYear() < FIRST_YEAR || found.local().getYear() > LAST_YEAR)
                .isPresent();
    }

    private Result labelled(String[] cells, Moment start, Optional<Moment> end) {
        String problemClass = label(cells, Field.CLASS);
        if (problemClass.isEmpty()) {
            return Result.refused(Reason.NO_CLASS, "");
        }
        String due = cell(cells, Field.DEADLINE);
        Optional<Moment> promised = due.isEmpty() ? Optional.empty() : deadline.read(due);
        return new Result(
                Optional.of(new Case(
                        start,
                        end,
                        promised.filter(found -> !isAbsurd(Optional.of(found))),
                        problemClass,
                        label(cells, Field.DEPARTMENT),
                        label(cells, Field.AREA),
                        columns.isDuplicate(cells))),
                Optional.empty(),
                "");
    }

    private static String label(String[] cells, Field field) {
        String text = cell(cells, field);
        return text.length() > LONGEST_LABEL ? text.substring(0, LONGEST_LABEL) : text;
    }
}
