package deepurban.cli;

import deepurban.scenario.mistake.InvalidInput;
import deepurban.scenario.mistake.Nearest;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is said when something is wrong: a user's mistake in a sentence, a mistake of the program with where its log is. */
final class Answers implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private final Surroundings around;
    private final Texts texts;

    Answers(Surroundings around) {
        this.around = around;
        this.texts = around.texts();
    }

    @Override
    public int handleParseException(ParameterException e, String[] arguments) {
        CommandLine command = e.getCommandLine();
        String message = e instanceof UnmatchedArgumentException unmatched
                ? unknown(unmatched.getUnmatched(), command)
                : e.getMessage();
        around.err().println(message);
        around.say("usage.seeHelp", command.getCommandSpec().qualifiedName());
        return ExitStatus.BAD_INPUT;
    }

    private String unknown(List<String> unmatched, CommandLine command) {
        String first = unmatched.get(0);
        String name = first.startsWith("-") ? first.replaceFirst("=.*", "") : first;
        Collection<String> known = name.startsWith("-")
                ? options(command)
                : command.getSubcommands().keySet();
        String nearest =
                Nearest.to(name, known).map(near -> texts.get("nearest", near)).orElse("");
        return texts.get(kind(name, command), name) + nearest;
    }

    private static String kind(String name, CommandLine command) {
        if (name.startsWith("-")) {
            return "usage.unknownOption";
        }
        return command.getSubcommands().isEmpty() ? "usage.tooMuch" : "usage.unknownCommand";
    }

    private static List<String> options(CommandLine command) {
        List<String> names = new ArrayList<>();
        command.getCommandSpec().options().forEach(option -> names.addAll(List.of(option.names())));
        return names;
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
        if (e instanceof InvalidInput invalid) {
            around.err().println(invalid.text(texts.locale()));
            around.err().flush();
            return ExitStatus.BAD_INPUT;
        }
        if (e instanceof Refusal refusal) {
            around.err().println(refusal.getMessage());
            around.err().flush();
            return refusal.status();
        }
        return unexpected(e, parsed.originalArgs());
    }

    /** Says in one line what went wrong inside the program, and leaves the rest in a file. */
    int unexpected(Throwable e, List<String> arguments) {
        if (arguments.contains("--debug")) {
            e.printStackTrace(around.err());
        }
        String what = e.getClass().getSimpleName() + (e.getMessage() == null ? "" : ": " + e.getMessage());
        try {
            Path log = Files.createTempFile("deepurban-", ".log");
            try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(log))) {
                out.println(Clock.systemUTC().instant() + " deepurban " + String.join(" ", arguments));
                e.printStackTrace(out);
            }
            around.say("unexpected", what, log.toString());
        } catch (IOException noLog) {
            around.say("unexpected.noLog", what);
        }
        return ExitStatus.FAILED;
    }
}
