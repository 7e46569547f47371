package deepurban.report;

import deepurban.parameters.Title;
import java.util.ArrayDeque;
import java.util.Deque;

/** HTML under construction: what is text is escaped, whatever it holds. For one thread. */
final class Html {

    private final StringBuilder text = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; {@code attributes} are names and values in turn. */
    Html open(String tag, String... attributes) {
        text.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            text.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escape(attributes[i + 1]))
                    .append('"');
        }
        text.append('>');
        open.push(tag);
        return this;
    }

    /** Closes the element opened last. */
    Html close() {
        text.append("</").append(open.pop()).append(">\n");
        return this;
    }

    /** Adds text. */
    Html text(String value) {
        text.append(escape(value));
        return this;
    }

    /** Adds an element that holds only text. */
    Html element(String tag, String value, String... attributes) {
        return open(tag, attributes).text(value).close();
    }

    /** Adds a text in both languages; the page shows the one that its reader has chosen. */
    Html say(Title both) {
        if (both.en().equals(both.zh())) {
            return text(both.en());
        }
        text.append("<span lang=\"en\">").append(escape(both.en())).append("</span>");
        text.append("<span lang=\"zh\">").append(escape(both.zh())).append("</span>");
        return this;
    }

    /** Adds an element that holds only text, in both languages. */
    Html say(String tag, Title both, String... attributes) {
        return open(tag, attributes).say(both).close();
    }

    /** Adds markup that the program itself has made. */
    Html markup(String value) {
        text.append(value);
        return this;
    }

    /** Returns the page. */
    @Override
    public String toString() {
        return text.toString();
    }

    static String escape(String value) {
        StringBuilder escaped = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
