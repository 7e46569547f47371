package deepurban.calibrate;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The free parameters together: points of the unit cube stand for their values.
 *
 * @param parameters in the order of coordinates
 */
public record Space(List<FreeParameter> parameters) {

    /** Copies the list. */
    public Space {
        parameters = List.copyOf(parameters);
    }

    /** Returns how many parameters are free. */
    public int dimension() {
        return parameters.size();
    }

    /** Returns the values at a point. */
    public double[] values(double[] point) {
        return IntStream.range(0, point.length)
                .mapToDouble(i -> parameters.get(i).value(point[i]))
                .toArray();
    }

    /** Returns the point where the search begins. */
    double[] start() {
        return parameters.stream().mapToDouble(FreeParameter::startPlace).toArray();
    }

    /** Returns the values of the start with one parameter at an end of its range: 0 for the lower one, 1 for the upper. */
    public double[] corner(int parameter, int end) {
        double[] point = start();
        point[parameter] = end;
        return values(point);
    }

    /** Returns the settings {@code POINTER=VALUE} of values. */
    List<String> sets(double[] values) {
        return IntStream.range(0, values.length)
                .mapToObj(i -> parameters.get(i).pointer() + "=" + values[i])
                .toList();
    }
}
