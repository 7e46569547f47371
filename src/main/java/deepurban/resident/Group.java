package deepurban.resident;

/** Groups of residents; the order is that of {@link deepurban.parameters.ByGroup}. */
public enum Group {
    /** Registered local resident (户籍居民). */
    LOCAL("local"),
    /** Moved in from elsewhere (外来人口). */
    NEWCOMER("newcomer"),
    /** Villager whose village was redeveloped (动迁村民). */
    RELOCATED("relocated"),
    /** In difficulty (困难群众). */
    VULNERABLE("vulnerable");

    private static final Group[] VALUES = values();

    /** Number of groups. */
    public static final int COUNT = VALUES.length;

    private final String key;

    Group(String key) {
        this.key = key;
    }

    /** Returns the name in files. */
    public String key() {
        return key;
    }

    /** Returns the group of an ordinal without copying the array of values. */
    public static Group of(int ordinal) {
        return VALUES[ordinal];
    }
}
