package deepurban.cli;

import deepurban.report.Report;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where {@code ./deepurban} starts. */
public final class Main {

    private Main() {}

    /** Options whose value, if any, must be attached, since a name may follow; without one they mean this. */
    private static final Map<String, String> ALONE = Map.of("--problems", "--problems=1", "--best", "--best=0.05");

    /** Commands that draw at their end. */
    private static final Set<String> DRAWING = Set.of("run", "compare", "sweep", "optimise", "merge", "report");

    /** Runs the command line and ends the program with its exit status. */
    public static void main(String[] arguments) {
        GuiCommand.allowScreen(List.of(arguments));
        // All other commands draw into files only; a server without a screen must do.
        System.setProperty("java.awt.headless", System.getProperty("java.awt.headless", "true"));
        if (!Collections.disjoint(DRAWING, List.of(arguments))) {
            Report.prepare();
        }
        PrintWriter out = writer(FileDescriptor.out);
        PrintWriter err = writer(FileDescriptor.err);
        int status = run(List.of(arguments), out, err);
        out.flush();
        err.flush();
        System.exit(status);
    }

    /** Runs the command line; returns its exit status. */
    public static int run(List<String> arguments, PrintWriter out, PrintWriter err) {
        return run(arguments, Surroundings.real(out, err, Texts.in(Language.in(arguments))));
    }

    static int run(List<String> arguments, Surroundings around) {
        try {
            return DeepUrbanCommand.commandLine(around, arguments).execute(spelledOut(arguments));
        } catch (OutOfMemoryError e) {
            around.say("outOfMemory");
            return ExitStatus.FAILED;
        } catch (RuntimeException | Error e) {
            return new Answers(around).unexpected(e, arguments);
        }
    }

    private static String[] spelledOut(List<String> arguments) {
        return arguments.stream()
                .map(argument -> ALONE.getOrDefault(argument, argument))
                .toArray(String[]::new);
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8));
    }
}
