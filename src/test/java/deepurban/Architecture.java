package deepurban;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The layers and the customs of the sources as rules over the packages below one root. A change of layers is a change
 * of this file.
 */
record Architecture(String root) {

    /** Lowest first; a package may use those before it, never those after it. */
    static final List<String> CORE = List.of(
            "time",
            "random",
            "statistics",
            "parameters",
            "town",
            "resident",
            "problem",
            "service",
            "judgement",
            "evaluation",
            "policy",
            "mechanism",
            "observe",
            "model");

    /** What each layer may use besides itself; a package that does not stand here breaks the rule. */
    static final Map<String, List<String>> MAY_USE = mayUse();

    private static Map<String, List<String>> mayUse() {
        Map<String, List<String>> mayUse = new LinkedHashMap<>();
        for (int i = 0; i < CORE.size(); i++) {
            mayUse.put(CORE.get(i), CORE.subList(0, i));
        }
        mayUse.put("scenario", List.of("parameters", "mechanism"));
        mayUse.put("experiment", with(CORE, "scenario"));
        mayUse.put("benchmark", with(CORE, "scenario"));
        mayUse.put("output", with(CORE, "scenario", "experiment"));
        mayUse.put("parquet", List.of("output"));
        mayUse.put("ledger", with(CORE, "scenario", "experiment", "output"));
        mayUse.put("design", with(CORE, "scenario"));
        mayUse.put("sensitivity", with(CORE, "design"));
        mayUse.put("sweep", with(CORE, "scenario", "experiment", "output", "ledger", "design", "sensitivity"));
        mayUse.put("optimise", with(CORE, "scenario", "experiment", "output", "ledger", "design", "sweep"));
        mayUse.put("spark", with(CORE, "experiment", "ledger", "sweep"));
        mayUse.put("replay", with(CORE, "scenario", "experiment", "output", "sweep", "optimise"));
        mayUse.put("ingest", with(CORE, "scenario", "experiment", "output"));
        mayUse.put("calibrate", with(CORE, "scenario", "experiment", "output", "ledger", "ingest"));
        mayUse.put("pattern", with(CORE, "scenario", "experiment"));
        mayUse.put("hypothesis", with(CORE, "scenario", "experiment", "output"));
        // A report is made from the folder alone: it holds no model and runs none.
        List<String> read = new ArrayList<>(CORE);
        read.removeAll(List.of("model", "mechanism"));
        mayUse.put("report", with(read, "scenario", "experiment", "output"));
        mayUse.put("gui", with(CORE, "scenario", "experiment", "output", "ledger", "report"));
        mayUse.put("cli", List.copyOf(mayUse.keySet()));
        return mayUse;
    }

    private static List<String> with(List<String> some, String... more) {
        List<String> all = new ArrayList<>(some);
        all.addAll(List.of(more));
        return all;
    }

    /** The JDK as far as it neither touches the machine nor differs from one machine to the next, and two libraries. */
    private static final String[] CORE_LIBRARIES = {
        "java.lang",
        "java.lang.annotation",
        "java.lang.invoke",
        "java.lang.reflect",
        "java.lang.runtime",
        "java.math",
        "java.nio.charset",
        "java.time..",
        "java.util",
        "java.util.function",
        "java.util.stream",
        "sim.engine",
        "org.apache.commons.math3..",
    };

    /** How subdistricts live a phase side by side, on threads that others have made. */
    private static final Set<String> FORK_AND_JOIN = Set.of(
            "java.util.concurrent.ForkJoinPool",
            "java.util.concurrent.ForkJoinTask",
            "java.util.concurrent.RecursiveAction");

    /** Classes in those packages that are a clock, a source of chance or the machine. */
    private static final Set<String> OUTSIDE_WORLD = Set.of(
            "java.lang.Process",
            "java.lang.ProcessBuilder",
            "java.lang.Runtime",
            "java.lang.Thread",
            "java.time.Clock",
            "java.util.Calendar",
            "java.util.Date",
            "java.util.GregorianCalendar",
            "java.util.Random",
            "java.util.SplittableRandom",
            "java.util.Timer",
            "java.util.UUID",
            "sim.engine.AsynchronousSteppable",
            "sim.engine.ParallelSequence",
            "sim.engine.RandomSequence");

    /** Java lets these differ in the last digit from one machine to the next; {@link StrictMath} does not. */
    private static final Set<String> INEXACT = Set.of(
            "acos", "asin", "atan", "atan2", "cbrt", "cos", "cosh", "exp", "expm1", "hypot", "log", "log10", "log1p",
            "pow", "sin", "sinh", "tan", "tanh");

    private static final Set<String> MACHINE = Set.of(
            "console",
            "currentTimeMillis",
            "err",
            "exit",
            "getProperty",
            "getenv",
            "identityHashCode",
            "in",
            "nanoTime",
            "out");

    private static final Set<String> SERIALIZATION =
            Set.of("java.io.Serializable", "java.io.ObjectInputStream", "java.io.ObjectOutputStream");

    private static final Set<String> DOORS_TO_MASONS_CHARTS = Set.of(
            "sim.display.ChartUtilities",
            "sim.display.Console",
            "sim.portrayal.SimpleInspector",
            "sim.util.media.PDFEncoder");

    /** By name, for the test that each rule finds what it is for. */
    Map<String, ArchRule> rules() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("layers", layers());
        rules.put("noPackageCycles", noPackageCycles());
        rules.put("coreUsesFewLibraries", coreUsesFewLibraries());
        rules.put("coreKnowsNoOutsideWorld", coreKnowsNoOutsideWorld());
        rules.put("coreComputesAlikeEverywhere", coreComputesAlikeEverywhere());
        rules.put("simStateIsExtendedOnce", simStateIsExtendedOnce());
        rules.put("masonsGeneratorIsNotUsed", masonsGeneratorIsNotUsed());
        rules.put("masonsChartsAreNotReached", masonsChartsAreNotReached());
        rules.put("masonsDisplayStaysInTheGui", masonsDisplayStaysInTheGui());
        rules.put("picocliStaysInTheCli", picocliStaysInTheCli());
        rules.put("namesSayWhat", namesSayWhat());
        return rules;
    }

    /** No layer reaches up, and each package has a layer. */
    ArchRule layers() {
        return sources("use the layers that are theirs to use, and no others", user -> {
            String own = layer(user);
            if (user.getSimpleName().equals("package-info")) {
                return Stream.of();
            }
            if (!MAY_USE.containsKey(own)) {
                return Stream.of(user.getName() + " is in no layer: give its package a place in Architecture");
            }
            return user.getDirectDependenciesFromSelf().stream()
                    .filter(dependency -> inRoot(dependency.getTargetClass()))
                    .filter(dependency -> !layer(dependency.getTargetClass()).equals(own))
                    .filter(dependency -> !MAY_USE.get(own).contains(layer(dependency.getTargetClass())))
                    .map(dependency -> own + " may not use this: " + dependency.getDescription());
        });
    }

    ArchRule noPackageCycles() {
        return slices().matching(root + ".(**)").should().beFreeOfCycles().allowEmptyShould(true);
    }

    ArchRule coreUsesFewLibraries() {
        DescribedPredicate<JavaClass> allowed = resideInAnyPackage(CORE_LIBRARIES)
                .or(describe("of our own", this::inRoot))
                .or(describe("fork and join", found -> FORK_AND_JOIN.contains(found.getName())))
                .or(describe("Serializable", found -> SERIALIZATION.contains(found.getName())))
                .or(describe("primitive", found -> found.getBaseComponentType().isPrimitive()));
        return core(
                "use only the JDK's language, collections, and fork and join, MASON's engine and Commons Math",
                user -> user.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> !allowed.test(dependency.getTargetClass()))
                        .map(Dependency::getDescription));
    }

    ArchRule coreKnowsNoOutsideWorld() {
        return core(
                "know no clock, no chance but its own streams, and nothing of the machine",
                user -> Stream.concat(
                        user.getDirectDependenciesFromSelf().stream()
                                .filter(dependency -> OUTSIDE_WORLD.contains(
                                        dependency.getTargetClass().getName()))
                                .map(Dependency::getDescription),
                        accesses(
                                user,
                                access -> isMember(access, "java.lang.System", MACHINE)
                                        || isMember(access, "java.lang.Math", Set.of("random"))
                                        || isMember(access, "java.lang.StrictMath", Set.of("random"))
                                        || isMember(access, "java.util.Collections", Set.of("shuffle"))
                                        || isTimeOfDay(access))));
    }

    ArchRule coreComputesAlikeEverywhere() {
        return core(
                "take from StrictMath what Math may compute differently on another machine",
                user -> accesses(user, access -> isMember(access, "java.lang.Math", INEXACT)));
    }

    /** MASON's constructor wants a seed and makes a generator of its own: one class pays that price. */
    ArchRule simStateIsExtendedOnce() {
        return sources(
                "leave SimState to model.DeepUrban",
                user -> user.getName().equals(root + ".model.DeepUrban")
                        ? Stream.of()
                        : accesses(
                                user,
                                access -> access instanceof JavaConstructorCall
                                        && access.getTargetOwner().getName().equals("sim.engine.SimState")));
    }

    ArchRule masonsGeneratorIsNotUsed() {
        return sources(
                "draw nothing from MASON's own generator",
                user -> Stream.concat(
                        accesses(
                                user,
                                access -> access.getName().equals("random")
                                        && access.getTargetOwner().isAssignableTo("sim.engine.SimState")),
                        dependencies(user, resideInAPackage("ec.util.."))));
    }

    /** They are built for another JFreeChart and fail when called: docs/decisions/0001-jfreechart-1.5.md. */
    ArchRule masonsChartsAreNotReached() {
        return sources(
                "keep away from MASON's charts and the windows that open them",
                user -> dependencies(
                        user,
                        resideInAnyPackage("sim.util.media.chart..", "sim.portrayal.inspector..")
                                .or(describe(
                                        "a door to them", found -> DOORS_TO_MASONS_CHARTS.contains(found.getName())))));
    }

    ArchRule masonsDisplayStaysInTheGui() {
        return sources(
                "leave MASON's display to the gui",
                user -> layer(user).equals("gui")
                        ? Stream.of()
                        : dependencies(user, resideInAnyPackage("sim.display..", "sim.portrayal..", "sim.util.gui..")));
    }

    ArchRule picocliStaysInTheCli() {
        return sources(
                "leave the command line to the cli",
                user -> layer(user).equals("cli") ? Stream.of() : dependencies(user, resideInAPackage("picocli..")));
    }

    ArchRule namesSayWhat() {
        return sources(
                "have a name that says what they are",
                named -> Stream.of("Manager", "Helper", "Util", "Utils", "Processor", "Info", "Data")
                        .filter(named.getSimpleName()::endsWith)
                        .map(word -> named.getName() + " ends in " + word));
    }

    private ArchRule core(String custom, Function<JavaClass, Stream<String>> offences) {
        return rule(describe("in the core", found -> inRoot(found) && CORE.contains(layer(found))), custom, offences);
    }

    private ArchRule sources(String custom, Function<JavaClass, Stream<String>> offences) {
        return rule(describe("below " + root, this::inRoot), custom, offences);
    }

    private static ArchRule rule(
            DescribedPredicate<JavaClass> whose, String custom, Function<JavaClass, Stream<String>> offences) {
        return classes()
                .that(whose)
                .should(new ArchCondition<>(custom) {
                    @Override
                    public void check(JavaClass found, ConditionEvents events) {
                        offences.apply(found)
                                .forEach(offence -> events.add(SimpleConditionEvent.violated(found, offence)));
                    }
                })
                // The packages fill up within days; until then some rules have nothing to look at.
                .allowEmptyShould(true);
    }

    private static Stream<String> dependencies(JavaClass user, DescribedPredicate<JavaClass> wrong) {
        return user.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> wrong.test(dependency.getTargetClass()))
                .map(Dependency::getDescription);
    }

    /** Calls, method references, and reads and writes of fields. */
    private static Stream<String> accesses(JavaClass user, Predicate<JavaAccess<?>> wrong) {
        return user.getAccessesFromSelf().stream().filter(wrong).map(JavaAccess::getDescription);
    }

    private static boolean isMember(JavaAccess<?> access, String owner, Set<String> names) {
        return access.getTargetOwner().getName().equals(owner) && names.contains(access.getName());
    }

    private static boolean isTimeOfDay(JavaAccess<?> access) {
        return access.getTargetOwner().getPackageName().startsWith("java.time")
                && access.getName().equals("now");
    }

    private boolean inRoot(JavaClass found) {
        return found.getPackageName().equals(root) || found.getPackageName().startsWith(root + ".");
    }

    /** The first package below the root; "" for what stands in the root itself. */
    private String layer(JavaClass found) {
        String below = found.getPackageName().substring(root.length());
        return below.isEmpty() ? "" : below.substring(1).split("\\.", 2)[0];
    }
}
