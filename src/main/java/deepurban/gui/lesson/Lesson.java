package deepurban.gui.lesson;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import deepurban.parameters.Title;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * A guided lesson, as its file says. Immutable by convention: nobody writes to its patches.
 *
 * @param format version of the file format, 1
 * @param name name of its file
 * @param title name for people
 * @param question what is asked
 * @param task what is to be drawn
 * @param answer what the article and the model say, to be read after the run
 * @param scenario name of a scenario of the program
 * @param base merge patch of the scenario for both towns; may be empty
 * @param patch merge patch that sets in at the end of the warm-up in the second town
 * @param days days over which both are watched
 * @param indicator daily indicator whose curve is drawn
 * @param also further daily indicators to compare afterwards
 * @param shows whether the indicator is {@code higher} or {@code lower} with the patch
 */
public record Lesson(
        int format,
        String name,
        Title title,
        Title question,
        Title task,
        Title answer,
        String scenario,
        ObjectNode base,
        ObjectNode patch,
        int days,
        String indicator,
        List<String> also,
        String shows) {

    /** Days over which a daily indicator is averaged before it is drawn: single days are noisy. */
    public static final int WINDOW = 28;

    private static final List<String> NAMES = List.of(
            "voice-without-linkage", "rules-on-paper", "measuring-one-thing", "three-thirds", "self-government");

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    /** Returns the lessons that come with the program. */
    public static List<Lesson> all() {
        return NAMES.stream().map(Lesson::read).toList();
    }

    private static Lesson read(String name) {
        try (InputStream in = Lesson.class.getResourceAsStream("/deepurban/gui/lessons/" + name + ".json")) {
            return JSON.readValue(in, Lesson.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns means over the days before, so that each value stands for the {@link #WINDOW} days up to its day; days without a value count for none. */
    public static float[] smooth(float[] daily) {
        float[] means = new float[daily.length];
        for (int day = 0; day < daily.length; day++) {
            double sum = 0;
            int known = 0;
            for (int back = Math.max(0, day + 1 - WINDOW); back <= day; back++) {
                if (!Float.isNaN(daily[back])) {
                    sum += daily[back];
                    known++;
                }
            }
            means[day] = known == 0 ? Float.NaN : (float) (sum / known);
        }
        return means;
    }
}
