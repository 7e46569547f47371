package deepurban.output;

import java.util.List;

/**
 * How the program was called: what may differ between two calls that give the same results.
 *
 * @param arguments command line, without the program's name
 * @param threads threads that runs are shared among
 * @param version version of the program
 * @param started when, as ISO 8601
 */
public record Invocation(List<String> arguments, int threads, String version, String started) {

    /** Copies the list. */
    public Invocation {
        arguments = List.copyOf(arguments);
    }
}
