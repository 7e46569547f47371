package deepurban.observe;

import deepurban.observe.Outcome.Scope;
import deepurban.observe.Outcome.Scoped;
import deepurban.parameters.CostParameters;
import deepurban.problem.Locality;
import deepurban.resident.Group;
import deepurban.statistics.DurationHistogram;
import deepurban.town.Grid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Makes the {@link RunRecord} of a run from the chronicles of its subdistricts. */
public final class RecordWriter {

    private static final double YEAR = 365;

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
                sampled(),
                flows(town));
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
        double[][] columns = new double[4][whole.length / every + 1];
        long atRisk = durations.events() + durations.censored();
        long resolved = 0;
        long left = 0;
        for (int bin = 0; bin < whole.length; bin++) {
            resolved += durations.eventsIn(bin);
            left += durations.eventsIn(bin) + durations.censoredIn(bin);
            double day = DurationHistogram.upperEdge(bin);
            if (bin % every == 0 && day >= 1.0 / 64 && day <= 366 && !Double.isNaN(whole[bin])) {
                double[] step = {day, whole[bin], atRisk, resolved};
                for (int column = 0; column < step.length; column++) {
                    columns[column][points] = step[column];
                }
                points++;
                atRisk -= left;
                resolved = 0;
                left = 0;
            }
        }
        return new RunRecord.SurvivalCurve(
                name,
                Arrays.copyOf(columns[0], points),
                Arrays.copyOf(columns[1], points),
                Arrays.copyOf(columns[2], points),
                Arrays.copyOf(columns[3], points));
    }

    private List<RunRecord.Flow> flows(Tallies town) {
        List<RunRecord.Flow> flows = new ArrayList<>();
        flow(flows, "occurred", town, town.occurred);
        List<String> channels = localities.get(0).channels().names();
        for (int channel = 0; channel < channels.size(); channel++) {
            flows.add(new RunRecord.Flow("heard", channels.get(channel), perThousand(town, town.byChannel[channel])));
        }
        flow(flows, "faded", town, town.faded);
        flow(flows, "settled", town, town.settled);
        flow(flows, "dispatched", town, town.dispatched);
        flow(flows, "closed", town, town.firstClosed);
        flow(flows, "onTime", town, town.onTime);
        flow(flows, "resolved", town, town.resolved);
        flow(flows, "reopened", town, town.reopened);
        flow(flows, "petitioned", town, town.petitions);
        return List.copyOf(flows);
    }

    private static void flow(List<RunRecord.Flow> flows, String step, Tallies town, long... counts) {
        flows.add(new RunRecord.Flow(
                step, "", perThousand(town, Arrays.stream(counts).sum())));
    }

    private static double perThousand(Tallies town, long count) {
        return count * 1000.0 * YEAR / town.residentDays;
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
