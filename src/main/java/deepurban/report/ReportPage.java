package deepurban.report;

import java.io.IOException;
import java.util.List;

/** The page of a run or a comparison: the answer first, then what it rests on, then how it was made. */
final class ReportPage {

    private final ResultFiles results;
    private final Phrases phrases = new Phrases();
    private final String language;

    /** Prepares a page that opens in {@code language}; its reader may change it. */
    ReportPage(ResultFiles results, String language) {
        this.results = results;
        this.language = language;
    }

    String html() throws IOException {
        return new PageFrame(phrases, language, Scripts.ofTowns())
                .html(results.title(), sections(), this::body, new PageJson(results, phrases).script());
    }

    private void body(Html html) throws IOException {
        new Opening(results, phrases).addTo(html);
        new PackageSection(results, phrases).addTo(html);
        new PictureSection(results, phrases).addTo(html);
        DetailSection details = new DetailSection(results, phrases);
        details.addTo(html);
        new LivesSection(results, phrases).addTo(html);
        details.addNumbersTo(html);
        new MethodSection(results, phrases).addTo(html);
    }

    private List<String> sections() {
        return results.effects().isEmpty()
                ? List.of("when", "how", "where", "worthwhile", "numbers", "methods")
                : List.of("verdicts", "what", "when", "how", "where", "worthwhile", "who", "why", "methods");
    }
}
