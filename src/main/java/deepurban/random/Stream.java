package deepurban.random;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * A named stream of keyed random numbers: every number is a function of (seed, replication, submodel, entity, occasion)
 * and of nothing else.
 *
 * <p>The fields are chained through a 64-bit mixing function, never combined by xor or by a common sum, which would
 * give different names the same number:
 *
 * <pre>
 *   base = mix(mix(mix(seed) + name(submodel)·A) + replication·B)
 *   key  = mix(base + entity·C)              one per entity, kept by the caller
 *   key' = mix(key + part·E)                 any further fields: day, class, number
 *   bits = mix(key + occasion·D)             the draw
 * </pre>
 *
 * <p>{@code mix} is the finaliser of SplitMix64 with the constants of Stafford's variant 13 (Steele, Lea and Flood
 * 2014, doi:10.1145/2660193.2660195); it is a bijection of the 64-bit numbers, so the draws of one key, and the keys
 * of one stream, never coincide. A to E are odd numbers with about half of their bits set. Every 64-bit value of
 * seed, replication, entity, part and occasion is allowed.
 *
 * <p>Typical use: one stream per submodel and replication, one key per entity, one draw per decision.
 *
 * <pre>{@code
 * Stream voicing = Stream.of(seed, replication, "voicing");
 * long key = voicing.key(Stream.name("Huangpu/ward 3"));
 * double u = Stream.uniform(key, day);
 * }</pre>
 *
 * <p>Cost: about 1 ns for a draw on a ready key, 1 ns more for each field that is chained. Immutable; may be shared
 * between threads.
 */
public final class Stream {

    private static final long A = 0x9E3779B97F4A7C15L; // 2^64 divided by the golden ratio
    private static final long B = 0xD1342543DE82EF95L;
    private static final long C = 0xDA942042E4DD58B5L;
    private static final long D = 0xAEF17502108EF2D9L;
    private static final long E = 0xF1357AEA2E62A9C5L;

    private static final long FNV_OFFSET = 0xCBF29CE484222325L;
    private static final long FNV_PRIME = 0x100000001B3L;

    private static final double TWO_TO_MINUS_52 = 0x1.0p-52;

    private final long base;

    private Stream(long base) {
        this.base = base;
    }

    /**
     * The stream of one submodel in one replication.
     *
     * @param seed the seed of the experiment, any number
     * @param replication the number of the replication
     * @param submodel the name of the submodel as the ODD text has it; two names give unrelated streams
     */
    public static Stream of(long seed, long replication, String submodel) {
        return new Stream(mix(mix(mix(seed) + name(submodel) * A) + replication * B));
    }

    /**
     * The key of an entity in this stream, to be kept for as long as the entity draws.
     *
     * @param entity the hash of its name ({@link #name}) or its birth key, never its position in an array
     */
    public long key(long entity) {
        return mix(base + entity * C);
    }

    /** The key of a part of what {@code key} names, such as a day, a class or a running number. May be chained. */
    public static long child(long key, long part) {
        return mix(key + part * E);
    }

    /** 64 random bits for one occasion (a day, a running number, a named purpose) of {@code key}. */
    public static long bits(long key, long occasion) {
        return mix(key + occasion * D);
    }

    /**
     * A uniform number in the open interval (0, 1) for one occasion of {@code key}.
     *
     * <p>It is one of the 2^52 odd multiples of 2^-53, so neither 0 nor 1 occurs, and {@code 1 - u} is exact and has
     * the same law.
     */
    public static double uniform(long key, long occasion) {
        return ((bits(key, occasion) >>> 12) + 0.5) * TWO_TO_MINUS_52;
    }

    /**
     * The 64-bit hash of a name: FNV-1a over its UTF-8 bytes, then {@code mix}.
     *
     * <p>Cost: proportional to the length; it allocates, so call it when an entity is made, not at every draw.
     *
     * @throws NullPointerException if there is no name
     */
    public static long name(String name) {
        Objects.requireNonNull(name, "a stream or an entity needs a name");
        long hash = FNV_OFFSET;
        for (byte octet : name.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (octet & 0xFF)) * FNV_PRIME;
        }
        return mix(hash);
    }

    /** The finaliser of SplitMix64, Stafford's variant 13: a bijection in which each bit moves about half of all. */
    static long mix(long word) {
        long z = (word ^ (word >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
