package deepurban.output;

import deepurban.experiment.RunPlan;
import deepurban.observe.ProblemRow;
import deepurban.observe.ProblemSink;
import deepurban.observe.RunRecord;
import deepurban.observe.RunRecord.DailySeries;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The files that single runs leave: their problems and their daily series, if asked for. Safe for several threads. */
public final class RunFiles {

    private final Tables tables;
    private final RunPlan plan;
    private final Study study;
    private final Options options;
    private final Map<String, OpenTable> open = new ConcurrentHashMap<>();

    /** Prepares for the runs of a plan. */
    public RunFiles(ResultFolder folder, RunPlan plan, Study study, Options options) {
        this.tables = new Tables(folder, options.excel());
        this.plan = plan;
        this.study = study;
        this.options = options;
    }

    /** Returns whether each run leaves a file of its problems. */
    public boolean wantsProblems() {
        return options.problemShare() > 0;
    }

    /** Returns the share of problems that get a row, in [0,1]. */
    public double problemShare() {
        return options.problemShare();
    }

    /** Opens the file of a run's problems, if they were asked for. */
    public Optional<ProblemSink> problemsOf(int arm, int replication) {
        if (!wantsProblems()) {
            return Optional.empty();
        }
        String run = RunName.of(plan, arm, replication);
        try {
            OpenTable table = tables.begin(problemFile(run), ProblemTable.HEADER);
            open.put(run, table);
            return Optional.of(row -> add(table, row));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String problemFile(String run) {
        return "problems/" + run + ".csv.gz";
    }

    /** Takes over the file of a run's problems that an earlier call has left, if it has this SHA-256; returns whether it has. */
    public boolean keepProblems(int arm, int replication, String sha256) {
        return tables.folder().keep(problemFile(RunName.of(plan, arm, replication)), sha256);
    }

    /**
     * Returns the SHA-256, in hex, of the file of a run's problems that was written or taken over.
     *
     * @throws IllegalStateException if there is none
     */
    public String problemsDigest(int arm, int replication) {
        String file = problemFile(RunName.of(plan, arm, replication));
        return tables.folder()
                .written(file)
                .orElseThrow(() -> new IllegalStateException(file + " was not written"))
                .sha256();
    }

    private void add(OpenTable table, ProblemRow row) {
        if (isChosen(row.key(), options.problemShare())) {
            ProblemTable.add(table.rows(), row);
        }
    }

    /** Chooses by the key alone, so that the same problems are chosen in every reform. */
    static boolean isChosen(long key, double share) {
        long mixed = (key ^ (key >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return ((mixed ^ (mixed >>> 31)) >>> 11) * 0x1.0p-53 < share;
    }

    /** Completes the files of a run. */
    public void recorded(int arm, int replication, RunRecord record) {
        String run = RunName.of(plan, arm, replication);
        try (OpenTable problems = open.remove(run)) {
            if (problems != null) {
                problems.commit();
            }
            String daily = "daily/" + run + ".csv.gz";
            if (options.dailyRuns() && tables.folder().written(daily).isEmpty()) {
                writeDaily(daily, record.daily());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets go of the files of a run that broke off. */
    public void abandoned(int arm, int replication) {
        OpenTable problems = open.remove(RunName.of(plan, arm, replication));
        if (problems != null) {
            try {
                problems.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void writeDaily(String name, DailySeries daily) throws IOException {
        List<String> header = new ArrayList<>(List.of("day", "date", "area"));
        header.addAll(daily.indicators());
        tables.write(name, header, table -> {
            int days = daily.values()[0][0].length;
            for (int day = 0; day < days; day++) {
                addDay(table, daily, day);
            }
        });
    }

    private void addDay(CsvTable table, DailySeries daily, int day) {
        int dayOfRun = daily.firstDay() + day;
        String date = study.date(dayOfRun).toString();
        for (int area = 0; area < daily.areas().size(); area++) {
            table.number((long) dayOfRun).name(date).name(daily.areas().get(area));
            for (float[] values : daily.values()[area]) {
                table.number(values[day]);
            }
            table.endRow();
        }
    }
}
