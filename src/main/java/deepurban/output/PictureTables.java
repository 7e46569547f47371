package deepurban.output;

import deepurban.experiment.DailyMeans;
import deepurban.experiment.Findings;
import deepurban.experiment.MapMeans;
import deepurban.experiment.RunPlan;
import deepurban.experiment.SurvivalMeans;
import deepurban.experiment.UnitMeans;
import deepurban.observe.RunRecord.UnitRow;
import deepurban.statistics.Interval;
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
        writeDaily("daily.csv", arms(), arm -> findings.means(arm).daily());
    }

    /** Writes {@code daily-effects.csv}: for each reform the paired differences from its baseline, for the whole town. */
    void writeDailyEffects() throws IOException {
        writeDaily("daily-effects.csv", plan.reforms(), findings::differences);
    }

    private void writeDaily(String name, List<Integer> arms, IntFunction<Optional<DailyMeans>> series)
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
                table -> arms.forEach(arm -> series.apply(arm).ifPresent(daily -> addDaily(table, name(arm), daily))));
    }

    private void addDaily(CsvTable table, String reform, DailyMeans daily) {
        for (int day = 0; day < daily.days(); day++) {
            int dayOfRun = daily.firstDay() + day;
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
