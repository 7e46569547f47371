package deepurban.cli;

import deepurban.experiment.RunPlan;
import deepurban.experiment.TownSource;
import deepurban.optimise.Bench;
import deepurban.optimise.Frontier;
import deepurban.optimise.Search;
import deepurban.optimise.SearchResults;
import deepurban.optimise.Settings;
import deepurban.output.ConvertedTables;
import deepurban.output.FormerResults;
import deepurban.output.Invocation;
import deepurban.output.ModelDigest;
import deepurban.output.Options;
import deepurban.output.ResultWriter;
import deepurban.output.Study;
import deepurban.output.TableConverter;
import deepurban.report.Report;
import deepurban.sweep.LocalEngine;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;

/** Carries a search for the front out: says what it will take at most, runs what is not in the ledger, writes the result folder. */
final class OptimiseExecution {

    private final Surroundings around;
    private final Texts texts;
    private final SweepOptions options;
    private final Search search;
    private final TownSource towns;
    private final Study study;
    private final StudyPlace place;
    private final AtomicLong kept = new AtomicLong();
    private Optional<TableConverter> parquet = Optional.empty();

    OptimiseExecution(Surroundings around, SweepOptions options, Search search, TownSource towns) {
        this.around = around;
        this.texts = around.texts();
        this.options = options;
        this.search = search;
        this.towns = towns;
        this.study = search.study();
        this.place = new StudyPlace(around, options, study, "");
    }

    /** Returns the exit status. */
    int run(List<String> arguments) {
        return place.run(() -> tryToRun(arguments));
    }

    private int tryToRun(List<String> arguments) throws IOException {
        parquet = options.parquet ? Optional.of(Part.PARQUET.find(texts)) : Optional.empty();
        FormerResults former = place.former();
        sayPlan();
        place.prepareLedger();
        RunPlan plan = search.base().plan(0);
        int fitting = place.announce(plan, towns, mostDays(), search.mostRuns(), search.mostRuns());
        ResultWriter writer = new ResultWriter(
                place.folder(),
                study,
                plan,
                new Options(0, false, options.excel),
                new Invocation(
                        arguments,
                        options.threads(),
                        Version.text(),
                        place.log().now()));
        SearchResults results = new SearchResults(search, place.folder(), options.excel);
        results.tell(writer);
        writer.begin();
        results.begin(writer);
        place.log().add("started: at most " + search.mostRuns() + " runs, " + options.threads() + " threads");
        return carryOut(new LocalEngine(towns, options.threads(), fitting), writer, results, former);
    }

    private double mostDays() {
        RunPlan plan = search.base().plan(0);
        return (double) search.mostRuns() * plan.simulatedDays() / plan.replications();
    }

    private int carryOut(LocalEngine engine, ResultWriter writer, SearchResults results, FormerResults former)
            throws IOException {
        long start = System.nanoTime();
        Interruption interruption = new Interruption(() -> tidy(engine));
        try (interruption) {
            Frontier found = search(engine, results);
            place.warnOfDamage();
            Report.write(place.folder(), texts.language(), place::warn);
            if (parquet.isPresent()) {
                ConvertedTables.write(place.folder(), parquet.get());
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            writer.end(place.log(), seconds, found.runs() - found.failed(), found.failed(), former.files());
            show(found);
            return found.failed() == 0 ? ExitStatus.DONE : ExitStatus.FAILED;
        } catch (CancellationException e) {
            return ExitStatus.INTERRUPTED;
        } catch (IOException | RuntimeException e) {
            if (interruption.happened()) {
                return ExitStatus.INTERRUPTED; // files were taken away from under whoever wrote them
            }
            throw e;
        }
    }

    private Frontier search(LocalEngine engine, SearchResults results) throws IOException {
        try (Advance advance = place.advance(search.mostRuns(), Math.round(mostDays()))) {
            Advance counted = new Advance() {
                @Override
                public void days(int days) {
                    advance.days(days);
                }

                @Override
                public void run() {
                    kept.incrementAndGet();
                    advance.run();
                }

                @Override
                public void close() {}
            };
            return results.writeTables(new Bench(
                    engine,
                    place.ledger(),
                    ModelDigest.compute(),
                    options.fresh,
                    options.threads(),
                    (sweep, runs) -> new SweepWatcher(sweep, runs, place.log(), counted)));
        }
    }

    private void tidy(LocalEngine engine) {
        engine.stop();
        place.discardOpenFiles();
        around.err().println();
        around.say(
                "interrupted.search",
                String.valueOf(kept.get()),
                place.ledger().path().toString());
    }

    private void sayPlan() {
        Settings settings = search.settings();
        place.say(
                "optimise.plan",
                search.name(),
                String.valueOf(settings.points()),
                String.valueOf(search.replications()),
                String.valueOf(settings.front()),
                String.valueOf(settings.confirmation()),
                String.valueOf(search.mostRuns()),
                String.valueOf(search.base().plan(0).days()),
                String.valueOf(search.base().seed()));
    }

    private void show(Frontier found) {
        OptimiseAnswer answer = new OptimiseAnswer(texts, search, found);
        String folder = place.folder().path().toString();
        if (options.json) {
            around.out().print(answer.json(folder, study.hash()));
        } else {
            around.out().print(answer.text());
            around.out().println(texts.get("optimise.here", folder));
        }
        around.out().flush();
        if (found.failed() > 0) {
            around.say("optimise.failures", String.valueOf(found.failed()), String.valueOf(found.runs()));
        }
    }
}
