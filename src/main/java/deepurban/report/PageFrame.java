package deepurban.report;

import deepurban.parameters.Title;
import java.io.IOException;
import java.util.List;

/** What every page has around its sections: head, policy, the bar with contents and languages, data and programs. */
final class PageFrame {

    private final Phrases phrases;
    private final String language;
    private final Scripts scripts;
    private final Html html = new Html();

    /** Prepares a page that opens in {@code language}; its reader may change it. */
    PageFrame(Phrases phrases, String language, Scripts scripts) {
        this.phrases = phrases;
        this.language = language;
        this.scripts = scripts;
    }

    /** Fills the page. */
    @FunctionalInterface
    interface Body {

        /** Adds the sections. */
        void addTo(Html html) throws IOException;
    }

    /**
     * Returns the page.
     *
     * @param title what the browser calls it
     * @param sections ids of the sections that the bar leads to
     * @param body the sections
     * @param data what the programs draw, as the content of a {@code script} element
     */
    String html(Title title, List<String> sections, Body body, String data) throws IOException {
        html.markup("<!DOCTYPE html>\n").open("html", "lang", language);
        head(title);
        html.open("body");
        bar(sections);
        html.open("main");
        body.addTo(html);
        html.close();
        html.open("script", "type", "application/json", "id", "data")
                .markup(data)
                .close();
        scripts.addTo(html);
        return html.close().close().toString();
    }

    private void head(Title title) throws IOException {
        html.open("head").markup("<meta charset=\"utf-8\">\n");
        // The page may fetch nothing and run nothing but its own program: whatever a scenario's texts hold, they stay
        // texts.
        html.markup("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; " + scripts.policy()
                + "; style-src 'unsafe-inline'; img-src data:\">\n");
        html.markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.markup("<link rel=\"icon\" href=\"data:,\">\n");
        html.element("title", (language.equals("zh") ? title.zh() : title.en()) + " – DeepUrban");
        html.open("style").markup(Scripts.resource("report.css")).close().close();
    }

    private void bar(List<String> sections) {
        html.open("nav", "class", "bar");
        html.open("a", "class", "mark", "href", "#answer").text("DeepUrban").close();
        html.open("div", "class", "contents");
        for (String section : sections) {
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
}
