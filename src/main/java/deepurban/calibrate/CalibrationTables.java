package deepurban.calibrate;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import deepurban.output.CsvTable;
import deepurban.output.ResultFolder;
import deepurban.scenario.Canonical;
import deepurban.statistics.Interval;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** The files of a calibration: the fitted scenario and tidy tables. */
public final class CalibrationTables {

    /** Values are written with this many digits: more would pretend to know more. */
    private static final MathContext DIGITS = new MathContext(4);

    /** Points of the posterior that are written. */
    private static final int DRAWS = 200;

    private static final List<String> ABOUT = List.of("statistic", "class", "department", "area");

    private final Calibration calibration;
    private final ResultFolder folder;

    /** Prepares the files of a calibration. */
    public CalibrationTables(Calibration calibration, ResultFolder folder) {
        this.calibration = calibration;
        this.folder = folder;
    }

    /** Writes all tables. */
    public void write() throws IOException {
        table(
                "parameters.csv",
                List.of(
                        "parameter",
                        "best",
                        "ci_low",
                        "ci_high",
                        "range_low",
                        "range_high",
                        "scale",
                        "verdict",
                        "partners",
                        "posterior_median",
                        "posterior_low",
                        "posterior_high"),
                this::parameters);
        table("profile.csv", List.of("parameter", "value", "misfit", "limit"), this::profile);
        table(
                "fit.csv",
                with(
                        List.of("part"),
                        ABOUT,
                        List.of("observed", "standard_error", "simulated", "pi_low", "pi_high", "error", "n")),
                this::fit);
        table("points.csv", pointsHeader(), this::points);
        if (!calibration.days().isEmpty()) {
            table(
                    "days.csv",
                    List.of(
                            "class",
                            "date",
                            "observed",
                            "simulated",
                            "pi_low",
                            "pi_high",
                            "crps",
                            "usual",
                            "usual_crps"),
                    this::days);
        }
    }

    private void table(String name, List<String> header, Consumer<CsvTable> rows) throws IOException {
        try {
            folder.write(name, out -> {
                CsvTable table = new CsvTable(out, header);
                rows.accept(table);
                table.finish();
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Writes {@code posterior.csv}, points of equal weight drawn from the posterior, and {@code posterior.json}, an experiment that
     * sweeps over them.
     */
    public void writePosterior(Posterior posterior, String name) throws IOException {
        List<String> header = with(
                List.of("point"),
                calibration.space().parameters().stream()
                        .map(FreeParameter::pointer)
                        .toList());
        table("posterior.csv", header, table -> draws(table, posterior));
        ObjectNode experiment = JsonNodeFactory.instance.objectNode();
        experiment.put("format", 1).put("name", name + "-posterior").put("scenario", "calibrated.json");
        experiment.putObject("design").put("kind", "list").put("file", "posterior.csv");
        experiment.put("replications", 1);
        String text = Canonical.pretty(experiment);
        folder.write("posterior.json", out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static void draws(CsvTable table, Posterior posterior) {
        List<double[]> draws = posterior.draws(DRAWS);
        for (int i = 0; i < draws.size(); i++) {
            table.number(i + 1L);
            for (double value : draws.get(i)) {
                table.number(value);
            }
            table.endRow();
        }
    }

    /** Writes the scenario with the best values, complete: it runs as it is. */
    public void writeScenario(ObjectNode scenario) throws IOException {
        String text = Canonical.pretty(withBest(scenario));
        folder.write("calibrated.json", out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Returns a tree whose free parameters have the best values; the rest stays. */
    public ObjectNode withBest(ObjectNode tree) {
        double[] values = calibration.values();
        for (int i = 0; i < values.length; i++) {
            JsonPointer pointer =
                    JsonPointer.compile(calibration.space().parameters().get(i).pointer());
            tree.withObject(pointer.head()).put(pointer.last().getMatchingProperty(), rounded(values[i]));
        }
        return tree;
    }

    /** Returns a value as it is written. */
    public static BigDecimal rounded(double value) {
        return new BigDecimal(value).round(DIGITS);
    }

    private void parameters(CsvTable table) {
        for (int i = 0; i < calibration.profiles().size(); i++) {
            Profile profile = calibration.profiles().get(i);
            FreeParameter parameter = profile.parameter();
            table.text(parameter.pointer())
                    .number(profile.best())
                    .number(profile.low())
                    .number(profile.high());
            table.number(parameter.low()).number(parameter.high()).name(word(parameter.scale()));
            table.name(word(profile.verdict())).text(String.join(" ", profile.partners()));
            posterior(table, i);
            table.endRow();
        }
    }

    private void posterior(CsvTable table, int parameter) {
        double median = calibration
                .posterior()
                .map(found -> found.quantile(parameter, 0.5))
                .orElse(Double.NaN);
        Interval interval =
                calibration.posterior().map(found -> found.interval(parameter)).orElse(Interval.UNKNOWN);
        table.number(median).number(interval.low()).number(interval.high());
    }

    private void profile(CsvTable table) {
        for (Profile profile : calibration.profiles()) {
            for (Profile.Point point : profile.points()) {
                table.text(profile.parameter().pointer())
                        .number(point.value())
                        .number(point.misfit())
                        .number(profile.limit());
                table.endRow();
            }
        }
    }

    private void fit(CsvTable table) {
        for (Fit fit : calibration.fits()) {
            Statistic statistic = fit.target().statistic();
            table.name(word(fit.part())).name(statistic.name()).name(statistic.problemClass());
            table.name(statistic.department()).name(statistic.area());
            table.number(fit.target().value())
                    .number(fit.target().standardError())
                    .number(fit.level());
            table.number(fit.low()).number(fit.high()).number(fit.error()).number((long) fit.simulated().length);
            table.endRow();
        }
    }

    private void days(CsvTable table) {
        for (DayFit fit : calibration.days()) {
            Day day = fit.day();
            table.name(day.problemClass().isEmpty() ? "all" : day.problemClass());
            table.name(day.date().toString()).number((long) day.observed()).number(fit.mean());
            table.number(fit.low()).number(fit.high()).number(fit.score());
            table.number(day.usual().mean()).number(fit.usualScore());
            table.endRow();
        }
    }

    private List<String> pointsHeader() {
        List<String> parameters = calibration.space().parameters().stream()
                .map(FreeParameter::pointer)
                .toList();
        List<String> statistics = calibration.fits().stream()
                .filter(fit -> fit.part() == Fit.Part.TRAINING)
                .map(fit -> fit.target().statistic().label())
                .toList();
        return with(List.of("point", "phase", "misfit"), parameters, statistics);
    }

    private void points(CsvTable table) {
        long number = 0;
        for (Tried tried : calibration.tried()) {
            number++;
            table.number(number).name(word(tried.phase())).number(tried.misfit());
            for (double value : calibration.space().values(tried.point())) {
                table.number(value);
            }
            for (double statistic : tried.statistics()) {
                table.number(statistic);
            }
            table.endRow();
        }
    }

    /** Returns the word of a constant: TOLD becomes told, NOT_TOLD notTold. */
    public static String word(Enum<?> constant) {
        String[] words = constant.name().toLowerCase(Locale.ROOT).split("_", -1);
        StringBuilder word = new StringBuilder(words[0]);
        for (String next : List.of(words).subList(1, words.length)) {
            word.append(Character.toUpperCase(next.charAt(0))).append(next, 1, next.length());
        }
        return word.toString();
    }

    @SafeVarargs
    private static List<String> with(List<String>... parts) {
        List<String> all = new ArrayList<>();
        for (List<String> part : parts) {
            all.addAll(part);
        }
        return all;
    }
}
