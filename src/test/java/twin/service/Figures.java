package twin.service;

import java.util.function.DoubleBinaryOperator;

/** Arithmetic that is the same everywhere, and arithmetic that is not. */
final class Figures {

    static final class Exact {
        double value(double x) {
            return Math.sqrt(Math.fma(x, x, Math.floor(x))) + StrictMath.exp(x);
        }
    }

    static final class Inexact {
        double value(double x) {
            return Math.exp(x);
        }
    }

    static final class InexactByReference {
        DoubleBinaryOperator power() {
            return Math::pow;
        }
    }
}
