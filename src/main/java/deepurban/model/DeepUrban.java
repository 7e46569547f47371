package deepurban.model;

import static deepurban.parameters.StateVariable.Entity.TOWN;

import deepurban.mechanism.Catalogue;
import deepurban.observe.Chronicle;
import deepurban.observe.DailyIndicators;
import deepurban.observe.ProblemSink;
import deepurban.observe.RecordWriter;
import deepurban.observe.RunRecord;
import deepurban.observe.TownMaps;
import deepurban.parameters.ModelParameters;
import deepurban.parameters.StateVariable;
import deepurban.parameters.TownParameters;
import deepurban.problem.Locality;
import deepurban.random.Replication;
import deepurban.resident.NeighbourMeans;
import deepurban.service.Units;
import deepurban.town.Grid;
import deepurban.town.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * One run of the model: a town, its day plan and what was observed. Not thread-safe; runs share nothing that changes.
 *
 * <p>MASON's schedule steps once a day through the phases of {@link DayPlan}, each with an ordering of its own; inside a phase the work
 * is on arrays, subdistrict by subdistrict. MASON's own generator is never used.
 */
public final class DeepUrban extends SimState {

    private static final long serialVersionUID = 1L;

    private static final ListensToPhases NOBODY = new ListensToPhases() {
        @Override
        public void begins(DayPlan phase) {
            // nobody listens
        }

        @Override
        public void ended(DayPlan phase) {
            // nobody listens
        }
    };

    private final transient Grid grid;
    private final transient List<Place> places;
    private final transient List<Subdistrict> subdistricts;
    private final transient Everywhere everywhere;
    private final transient NeighbourMeans neighbourMeans;
    private final transient TownMaps maps;
    private transient Rules rules;
    private transient ListensToPhases phases = NOBODY;

    @StateVariable(entity = TOWN, unit = "days", range = "≥ 0", en = "Days finished: the day that comes next")
    private int day;

    private DeepUrban(Rules rules, long seed, long replication) {
        super(seed);
        this.rules = rules;
        this.grid = new Grid(rules.parameters.town());
        this.places = places(grid, rules.parameters.town());
        Replication streams = new Replication(seed, replication);
        this.subdistricts = new ArrayList<>();
        places.forEach(place -> subdistricts.add(new Subdistrict(place, grid, rules, streams)));
        this.everywhere = new Everywhere(subdistricts);
        this.neighbourMeans = new NeighbourMeans(grid, places);
        this.maps = new TownMaps();
        begin();
    }

    private DeepUrban(DeepUrban other) {
        super(other.seed());
        this.rules = other.rules;
        this.grid = other.grid;
        this.places = other.places;
        this.subdistricts = new ArrayList<>();
        other.subdistricts.forEach(subdistrict -> subdistricts.add(subdistrict.copy()));
        this.everywhere = new Everywhere(subdistricts);
        this.neighbourMeans = new NeighbourMeans(grid, places);
        this.maps = other.maps.copy();
        this.day = other.day;
        begin();
    }

    private static List<Place> places(Grid grid, TownParameters town) {
        List<Place> places = new ArrayList<>();
        town.subdistricts().keySet().forEach(name -> places.add(Place.of(places.size(), name, grid, town)));
        return List.copyOf(places);
    }

    /** Schedules the phases from the day that comes next. */
    private void begin() {
        phase(DayPlan.SHAPE, subdistrict -> subdistrict.shape(day));
        phase(DayPlan.URBANIZE, subdistrict -> subdistrict.urbanize(day));
        phase(DayPlan.OCCUR, subdistrict -> subdistrict.occur(day));
        phase(DayPlan.LISTEN, subdistrict -> subdistrict.listen(day));
        phase(DayPlan.WORK, subdistrict -> subdistrict.work(day));
        phase(DayPlan.MEET, subdistrict -> subdistrict.meet(day));
        schedule(DayPlan.INFLUENCE, influence());
        phase(DayPlan.EVALUATE, subdistrict -> subdistrict.evaluate(day));
        schedule(DayPlan.OBSERVE, state -> endDay());
    }

    private void phase(DayPlan phase, Consumer<Subdistrict> act) {
        schedule(phase, state -> everywhere.live(act));
    }

    private void schedule(DayPlan phase, Steppable act) {
        schedule.scheduleRepeating(day, phase.ordinal(), state -> {
            phases.begins(phase);
            act.step(state);
            phases.ended(phase);
        });
    }

    private void endDay() {
        subdistricts.forEach(subdistrict -> subdistrict.observe(day));
        boolean quarterEnds =
                rules.calendar.month(day) % 3 == 0 && rules.calendar.month(day) != rules.calendar.month(day + 1);
        if (quarterEnds || day + 1 == rules.days()) {
            maps.take(day, localities());
        }
        day++;
    }

    /** All drift before neighbours pull each other, so that all move at once, across borders too. */
    private Steppable influence() {
        Consumer<Subdistrict> drift = subdistrict -> subdistrict.drift(day, neighbourMeans);
        Consumer<Subdistrict> pull = subdistrict -> subdistrict.pull(day, neighbourMeans);
        return state -> {
            everywhere.live(drift);
            neighbourMeans.join(places);
            everywhere.live(pull);
        };
    }

    /** Builds the town of these parameters on the morning of day 0. */
    public static DeepUrban start(ModelParameters parameters, Catalogue catalogue, long seed, long replication) {
        return new DeepUrban(new Rules(parameters, catalogue), seed, replication);
    }

    /** Returns the number of days finished: the day that comes next. */
    public int day() {
        return day;
    }

    /** Returns the number of residents. */
    public int residents() {
        return subdistricts.stream()
                .mapToInt(subdistrict -> subdistrict.locality().residents().count())
                .sum();
    }

    /** Returns how many events of the calendars of its subdistricts have happened. */
    public long events() {
        return subdistricts.stream().mapToLong(Subdistrict::events).sum();
    }

    /** Runs day after day until {@code until} days are finished. */
    public void runTo(int until) {
        while (day < until) {
            schedule.step(this);
        }
    }

    /** Returns a copy in the same state that goes its own way: the shared warm-up's reforms start from copies. */
    public DeepUrban fork() {
        return new DeepUrban(this);
    }

    /** Puts other parameters into force from the day that comes next; what they mark as fixed must be equal. */
    public void apply(ModelParameters next) {
        rules = new Rules(next, rules.catalogue);
        subdistricts.forEach(subdistrict -> subdistrict.apply(rules, day));
    }

    /** Forgets what was observed until now: outcomes count from the day that comes next. */
    public void observeFromHere() {
        subdistricts.forEach(subdistrict -> subdistrict.chronicle().start(day));
        maps.clear();
    }

    /** Tells {@code listener} when phases begin and end, from the next phase on; copies do not inherit it. */
    public void tellPhases(ListensToPhases listener) {
        phases = listener;
    }

    /** Sends each problem's row to {@code sink} when it ends, and at {@link #record} those still open. */
    public void sendProblemsTo(ProblemSink sink) {
        subdistricts.forEach(subdistrict -> subdistrict.chronicle().sendTo(sink));
    }

    /** Returns what was observed since {@link #observeFromHere}. */
    public RunRecord record() {
        List<Chronicle> chronicles =
                subdistricts.stream().map(Subdistrict::chronicle).toList();
        chronicles.forEach(Chronicle::sendOpen);
        return new RecordWriter(chronicles, rules.departmentNames, rules.parameters.costs(), day).record(grid, maps);
    }

    /** Returns the cells and who is next to whom. */
    public Grid grid() {
        return grid;
    }

    /** Returns what the submodels of each subdistrict work on, for those who look: they do not write. */
    public List<Locality> localities() {
        return subdistricts.stream().map(Subdistrict::locality).toList();
    }

    /** Returns the service units of a subdistrict, by its number, for those who look. */
    public Units units(int subdistrict) {
        return subdistricts.get(subdistrict).units();
    }

    /** Returns the names of the departments, in the order of their units. */
    public List<String> departments() {
        return rules.departmentNames;
    }

    /** Returns the fidelity at which a mechanism of the catalogue, by its number, acts in a subdistrict, in [0,1]. */
    public double fidelity(int subdistrict, int mechanism) {
        return subdistricts.get(subdistrict).fidelity(mechanism);
    }

    /** Returns the cells, counted over the town, in the middle of the wards whose bodies met on the last day finished. */
    public int[] meetings() {
        return subdistricts.stream().flatMapToInt(Subdistrict::meetings).toArray();
    }

    /** Returns the daily indicators of the last day finished, as the record will have them: [area][indicator], the town first. */
    public float[][] today() {
        return DailyIndicators.lastDay(
                subdistricts.stream().map(Subdistrict::chronicle).toList());
    }

    /** Returns the subdistricts, for balances and inspectors of this package. */
    List<Subdistrict> subdistricts() {
        return subdistricts;
    }
}
