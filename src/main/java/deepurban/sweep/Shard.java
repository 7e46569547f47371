package deepurban.sweep;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A part of the points of a sweep: every {@code of}-th, so that parts take about equally long.
 *
 * @param index which part, from 1
 * @param of how many parts there are
 */
public record Shard(int index, int of) {

    /** All points. */
    public static final Shard WHOLE = new Shard(1, 1);

    private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,6})/([1-9][0-9]{0,6})");

    /** Returns the part that a text such as {@code 2/4} names; empty if it names none. */
    public static Optional<Shard> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        Shard shard = new Shard(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
        return Optional.of(shard).filter(found -> found.index <= found.of);
    }

    /** Returns whether it is all of the points. */
    public boolean isWhole() {
        return of == 1;
    }

    /** Returns its points among so many, from 0, rising. */
    public int[] points(int size) {
        return IntStream.range(0, size).filter(point -> point % of == index - 1).toArray();
    }

    /** Returns what it adds to the name of a result folder. */
    public String suffix() {
        return isWhole() ? "" : ".shard-" + index + "-of-" + of;
    }
}
