package deepurban.scenario;

import deepurban.mechanism.Catalogue;
import deepurban.mechanism.MechanismType;
import deepurban.mechanism.Signature;
import deepurban.parameters.Title;
import deepurban.scenario.source.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The mechanisms with their parameters, as text for {@code deepurban mechanisms}. */
public final class MechanismTable {

    /** Longer cells, such as shares by congress, push their own line aside instead of widening every line. */
    private static final int WIDEST_COLUMN = 20;

    private MechanismTable() {}

    /** Returns one paragraph for each mechanism, in the order in which they act: its name, then a line per parameter. */
    public static String text(Catalogue catalogue, Locale locale) {
        List<Declaration> declarations = Declarations.of(catalogue);
        StringBuilder text = new StringBuilder();
        for (MechanismType<?> type : catalogue.types()) {
            String number = type.number() > 0 ? type.number() + "  " : "";
            text.append(text.isEmpty() ? "" : "\n").append(number).append(type.key());
            text.append("  ").append(words(type.title(), locale)).append('\n');
            type.signature()
                    .ifPresent(signature ->
                            text.append(words(expectation(signature), locale)).append('\n'));
            String section = "/mechanisms/" + type.key() + "/";
            List<List<String>> rows = declarations.stream()
                    .filter(declaration -> declaration.pointer().startsWith(section))
                    .map(declaration -> cells(declaration, section, locale))
                    .toList();
            append(text, rows);
        }
        return text.toString();
    }

    /** Returns what a mechanism is expected to move, for people; the source stays in its own words. */
    private static Title expectation(Signature signature) {
        boolean rises = signature.direction() == Signature.Direction.HIGHER;
        String outcome = signature.outcome() + (signature.group().isEmpty() ? "" : " group=" + signature.group());
        String size = Numbers.text(signature.size());
        String beside = signature.companions().length == 0 ? "" : String.join(" ", signature.companions());
        return new Title(
                "    moves " + outcome + (rises ? " up" : " down") + " by " + size + " at least (" + signature.source()
                        + ")" + (beside.isEmpty() ? "" : ", beside " + beside),
                "    使 " + outcome + (rises ? " 上升" : " 下降") + "至少 " + size + "（" + signature.source() + "）"
                        + (beside.isEmpty() ? "" : "，同时启用 " + beside));
    }

    private static List<String> cells(Declaration declaration, String section, Locale locale) {
        String name = declaration.pointer().substring(section.length());
        String unit = declaration.unit().equals("none") ? "" : declaration.unit();
        return List.of(
                name,
                declaration.fallback().orElse("–"),
                range(declaration),
                unit,
                words(declaration.meaning(), locale) + " [" + declaration.source() + "]");
    }

    /** Returns the range, or the choices, of a parameter for people. */
    static String range(Declaration declaration) {
        if (declaration.isNumeric()) {
            return Numbers.text(declaration.min()) + "–" + Numbers.text(declaration.max());
        }
        return String.join(", ", declaration.choices());
    }

    private static String words(Title title, Locale locale) {
        return locale.getLanguage().equals("zh") ? title.zh() : title.en();
    }

    private static void append(StringBuilder text, List<List<String>> rows) {
        List<Integer> widths = new ArrayList<>();
        for (int column = 0; !rows.isEmpty() && column < rows.get(0).size() - 1; column++) {
            int index = column;
            widths.add(rows.stream()
                    .mapToInt(row -> row.get(index).length())
                    .filter(length -> length <= WIDEST_COLUMN)
                    .max()
                    .orElse(0));
        }
        for (List<String> row : rows) {
            text.append("   ");
            for (int column = 0; column < row.size(); column++) {
                String cell = row.get(column);
                text.append(' ').append(cell);
                // The last column is the only one that can be Chinese, whose letters are two columns wide.
                if (column < widths.size()) {
                    text.append(" ".repeat(1 + Math.max(0, widths.get(column) - cell.length())));
                }
            }
            text.append('\n');
        }
    }
}
