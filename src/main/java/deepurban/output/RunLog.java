package deepurban.output;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** What happened, line by line with its time, for {@code log.txt}. Safe for several threads. */
public final class RunLog {

    private final Clock clock;
    private final List<String> lines = new ArrayList<>();

    /** Starts an empty log. */
    public RunLog(Clock clock) {
        this.clock = clock;
    }

    /** Adds a line. */
    public synchronized void add(String line) {
        lines.add(now() + " " + line);
    }

    /** Adds a line and the stack trace of what was thrown. */
    public synchronized void add(String line, Throwable thrown) {
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace));
        add(line + "\n" + trace.toString().stripTrailing());
    }

    /** Returns the time as ISO 8601 in UTC, to the second. */
    public String now() {
        return Instant.now(clock).truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** Returns all lines. */
    public synchronized String text() {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }

    /** Writes {@code log.txt}. */
    public void writeTo(ResultFolder folder) throws IOException {
        folder.write("log.txt", out -> out.write(text().getBytes(StandardCharsets.UTF_8)));
    }
}
