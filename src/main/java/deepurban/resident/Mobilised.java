package deepurban.resident;

import static deepurban.parameters.StateVariable.Entity.SUBDISTRICT;

import deepurban.parameters.StateVariable;

/**
 * How far each group of a subdistrict is mobilised, m in [0,1]: each day m moves by {@code reach (1 - m) - m / forgettingDays}. A
 * step stays in [0,1] for any reach up to 1 and any forgetting of a day or more. Draws: none.
 */
final class Mobilised {

    @StateVariable(entity = SUBDISTRICT, unit = "share", range = "[0,1]", en = "How far each group is mobilised, m")
    private final double[] level = new double[Group.COUNT];

    @StateVariable(
            entity = SUBDISTRICT,
            unit = "days",
            range = "≥ 1; infinite before it is set",
            en = "Days in which mobilisation is forgotten, as last set")
    private double forgettingDays = Double.POSITIVE_INFINITY;

    /** Starts with nobody mobilised. */
    Mobilised() {}

    /** Copies another. */
    Mobilised(Mobilised other) {
        System.arraycopy(other.level, 0, level, 0, level.length);
        forgettingDays = other.forgettingDays;
    }

    /** Lives one day. */
    void day(Climate climate) {
        if (climate.forgettingDays > 0) {
            forgettingDays = climate.forgettingDays;
        }
        for (int g = 0; g < level.length; g++) {
            level[g] += climate.mobilising[g] * (1 - level[g]) - level[g] / forgettingDays;
        }
    }

    /** Returns the level of a group (ordinal), in [0,1]. */
    double level(int groupOrdinal) {
        return level[groupOrdinal];
    }
}
