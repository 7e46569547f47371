package deepurban.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import deepurban.calibrate.Calibration;
import deepurban.calibrate.CalibrationTables;
import deepurban.calibrate.DayFit;
import deepurban.calibrate.Fit;
import deepurban.calibrate.Posterior;
import deepurban.calibrate.Profile;
import deepurban.calibrate.Profile.Verdict;
import deepurban.calibrate.Statistic;
import deepurban.statistics.Interval;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a calibration has found, for people or as JSON. */
final class CalibrationAnswer {

    private static final int WIDTH = 120;

    private final Texts texts;
    private final Calibration calibration;

    CalibrationAnswer(Texts texts, Calibration calibration) {
        this.texts = texts;
        this.calibration = calibration;
    }

    String text() {
        StringBuilder text = new StringBuilder(parameters());
        notTold(text);
        calibration.posterior().ifPresent(found -> text.append('\n').append(posterior(found)));
        for (Fit.Part part : Fit.Part.values()) {
            List<Fit> fits = fits(part);
            if (!fits.isEmpty()) {
                text.append('\n').append(fit(part, fits));
            }
        }
        if (!calibration.days().isEmpty()) {
            text.append('\n').append(days());
        }
        return text.toString();
    }

    private String days() {
        TextTable table = new TextTable(WIDTH, false, true, true, true);
        table.row(
                texts.get("calibrate.days"),
                texts.get("calibrate.inside"),
                texts.get("calibrate.crps"),
                texts.get("calibrate.usualCrps"));
        calibration
                .daysByClass()
                .forEach((name, days) -> table.row(
                        name.isEmpty() ? texts.get("calibrate.all") : name,
                        texts.get(
                                "calibrate.insideOf",
                                days.stream().filter(DayFit::isInside).count(),
                                days.size()),
                        number(days.stream()
                                .mapToDouble(DayFit::score)
                                .average()
                                .orElseThrow()),
                        number(days.stream()
                                .mapToDouble(DayFit::usualScore)
                                .average()
                                .orElseThrow())));
        return table.toString();
    }

    private List<Fit> fits(Fit.Part part) {
        return calibration.fits().stream().filter(fit -> fit.part() == part).toList();
    }

    private String parameters() {
        TextTable table = new TextTable(WIDTH, false, true, true, true, false);
        table.row(
                texts.get("calibrate.parameter"),
                texts.get("calibrate.best"),
                texts.get("patterns.interval"),
                texts.get("calibrate.range"),
                texts.get("calibrate.verdict"));
        for (Profile profile : calibration.profiles()) {
            table.row(
                    profile.parameter().pointer(),
                    number(profile.best()),
                    range(profile.low(), profile.high()),
                    range(profile.parameter().low(), profile.parameter().high()),
                    texts.get("calibrate." + profile.verdict().name().toLowerCase(Locale.ROOT)));
        }
        return table.toString();
    }

    private String posterior(Posterior posterior) {
        TextTable table = new TextTable(WIDTH, false, true, true);
        table.row(
                texts.get(
                        "calibrate.posterior",
                        String.valueOf(posterior.runs()),
                        String.valueOf(Math.round(posterior.effectiveSize()))),
                texts.get("calibrate.median"),
                texts.get("calibrate.credible"));
        for (int i = 0; i < calibration.profiles().size(); i++) {
            Interval interval = posterior.interval(i);
            table.row(
                    calibration.profiles().get(i).parameter().pointer(),
                    number(posterior.quantile(i, 0.5)),
                    range(interval.low(), interval.high()));
        }
        return table.toString();
    }

    private void notTold(StringBuilder text) {
        for (Profile profile : calibration.profiles()) {
            if (!profile.partners().isEmpty()) {
                text.append(texts.get(
                                "calibrate.traded",
                                profile.parameter().pointer(),
                                String.join(", ", profile.partners())))
                        .append('\n');
            }
        }
        String open = calibration.profiles().stream()
                .filter(profile -> profile.verdict() == Verdict.NOT_TOLD)
                .map(profile -> profile.parameter().pointer())
                .collect(Collectors.joining(", "));
        if (!open.isEmpty()) {
            text.append(texts.get("calibrate.open", open)).append('\n');
        }
    }

    private String fit(Fit.Part part, List<Fit> fits) {
        TextTable table = new TextTable(WIDTH, false, true, true, true, true);
        table.row(
                texts.get("calibrate." + part.name().toLowerCase(Locale.ROOT)),
                texts.get("calibrate.observed"),
                texts.get("calibrate.simulated"),
                texts.get("calibrate.prediction"),
                texts.get("calibrate.error"));
        for (Fit fit : fits) {
            table.row(
                    fit.target().statistic().label(),
                    number(fit.target().value()),
                    number(fit.level()),
                    range(fit.low(), fit.high()),
                    String.format(Locale.ROOT, "%+.1f", fit.error()).replace('-', '−'));
        }
        return table.toString();
    }

    private static String range(double low, double high) {
        return "[" + number(low) + ", " + number(high) + "]";
    }

    private static String number(double value) {
        return Double.isFinite(value)
                ? CalibrationTables.rounded(value).toPlainString().replace('-', '−')
                : "–";
    }

    ObjectNode json(Path folder) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("folder", folder.toString());
        json.put("misfit", calibration.best().misfit());
        json.put("points", calibration.tried().size());
        ArrayNode parameters = json.putArray("parameters");
        for (int i = 0; i < calibration.profiles().size(); i++) {
            ObjectNode parameter = parameters.addObject();
            add(parameter, calibration.profiles().get(i));
            int number = i;
            calibration.posterior().ifPresent(found -> add(parameter, found, number));
        }
        ArrayNode fits = json.putArray("fit");
        calibration.fits().forEach(fit -> add(fits.addObject(), fit));
        if (!calibration.days().isEmpty()) {
            ArrayNode days = json.putArray("days");
            calibration
                    .daysByClass()
                    .forEach((name, list) -> add(days.addObject().put("class", name), list));
        }
        return json;
    }

    private static void add(ObjectNode json, Profile profile) {
        json.put("parameter", profile.parameter().pointer()).put("best", profile.best());
        json.put("low", profile.low()).put("high", profile.high());
        json.put("verdict", CalibrationTables.word(profile.verdict()));
        ArrayNode partners = json.putArray("partners");
        profile.partners().forEach(partners::add);
    }

    private static void add(ObjectNode json, Posterior posterior, int parameter) {
        Interval interval = posterior.interval(parameter);
        json.putObject("posterior")
                .put("median", posterior.quantile(parameter, 0.5))
                .put("low", interval.low())
                .put("high", interval.high());
    }

    private static void add(ObjectNode json, List<DayFit> days) {
        json.put("days", days.size())
                .put("inside", days.stream().filter(DayFit::isInside).count());
        json.put("crps", days.stream().mapToDouble(DayFit::score).average().orElseThrow());
        json.put(
                "usualCrps",
                days.stream().mapToDouble(DayFit::usualScore).average().orElseThrow());
    }

    private static void add(ObjectNode json, Fit fit) {
        Statistic statistic = fit.target().statistic();
        json.put("part", CalibrationTables.word(fit.part())).put("statistic", statistic.name());
        json.put("class", statistic.problemClass()).put("department", statistic.department());
        json.put("area", statistic.area()).put("observed", fit.target().value());
        json.put("standardError", fit.target().standardError());
        put(json, "simulated", fit.level());
        put(json, "low", fit.low());
        put(json, "high", fit.high());
        put(json, "error", fit.error());
    }

    /** JSON has no word for what is not known but null. */
    private static void put(ObjectNode json, String name, double value) {
        if (Double.isFinite(value)) {
            json.put(name, value);
        } else {
            json.putNull(name);
        }
    }
}
