package deepurban.gui.course;

import com.fasterxml.jackson.databind.node.ObjectNode;
import deepurban.mechanism.Catalogue;
import deepurban.mechanism.MechanismType;
import deepurban.model.DeepUrban;
import deepurban.observe.ProblemRow;
import deepurban.parameters.ModelParameters;
import deepurban.parameters.Title;
import deepurban.scenario.Change;
import deepurban.scenario.Scenario;
import deepurban.scenario.Stage;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * The course of one town: replication 1 of a seed, as the command {@code run} runs it, with changes that somebody makes on the way. They are dated
 * changes of the scenario; so going back, saving and the command line agree. For one thread.
 *
 * <p>Going back is exact: the town is a copy kept earlier, run forward again to the day asked for.
 */
public final class Course {

    private static final long REPLICATION = 1;

    private final Catalogue catalogue;
    private final long seed;
    private final Snapshots snapshots;
    private final Series series;
    private final TownPlan plan;
    private final Moves moves;
    private final Map<Long, ProblemRow> ended; // by key
    private NavigableMap<Integer, ModelParameters> stages;
    private DeepUrban town;

    /** Builds the town on the morning of day 0. */
    public Course(Scenario scenario, Catalogue catalogue, long seed) {
        this.catalogue = catalogue;
        this.seed = seed;
        this.moves = new Moves(scenario, catalogue);
        this.stages = stages(moves.scenario());
        this.ended = new HashMap<>();
        this.town = listenedTo(build());
        this.plan = TownPlan.of(scenario, town);
        this.series = new Series(days());
        this.snapshots = new Snapshots(town.residents());
    }

    private Course(Course other) {
        catalogue = other.catalogue;
        seed = other.seed;
        moves = other.moves.copy();
        stages = other.stages;
        ended = new HashMap<>(other.ended);
        town = listenedTo(other.town.fork());
        plan = other.plan;
        series = other.series.copy();
        snapshots = other.snapshots.copy();
    }

    /** Returns a second town with the same past, which goes its own way from here. */
    public Course twin() {
        return new Course(this);
    }

    private DeepUrban build() {
        return DeepUrban.start(stages.firstEntry().getValue(), catalogue, seed, REPLICATION);
    }

    /** Keeps the rows of problems that end; a copy would send them to the course that it was copied from. */
    private DeepUrban listenedTo(DeepUrban heard) {
        heard.sendProblemsTo(row -> {
            if (!Double.isNaN(row.ended())) {
                ended.put(row.key(), row);
            }
        });
        return heard;
    }

    private static NavigableMap<Integer, ModelParameters> stages(Scenario scenario) {
        NavigableMap<Integer, ModelParameters> found = new TreeMap<>();
        for (Stage stage : scenario.timeline(Optional.empty())) {
            long day = scenario.parameters().time().start().until(stage.from(), java.time.temporal.ChronoUnit.DAYS);
            found.put(Math.toIntExact(day), stage.parameters());
        }
        return found;
    }

    /** Returns the number of days finished: the day that comes next. */
    public int day() {
        return town.day();
    }

    /** Returns the length of the run, in days. */
    public int days() {
        return warmUp() + scenario().parameters().time().horizonDays();
    }

    /** Returns the day from which outcomes count. */
    public int warmUp() {
        return scenario().parameters().time().warmUpDays();
    }

    /** Returns the scenario with all changes so far. */
    public Scenario scenario() {
        return moves.scenario();
    }

    /** Returns the changes that were made here. */
    public Moves moves() {
        return moves;
    }

    /** Returns the parameters that hold on the day that comes next. */
    public ModelParameters inForce() {
        return stages.floorEntry(town.day()).getValue();
    }

    /** Returns the complete scenario with the values that hold on the day that comes next. */
    public ObjectNode settings() {
        ObjectNode tree = scenario().tree();
        LocalDate today = plan.date(town.day());
        for (Change change : scenario().changes()) {
            if (!change.from().isAfter(today)) {
                tree = Moves.merged(tree, change.patch());
            }
        }
        return tree;
    }

    /** Returns what never changes. */
    public TownPlan plan() {
        return plan;
    }

    /** Returns the daily figures so far; safe for other threads. */
    public Series series() {
        return series;
    }

    /** Returns the town itself, for those who look at it on this thread, between two days. */
    public DeepUrban town() {
        return town;
    }

    /** Returns the seed. */
    public long seed() {
        return seed;
    }

    /** Lives one day; returns whether there was one left. */
    public boolean advance() {
        int day = town.day();
        if (day >= days()) {
            return false;
        }
        snapshots.offer(town);
        ModelParameters changed = stages.get(day);
        if (changed != null && day > 0) {
            town.apply(changed);
        }
        if (day == warmUp()) {
            town.observeFromHere();
        }
        town.runTo(day + 1);
        series.put(day, town);
        return true;
    }

    /** Goes to the morning of a day, back or forward. */
    public void goTo(int day) {
        int wanted = Math.max(0, Math.min(days(), day));
        if (wanted < town.day()) {
            town = listenedTo(snapshots.before(wanted).map(DeepUrban::fork).orElseGet(this::build));
        }
        while (town.day() < wanted) {
            advance();
        }
    }

    /**
     * Changes parameters from the day that comes next: a merge patch of the scenario. What was known of later days is forgotten.
     *
     * @throws deepurban.scenario.mistake.InvalidInput if the patch is wrong; nothing is changed then
     */
    public void change(ObjectNode patch) {
        moves.make(town.day(), patch);
        resume();
    }

    /** Changes parameters from a day on, be it past or to come; the day that is seen stays. Mistakes as for {@link #change}. */
    public void changeFrom(int day, ObjectNode patch) {
        int now = town.day();
        moves.make(day, patch);
        if (day < now) {
            goTo(day);
        }
        resume();
        goTo(now);
    }

    /** Takes back all changes made here from a day on. */
    public void takeBack(int fromDay) {
        moves.dropFrom(fromDay);
        int day = town.day();
        if (fromDay < day) {
            goTo(fromDay);
            resume();
            goTo(day);
        } else {
            resume();
        }
    }

    private void resume() {
        stages = stages(moves.scenario());
        snapshots.forgetAfter(town.day());
        series.forgetFrom(town.day());
        ended.values().removeIf(row -> row.ended() >= town.day());
    }

    /** Returns the row of a problem that had left the town by now. */
    public Optional<ProblemRow> ended(long key) {
        return Optional.ofNullable(ended.get(key)).filter(row -> row.ended() < town.day());
    }

    /**
     * Returns the problem whose life differs most from its life in another town: of those that have left both, the one with the most days between
     * the two endings; empty when there is none that differs.
     */
    public OptionalLong mostDifferentLife(Course other) {
        return ended.values().stream()
                .filter(row ->
                        ended(row.key()).isPresent() && other.ended(row.key()).isPresent())
                .max(Comparator.comparingDouble((ProblemRow row) -> apart(row, other))
                        .thenComparing(Comparator.comparingLong(ProblemRow::key)))
                .filter(row -> apart(row, other) > 0)
                .map(row -> OptionalLong.of(row.key()))
                .orElse(OptionalLong.empty());
    }

    private static double apart(ProblemRow row, Course other) {
        return Math.abs(row.ended() - other.ended(row.key()).orElseThrow().ended());
    }

    /** Returns the title of a mechanism by its key. */
    public Optional<Title> mechanismTitle(String key) {
        return catalogue.types().stream()
                .filter(type -> type.key().equals(key))
                .map(MechanismType::title)
                .findFirst();
    }

    /** Returns the picture of the last day finished. */
    public Moment moment() {
        return new Portrait(this).take();
    }
}
