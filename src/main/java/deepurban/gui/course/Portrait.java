package deepurban.gui.course;

import deepurban.gui.course.Moment.Marks;
import deepurban.mechanism.ReceptionPoints;
import deepurban.parameters.MechanismSettings;
import deepurban.problem.Locality;
import deepurban.problem.ProblemState;
import deepurban.problem.Problems;
import deepurban.resident.Group;
import deepurban.resident.Residents;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** Takes the picture of a town in the evening. */
final class Portrait {

    private static final String RECEPTION_POINTS = "receptionPoints";

    private final Course course;
    private final List<Locality> localities;
    private final int day;
    private final int cells;

    Portrait(Course course) {
        this.course = course;
        this.localities = course.town().localities();
        this.day = course.day();
        this.cells = course.plan().cells();
    }

    Moment take() {
        int[] residents = new int[cells];
        float[] satisfaction = new float[cells];
        byte[] land = new byte[cells];
        boolean[] rebuilt = new boolean[cells];
        for (Locality here : localities) {
            int first = here.place().firstCell();
            for (int cell = 0; cell < here.place().cells(); cell++) {
                int count = here.residents().countIn(cell);
                residents[first + cell] = count;
                satisfaction[first + cell] =
                        count == 0 ? Float.NaN : (float) (here.residents().cellSatisfactionSum(cell) / count);
                land[first + cell] = (byte) here.land().type(cell);
                rebuilt[first + cell] = here.land().isRedeveloped(cell, day - 1);
            }
        }
        Marks marks = marks();
        int[] points = points();
        return new Moment(
                day,
                residents,
                satisfaction,
                trust(residents),
                count(marks, true),
                count(marks, false),
                land,
                rebuilt,
                groups(),
                marks,
                points,
                busy(points),
                heardByDeputies(),
                course.town().meetings(),
                day == 0 ? new float[0] : course.series().on(day - 1)[0]);
    }

    private float[] trust(int[] residents) {
        float[] trust = new float[cells];
        for (Locality here : localities) {
            Residents people = here.residents();
            int first = here.place().firstCell();
            for (int i = 0; i < people.count(); i++) {
                trust[first + people.cell(i)] += (float) people.trust(i);
            }
        }
        for (int cell = 0; cell < cells; cell++) {
            trust[cell] = residents[cell] == 0 ? Float.NaN : trust[cell] / residents[cell];
        }
        return trust;
    }

    private byte[] groups() {
        int[] counts = new int[cells * Group.COUNT];
        for (Locality here : localities) {
            Residents people = here.residents();
            int first = here.place().firstCell();
            for (int i = 0; i < people.count(); i++) {
                counts[(first + people.cell(i)) * Group.COUNT + people.group(i)]++;
            }
        }
        byte[] most = new byte[cells];
        for (int cell = 0; cell < cells; cell++) {
            most[cell] = -1;
            int highest = 0;
            for (byte g = 0; g < Group.COUNT; g++) {
                if (counts[cell * Group.COUNT + g] > highest) {
                    highest = counts[cell * Group.COUNT + g];
                    most[cell] = g;
                }
            }
        }
        return most;
    }

    private Marks marks() {
        int room = localities.stream().mapToInt(here -> here.problems().size()).sum();
        long[] key = new long[room];
        int[] cell = new int[room];
        byte[] state = new byte[room];
        float[] severity = new float[room];
        int n = 0;
        for (Locality here : localities) {
            Problems problems = here.problems();
            for (int p = 0; p < problems.size(); p++) {
                if (problems.isUsed(p)) {
                    key[n] = problems.key(p);
                    cell[n] = here.place().firstCell() + problems.cell(p);
                    state[n] = (byte) problems.state(p).ordinal();
                    severity[n++] = (float) problems.severity(p);
                }
            }
        }
        return new Marks(
                Arrays.copyOf(key, n), Arrays.copyOf(cell, n), Arrays.copyOf(state, n), Arrays.copyOf(severity, n));
    }

    private int[] count(Marks marks, boolean backlog) {
        int[] counts = new int[cells];
        for (int p = 0; p < marks.count(); p++) {
            ProblemState state = ProblemState.of(marks.state()[p]);
            if (backlog ? state.isBacklog() : state == ProblemState.LATENT) {
                counts[marks.cell()[p]]++;
            }
        }
        return counts;
    }

    /** Where the reception points stand, if that mechanism is on. */
    private int[] points() {
        MechanismSettings settings = course.inForce().mechanisms().get(RECEPTION_POINTS);
        if (settings == null || !settings.on() || !(settings.own() instanceof ReceptionPoints.Parameters own)) {
            return new int[0];
        }
        return localities.stream()
                .flatMapToInt(here -> {
                    int sites =
                            (int) Math.rint(own.perCommittee() * here.place().wards());
                    return IntStream.range(0, sites)
                            .map(site -> here.place().firstCell() + here.sites().cell(site, sites));
                })
                .toArray();
    }

    /** A point is busy when somebody of a cell to which it is the nearest was heard there. */
    private boolean[] busy(int[] points) {
        boolean[] busy = new boolean[points.length];
        if (points.length > 0) {
            int channel = course.plan().channels().indexOf(RECEPTION_POINTS);
            heard(channel).stream().forEach(cell -> busy[nearest(points, cell)] = true);
        }
        return busy;
    }

    private int nearest(int[] points, int cell) {
        TownPlan plan = course.plan();
        int best = 0;
        long least = Long.MAX_VALUE;
        for (int i = 0; i < points.length; i++) {
            long dx = (long) plan.x()[points[i]] - plan.x()[cell];
            long dy = (long) plan.y()[points[i]] - plan.y()[cell];
            boolean same = plan.subdistrict()[points[i]] == plan.subdistrict()[cell];
            if (same && dx * dx + dy * dy < least) {
                least = dx * dx + dy * dy;
                best = i;
            }
        }
        return best;
    }

    /** The cells of problems that were heard through a channel on the day finished. */
    private BitSet heard(int channel) {
        BitSet found = new BitSet(cells);
        for (Locality here : localities) {
            Problems problems = here.problems();
            for (int p = 0; p < problems.size(); p++) {
                if (problems.isUsed(p) && problems.channel(p) == channel && problems.voiced(p) >= day - 1) {
                    found.set(here.place().firstCell() + problems.cell(p));
                }
            }
        }
        return found;
    }

    private int[] heardByDeputies() {
        int channels = course.plan().channels().size();
        BitSet found = new BitSet(cells);
        for (int channel = 1; channel < channels; channel++) {
            boolean atPoint = course.plan().channels().get(channel).equals(RECEPTION_POINTS);
            if (!atPoint && localities.get(0).channels().isDeputies(channel)) {
                found.or(heard(channel));
            }
        }
        return found.stream().toArray();
    }
}
