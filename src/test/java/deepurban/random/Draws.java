package deepurban.random;

/** One way of making 64 bits from the five fields: the real one, and wrong twins that the checks must find out. */
@FunctionalInterface
interface Draws {

    long bits(long seed, long replication, String submodel, long entity, long occasion);

    /** The five fields, so that a check can vary any of them. */
    enum Field {
        SEED(0),
        REPLICATION(1),
        SUBMODEL(2),
        ENTITY(3),
        OCCASION(4);

        /** The place of the field among the arguments of {@link #at}. */
        final int place;

        Field(int place) {
            this.place = place;
        }
    }

    /** The bits for the fields by their places; a submodel is named by its number. */
    default long at(long... fields) {
        return bits(fields[0], fields[1], "submodel " + fields[2], fields[3], fields[4]);
    }

    /** What the simulation uses. */
    static Draws chained() {
        return (seed, replication, submodel, entity, occasion) ->
                Stream.bits(Stream.of(seed, replication, submodel).key(entity), occasion);
    }

    /** Wrong: fields combined by xor, then mixed. */
    static Draws xored() {
        return (seed, replication, submodel, entity, occasion) ->
                Stream.mix(seed ^ replication ^ Stream.name(submodel) ^ entity ^ occasion);
    }

    /** Wrong: fields added up, then mixed. */
    static Draws summed() {
        return (seed, replication, submodel, entity, occasion) ->
                Stream.mix(seed + replication + Stream.name(submodel) + entity + occasion);
    }

    /** Wrong: fields times odd constants, never mixed. */
    static Draws unmixed() {
        return (seed, replication, submodel, entity, occasion) -> seed * 0x9E3779B97F4A7C15L
                + Stream.name(submodel) * 0xD1342543DE82EF95L
                + replication * 0xDA942042E4DD58B5L
                + entity * 0xAEF17502108EF2D9L
                + occasion * 0xF1357AEA2E62A9C5L;
    }
}
