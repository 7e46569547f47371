package deepurban.scenario;

import deepurban.mechanism.Catalogue;
import deepurban.scenario.shape.Field;
import deepurban.scenario.shape.RecordShape;
import deepurban.scenario.shape.Shapes;
import java.util.List;
import java.util.stream.Collectors;

/** Writes docs/reference/parameters.md from the declarations. */
final class ParameterPage {

    private static final String HEAD = """
            # Parameters

            Every parameter of a scenario, made from the declarations in `deepurban.parameters` and the mechanisms. Do not edit: change
            the declaration, then `./mvnw -Dquick test -Dtest=ReferencePagesTest -Drenew`.

            A pointer is the JSON Pointer of the parameter in a scenario file; `*` stands for a name that the scenario chooses. †: shapes the
            town at its start, so no dated patch and no reform may change it. –: a scenario must give it.
            参数表由代码生成；`*` 代表情景自定的名称；† 表示决定初始状态、运行期间不可更改；– 表示情景必须给出。
            """;

    private ParameterPage() {}

    static String text(Catalogue catalogue) {
        StringBuilder page = new StringBuilder(HEAD);
        RecordShape model = Shapes.model(catalogue);
        List<Declaration> all = Declarations.of(catalogue);
        for (Field section : model.fields()) {
            List<Declaration> rows = all.stream()
                    .filter(declaration -> declaration.pointer().startsWith("/" + section.name() + "/"))
                    .toList();
            if (!rows.isEmpty()) {
                append(page, section, rows);
            }
        }
        return page.toString();
    }

    private static void append(StringBuilder page, Field section, List<Declaration> rows) {
        Field.Declared words = section.declared().orElseThrow();
        page.append("\n## ").append(section.name()).append("\n\n");
        page.append(words.meaning().en())
                .append(". ")
                .append(words.meaning().zh())
                .append("。\n\n");
        page.append("| pointer | default | unit | range | meaning | 含义 | source |\n");
        page.append("| --- | --- | --- | --- | --- | --- | --- |\n");
        rows.forEach(row -> page.append(line(row)).append('\n'));
    }

    private static String line(Declaration row) {
        List<String> cells = List.of(
                "`" + row.pointer() + "`" + (row.fixed() ? " †" : ""),
                row.fallback().map(value -> "`" + value + "`").orElse("–"),
                row.unit().equals("none") ? "" : row.unit(),
                MechanismTable.range(row),
                row.meaning().en(),
                row.meaning().zh(),
                row.source());
        return cells.stream().map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |"));
    }
}
