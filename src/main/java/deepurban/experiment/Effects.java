package deepurban.experiment;

import deepurban.observe.Outcome.Scope;
import deepurban.observe.Outcome.Scoped;
import deepurban.statistics.Holm;
import deepurban.statistics.PairedDifference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Computes the effects of all reforms on all outcomes.
 *
 * <p>P-values are adjusted over reforms × primary outcomes of the whole town; these decide. The other outcomes that were
 * asked for are a family of their own. All further comparisons explore, and are adjusted too, over reforms × outcomes ×
 * parts of one scope, so that no long table turns up "better" by chance.
 */
final class Effects {

    private final Findings findings;
    private final Map<String, OutcomeChoice> choices = new LinkedHashMap<>();

    Effects(Findings findings, List<OutcomeChoice> choices) {
        this.findings = findings;
        choices.forEach(choice -> this.choices.put(choice.name(), choice));
    }

    /** Returns the effects, reform by reform, outcomes in the order of the columns. */
    List<Effect> all() {
        List<Effect> effects = new ArrayList<>();
        for (int reform : findings.plan().reforms()) {
            for (int column = 0; column < findings.columns().size(); column++) {
                effects.add(unjudged(reform, column));
            }
        }
        Map<String, List<Integer>> families = new LinkedHashMap<>();
        for (int i = 0; i < effects.size(); i++) {
            families.computeIfAbsent(effects.get(i).family(), key -> new ArrayList<>())
                    .add(i);
        }
        families.values().forEach(family -> judge(effects, family));
        return List.copyOf(effects);
    }

    private Effect unjudged(int reform, int column) {
        Scoped outcome = findings.columns().get(column);
        int baseline = findings.plan().baselineOf(reform);
        PairedDifference difference =
                PairedDifference.of(findings.values(baseline, column), findings.values(reform, column));
        return new Effect(
                reform,
                outcome,
                difference,
                family(outcome),
                Double.NaN,
                margin(outcome),
                findings.failedPairs(baseline, reform),
                Verdict.UNDECIDED);
    }

    private String family(Scoped outcome) {
        OutcomeChoice choice = choices.get(outcome.outcome().name());
        if (outcome.scope() != Scope.TOWN || choice == null) {
            return ScopeWord.of(outcome.scope());
        }
        return choice.primary() ? Effect.PRIMARY : Effect.SECONDARY;
    }

    private double margin(Scoped outcome) {
        OutcomeChoice choice = choices.get(outcome.outcome().name());
        return choice == null ? Double.NaN : choice.smallestEffect();
    }

    private static void judge(List<Effect> effects, List<Integer> family) {
        double[] p = family.stream()
                .mapToDouble(i -> effects.get(i).difference().pValue())
                .toArray();
        double[] adjusted = Holm.adjust(p);
        for (int k = 0; k < adjusted.length; k++) {
            Effect effect = effects.get(family.get(k));
            effects.set(family.get(k), judged(effect, adjusted[k]));
        }
    }

    private static Effect judged(Effect effect, double adjusted) {
        Verdict verdict = Verdict.of(
                effect.difference(), adjusted, effect.outcome().outcome().direction(), effect.margin());
        return new Effect(
                effect.reform(),
                effect.outcome(),
                effect.difference(),
                effect.family(),
                adjusted,
                effect.margin(),
                effect.failed(),
                verdict);
    }
}
