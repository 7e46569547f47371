package deepurban.experiment;

import deepurban.parameters.ModelParameters;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * One side of a comparison, run in every replication.
 *
 * @param name name in files
 * @param isBaseline whether it is what reforms are compared with
 * @param course changes of parameters, the first on day 0, days strictly rising
 * @param observedFrom day from which its outcomes count
 */
public record Arm(String name, boolean isBaseline, List<Change> course, int observedFrom) {

    /** Name of the baseline in files. */
    public static final String BASELINE = "baseline";

    /**
     * @throws IllegalArgumentException if the course does not start on day 0 or its days do not rise
     */
    public Arm {
        course = List.copyOf(course);
        if (course.isEmpty() || course.get(0).day() != 0) {
            throw new IllegalArgumentException("the course of " + name + " does not start on day 0");
        }
        for (int i = 1; i < course.size(); i++) {
            if (course.get(i).day() <= course.get(i - 1).day()) {
                throw new IllegalArgumentException("the days of the course of " + name + " do not rise");
            }
        }
    }

    /** Returns the scenario as it stands. */
    public static Arm baseline(List<Change> course, int observedFrom) {
        return new Arm(BASELINE, true, course, observedFrom);
    }

    /** Returns a reform. */
    public static Arm reform(String name, List<Change> course, int observedFrom) {
        return new Arm(name, false, course, observedFrom);
    }

    /** Returns the same baseline measured from another day, under a name that tells it apart. */
    Arm measuredFrom(int day) {
        return day == observedFrom ? this : new Arm(name + "-from-day-" + day, isBaseline, course, day);
    }

    /** Returns the parameters in force on a day. */
    ModelParameters inForce(int day) {
        ModelParameters current = course.get(0).parameters();
        for (Change change : course) {
            if (change.day() <= day) {
                current = change.parameters();
            }
        }
        return current;
    }

    /** Returns the first day on which other parameters are in force here than there. */
    OptionalInt firstDifference(Arm other) {
        return IntStream.concat(days(), other.days())
                .sorted()
                .filter(day -> !inForce(day).equals(other.inForce(day)))
                .findFirst();
    }

    private IntStream days() {
        return course.stream().mapToInt(Change::day);
    }
}
