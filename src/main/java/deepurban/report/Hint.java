package deepurban.report;

import deepurban.parameters.Title;
import java.util.Arrays;

/** Attributes with an explanation that the page shows, in its reader's language, when an element is pointed at. */
final class Hint {

    private Hint() {}

    /** Returns {@code attributes} and those of the explanation, names and values in turn. */
    static String[] with(Title explanation, String... attributes) {
        String[] all = Arrays.copyOf(attributes, attributes.length + 4);
        all[attributes.length] = "data-hint-en";
        all[attributes.length + 1] = explanation.en();
        all[attributes.length + 2] = "data-hint-zh";
        all[attributes.length + 3] = explanation.zh();
        return all;
    }
}
