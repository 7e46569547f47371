package deepurban.report;

/** The places of the page where its program draws. */
final class FigureMarkup {

    private final Phrases phrases;
    private final Html html;

    FigureMarkup(Phrases phrases, Html html) {
        this.phrases = phrases;
        this.html = html;
    }

    /** Adds a picture with its title, how to read it, and room for its controls; its words begin with {@code figure.ID}. */
    void add(String id) {
        add(id, id);
    }

    /** Adds a picture whose words begin with {@code figure.WORDS}. */
    void add(String id, String words) {
        html.open("figure", "id", id);
        html.open("figcaption");
        html.say("h3", phrases.say("figure." + words + ".title"));
        html.say("p", phrases.say("figure." + words + ".reading"));
        html.close();
        html.open("div", "class", "controls").close();
        html.open("div", "class", "chart", "role", "img").close();
        html.open("details", "class", "numbers").say("summary", phrases.say("figure.numbers"));
        html.open("div", "class", "wide", "tabindex", "0").close().close();
        html.close();
    }
}
