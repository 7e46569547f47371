package deepurban.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import deepurban.Towns;
import deepurban.statistics.Holm;
import deepurban.statistics.PairedDifference;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.math3.distribution.TDistribution;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * Every mechanism moves what it says beforehand it moves, and by as much. That fidelity 0 is off is in {@link EveryMechanismTest}. {@code
 * -Drenew} writes the table of docs/mechanisms/README.md anew, also when a mechanism falls short.
 */
class SignatureTest {

    /** Fall short of their signature, as docs/mechanisms/README.md tells; their size is not made smaller for that. */
    private static final Set<String> SHORT_OF_SIZE = Set.of("accountability");

    /** Are not moved further by the doubled level, as docs/mechanisms/README.md tells. */
    private static final Set<String> SHORT_OF_LEVEL = Set.of();

    private static final Path PAGE = Path.of("docs", "mechanisms", "README.md");

    private static final List<MechanismType<?>> ALL = Towns.CATALOGUE.types();

    @Test
    void everyMechanismOfTheModelHasASignature() {
        assertThat(ALL).allMatch(type -> type.signature().isPresent());
        assertThat(ALL.stream().map(SignatureTest::signature))
                .allMatch(signature -> signature.size() > 0)
                .noneMatch(signature -> signature.outcome().startsWith("hours")
                        || signature.outcome().startsWith("cost"));
    }

    @Test
    void switchedOnEachMovesItsOutcomeByMoreThanItsSize() {
        double[] p = new double[ALL.size()];
        StringBuilder table = new StringBuilder("\n");
        for (int i = 0; i < p.length; i++) {
            MechanismType<?> type = ALL.get(i);
            PairedDifference effect = difference(type, Trial.off(type.key()), Trial.on(type.key()));
            p[i] = beyond(effect, signature(type).size());
            table.append(line(type, effect, p[i]));
        }
        assertThat(fallingShort(Holm.adjust(p))).as("%s", table).isEqualTo(SHORT_OF_SIZE);
    }

    @Test
    void twiceTheLevelMovesItFurther() {
        Set<String> failed = new TreeSet<>();
        StringBuilder table = new StringBuilder("\n");
        for (MechanismType<?> type : ALL) {
            PairedDifference effect = doubled(type);
            boolean further = beyond(effect, 0) < Trial.LEVEL;
            boolean back = beyond(negative(effect), 0) < Trial.LEVEL;
            if (signature(type).ceiling().isEmpty() ? !further : back) {
                failed.add(type.key());
            }
            table.append(line(type, effect, beyond(effect, 0)));
        }
        assertThat(failed).as("%s", table).isEqualTo(SHORT_OF_LEVEL);
    }

    /** The twin: were the mechanism to do nothing, the first test would tell. */
    @Test
    void oneThatDoesNothingFallsShort() {
        for (MechanismType<?> type : ALL) {
            PairedDifference nothing = difference(type, Trial.off(type.key()), Trial.off(type.key()));
            assertThat(beyond(nothing, signature(type).size())).isEqualTo(1);
        }
    }

    /** The runs are those of the tests, kept by {@link Trial}. */
    @AfterAll
    static void renewTheTable() throws IOException {
        if (System.getProperty("renew") == null) {
            return;
        }
        List<PairedDifference> effects = new ArrayList<>();
        double[] p = new double[ALL.size()];
        for (MechanismType<?> type : ALL) {
            PairedDifference effect = difference(type, Trial.off(type.key()), Trial.on(type.key()));
            p[effects.size()] = beyond(effect, signature(type).size());
            effects.add(effect);
        }
        double[] adjusted = Holm.adjust(p);
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < adjusted.length; i++) {
            rows.append(row(ALL.get(i), effects.get(i), adjusted[i] < Trial.LEVEL));
        }
        int shown = ALL.size() - fallingShort(adjusted).size();
        String text = Files.readString(PAGE).replace("\r\n", "\n");
        String renewed = text.replaceFirst(
                "(\\| mechanism \\| outcome \\| size .*\n.*\n)(\\|.*\n)*\n\\d+ of \\d+ ",
                "$1" + Matcher.quoteReplacement(rows + "\n" + shown + " of " + ALL.size() + " "));
        Files.writeString(PAGE, renewed);
    }

    private static String row(MechanismType<?> type, PairedDifference effect, boolean shown) {
        PairedDifference doubled = doubled(type);
        boolean further = beyond(doubled, 0) < Trial.LEVEL;
        String ceiling = signature(type).ceiling().isEmpty() ? "**no**" : "at its ceiling";
        return String.format(
                Locale.ROOT,
                "| `%s` | %s %s | %s | %.4f (%.1f) | %s | %.4f (%.1f) | %s |\n",
                type.key(),
                signature(type).outcome(),
                signature(type).direction(),
                signature(type).size(),
                effect.difference(),
                t(effect),
                shown ? "yes" : "**no**",
                doubled.difference(),
                t(doubled),
                further ? "yes" : ceiling);
    }

    private static double t(PairedDifference d) {
        return d.difference() / (d.sd() / Math.sqrt(d.n()));
    }

    private static Signature signature(MechanismType<?> type) {
        return type.signature().orElseThrow();
    }

    private static Set<String> fallingShort(double[] p) {
        Set<String> keys = new TreeSet<>();
        for (int i = 0; i < p.length; i++) {
            if (!(p[i] < Trial.LEVEL)) {
                keys.add(ALL.get(i).key());
            }
        }
        return keys;
    }

    /** Returns what {@code after} changes against {@code before}, positive in the direction of the signature. */
    private static PairedDifference difference(MechanismType<?> type, String before, String after) {
        Signature signature = signature(type);
        double[] from = Trial.outcome(signature, settings(type, before));
        double[] to = Trial.outcome(signature, settings(type, after));
        return signature.direction() == Signature.Direction.HIGHER
                ? PairedDifference.of(from, to)
                : PairedDifference.of(to, from);
    }

    private static PairedDifference negative(PairedDifference d) {
        return new PairedDifference(
                d.n(),
                d.leftOut(),
                /* baselineMean= */ d.reformMean(),
                /* reformMean= */ d.baselineMean(),
                -d.difference(),
                d.sd(),
                d.pairingGain());
    }

    private static PairedDifference doubled(MechanismType<?> type) {
        String level = signature(type).level();
        if (level.equals("fidelity")) {
            return difference(type, Trial.with(type.key(), level, 0.5), Trial.on(type.key()));
        }
        return difference(type, Trial.on(type.key()), Trial.with(type.key(), level, twice(type, level)));
    }

    /** Returns twice the level that the scenario has. */
    private static String twice(MechanismType<?> type, String level) {
        Record own = Towns.read("classroom")
                .parameters()
                .mechanisms()
                .get(type.key())
                .own();
        for (RecordComponent component : own.getClass().getRecordComponents()) {
            if (component.getName().equals(level)) {
                return twice(value(component, own));
            }
        }
        throw new IllegalArgumentException(type.key() + " has no " + level);
    }

    private static Object value(RecordComponent component, Record own) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(own);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String twice(Object value) {
        if (value instanceof Record parts) { // by group, by land, …
            return Stream.of(parts.getClass().getRecordComponents())
                    .map(part -> "\"" + part.getName() + "\":" + twice(value(part, parts)))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        return value instanceof Integer whole ? String.valueOf(2 * whole) : String.valueOf(2 * (Double) value);
    }

    /** Returns the companions switched on, the mechanism on at full fidelity, and then what the arm sets. */
    private static List<String> settings(MechanismType<?> type, String arm) {
        List<String> sets = new ArrayList<>();
        for (String companion : signature(type).companions()) {
            sets.add(companion.startsWith("/") ? companion : Trial.on(companion));
        }
        sets.add(Trial.on(type.key()));
        sets.add(Trial.with(type.key(), "fidelity", 1));
        sets.add(arm);
        return sets;
    }

    /** Returns the p-value of the one-sided test that the difference is above a size; 1 where nothing differs. */
    private static double beyond(PairedDifference d, double size) {
        double over = d.difference() - size;
        if (d.sd() == 0) {
            return over > 0 ? 0 : 1;
        }
        return 1 - new TDistribution(null, d.n() - 1).cumulativeProbability(over / (d.sd() / Math.sqrt(d.n())));
    }

    private static String line(MechanismType<?> type, PairedDifference d, double p) {
        return String.format(
                Locale.ROOT,
                "%s | %s %s | %s | %.4f of %.4f | t %.1f | p %.2g%n",
                type.key(),
                signature(type).outcome(),
                signature(type).direction(),
                signature(type).size(),
                d.difference(),
                d.baselineMean(),
                t(d),
                p);
    }
}
