package deepurban.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values that must never change: a change here changes every result of every scenario. */
class StreamTest {

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    @Test
    void mixGivesThePublishedSequenceOfSplitMix64() {
        long[] published = { // seed 1234567; Vigna's reference code, as quoted at rosettacode.org
            Long.parseUnsignedLong("6457827717110365317"),
            Long.parseUnsignedLong("3203168211198807973"),
            Long.parseUnsignedLong("9817491932198370423"),
            Long.parseUnsignedLong("4593380528125082431"),
            Long.parseUnsignedLong("16408922859458223821")
        };
        for (int i = 0; i < published.length; i++) {
            assertThat(Stream.mix(1234567 + (i + 1) * GOLDEN_GAMMA)).isEqualTo(published[i]);
        }
    }

    @Test
    void nameIsTheMixedFnv1aHash() {
        // Published FNV-1a values of "", "a" and "foobar".
        assertThat(Stream.name("")).isEqualTo(Stream.mix(0xCBF29CE484222325L));
        assertThat(Stream.name("a")).isEqualTo(Stream.mix(0xAF63DC4C8601EC8CL));
        assertThat(Stream.name("foobar")).isEqualTo(Stream.mix(0x85944171F73967E8L));
    }

    @Test
    void nameHashesUtf8WhateverTheDefaultCharset() {
        assertThat(Stream.name("党代表接待日")).isEqualTo(0x2FE32FAD4F1C1B2DL);
    }

    /** The vectors were computed by an independent implementation with integers of any size. */
    @ParameterizedTest
    @CsvSource({
        "0, 0, occurrence, 0, 0, a5848a4af50fe926, 144bd1604d099d11, 065530585a12d6a1, 0x1.44bd1604d0998p-4",
        "1, 0, occurrence, 0, 0, dc75c7f11bad0d4e, 571379e25edd226a, a10aecb5e7e390af, 0x1.5c4de7897b74ap-2",
        "42, 7, voicing, 123, 365, 88d788a57b400ce8, 5544ec838dd8d79c, f0b500fb6060f6de, 0x1.5513b20e37636p-2",
        "-1, 99, receptionDays/attendance, -5, 1000000000000,"
                + " 5d6ba8e58336ed27, 0f1cd1d9d26fc475, f7ebe9995c449226, 0x1.e39a3b3a4df90p-5"
    })
    void aNameAlwaysGivesTheSameNumber(
            long seed,
            long replication,
            String submodel,
            long entity,
            long occasion,
            String key,
            String bits,
            String childBits,
            double uniform) {
        long k = Stream.of(seed, replication, submodel).key(entity);
        long child = Stream.child(Stream.child(k, 3), 4);
        assertThat(k).isEqualTo(Long.parseUnsignedLong(key, 16));
        assertThat(Stream.bits(k, occasion)).isEqualTo(Long.parseUnsignedLong(bits, 16));
        assertThat(Stream.bits(child, occasion)).isEqualTo(Long.parseUnsignedLong(childBits, 16));
        assertThat(Stream.uniform(k, occasion)).isEqualTo(uniform);
    }

    @Test
    void uniformNeverGivesZeroOrOne() {
        long keyOfAllZeros = 0; // mix(0) = 0
        long keyOfAllOnes = unmix(-1L);
        assertThat(Stream.uniform(keyOfAllZeros, 0)).isEqualTo(0x1.0p-53).isPositive();
        assertThat(Stream.uniform(keyOfAllOnes, 0)).isEqualTo(1 - 0x1.0p-53).isLessThan(1);
    }

    @Test
    void aStreamNeedsAName() {
        assertThatNullPointerException().isThrownBy(() -> Stream.of(1, 1, null)).withMessageContaining("name");
    }

    /** The inverse of mix: each xor-shift is undone by repeating it, each product by the inverse modulo 2^64. */
    private static long unmix(long word) {
        long z = word ^ (word >>> 31) ^ (word >>> 62);
        z *= inverse(0x94D049BB133111EBL);
        z = z ^ (z >>> 27) ^ (z >>> 54);
        z *= inverse(0xBF58476D1CE4E5B9L);
        return z ^ (z >>> 30) ^ (z >>> 60);
    }

    private static long inverse(long odd) {
        long inverse = odd;
        for (int i = 0; i < 5; i++) {
            inverse *= 2 - odd * inverse;
        }
        return inverse;
    }
}
