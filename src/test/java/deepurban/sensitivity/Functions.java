package deepurban.sensitivity;

import java.util.List;

/** Functions on the unit cube whose Sobol' indices are known exactly. */
public final class Functions {

    private Functions() {}

    /** Ishigami's function (a = 7, b = 0.1) of three coordinates in [0,1]. */
    public static double ishigami(double[] u) {
        double x1 = Math.PI * (2 * u[0] - 1);
        double x2 = Math.PI * (2 * u[1] - 1);
        double x3 = Math.PI * (2 * u[2] - 1);
        return Math.sin(x1) + 7 * Math.sin(x2) * Math.sin(x2) + 0.1 * x3 * x3 * x3 * x3 * Math.sin(x1);
    }

    /** Its variance, by hand: a²/8 + bπ⁴/5 + b²π⁸/18 + 1/2. */
    private static final double VARIANCE =
            49.0 / 8 + 0.1 * Math.pow(Math.PI, 4) / 5 + 0.01 * Math.pow(Math.PI, 8) / 18 + 0.5;

    private static final double BY_FIRST = 0.5 * Math.pow(1 + 0.1 * Math.pow(Math.PI, 4) / 5, 2);
    private static final double BY_BOTH = 0.01 * Math.pow(Math.PI, 8) * (1.0 / 18 - 1.0 / 50);

    /** First-order indices of Ishigami's function. */
    public static final List<Double> ISHIGAMI_FIRST = List.of(BY_FIRST / VARIANCE, 49.0 / 8 / VARIANCE, 0.0);

    /** Total indices of Ishigami's function. */
    public static final List<Double> ISHIGAMI_TOTAL =
            List.of((BY_FIRST + BY_BOTH) / VARIANCE, 49.0 / 8 / VARIANCE, BY_BOTH / VARIANCE);

    /** Constants of the g-function: the smaller, the more a coordinate matters. */
    static final double[] G = {0, 1, 4.5, 9};

    /** Sobol's g-function. */
    public static double g(double[] u) {
        double product = 1;
        for (int i = 0; i < G.length; i++) {
            product *= (Math.abs(4 * u[i] - 2) + G[i]) / (1 + G[i]);
        }
        return product;
    }

    private static double part(int i) {
        return 1 / (3 * (1 + G[i]) * (1 + G[i]));
    }

    private static double gVariance() {
        double product = 1;
        for (int i = 0; i < G.length; i++) {
            product *= 1 + part(i);
        }
        return product - 1;
    }

    static double gFirst(int i) {
        return part(i) / gVariance();
    }

    static double gTotal(int i) {
        return part(i) * (gVariance() + 1) / (1 + part(i)) / gVariance();
    }
}
