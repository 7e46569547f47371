package deepurban.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The page: answer first, then the evidence, then how it was made. */
final class ReportPage {

    private final ResultFiles results;
    private final Words words;
    private final List<Picture> pictures;
    private final Html html = new Html();

    ReportPage(ResultFiles results, Words words, List<Picture> pictures) {
        this.results = results;
        this.words = words;
        this.pictures = pictures;
    }

    String html() throws IOException {
        html.markup("<!DOCTYPE html>\n").open("html", "lang", words.language());
        head();
        html.open("body");
        html.element("h1", words.of(results.title()));
        html.element("p", identity(), "class", "identity");
        new AnswerSection(results, words).addTo(html);
        charts();
        new DetailSection(results, words).addTo(html);
        new LivesSection(results, words).addTo(html);
        new MethodSection(results, words).addTo(html);
        return html.close().close().toString();
    }

    private void head() throws IOException {
        html.open("head").markup("<meta charset=\"utf-8\">\n");
        // The page may not fetch or run anything: whatever a scenario's texts hold, they stay texts.
        html.markup("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                + "style-src 'unsafe-inline'; img-src data:\">\n");
        html.markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.element("title", words.of(results.title()) + " – DeepUrban");
        html.open("style").markup(style()).close().close();
    }

    private static String style() throws IOException {
        try (InputStream in = ReportPage.class.getResourceAsStream("report.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String identity() {
        return words.get(
                "identity",
                results.manifest().path("name").asText(),
                results.manifest().path("hash").asText(),
                results.manifest().path("seed").asText(),
                results.manifest().path("replications").asText(),
                results.manifest().path("version").asText());
    }

    private void charts() {
        pictures.stream().filter(Picture::first).forEach(this::figure);
        if (pictures.stream().allMatch(Picture::first)) {
            return;
        }
        html.open("details").element("summary", words.get("charts.more"));
        pictures.stream().filter(picture -> !picture.first()).forEach(this::figure);
        html.close();
    }

    private void figure(Picture picture) {
        html.open("figure").markup(picture.svg());
        html.element("figcaption", picture.caption()).close();
    }
}
