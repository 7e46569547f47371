package deepurban.gui.look;

import static org.assertj.core.api.Assertions.assertThat;

import deepurban.mechanism.Catalogue;
import deepurban.scenario.Declaration;
import deepurban.scenario.Declarations;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class WordingTest {

    private static final String BUNDLE = "deepurban.gui.words";

    @Test
    void bothLanguagesSayTheSameThings() {
        ResourceBundle english = ResourceBundle.getBundle(BUNDLE, Locale.ENGLISH);
        ResourceBundle chinese = ResourceBundle.getBundle(BUNDLE, Locale.CHINESE);
        Set<String> keys = new TreeSet<>(english.keySet());
        keys.removeIf(key -> key.startsWith("unit."));
        assertThat(chinese.keySet()).containsAll(keys);
        keys.forEach(key -> assertThat(chinese.getString(key)).as(key).isNotBlank());
        Set<String> same = new TreeSet<>(keys);
        same.removeIf(key -> !english.getString(key).equals(chinese.getString(key)));
        assertThat(same).isEmpty();
    }

    @Test
    void everyMechanismHasAHelpTextInBothLanguages() {
        Catalogue.load().types().forEach(type -> {
            String key = "help." + type.key();
            assertThat(Wording.in("en").lookup(key, "")).as(key).isNotBlank();
            assertThat(Wording.in("zh").lookup(key, ""))
                    .as(key)
                    .isNotBlank()
                    .isNotEqualTo(Wording.in("en").get(key));
        });
    }

    @Test
    void everyUnitAndPartOfAKnobHasChineseWords() {
        Wording chinese = Wording.in("zh");
        for (Declaration declaration : Declarations.of(Catalogue.load())) {
            if (declaration.pointer().startsWith("/mechanisms/")) {
                assertThat(chinese.unit(declaration.unit()).trim())
                        .as(declaration.pointer())
                        .doesNotContain("/")
                        .doesNotContain(" ");
                declaration.parts().stream()
                        .filter(part -> !part.equals("*"))
                        .forEach(part -> assertThat(chinese.lookup("part." + part, ""))
                                .as(part)
                                .isNotBlank());
            }
        }
    }
}
