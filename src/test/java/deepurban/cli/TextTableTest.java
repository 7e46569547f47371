package deepurban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void columnsLineUpAlsoInChinese() {
        String table = new TextTable(40, false, true, false)
                .row("Name", "Value", "Verdict")
                .row("满意度", "+0.1", "更好")
                .row("a heading by itself")
                .row("trust", "10", "x")
                .toString();
        assertThat(table).isEqualTo("""
                        Name    Value  Verdict
                        满意度   +0.1  更好
                        a heading by itself
                        trust      10  x
                        """);
    }

    @Test
    void longNamesAreWrapped() {
        String table = new TextTable(24, false, true)
                .row("Median time to resolution", "12.5")
                .row("  真实解决时间中位数", "3")
                .toString();
        assertThat(table).isEqualTo("""
                        Median time to      12.5
                          resolution
                          真实解决时间中位     3
                            数
                        """);
        assertThat(table.lines()).allMatch(line -> TextTable.places(line) <= 24);
    }
}
