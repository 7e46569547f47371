package deepurban.cli;

import picocli.CommandLine.Option;

/** Options that every command has. */
final class Common {

    @Option(names = "--lang", paramLabel = "en|zh", descriptionKey = "lang", converter = Language.class)
    String language = "en";

    @Option(names = "--debug", descriptionKey = "debug")
    boolean debug;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "help")
    boolean help;
}
