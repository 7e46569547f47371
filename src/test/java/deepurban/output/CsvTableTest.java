package deepurban.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    private final Locale usual = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(usual);
    }

    private static String table(java.util.function.Consumer<CsvTable> cells) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvTable table = new CsvTable(out, List.of("a", "b"));
        cells.accept(table);
        table.endRow();
        table.finish();
        return out.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "ar-u-nu-arab", "zh", "tr"})
    void numbersDoNotDependOnTheLocale(String language) {
        Locale.setDefault(Locale.forLanguageTag(language));
        assertThat(table(table -> table.number(-1234.5).number(1_000_000L))).isEqualTo("a,b\n-1234.5,1000000\n");
        assertThat(table(table -> table.number(1e-7).number(0.1f))).isEqualTo("a,b\n1.0E-7,0.1\n");
    }

    /** 2.0E-3 and 2e23 are where {@link Double#toString} of JDK 17 gives a digit too many. */
    @Test
    void numbersAreTheShortestThatReadBackTheSame() {
        assertThat(Numbers.text(2e23)).isEqualTo("2.0E23");
        assertThat(Numbers.text(2.0E-3)).isEqualTo("0.002");
        assertThat(Numbers.text(9007199254740993.0)).isEqualTo("9.007199254740992E15");
    }

    @Test
    void whatIsNotKnownIsEmpty() {
        assertThat(table(table -> table.number(Double.NaN).number(Float.NaN))).isEqualTo("a,b\n\"\",\n");
        assertThat(table(table -> table.name("x").number(Double.POSITIVE_INFINITY)))
                .isEqualTo("a,b\nx,\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void textThatASpreadsheetWouldRunIsDisarmed(String formula) {
        String cell = table(table -> table.name("x").text(formula));
        assertThat(cell.replace("\"", "")).startsWith("a,b\nx,'" + formula.charAt(0));
    }

    @Test
    void quotesCommasAndLinesStayInTheirCell() {
        assertThat(table(table -> table.name("x").text("say \"no\", or\nyes, 好")))
                .isEqualTo("a,b\nx,\"say \"\"no\"\", or\nyes, 好\"\n");
    }

    @Test
    void aRowWithACellTooFewIsAMistake() {
        assertThatThrownBy(() -> table(table -> table.name("x"))).hasMessageContaining("1 cells in a row of 2");
    }
}
