package deepurban.cli;

import deepurban.experiment.ScopeWord;
import deepurban.observe.Outcome;
import deepurban.observe.Outcomes;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the outcomes: name, unit, direction, definition. */
@Command(name = "outcomes")
final class OutcomesCommand implements Callable<Integer> {

    private final Surroundings around;

    @Mixin
    Common common;

    OutcomesCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        Outcomes.all().forEach(this::print);
        around.out().flush();
        return ExitStatus.DONE;
    }

    private void print(Outcome outcome) {
        Texts texts = around.texts();
        String direction = texts.get("direction." + outcome.direction().name().toLowerCase(Locale.ROOT));
        around.out().println(outcome.name() + " [" + outcome.unit() + "] " + direction);
        around.out().println("    " + texts.of(outcome.title()) + ": " + texts.of(outcome.definition()));
        if (!outcome.scopes().isEmpty()) {
            String scopes =
                    outcome.scopes().stream().sorted().map(ScopeWord::of).collect(Collectors.joining(", "));
            around.out().println("    " + texts.get("outcomes.scopes", scopes));
        }
    }
}
