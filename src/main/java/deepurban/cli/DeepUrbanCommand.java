package deepurban.cli;

import java.util.concurrent.Callable;
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

    /** Returns the command line with all its commands. */
    static CommandLine commandLine(Surroundings around) {
        CommandLine line = new CommandLine(new DeepUrbanCommand())
                .addSubcommand(new RunCommand(around))
                .addSubcommand(new CompareCommand(around))
                .addSubcommand(new GuiCommand(around))
                .addSubcommand(new ReportCommand(around))
                .addSubcommand(new SweepCommand(around))
                .addSubcommand(new MergeCommand(around))
                .addSubcommand(new VerifyCommand(around))
                .addSubcommand(new HypothesesCommand(around))
                .addSubcommand(new IngestCommand(around))
                .addSubcommand(new CalibrateCommand(around))
                .addSubcommand(new PatternsCommand(around))
                .addSubcommand(new BenchmarkCommand(around))
                .addSubcommand(new ValidateCommand(around))
                .addSubcommand(new SchemaCommand(around))
                .addSubcommand(new MechanismsCommand(around))
                .addSubcommand(new OutcomesCommand(around))
                .addSubcommand(new InitCommand(around));
        line.setResourceBundle(around.texts().help());
        line.setOut(around.out()).setErr(around.err());
        line.setUsageHelpWidth(100);
        Answers answers = new Answers(around);
        line.setParameterExceptionHandler(answers);
        line.setExecutionExceptionHandler(answers);
        return line;
    }
}
