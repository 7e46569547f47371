package deepurban.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingTest {

    private static final String CHINESE = "工单编号,受理时间,一级分类\nGD1,2025-01-06,环境卫生（垃圾清运）\n";

    @ParameterizedTest
    @CsvSource({
        "UTF-8, '', UTF-8, 0",
        "UTF-8, \uFEFF, UTF-8, 3",
        "UTF-16LE, \uFEFF, UTF-16LE, 2",
        "UTF-16BE, \uFEFF, UTF-16BE, 2",
        "GB18030, '', GB18030, 0",
        "GB18030, \uFEFF, GB18030, 4"
    })
    void chineseTextTellsItsEncoding(String written, String mark, String expected, int markBytes) {
        byte[] bytes = (mark + CHINESE).getBytes(Charset.forName(written));
        assertThat(Encoding.of(bytes, true)).contains(new Encoding(Charset.forName(expected), markBytes));
    }

    @Test
    void plainLettersOfTwoBytesAreUtf16WithoutAMark() {
        byte[] bytes = "id,opened,class\n1,2025-01-06,noise\n".getBytes(StandardCharsets.UTF_16LE);
        assertThat(Encoding.of(bytes, true)).contains(new Encoding(StandardCharsets.UTF_16LE, 0));
    }

    @Test
    void aCharacterCutInTheMiddleIsNoMistakeAtTheEndOfTheFirstBytes() {
        byte[] bytes = CHINESE.getBytes(StandardCharsets.UTF_8);
        byte[] cut = java.util.Arrays.copyOf(bytes, bytes.length - 3); // within the last bracket
        assertThat(Encoding.of(cut, false)).contains(new Encoding(StandardCharsets.UTF_8, 0));
    }

    @ParameterizedTest
    @CsvSource({"windows-1252", "ISO-8859-15"})
    void westernLettersOfOneByteMustBeNamed(String charset) {
        byte[] bytes =
                "id,opened,class\n1,2025-01-06,propreté, café, à côté, dégât\n".getBytes(Charset.forName(charset));
        assertThat(Encoding.of(bytes, true)).isEmpty();
    }
}
