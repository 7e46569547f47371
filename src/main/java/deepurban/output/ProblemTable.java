package deepurban.output;

import deepurban.observe.ProblemRow;
import java.util.HexFormat;
import java.util.List;

/** How problems stand in tables: a row each, with all its times; an empty time has not come, an empty end is censored. */
final class ProblemTable {

    static final List<String> HEADER = List.of(
            "key",
            "subdistrict",
            "problem_class",
            "group",
            "owner",
            "cell",
            "severity",
            "affected",
            "channel",
            "state",
            "stages",
            "rounds",
            "occurred",
            "voiced",
            "served",
            "deadline",
            "closed",
            "resolved",
            "ended");

    private ProblemTable() {}

    static void add(CsvTable table, ProblemRow row) {
        table.name(key(row)).name(row.subdistrict()).name(row.problemClass()).name(row.group());
        table.number((long) row.owner())
                .number((long) row.cell())
                .number(row.severity())
                .number((long) row.affected());
        table.name(row.channel()).name(row.state());
        table.number((long) row.stages()).number((long) row.rounds());
        table.number(row.occurred()).number(row.voiced()).number(row.served());
        table.number(row.deadline()).number(row.closed()).number(row.resolved()).number(row.ended());
        table.endRow();
    }

    /** Sixteen hex digits: as a number, spreadsheets and JavaScript would round it. */
    static String key(ProblemRow row) {
        return HexFormat.of().toHexDigits(row.key());
    }
}
