package deepurban.experiment;

import deepurban.observe.RunRecord;
import java.util.Optional;

/** Means over the replications of one arm. Mutable while it is filled; for one thread at a time. */
public final class ArmMeans {

    private final SurvivalMeans survival;
    private final UnitMeans units = new UnitMeans();
    private final FlowMeans flows = new FlowMeans();
    private DailyMeans daily;
    private DailyMeans fourWeeks;
    private MapMeans maps;

    ArmMeans(int observedDays) {
        survival = new SurvivalMeans(observedDays);
    }

    void add(RunRecord record) {
        if (daily == null) {
            daily = new DailyMeans(record.daily());
            fourWeeks = new DailyMeans(FourWeeks.of(record.daily()));
            maps = new MapMeans(record.maps());
        }
        daily.add(record.daily());
        fourWeeks.add(FourWeeks.of(record.daily()));
        flows.add(record.flows());
        maps.add(record.maps());
        survival.add(record.survival());
        units.add(record.units());
    }

    /** Returns the daily series; empty while no run finished. */
    public Optional<DailyMeans> daily() {
        return Optional.ofNullable(daily);
    }

    /** Returns the events of the whole town by {@link FourWeeks}; empty while no run finished. */
    public Optional<DailyMeans> fourWeeks() {
        return Optional.ofNullable(fourWeeks);
    }

    /** Returns how many problems came how far. */
    public FlowMeans flows() {
        return flows;
    }

    /** Returns the maps; empty while no run finished. */
    public Optional<MapMeans> maps() {
        return Optional.ofNullable(maps);
    }

    /** Returns the survival curves. */
    public SurvivalMeans survival() {
        return survival;
    }

    /** Returns the service units. */
    public UnitMeans units() {
        return units;
    }
}
