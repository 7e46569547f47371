package deepurban.cli;

import deepurban.mechanism.Catalogue;
import deepurban.model.DayPlan;
import deepurban.parameters.Title;
import deepurban.scenario.MechanismJson;
import deepurban.scenario.MechanismTable;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the mechanisms with their parameters, or the plan of the day. */
@Command(name = "mechanisms")
final class MechanismsCommand implements Callable<Integer> {

    private static final int WIDTH = 100;

    private final Surroundings around;

    @Mixin
    Common common;

    @Option(names = "--day", descriptionKey = "day")
    private boolean day;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    MechanismsCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        around.out().print(day ? plan() : mechanisms());
        around.out().flush();
        return ExitStatus.DONE;
    }

    private String mechanisms() {
        Catalogue catalogue = Catalogue.load();
        return json
                ? MechanismJson.of(catalogue).toPrettyString() + "\n"
                : MechanismTable.text(catalogue, around.texts().locale());
    }

    private String plan() {
        TextTable table = new TextTable(WIDTH, false, false);
        for (DayPlan phase : DayPlan.values()) {
            String what = around.texts().of(new Title(phase.en(), phase.zh()));
            table.row((phase.ordinal() + 1) + " " + phase.name().toLowerCase(java.util.Locale.ROOT), what);
        }
        return table.toString();
    }
}
