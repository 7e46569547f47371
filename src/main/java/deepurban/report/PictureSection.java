package deepurban.report;

/** The pictures of the whole town. */
final class PictureSection {

    private final ResultFiles results;
    private final Phrases phrases;

    PictureSection(ResultFiles results, Phrases phrases) {
        this.results = results;
        this.phrases = phrases;
    }

    void addTo(Html html) {
        FigureMarkup figures = new FigureMarkup(phrases, html);
        if (!results.effects().isEmpty()) {
            html.open("section", "id", "what").say("h2", phrases.say("section.what"));
            figures.add("effects");
            html.close();
        }
        html.open("section", "id", "when").say("h2", phrases.say("section.when"));
        figures.add("time");
        figures.add("events");
        html.close();
        html.open("section", "id", "how").say("h2", phrases.say("section.how"));
        figures.add("survival");
        figures.add("funnel");
        html.close();
        html.open("section", "id", "where").say("h2", phrases.say("section.where"));
        figures.add("map");
        html.close();
        html.open("section", "id", "worthwhile").say("h2", phrases.say("section.worthwhile"));
        figures.add("truth");
        figures.add("hours");
        if (!results.effects().isEmpty()) {
            figures.add("worth");
        }
        html.close();
    }
}
