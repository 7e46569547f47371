package deepurban.town;

/** What a cell's land is used for; the order is that of {@link deepurban.parameters.ByLand}. */
public enum LandType {
    /** Urban core (城区). */
    CORE,
    /** Housing estate (小区). */
    ESTATE,
    /** Village (村庄). */
    VILLAGE,
    /** Village that the town has grown around (城中村). */
    VILLAGE_IN_CITY,
    /** Industrial land (工业用地). */
    INDUSTRIAL;

    private static final LandType[] VALUES = values();

    /** Returns the land type of an ordinal without copying the array of values. */
    public static LandType of(int ordinal) {
        return VALUES[ordinal];
    }
}
