package deepurban.replay;

import deepurban.experiment.Failure;
import deepurban.experiment.RunListener;
import deepurban.experiment.ScopeWord;
import deepurban.experiment.Strand;
import deepurban.experiment.TownSource;
import deepurban.observe.RunRecord;
import deepurban.output.Numbers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntPredicate;

/** Runs rows of a folder again and compares each cell. */
public final class Replay {

    /** Rows in memory at once. */
    private static final int CHUNK = 2000;

    private final Folder folder;
    private final TownSource towns;
    private final ExecutorService threads;
    private final Map<Integer, String> differing = new TreeMap<>();
    private int compared;

    private Replay(Folder folder, TownSource towns, ExecutorService threads) {
        this.folder = folder;
        this.towns = towns;
        this.threads = threads;
    }

    /**
     * What a replay found.
     *
     * @param compared rows that were run again
     * @param differing rows that say something else now, each with what, by number
     */
    public record Verdict(int compared, Map<Integer, String> differing) {}

    /**
     * Runs again those rows that are wanted, by number from 1.
     *
     * @throws IOException if {@code runs.csv} cannot be read
     */
    public static Verdict of(Folder folder, IntPredicate wanted, TownSource towns, int threads) throws IOException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            return new Replay(folder, towns, pool).run(wanted);
        } finally {
            pool.shutdownNow();
        }
    }

    private Verdict run(IntPredicate wanted) throws IOException {
        List<Row> chunk = new ArrayList<>();
        List<List<String>> headers = new ArrayList<>();
        folder.forEach(wanted, (header, row) -> {
            headers.add(header);
            chunk.add(row);
            if (chunk.size() == CHUNK) {
                compare(header, chunk);
                chunk.clear();
            }
        });
        if (!chunk.isEmpty()) {
            compare(headers.get(0), chunk);
        }
        return new Verdict(compared, differing);
    }

    /** Rows of one replication of one plan are run together: they share the warm-up. */
    private void compare(List<String> header, List<Row> rows) {
        Map<List<Integer>, List<Row>> together = new LinkedHashMap<>();
        rows.forEach(
                row -> together.computeIfAbsent(List.of(row.planKey(), row.replication()), key -> new ArrayList<>())
                        .add(row));
        List<Future<Map<Integer, String>>> tasks = together.values().stream()
                .map(some -> threads.submit(() -> differences(header, some)))
                .toList();
        for (Future<Map<Integer, String>> task : tasks) {
            differing.putAll(join(task));
        }
        compared += rows.size();
    }

    private static Map<Integer, String> join(Future<Map<Integer, String>> task) {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private Map<Integer, String> differences(List<String> header, List<Row> rows) {
        Map<Integer, Row> byArm = new TreeMap<>();
        rows.forEach(row -> byArm.put(row.arm(), row));
        Map<Integer, String> found = new TreeMap<>();
        RunListener compare = new RunListener() {
            @Override
            public void finished(int arm, int replication, RunRecord record) {
                Row row = byArm.get(arm);
                String difference = difference(header, row.cells(), record);
                if (!difference.isEmpty()) {
                    found.put(row.number(), difference);
                }
            }

            @Override
            public void failed(Failure failure) {
                Row row = byArm.get(failure.arm());
                if (!row.cells().contains(failure.cause().word())) {
                    found.put(row.number(), "status: done in the file, failed now (" + failure.message() + ")");
                }
            }
        };
        Row first = rows.get(0);
        new Strand(first.plan(), towns, compare, () -> false).run(first.replication(), List.copyOf(byArm.keySet()));
        return found;
    }

    /** Returns the first cell that differs; empty if none does. */
    private static String difference(List<String> header, List<String> cells, RunRecord record) {
        int lead = header.size() - record.columns().size();
        if (lead < 0 || !cells.contains("done")) {
            return "status: failed in the file, done now";
        }
        for (int i = 0; i < record.columns().size(); i++) {
            String name = ScopeWord.column(record.columns().get(i));
            String now = Numbers.text(record.outcomes()[i]);
            if (!header.get(lead + i).equals(name)) {
                return name + ": another column stands in its place";
            }
            if (!cells.get(lead + i).equals(now)) {
                return name + ": " + cells.get(lead + i) + " in the file, " + now + " now";
            }
        }
        return "";
    }
}
