package deepurban.report;

import deepurban.parameters.Title;
import java.io.IOException;
import java.util.List;

/** The page: the answer first, then what it rests on, then how it was made. Complete without a network. */
final class ReportPage {

    private final ResultFiles results;
    private final Phrases phrases = new Phrases();
    private final String language;
    private final Html html = new Html();

    /** Prepares a page that opens in {@code language}; its reader may change it. */
    ReportPage(ResultFiles results, String language) {
        this.results = results;
        this.language = language;
    }

    String html() throws IOException {
        Scripts scripts = new Scripts();
        html.markup("<!DOCTYPE html>\n").open("html", "lang", language);
        head(scripts);
        html.open("body");
        bar();
        html.open("main");
        new Opening(results, phrases).addTo(html);
        new PackageSection(results, phrases).addTo(html);
        new PictureSection(results, phrases).addTo(html);
        DetailSection details = new DetailSection(results, phrases);
        details.addTo(html);
        new LivesSection(results, phrases).addTo(html);
        details.addNumbersTo(html);
        new MethodSection(results, phrases).addTo(html);
        html.close();
        html.open("script", "type", "application/json", "id", "data").markup(new PageJson(results, phrases).script());
        html.close();
        scripts.addTo(html);
        return html.close().close().toString();
    }

    private void head(Scripts scripts) throws IOException {
        html.open("head").markup("<meta charset=\"utf-8\">\n");
        // The page may fetch nothing and run nothing but its own program: whatever a scenario's texts hold, they stay
        // texts.
        html.markup("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; " + scripts.policy()
                + "; style-src 'unsafe-inline'; img-src data:\">\n");
        html.markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.markup("<link rel=\"icon\" href=\"data:,\">\n");
        Title title = results.title();
        html.element("title", (language.equals("zh") ? title.zh() : title.en()) + " – DeepUrban");
        html.open("style").markup(Scripts.resource("report.css")).close().close();
    }

    private void bar() {
        html.open("nav", "class", "bar");
        html.open("a", "class", "mark", "href", "#answer").text("DeepUrban").close();
        html.open("div", "class", "contents");
        for (String section : sections()) {
            html.open("a", "href", "#" + section)
                    .say(phrases.say("nav." + section))
                    .close();
        }
        html.close();
        html.open("div", "class", "languages", "role", "group", "aria-label", "Language · 语言");
        html.element("button", "English", "type", "button", "data-language", "en");
        html.element("button", "中文", "type", "button", "data-language", "zh");
        html.close().close();
        html.open("noscript")
                .say("p", phrases.say("page.noScript"), "class", "warning")
                .close();
    }

    private List<String> sections() {
        return results.effects().isEmpty()
                ? List.of("when", "how", "where", "worthwhile", "numbers", "methods")
                : List.of("verdicts", "what", "when", "how", "where", "worthwhile", "who", "why", "methods");
    }
}
