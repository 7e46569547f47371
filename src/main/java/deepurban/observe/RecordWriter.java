package deepurban.observe;

import deepurban.observe.Outcome.Scope;
import deepurban.observe.Outcome.Scoped;
import deepurban.parameters.CostParameters;
import deepurban.problem.Locality;
import deepurban.resident.Group;
import deepurban.statistics.DurationHistogram;
import deepurban.town.Grid;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes the {@link RunRecord} of a run from the chronicles of its subdistricts. */
public final class RecordWriter {

    private final List<Chronicle> chronicles;
    private final List<Tallies> books;
    private final List<Locality> localities;
    private final List<String> departments;
    private final CostParameters costs;
    private final int now;
    private final List<Scoped> columns = new ArrayList<>();
    private final List<Double> values = new ArrayList<>();

    /** Closes the books of all subdistricts after {@code now} days; {@code departments} names the units, {@code costs} what an hour costs. */
    public RecordWriter(List<Chronicle> chronicles, List<String> departments, CostParameters costs, int now) {
        this.chronicles = chronicles;
        this.books = chronicles.stream().map(Chronicle::closeBooks).toList();
        this.localities = chronicles.stream().map(Chronicle::locality).toList();
        this.departments = departments;
        this.costs = costs;
        this.now = now;
    }

    /** Returns the record; the grid tells where the cells of the maps lie. */
    public RunRecord record(Grid grid, TownMaps maps) {
        Tallies town = merged();
        outcomes(town);
        return new RunRecord(
                List.copyOf(columns),
                values.stream().mapToDouble(Double::doubleValue).toArray(),
                daily(),
                survival(town),
                units(),
                maps.record(localities, grid::x, grid::y),
                sampled());
    }

    private Tallies merged() {
        Tallies town = new Tallies(books.get(0).classes, departments.size(), books.get(0).byChannel.length);
        books.forEach(town::merge);
        return town;
    }

    private void outcomes(Tallies town) {
        double inUnits =
                chronicles.stream().mapToDouble(c -> c.meanInUnits(now)).sum();
        Scorecard whole = new Scorecard(town, localities, inUnits, costs);
        for (Outcome outcome : Outcomes.all()) {
            put(outcome, Scope.TOWN, "", whole.value(outcome.name(), Scorecard.ALL, Scorecard.ALL));
        }
        for (Outcome outcome : Outcomes.all()) {
            parts(outcome, whole);
        }
    }

    private void parts(Outcome outcome, Scorecard whole) {
        if (Scorecard.has(outcome, Scope.SUBDISTRICT)) {
            for (int j = 0; j < books.size(); j++) {
                Scorecard part = new Scorecard(
                        books.get(j),
                        localities.subList(j, j + 1),
                        chronicles.get(j).meanInUnits(now),
                        costs);
                String name = localities.get(j).place().name();
                put(outcome, Scope.SUBDISTRICT, name, part.value(outcome.name(), Scorecard.ALL, Scorecard.ALL));
            }
        }
        if (Scorecard.has(outcome, Scope.GROUP)) {
            for (int g = 0; g < Group.COUNT; g++) {
                put(outcome, Scope.GROUP, Group.of(g).key(), whole.value(outcome.name(), g, Scorecard.ALL));
            }
        }
        if (Scorecard.has(outcome, Scope.PROBLEM_CLASS)) {
            List<String> names = localities.get(0).classes().names();
            for (int c = 0; c < names.size(); c++) {
                put(outcome, Scope.PROBLEM_CLASS, names.get(c), whole.value(outcome.name(), Scorecard.ALL, c));
            }
        }
    }

    private void put(Outcome outcome, Scope scope, String name, double value) {
        columns.add(new Scoped(outcome, scope, name));
        values.add(Double.isInfinite(value) ? Double.NaN : value);
    }

    private RunRecord.DailySeries daily() {
        List<String> areas = new ArrayList<>();
        areas.add("town");
        localities.forEach(locality -> areas.add(locality.place().name()));
        int days = chronicles.get(0).daily().days();
        float[][][] series = new float[areas.size()][DailyIndicators.NAMES.size()][days];
        for (int day = 0; day < days; day++) {
            float[][] values = DailyIndicators.of(chronicles, day);
            for (int area = 0; area < values.length; area++) {
                for (int i = 0; i < values[area].length; i++) {
                    series[area][i][day] = values[area][i];
                }
            }
        }
        return new RunRecord.DailySeries(
                (int) chronicles.get(0).from(), List.copyOf(areas), DailyIndicators.NAMES, series);
    }

    private List<RunRecord.SurvivalCurve> survival(Tallies town) {
        List<RunRecord.SurvivalCurve> curves = new ArrayList<>();
        curves.add(curve("all", Scorecard.durations(town.toResolution, Scorecard.ALL)));
        List<String> names = localities.get(0).classes().names();
        for (int c = 0; c < names.size(); c++) {
            curves.add(curve(names.get(c), town.toResolution[c]));
        }
        return List.copyOf(curves);
    }

    /** Keeps about eight points an octave up to a year: enough for a picture. */
    private static RunRecord.SurvivalCurve curve(String name, DurationHistogram durations) {
        double[] whole = durations.curve();
        int every = 16;
        int points = 0;
        double[] days = new double[whole.length / every + 1];
        double[] shares = new double[days.length];
        for (int bin = 0; bin < whole.length; bin += every) {
            double day = DurationHistogram.upperEdge(bin);
            if (day >= 1.0 / 64 && day <= 366 && !Double.isNaN(whole[bin])) {
                days[points] = day;
                shares[points++] = whole[bin];
            }
        }
        return new RunRecord.SurvivalCurve(
                name, java.util.Arrays.copyOf(days, points), java.util.Arrays.copyOf(shares, points));
    }

    private List<RunRecord.UnitRow> units() {
        List<RunRecord.UnitRow> rows = new ArrayList<>();
        for (int j = 0; j < books.size(); j++) {
            Tallies t = books.get(j);
            for (int k = 0; k < departments.size(); k++) {
                rows.add(new RunRecord.UnitRow(
                        localities.get(j).place().name(),
                        departments.get(k),
                        chronicles.get(j).units().caseworkers(k),
                        t.deskHours[k] / t.deskHoursAvailable[k],
                        t.unitClosed[k],
                        (double) t.unitOnTime[k] / t.unitFirst[k],
                        (double) t.unitResolved[k] / t.unitClosed[k],
                        t.score[k] / t.periods[k],
                        t.truth[k] / t.periods[k]));
            }
        }
        return List.copyOf(rows);
    }

    private List<ProblemRow> sampled() {
        return chronicles.stream()
                .flatMap(chronicle -> chronicle.sampled().stream())
                .sorted(Comparator.comparingLong(ProblemRow::key))
                .toList();
    }
}
