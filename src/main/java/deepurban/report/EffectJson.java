package deepurban.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** All effects and levels: the forest plots, who wins and who loses, hours and costs. */
final class EffectJson {

    private final ResultFiles results;
    private final Phrases phrases;
    private final Map<String, Integer> names = new LinkedHashMap<>();

    EffectJson(ResultFiles results, Phrases phrases) {
        this.results = results;
        this.phrases = phrases;
    }

    void addTo(ObjectNode root) {
        ObjectNode verdicts = root.putObject("verdicts");
        ArrayNode rows = root.putArray("effects");
        for (EffectRow row : results.effects()) {
            if (row.n() > 0) {
                String verdict = row.verdict() + (row.isShownButSmall() ? " small" : "");
                if (!verdicts.has(verdict)) {
                    PageJson.put(verdicts, verdict, phrases.verdict(row));
                }
                add(rows.addArray(), row, verdict);
            }
        }
        levels(root.putArray("levels"));
        names.keySet().forEach(root.putArray("names")::add);
    }

    /** In the order that the page's program reads: who, what, where, numbers, and the same as text. */
    private void add(ArrayNode to, EffectRow row, String verdict) {
        Rounding rounding = row.rounding();
        for (String name : new String[] {row.reform(), row.outcome(), row.scope(), row.part(), verdict}) {
            to.add(number(name));
        }
        for (double value : new double[] {row.difference(), row.low(), row.high(), row.margin()}) {
            Figures.add(to, value);
        }
        to.add(rounding.of(row.baseline())).add(rounding.of(row.mean()));
        to.add(rounding.signed(row.difference())).add(rounding.interval(row.low(), row.high()));
        to.add(EffectTable.p(row.adjusted()));
    }

    /** Names stand once and are then numbers: a district has thousands of rows. */
    private int number(String name) {
        names.putIfAbsent(name, names.size());
        return names.get(name);
    }

    private void levels(ArrayNode rows) {
        for (SummaryRow row : results.summaries()) {
            if (row.n() > 0 && row.scope().equals("town")) {
                ArrayNode to = rows.addArray().add(row.reform()).add(row.outcome());
                for (double value : new double[] {row.mean(), row.low(), row.high()}) {
                    Figures.add(to, value);
                }
                Rounding rounding = row.rounding();
                to.add(rounding.of(row.mean())).add(rounding.plainInterval(row.low(), row.high()));
            }
        }
    }
}
