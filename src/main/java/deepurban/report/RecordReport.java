package deepurban.report;

import com.fasterxml.jackson.databind.JsonNode;
import deepurban.output.ResultFolder;
import deepurban.report.RecordFiles.ClassRow;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Makes the page on records from the folder that they were ingested into. */
public final class RecordReport {

    private static final int AT_ONCE = 3;

    private final RecordFiles records;
    private final Words words;
    private final Html html = new Html();

    private RecordReport(RecordFiles records, Words words) {
        this.records = records;
        this.words = words;
    }

    /**
     * Writes {@code summary.html} and the charts.
     *
     * @param folder the folder, with its tables in place
     * @param language {@code en} or {@code zh}
     * @param warnings told what had to be left out
     */
    public static void write(ResultFolder folder, String language, Consumer<String> warnings) throws IOException {
        Words words = Words.in(language);
        RecordFiles records = RecordFiles.read(folder.path());
        List<Drawing> drawings = List.of();
        if (Typeface.canDraw("A")) {
            drawings = new RecordCharts(records, words, text -> true).drawings();
            // A PNG needs glyphs for its letters; where those of the language are missing, English is better than
            // boxes.
            Words drawn = Typeface.canDraw(words.get("records.classes")) ? words : Words.in("en");
            List<Drawing> rasters = new RecordCharts(records, drawn, Typeface::canDraw).drawings();
            ChartFiles.write(drawings, rasters, folder);
            removeFormerCharts(folder);
        } else {
            warnings.accept(words.get("warning.noFonts"));
        }
        String page = new RecordReport(records, words).html(drawings, folder.path());
        folder.write("summary.html", out -> out.write(page.getBytes(StandardCharsets.UTF_8)));
    }

    /** Classes that an earlier call found may not be found any more. */
    private static void removeFormerCharts(ResultFolder folder) throws IOException {
        List<String> names;
        try (Stream<Path> files = Files.list(folder.path().resolve("charts"))) {
            names = files.map(file -> "charts/" + file.getFileName()).toList();
        }
        for (String name : names) {
            if (folder.written(name).isEmpty()) {
                folder.remove(name);
            }
        }
    }

    private String html(List<Drawing> drawings, Path folder) throws IOException {
        String title =
                words.get("records.title", records.manifest().path("records").asText());
        html.markup("<!DOCTYPE html>\n").open("html", "lang", words.language());
        head(title + " – DeepUrban");
        html.open("body").open("main").element("h1", title);
        html.element("p", identity(), "class", "identity");
        rows();
        charts(drawings, folder);
        classes();
        html.element("p", words.get("records.more"));
        return html.close().close().close().toString();
    }

    private void head(String title) throws IOException {
        html.open("head").markup("<meta charset=\"utf-8\">\n");
        // The page fetches and runs nothing: whatever labels the records have, they stay texts.
        html.markup("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                + "style-src 'unsafe-inline'; img-src data:\">\n");
        html.markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.element("title", title);
        html.open("style").markup(Scripts.resource("report.css")).close().close();
    }

    /** Adds the pictures, those that are not shown at once behind a line to click on. */
    private void charts(List<Drawing> drawings, Path folder) throws IOException {
        for (int i = 0; i < drawings.size(); i++) {
            if (i == AT_ONCE) {
                html.open("details").element("summary", words.get("records.charts.more"));
            }
            String svg =
                    Files.readString(folder.resolve("charts/" + drawings.get(i).name() + ".svg"));
            html.open("figure").markup(svg.substring(ChartFiles.PROLOG.length()));
            html.element("figcaption", drawings.get(i).caption()).close();
        }
        if (drawings.size() > AT_ONCE) {
            html.close();
        }
    }

    private String identity() {
        JsonNode manifest = records.manifest();
        return words.get(
                "records.identity",
                manifest.path("profile").asText(),
                manifest.path("charset").asText(),
                manifest.path("zone").asText());
    }

    private void rows() {
        JsonNode rows = records.manifest().path("rows");
        html.element("h2", words.get("records.rows")).open("table").open("tbody");
        for (String where : List.of("all", "train", "holdout", "outside", "leftOut")) {
            row(words.get("records.rows." + where), rows.path(where).asLong());
        }
        rows.path("refused")
                .properties()
                .forEach(entry -> row(
                        words.get("records.refused", words.get("records.reason." + entry.getKey())),
                        entry.getValue().asLong()));
        html.close().close();
    }

    private void row(String what, long rows) {
        html.open("tr").element("td", what);
        html.element("td", number(rows), "class", "number").close();
    }

    private void classes() {
        List<ClassRow> heldOut = records.classes(RecordFiles.HELD_OUT);
        html.element("h2", words.get("records.classes"));
        html.element("p", words.get("records.classes.reading"));
        html.open("table").open("thead").open("tr");
        for (String column : words.get("records.classes.header").split("\\|")) {
            html.element("th", column, "scope", "col");
        }
        html.close().close().open("tbody");
        for (ClassRow row : records.classes(RecordFiles.TRAIN)) {
            ClassRow later = heldOut.stream()
                    .filter(other -> other.name().equals(row.name()))
                    .findFirst()
                    .orElse(null);
            classRow(row, later);
        }
        html.close().close();
    }

    private void classRow(ClassRow row, ClassRow later) {
        html.open("tr").element("td", row.label().isEmpty() ? words.get("records.other") : row.label());
        cell(number(row.cases()));
        cell(number(row.open()));
        cell(pair(row.perDay(), later == null ? Double.NaN : later.perDay()));
        cell(pair(row.median(), later == null ? Double.NaN : later.median()));
        cell(pair(row.ninth(), later == null ? Double.NaN : later.ninth()));
        cell(row.law().isEmpty() ? "–" : words.get("records.law." + row.law()));
        cell(pair(row.inTime(), later == null ? Double.NaN : later.inTime()));
        html.close();
    }

    private void cell(String text) {
        html.element("td", text, "class", "number");
    }

    private boolean hasHeldOut() {
        return !records.classes(RecordFiles.HELD_OUT).isEmpty();
    }

    private String pair(double now, double later) {
        return hasHeldOut() ? decimal(now) + " → " + decimal(later) : decimal(now);
    }

    private static String number(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    private static String decimal(double value) {
        if (Double.isNaN(value)) {
            return "–";
        }
        int places = value == 0 ? 0 : Math.max(0, 2 - (int) Math.floor(Math.log10(Math.abs(value))));
        return String.format(Locale.ROOT, "%,." + Math.min(4, places) + "f", value);
    }
}
