package deepurban.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "deepurban.report.words",
                "deepurban.ingest.words",
                "deepurban.cli.messages",
                "deepurban.cli.help"
            })
    void bothLanguagesSayTheSameThings(String bundle) {
        Control control = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
        ResourceBundle english = ResourceBundle.getBundle(bundle, Locale.ROOT, control);
        ResourceBundle chinese = ResourceBundle.getBundle(bundle, Locale.CHINESE, control);
        assertThat(chinese).isNotSameAs(english);
        assertThat(chinese.keySet()).isEqualTo(english.keySet());
        for (String key : english.keySet()) {
            if (!english.getString(key).isEmpty() && !key.equals("column.n") && !key.startsWith("usage.s")) {
                assertThat(chinese.getString(key)).as(key).isNotEqualTo(english.getString(key));
            }
            assertThat(places(chinese.getString(key))).as(key).isEqualTo(places(english.getString(key)));
        }
    }

    private static long places(String text) {
        return java.util.regex.Pattern.compile("\\{\\d\\}")
                .matcher(text)
                .results()
                .map(r -> r.group())
                .distinct()
                .count();
    }

    @Test
    void theMachinesLanguageDoesNotMatter() {
        Locale usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.CHINESE);
            assertThat(Words.in("en").get("answer")).isEqualTo("The answer");
            Locale.setDefault(Locale.GERMAN);
            assertThat(Words.in("zh").get("answer")).isEqualTo("结论");
        } finally {
            Locale.setDefault(usual);
        }
    }

    @Test
    void markupInTextsIsInert() {
        String page = new Html()
                .open("p", "title", "\" onclick=\"x")
                .text("<script>alert('&')</script>")
                .close()
                .toString();
        assertThat(page)
                .isEqualTo(
                        "<p title=\"&quot; onclick=&quot;x\">&lt;script&gt;alert(&#39;&amp;&#39;)&lt;/script&gt;</p>\n");
    }
}
