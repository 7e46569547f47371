package deepurban.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RoundingTest {

    @Test
    void numbersHaveTheDecimalsThatTheirUncertaintyWarrants() {
        assertThat(Rounding.to(0.00123).signed(0.045678)).isEqualTo("+0.0457");
        assertThat(Rounding.to(0.00123).interval(-0.001, 0.0456)).isEqualTo("[\u22120.0010, +0.0456]");
        assertThat(Rounding.to(12).of(1234.5)).isEqualTo("1234");
        assertThat(Rounding.to(300).of(12345)).isEqualTo("12345");
    }

    @Test
    void zeroHasNoSign() {
        assertThat(Rounding.to(0.1).signed(0)).isEqualTo("0.00");
        assertThat(Rounding.to(0.1).signed(-0.001)).isEqualTo("0.00");
        assertThat(Rounding.to(0.1).signed(0.001)).isEqualTo("0.00");
    }

    @Test
    void whatIsNotKnownIsADash() {
        assertThat(Rounding.to(Double.NaN).of(Double.NaN)).isEqualTo("–");
        assertThat(Rounding.to(1).interval(Double.NaN, Double.NaN)).isEqualTo("–");
        assertThat(Rounding.plain(Double.NaN)).isEqualTo("–");
    }

    @Test
    void plainNumbersHaveFourDigits() {
        assertThat(Rounding.plain(0.123456)).isEqualTo("0.1235");
        assertThat(Rounding.plain(123456)).isEqualTo("123500");
    }
}
