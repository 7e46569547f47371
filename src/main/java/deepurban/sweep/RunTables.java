package deepurban.sweep;

import com.fasterxml.jackson.databind.node.ValueNode;
import deepurban.design.Factor;
import deepurban.experiment.Arm;
import deepurban.experiment.RunPlan;
import deepurban.experiment.ScopeWord;
import deepurban.observe.Outcome.Scoped;
import deepurban.output.CsvTable;
import deepurban.output.OpenTable;
import deepurban.output.Tables;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Writes {@code runs.csv} and {@code failures.csv}, row by row in the order of the runs. The columns are known from the first run
 * that ended; rows of runs that failed before wait until then. For one thread.
 */
public final class RunTables implements RunReader, Closeable {

    static final List<String> LEAD = List.of("point", "reform", "replication", "status", "cause");
    static final List<String> FAILURES = List.of("seed", "point", "reform", "replication", "cause", "message");

    private record Failed(int point, int arm, int replication, String cause, String message) {}

    private final Tables tables;
    private final long seed;
    private final List<String> factors;
    private final List<String> arms;
    private final IntFunction<List<ValueNode>> points;
    private final List<Failed> failures = new ArrayList<>();
    private OpenTable runs;
    private int outcomes;
    private int waiting; // failures whose rows wait for the columns

    RunTables(Tables tables, Sweep sweep) {
        this(tables, sweep, sweep.factors(), sweep.points()::values);
    }

    /**
     * Prepares to write runs of points that may come to be known later.
     *
     * @param sweep has the seed and the sides
     * @param factors what is varied
     * @param points gives the values of a point when its runs are told
     */
    public RunTables(Tables tables, Sweep sweep, List<Factor> factors, IntFunction<List<ValueNode>> points) {
        this.tables = tables;
        this.seed = sweep.seed();
        this.factors = factors.stream().map(Factor::pointer).toList();
        this.arms = sweep.plan(0).arms().stream().map(Arm::name).toList();
        this.points = points;
    }

    @Override
    public void finished(int point, int arm, int replication, List<Scoped> columns, double[] values) {
        if (runs == null) {
            begin(columns);
        }
        CsvTable table = lead(point, arm, replication, "done", "");
        for (double value : values) {
            table.number(value);
        }
        table.endRow();
    }

    @Override
    public void failed(int point, int arm, int replication, String cause, String message) {
        Failed failed = new Failed(point, arm, replication, cause, message);
        failures.add(failed);
        if (runs == null) {
            waiting++;
        } else {
            add(failed);
        }
    }

    private void begin(List<Scoped> columns) {
        List<String> header = new ArrayList<>(LEAD);
        header.addAll(factors);
        columns.forEach(column -> header.add(ScopeWord.column(column)));
        outcomes = columns.size();
        try {
            runs = tables.begin(SweepFiles.RUNS, header);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        failures.subList(0, waiting).forEach(this::add);
        waiting = 0;
    }

    private void add(Failed failed) {
        CsvTable table = lead(failed.point(), failed.arm(), failed.replication(), "failed", failed.cause());
        for (int i = 0; i < outcomes; i++) {
            table.name("");
        }
        table.endRow();
    }

    private CsvTable lead(int point, int arm, int replication, String status, String cause) {
        CsvTable table = runs.rows();
        table.number((long) point + 1).name(arms.get(arm)).number((long) RunPlan.number(replication));
        table.name(status).name(cause);
        points.apply(point).forEach(value -> add(table, value));
        return table;
    }

    /** Adds the value of a factor: whole numbers without a point, as files of points have them. */
    public static void add(CsvTable table, ValueNode value) {
        if (value.isIntegralNumber()) {
            table.number(value.longValue());
        } else if (value.isNumber()) {
            table.number(value.doubleValue());
        } else {
            table.text(value.asText());
        }
    }

    /** Completes the files. */
    public void commit() throws IOException {
        if (runs == null) {
            begin(List.of());
        }
        runs.commit();
        tables.write(
                SweepFiles.FAILURES,
                FAILURES,
                table -> failures.forEach(failed -> {
                    table.number(seed).number((long) failed.point() + 1).name(arms.get(failed.arm()));
                    table.number((long) RunPlan.number(failed.replication()))
                            .name(failed.cause())
                            .text(failed.message());
                    table.endRow();
                }));
    }

    @Override
    public void close() throws IOException {
        if (runs != null) {
            runs.close();
        }
    }
}
