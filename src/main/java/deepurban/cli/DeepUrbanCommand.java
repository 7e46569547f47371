package deepurban.cli;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The program as a whole; called without a command, it shows what there is. */
@Command(name = "deepurban", versionProvider = Version.class)
final class DeepUrbanCommand implements Callable<Integer> {

    @Mixin
    Common common;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            descriptionKey = "version")
    boolean version;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitStatus.BAD_INPUT;
    }

    /** The commands, in the order of the help; each is made only when it is asked for, and brings its part of the program with it. */
    static Map<String, Function<Surroundings, Object>> commands() {
        Map<String, Function<Surroundings, Object>> commands = new LinkedHashMap<>();
        commands.put("run", RunCommand::new);
        commands.put("compare", CompareCommand::new);
        commands.put("gui", GuiCommand::new);
        commands.put("report", ReportCommand::new);
        commands.put("sweep", SweepCommand::new);
        commands.put("optimise", OptimiseCommand::new);
        commands.put("merge", MergeCommand::new);
        commands.put("verify", VerifyCommand::new);
        commands.put("hypotheses", HypothesesCommand::new);
        commands.put("ingest", IngestCommand::new);
        commands.put("calibrate", CalibrateCommand::new);
        commands.put("patterns", PatternsCommand::new);
        commands.put("benchmark", BenchmarkCommand::new);
        commands.put("validate", ValidateCommand::new);
        commands.put("schema", SchemaCommand::new);
        commands.put("mechanisms", MechanismsCommand::new);
        commands.put("outcomes", OutcomesCommand::new);
        commands.put("init", InitCommand::new);
        return commands;
    }

    /** Returns the command line with the command that the arguments name or, where they name none, with all. */
    static CommandLine commandLine(Surroundings around, List<String> arguments) {
        Map<String, Function<Surroundings, Object>> commands = commands();
        if (!Collections.disjoint(commands.keySet(), arguments)) {
            commands.keySet().retainAll(arguments);
        }
        CommandLine line = new CommandLine(new DeepUrbanCommand());
        commands.values().forEach(command -> line.addSubcommand(command.apply(around)));
        line.setResourceBundle(around.texts().help());
        line.setOut(around.out()).setErr(around.err());
        line.setUsageHelpWidth(100);
        Answers answers = new Answers(around);
        line.setParameterExceptionHandler(answers);
        line.setExecutionExceptionHandler(answers);
        return line;
    }
}
