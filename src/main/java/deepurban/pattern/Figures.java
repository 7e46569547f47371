package deepurban.pattern;

import static deepurban.pattern.Trial.BASE;
import static deepurban.pattern.Trial.CALLBACK;
import static deepurban.pattern.Trial.EXECUTION_ALONE;
import static deepurban.pattern.Trial.FOUR_TIMES_THE_CONTACTS;
import static deepurban.pattern.Trial.TWICE_THE_CONTACTS;
import static deepurban.pattern.Trial.WEAK_TARGETS;

import deepurban.observe.Outcome.Scope;
import deepurban.observe.ProblemRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** The figures by name: each says in which trial it is measured. A replication gives every figure one value. */
final class Figures {

    private final double cellMetres;
    private final Map<String, ToDoubleFunction<Map<Trial, Sample>>> all = new LinkedHashMap<>();

    Figures(double cellMetres) {
        this.cellMetres = cellMetres;
        durations();
        arrivals();
        concentration();
        deputies();
        levels();
        responses();
    }

    /** Returns the names. */
    Set<String> names() {
        return all.keySet();
    }

    /** Returns all figures of one replication. */
    Map<String, Double> of(Map<Trial, Sample> samples) {
        Map<String, Double> values = new LinkedHashMap<>();
        all.forEach((name, figure) -> values.put(name, figure.applyAsDouble(samples)));
        return values;
    }

    private void durations() {
        closed("tailIndex", Durations::tailIndex);
        closed("spread", Durations::spread);
        closed("spreadWithin", Durations::spreadWithin);
        closed("skew", Durations::skew);
        closed("explainedByClass", rows -> Durations.explained(rows, ProblemRow::problemClass));
        closed("explainedByPlace", rows -> Durations.explained(rows, ProblemRow::subdistrict));
        closed("unequalWait", Durations::unequalWait);
        in(WEAK_TARGETS, "loadCorrelation", sample -> Congestion.correlation(sample.closed(), sample.from()));
    }

    private void arrivals() {
        in(BASE, "townVarianceToMean", Arrivals::townVarianceToMean);
        in(BASE, "sizeByClass", Arrivals::sizeByClass);
        in(BASE, "weekend", Arrivals::weekend);
    }

    private void concentration() {
        in(BASE, "reportOnce", sample -> Concentration.once(Concentration.byReporter(sample.firstYear())));
        in(BASE, "topReporters", sample -> Concentration.top(Concentration.byReporter(sample.firstYear()), 0.01));
        in(BASE, "squareGini", sample -> Concentration.gini(squares(sample)));
        in(BASE, "topSquares", sample -> Concentration.top(squares(sample), 0.1));
        in(BASE, "repeats", Recurrence::share);
    }

    private double[] squares(Sample sample) {
        return Concentration.bySquare(
                sample.voiced(),
                sample.record().maps().x(),
                sample.record().maps().y(),
                cellMetres);
    }

    private void deputies() {
        in(BASE, "deputyShare", sample -> DeputyChannel.share(sample.voiced()));
        in(BASE, "deputySameDay", sample -> DeputyChannel.sameDay(sample.voiced()));
        in(WEAK_TARGETS, "deputyOverYear", sample -> DeputyChannel.overYear(sample.voiced(), sample.until()));
    }

    private void levels() {
        in(BASE, "unheardNewcomers", sample -> unheard(sample, "newcomer"));
        in(BASE, "unheardVulnerable", sample -> unheard(sample, "vulnerable"));
        in(BASE, "onTime", sample -> sample.outcome("onTimeShare"));
        in(BASE, "resolved", sample -> sample.outcome("trueResolutionShare"));
        in(BASE, "satisfied", sample -> sample.outcome("handlingSatisfaction"));
    }

    private static double unheard(Sample sample, String group) {
        return sample.outcome("neverHeardShare", Scope.GROUP, group)
                - sample.outcome("neverHeardShare", Scope.GROUP, "local");
    }

    private void responses() {
        in(EXECUTION_ALONE, "onTimeUnderAppraisal", sample -> sample.outcome("onTimeShare"));
        in(EXECUTION_ALONE, "satisfiedUnderAppraisal", sample -> sample.outcome("handlingSatisfaction"));
        in(BASE, "scoreGap", sample -> sample.outcome("goodhartGap"));
        in(EXECUTION_ALONE, "scoreGapUnderAppraisal", sample -> sample.outcome("goodhartGap"));
        change("scoreGapRise", EXECUTION_ALONE, "goodhartGap");
        change("qualityUnderAppraisal", EXECUTION_ALONE, "truePerformance");
        change("voicedRise", CALLBACK, "voicedPerResidentYear");
        change("resolvedRise", CALLBACK, "trueResolutionShare");
        all.put(
                "resolutionToSatisfaction",
                samples ->
                        change(samples, CALLBACK, "trueResolutionShare") / change(samples, CALLBACK, "satisfaction"));
        change("heardByTwice", TWICE_THE_CONTACTS, "neverHeardShare");
        all.put("heardByNextTwice", samples -> {
            double twice = change(samples, TWICE_THE_CONTACTS, "neverHeardShare");
            return (change(samples, FOUR_TIMES_THE_CONTACTS, "neverHeardShare") - twice) / (2 * twice);
        });
    }

    private void closed(String name, ToDoubleFunction<List<ProblemRow>> figure) {
        in(WEAK_TARGETS, name, sample -> figure.applyAsDouble(sample.closed()));
    }

    private void in(Trial trial, String name, ToDoubleFunction<Sample> figure) {
        all.put(name, samples -> figure.applyAsDouble(samples.get(trial)));
    }

    private void change(String name, Trial trial, String outcome) {
        all.put(name, samples -> change(samples, trial, outcome));
    }

    private static double change(Map<Trial, Sample> samples, Trial trial, String outcome) {
        return samples.get(trial).outcome(outcome) - samples.get(BASE).outcome(outcome);
    }
}
