package deepurban.output;

import deepurban.experiment.DailyMeans;
import deepurban.experiment.Findings;
import deepurban.experiment.FlowMeans;
import deepurban.experiment.FourWeeks;
import deepurban.experiment.LogRankTests;
import deepurban.experiment.MapMeans;
import deepurban.experiment.RunPlan;
import deepurban.experiment.SurvivalMeans;
import deepurban.experiment.UnitMeans;
import deepurban.observe.RunRecord.Flow;
import deepurban.observe.RunRecord.UnitRow;
import deepurban.statistics.Interval;
import deepurban.statistics.LogRank;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** The tables that charts and maps are drawn from. */
final class PictureTables {

    private static final List<String> SURVIVAL =
            List.of("reform", "problem_class", "day", "unresolved_share", "ci_low", "ci_high");
    private static final List<String> MAPS =
            List.of("reform", "day", "date", "x", "y", "subdistrict", "residents", "satisfaction", "backlog");

    private static final List<String> SURVIVAL_TESTS =
            List.of("reform", "problem_class", "n", "observed", "expected", "chi_squared", "p_stratified", "p_value");
    private static final List<String> FLOWS = List.of("reform", "step", "channel", "mean", "ci_low", "ci_high");

    private final Tables tables;
    private final Findings findings;
    private final RunPlan plan;
    private final Study study;

    PictureTables(Tables tables, Findings findings, Study study) {
        this.tables = tables;
        this.findings = findings;
        this.plan = findings.plan();
        this.study = study;
    }

    /** Writes {@code daily.csv}; of several baselines only the one observed first, whose days hold those of the others. */
    void writeDaily() throws IOException {
        writeDaily("daily.csv", 1, arms(), arm -> findings.means(arm).daily());
    }

    /** Writes {@code daily-effects.csv}: for each reform the paired differences from its baseline, for the whole town. */
    void writeDailyEffects() throws IOException {
        writeDaily("daily-effects.csv", 1, plan.reforms(), findings::differences);
    }

    /** Writes {@code four-weeks.csv} and {@code four-weeks-effects.csv}: events by four weeks, for the whole town. */
    void writeFourWeeks() throws IOException {
        writeDaily(
                "four-weeks.csv",
                FourWeeks.DAYS,
                arms(),
                arm -> findings.means(arm).fourWeeks());
        writeDaily("four-weeks-effects.csv", FourWeeks.DAYS, plan.reforms(), findings::fourWeeks);
    }

    private void writeDaily(String name, int step, List<Integer> arms, IntFunction<Optional<DailyMeans>> series)
            throws IOException {
        List<String> header = new ArrayList<>(List.of("reform", "day", "date", "area"));
        arms.stream()
                .flatMap(arm -> series.apply(arm).stream())
                .findFirst()
                .ifPresent(daily -> daily.indicators().forEach(indicator -> {
                    header.add(indicator + ".mean");
                    header.add(indicator + ".ci_low");
                    header.add(indicator + ".ci_high");
                }));
        tables.write(
                name,
                header,
                table -> arms.forEach(
                        arm -> series.apply(arm).ifPresent(daily -> addDaily(table, name(arm), daily, step))));
    }

    private void addDaily(CsvTable table, String reform, DailyMeans daily, int step) {
        for (int day = 0; day < daily.days(); day++) {
            int dayOfRun = daily.firstDay() + step * day;
            String date = study.date(dayOfRun).toString();
            for (int area = 0; area < daily.areas().size(); area++) {
                table.name(reform)
                        .number((long) dayOfRun)
                        .name(date)
                        .name(daily.areas().get(area));
                addIndicators(table, daily, area, day);
                table.endRow();
            }
        }
    }

    /** Single precision is what runs record, and a third of the size. */
    private static void addIndicators(CsvTable table, DailyMeans daily, int area, int day) {
        for (int indicator = 0; indicator < daily.indicators().size(); indicator++) {
            Interval interval = daily.interval(area, indicator, day);
            table.number((float) daily.mean(area, indicator, day));
            table.number((float) interval.low()).number((float) interval.high());
        }
    }

    void writeSurvival() throws IOException {
        tables.write(
                "survival.csv",
                SURVIVAL,
                table -> arms().forEach(arm ->
                        addSurvival(table, name(arm), findings.means(arm).survival())));
    }

    private static void addSurvival(CsvTable table, String reform, SurvivalMeans survival) {
        for (String problemClass : survival.classes()) {
            for (int day = 0; day <= survival.lastDay(); day++) {
                Interval interval = survival.interval(problemClass, day);
                table.name(reform).name(problemClass).number((long) day);
                table.number(survival.mean(problemClass, day))
                        .number(interval.low())
                        .number(interval.high());
                table.endRow();
            }
        }
    }

    /** Writes {@code survival-tests.csv}: whether problems are resolved sooner under a reform, by class. */
    void writeSurvivalTests() throws IOException {
        tables.write(
                "survival-tests.csv",
                SURVIVAL_TESTS,
                table -> plan.reforms().forEach(reform -> {
                    LogRankTests tests = findings.logRanks(reform);
                    for (String problemClass : tests.classes()) {
                        LogRank sum = tests.sum(problemClass);
                        table.name(name(reform)).name(problemClass).number((long) tests.n(problemClass));
                        table.number(sum.observed()).number(sum.expected());
                        table.number(sum.chiSquared()).number(sum.pValue()).number(tests.pValue(problemClass));
                        table.endRow();
                    }
                }));
    }

    /** Writes {@code flows.csv}: how many problems came how far. */
    void writeFlows() throws IOException {
        tables.write(
                "flows.csv",
                FLOWS,
                table -> arms().forEach(arm ->
                        addFlows(table, name(arm), findings.means(arm).flows())));
    }

    /** Most mechanisms are no channels: what hears nothing under any reform has no row. */
    private void addFlows(CsvTable table, String reform, FlowMeans flows) {
        List<Flow> steps = flows.steps();
        for (int step = 0; step < steps.size(); step++) {
            int own = step;
            if (!steps.get(step).channel().isEmpty()
                    && arms().stream()
                            .allMatch(arm -> findings.means(arm).flows().isEmpty(own))) {
                continue;
            }
            Interval interval = flows.interval(step);
            table.name(reform).name(steps.get(step).step()).name(steps.get(step).channel());
            table.number(flows.mean(step)).number(interval.low()).number(interval.high());
            table.endRow();
        }
    }

    void writeUnits() throws IOException {
        List<String> header = new ArrayList<>(List.of("reform", "subdistrict", "department", "caseworkers"));
        header.addAll(UnitMeans.COLUMNS);
        tables.write(
                "units.csv",
                header,
                table -> arms().forEach(arm ->
                        addUnits(table, name(arm), findings.means(arm).units())));
    }

    private static void addUnits(CsvTable table, String reform, UnitMeans units) {
        List<UnitRow> rows = units.units();
        for (int unit = 0; unit < rows.size(); unit++) {
            UnitRow row = rows.get(unit);
            table.name(reform).name(row.subdistrict()).name(row.department()).number((long) row.caseworkers());
            for (int column = 0; column < UnitMeans.COLUMNS.size(); column++) {
                table.number(units.mean(unit, column));
            }
            table.endRow();
        }
    }

    void writeMaps() throws IOException {
        tables.write(
                "maps.csv.gz",
                MAPS,
                table -> arms().forEach(
                                arm -> findings.means(arm).maps().ifPresent(maps -> addMaps(table, name(arm), maps))));
    }

    private void addMaps(CsvTable table, String reform, MapMeans maps) {
        int[] days = maps.days();
        List<String> subdistricts = maps.subdistricts();
        for (int layer = 0; layer < days.length; layer++) {
            String date = study.date(days[layer]).toString();
            for (int cell = 0; cell < maps.cells(); cell++) {
                table.name(reform).number((long) days[layer]).name(date);
                table.number((long) maps.x(cell)).number((long) maps.y(cell)).name(subdistricts.get(cell));
                table.number((float) maps.residents(layer, cell))
                        .number((float) maps.satisfaction(layer, cell))
                        .number((float) maps.backlog(layer, cell));
                table.endRow();
            }
        }
    }

    /** Later baselines say nothing new: they are the first one, looked at from a later day. */
    private List<Integer> arms() {
        List<Integer> arms = new ArrayList<>(List.of(0));
        arms.addAll(plan.reforms());
        return arms;
    }

    private String name(int arm) {
        return plan.arms().get(arm).name();
    }
}
