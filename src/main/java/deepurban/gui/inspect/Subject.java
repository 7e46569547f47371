package deepurban.gui.inspect;

/** What is looked at closely. All numbers are those of the model. */
public sealed interface Subject {

    /**
     * A cell.
     *
     * @param cell its number over the whole town
     */
    record Cell(int cell) implements Subject {}

    /**
     * A resident.
     *
     * @param subdistrict number of the subdistrict
     * @param resident number of the resident in it
     */
    record Person(int subdistrict, int resident) implements Subject {}

    /**
     * A deputy.
     *
     * @param subdistrict number of the subdistrict
     * @param ward number of the ward in it
     * @param deputy number of the deputy in it
     */
    record Deputy(int subdistrict, int ward, int deputy) implements Subject {}

    /**
     * A department's unit.
     *
     * @param subdistrict number of the subdistrict
     * @param department number of the department
     */
    record Office(int subdistrict, int department) implements Subject {}

    /**
     * A problem.
     *
     * @param key its identity
     */
    record Problem(long key) implements Subject {}
}
