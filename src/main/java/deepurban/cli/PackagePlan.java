package deepurban.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import deepurban.experiment.Arm;
import deepurban.experiment.Parts;
import deepurban.experiment.RunPlan;
import deepurban.experiment.ScenarioPlan;
import deepurban.mechanism.Catalogue;
import deepurban.output.Study;
import deepurban.parameters.Title;
import deepurban.scenario.Clash;
import deepurban.scenario.Reform;
import deepurban.scenario.Scenario;
import deepurban.scenario.ScenarioReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A package that is to be decomposed, as a plan that runs all sets of its parts from the day of the package on. */
final class PackagePlan {

    /** What sets are called where the scenario is read once more with them as reforms. */
    private static final String SET = "set-of-parts-";

    private final Scenario scenario;
    private final Parts parts;
    private final LocalDate from;

    private PackagePlan(Scenario scenario, Parts parts, LocalDate from) {
        this.scenario = scenario;
        this.parts = parts;
        this.from = from;
    }

    /**
     * Finds the package: the one that is named, or the reforms that are named, stacked; without a name the only package of the scenario.
     */
    static PackagePlan of(Scenario scenario, List<String> named, Texts texts) {
        List<String> packages = scenario.reforms().values().stream()
                .filter(reform -> !reform.parts().isEmpty())
                .map(Reform::name)
                .toList();
        if (named.isEmpty() && packages.size() != 1) {
            throw Refusal.badUsage(
                    packages.isEmpty()
                            ? texts.get("package.none", scenario.name())
                            : texts.get("package.which", String.join(", ", packages)));
        }
        List<String> names = named.isEmpty() ? packages : named;
        if (names.size() == 1) {
            Reform whole = scenario.reforms().get(names.get(0));
            if (whole.parts().isEmpty()) {
                throw Refusal.badUsage(texts.get("package.noParts", whole.name()));
            }
            return new PackagePlan(scenario, parts(whole.parts(), whole.name(), texts), whole.from());
        }
        return stacked(scenario, names, texts);
    }

    private static PackagePlan stacked(Scenario scenario, List<String> names, Texts texts) {
        List<Reform> reforms =
                names.stream().map(name -> scenario.reforms().get(name)).toList();
        for (Reform reform : reforms) {
            if (!reform.parts().isEmpty()) {
                throw Refusal.badUsage(texts.get("package.nested", reform.name()));
            }
            if (!reform.from().equals(reforms.get(0).from())) {
                throw Refusal.badUsage(texts.get("package.dates", reforms.get(0).name(), reform.name()));
            }
        }
        for (int i = 0; i < reforms.size(); i++) {
            Reform reform = reforms.get(i);
            reforms.subList(0, i)
                    .forEach(before -> Clash.between(before.patch(), reform.patch())
                            .ifPresent(pointer -> {
                                throw Refusal.badUsage(
                                        texts.get("package.clash", before.name(), reform.name(), pointer));
                            }));
        }
        return new PackagePlan(
                scenario,
                parts(names, String.join("+", names), texts),
                reforms.get(0).from());
    }

    private static Parts parts(List<String> names, String whole, Texts texts) {
        if (names.size() < 2 || names.size() > Parts.MOST) {
            throw Refusal.badUsage(
                    texts.get("package.size", whole, String.valueOf(names.size()), String.valueOf(Parts.MOST)));
        }
        return new Parts(names, whole);
    }

    Parts parts() {
        return parts;
    }

    /** Plans the baseline and all sets of parts. */
    RunPlan plan(long seed, int replications, Catalogue catalogue) {
        ObjectNode tree = scenario.tree();
        JsonNode reforms = tree.path("reforms");
        ObjectNode sets = tree.putObject("reforms");
        parts.names().forEach(name -> sets.set(name, reforms.path(name)));
        List<String> names = new ArrayList<>();
        for (int mask : parts.masks()) {
            names.add(SET + mask);
            ObjectNode set = sets.putObject(SET + mask).put("from", from.toString());
            parts.members(mask).forEach(set.withArray("parts")::add);
        }
        Scenario stacked = ScenarioReader.resolve(tree, List.of(), catalogue);
        RunPlan plan = ScenarioPlan.of(stacked, names, seed, replications);
        List<Arm> arms = plan.arms().stream().map(this::named).toList();
        return new RunPlan(arms, seed, replications, plan.days());
    }

    private Arm named(Arm arm) {
        if (arm.isBaseline()) {
            return arm;
        }
        int mask = Integer.parseInt(arm.name().substring(SET.length()));
        return Arm.reform(parts.name(mask), arm.course(), arm.observedFrom());
    }

    /** Returns the study of all sets, from that of the scenario. */
    Study study(Study base) {
        Map<String, Title> titles = new LinkedHashMap<>();
        parts.masks().forEach(mask -> titles.put(parts.name(mask), title(mask)));
        return new Study(
                base.name(),
                base.title(),
                base.command(),
                List.copyOf(titles.keySet()),
                base.seed(),
                base.start(),
                base.scenario(),
                titles,
                base.outcomes());
    }

    private Title title(int mask) {
        Reform own = scenario.reforms().get(parts.name(mask));
        if (own != null) {
            return own.title();
        }
        List<Title> titles = parts.members(mask).stream()
                .map(name -> scenario.reforms().get(name).title())
                .toList();
        return new Title(
                titles.stream().map(Title::en).collect(Collectors.joining(" + ")),
                titles.stream().map(Title::zh).collect(Collectors.joining(" + ")));
    }
}
