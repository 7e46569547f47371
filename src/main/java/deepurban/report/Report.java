package deepurban.report;

import deepurban.output.ResultFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/** Makes the report of a result folder from its files: of a run, a comparison, a sweep, a search or a calibration. */
public final class Report {

    private Report() {}

    /**
     * Writes {@code report.html} and the charts.
     *
     * @param folder the folder, with its tables, manifest and scenario in place
     * @param language {@code en} or {@code zh}
     * @param warnings told what had to be left out
     */
    public static void write(ResultFolder folder, String language, Consumer<String> warnings) throws IOException {
        Words words = Words.in(language);
        String page = page(folder, words, warnings);
        folder.write("report.html", out -> out.write(page.getBytes(StandardCharsets.UTF_8)));
    }

    private static String page(ResultFolder folder, Words words, Consumer<String> warnings) throws IOException {
        if (FrontFiles.areIn(folder.path())) {
            return front(folder, words, warnings);
        }
        if (FitFiles.areIn(folder.path())) {
            return fit(folder, words, warnings);
        }
        return Files.exists(folder.path().resolve("experiment.json"))
                ? sweep(folder, words, warnings)
                : towns(folder, words, warnings);
    }

    /** Loads fonts and the libraries that draw, in the background, while scenarios are read and towns are run: they take a third of a second. */
    public static void prepare() {
        Thread thread = new Thread(
                () -> {
                    if (Typeface.canDraw("A")) {
                        ChartFiles.prepare();
                    }
                },
                "report-prepare");
        thread.setDaemon(true);
        thread.start();
    }

    private static String towns(ResultFolder folder, Words words, Consumer<String> warnings) throws IOException {
        ResultFiles results = ResultFiles.read(folder.path());
        CompletableFuture<String> page = CompletableFuture.supplyAsync(() -> html(results, words.language()));
        draw(language -> new ChartBook(results, language).drawings(), words, folder, warnings);
        try {
            return page.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof UncheckedIOException unreadable) {
                throw unreadable.getCause();
            }
            throw e;
        }
    }

    private static String html(ResultFiles results, String language) {
        try {
            return new ReportPage(results, language).html();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sweep(ResultFolder folder, Words words, Consumer<String> warnings) throws IOException {
        SweepFiles results = SweepFiles.read(folder.path());
        draw(language -> new SweepCharts(results, language).drawings(), words, folder, warnings);
        return new SweepPage(results, words.language()).html();
    }

    private static String front(ResultFolder folder, Words words, Consumer<String> warnings) throws IOException {
        FrontFiles results = FrontFiles.read(folder.path());
        draw(language -> new FrontCharts(results, language).drawings(), words, folder, warnings);
        return new FrontPage(results, words.language()).html();
    }

    private static String fit(ResultFolder folder, Words words, Consumer<String> warnings) throws IOException {
        FitFiles results = FitFiles.read(folder.path());
        draw(language -> new FitCharts(results, language).drawings(), words, folder, warnings);
        return new FitPage(results, words.language()).html();
    }

    private static void draw(ChartFiles.Drawer drawer, Words words, ResultFolder folder, Consumer<String> warnings)
            throws IOException {
        if (Typeface.canDraw("A")) {
            ChartFiles.write(drawer, words, folder);
        } else {
            warnings.accept(words.get("warning.noFonts"));
        }
    }
}
