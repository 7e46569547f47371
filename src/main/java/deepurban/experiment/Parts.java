package deepurban.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The parts of a package, and all sets of them as arms of a plan. A set is given by its mask: bit <i>i</i> says whether part <i>i</i> is in it.
 *
 * @param names names of the parts
 * @param whole name of the package
 */
public record Parts(List<String> names, String whole) {

    /** With more parts there would be too many sets to run them all. */
    public static final int MOST = 8;

    /**
     * @throws IllegalArgumentException unless there are two to {@value #MOST} parts
     */
    public Parts {
        names = List.copyOf(names);
        if (names.size() < 2 || names.size() > MOST) {
            throw new IllegalArgumentException(names.size() + " parts are not 2 to " + MOST);
        }
    }

    /** Returns how many sets there are, the empty one among them. */
    public int sets() {
        return 1 << names.size();
    }

    /** Returns the name of a set in files: its parts, joined by plus signs; the package's own name for all of them. */
    public String name(int mask) {
        return mask == sets() - 1 ? whole : String.join("+", members(mask));
    }

    /** Returns the names of the parts in a set. */
    public List<String> members(int mask) {
        return IntStream.range(0, names.size())
                .filter(part -> (mask & 1 << part) != 0)
                .mapToObj(names::get)
                .toList();
    }

    /** Returns the masks of all sets but the empty one, single parts first, then pairs and so on; the whole comes last. */
    public List<Integer> masks() {
        List<Integer> masks = new ArrayList<>();
        for (int size = 1; size <= names.size(); size++) {
            int wanted = size;
            masks.addAll(IntStream.range(1, sets())
                    .filter(mask -> Integer.bitCount(mask) == wanted)
                    .boxed()
                    .collect(Collectors.toList()));
        }
        return masks;
    }
}
