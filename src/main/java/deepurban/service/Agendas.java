package deepurban.service;

import deepurban.parameters.Bookkeeping;
import deepurban.random.Replication;
import deepurban.random.Stream;
import deepurban.town.Place;
import java.util.List;

/** The bodies that meet in one subdistrict, by mechanism, level and number, each with its agenda: state that outlives a change of rules. */
public final class Agendas {

    private final Place place;
    private final Stream stream;

    @Bookkeeping("the bodies by mechanism, level and number")
    private final Agenda[][][] agenda; // [mechanism][level][body]; null: never held

    /** Starts without any body. */
    public Agendas(Place place, Replication replication, int mechanisms) {
        this.place = place;
        this.stream = replication.stream("meetings/phase");
        this.agenda = new Agenda[mechanisms][][];
    }

    private Agendas(Agendas other) {
        place = other.place;
        stream = other.stream;
        agenda = new Agenda[other.agenda.length][][];
        for (int m = 0; m < agenda.length; m++) {
            agenda[m] = other.agenda[m] == null ? null : copy(other.agenda[m]);
        }
    }

    private static Agenda[][] copy(Agenda[][] levels) {
        Agenda[][] copy = new Agenda[levels.length][];
        for (int level = 0; level < levels.length; level++) {
            copy[level] = new Agenda[levels[level].length];
            for (int body = 0; body < copy[level].length; body++) {
                copy[level][body] = levels[level][body].copy();
            }
        }
        return copy;
    }

    /** Returns a copy that changes on its own. */
    public Agendas copy() {
        return new Agendas(this);
    }

    /** Calls the bodies of mechanisms that hold meetings for the first time; {@code meetings} by mechanism, null where none. */
    void convene(List<HoldsMeetings> meetings, List<String> keys) {
        for (int m = 0; m < agenda.length; m++) {
            if (meetings.get(m) != null && agenda[m] == null) {
                agenda[m] = bodies(meetings.get(m), Stream.name(keys.get(m)));
            }
        }
    }

    private Agenda[][] bodies(HoldsMeetings meetings, long mechanism) {
        Agenda[][] levels = new Agenda[meetings.levels()][];
        for (int level = 0; level < levels.length; level++) {
            levels[level] = new Agenda[meetings.bodies(level, place.wards())];
            for (int body = 0; body < levels[level].length; body++) {
                long key = stream.key(Stream.child(Stream.child(mechanism, place.key()), body));
                levels[level][body] = new Agenda(Stream.uniform(key, level));
            }
        }
        return levels;
    }

    /** Returns the bodies of a level of a mechanism. */
    Agenda[] of(int m, int level) {
        return agenda[m][level];
    }

    /** Returns the body of a level that is competent for a ward. */
    Agenda of(int m, int level, int ward) {
        Agenda[] bodies = agenda[m][level];
        return bodies[(int) ((long) ward * bodies.length / place.wards())];
    }

    /** Returns how many problems wait on all agendas of a level of a mechanism, those that have left among them. */
    public int waiting(int m, int level) {
        int n = 0;
        for (Agenda body : agenda[m][level]) {
            n += body.size();
        }
        return n;
    }

    /** Returns how many bodies a level of a mechanism has; 0 if none was ever called. */
    public int bodies(int m, int level) {
        return agenda[m] == null ? 0 : agenda[m][level].length;
    }

    /** Returns whether a body met on the day that has just ended, when {@code perDay} meetings came due on it. */
    public boolean metToday(int m, int level, int body, double perDay) {
        return agenda[m] != null && agenda[m][level][body].isBelow(perDay);
    }
}
