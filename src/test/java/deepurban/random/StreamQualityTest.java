package deepurban.random;

import static org.assertj.core.api.Assertions.assertThat;

import deepurban.random.Draws.Field;
import java.util.Arrays;
import java.util.stream.LongStream;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Statistical quality of the key chain, and wrong twins that must fail the same checks.
 *
 * <p>The numbers are fixed, so a test that passes once passes always. The chance of a false alarm is that of a sound
 * chain with other constants: each bound below is |z| or p for one comparison, and the comment says how many there are.
 */
class StreamQualityTest {

    private static final long[] ORIGIN = {20261101, 3, 5, 1009, 77}; // [field], an ordinary point to vary from

    // ---- no name shares its number with another ----

    @Test
    void tenMillionSmallNamesGiveTenMillionNumbers() {
        // Chance of a false alarm: 10^14 / 2 pairs / 2^64 = 3e-6.
        assertThat(repeats(grid(Draws.chained(), 5, 20, 100, 1000))).isZero();
    }

    @Test
    void chainedPartsGiveNumbersOfTheirOwn() {
        // (subdistrict, class, day, number) below one key, all draws at occasion 0, and the keys above them.
        long root = Stream.of(1, 1, "occurrence").key(0);
        long[] numbers = LongStream.range(0, 10)
                .map(subdistrict -> Stream.child(root, subdistrict))
                .flatMap(key -> LongStream.range(0, 10).map(part -> Stream.child(key, part)))
                .flatMap(key -> LongStream.range(0, 1000).map(day -> Stream.child(key, day)))
                .flatMap(key -> LongStream.concat(
                        LongStream.of(key), LongStream.range(0, 10).map(n -> Stream.bits(Stream.child(key, n), 0))))
                .toArray();
        assertThat(numbers).hasSize(1_100_000);
        assertThat(repeats(numbers)).isZero(); // false alarm: 3e-8
    }

    @Test
    void fieldsCombinedByXorOrSumRepeatNearlyAllNumbers() {
        assertThat(repeats(grid(Draws.xored(), 5, 10, 100, 200))).isGreaterThan(900_000);
        assertThat(repeats(grid(Draws.summed(), 5, 10, 100, 200))).isGreaterThan(900_000);
    }

    /** All draws of a grid of small fields, of seed 1. */
    private static long[] grid(Draws draws, int submodels, int replications, int entities, int occasions) {
        long[] numbers = new long[submodels * replications * entities * occasions];
        int i = 0;
        for (int submodel = 0; submodel < submodels; submodel++) {
            String name = "submodel " + submodel;
            for (int replication = 0; replication < replications; replication++) {
                for (int entity = 0; entity < entities; entity++) {
                    for (int occasion = 0; occasion < occasions; occasion++) {
                        numbers[i++] = draws.bits(1, replication, name, entity, occasion);
                    }
                }
            }
        }
        return numbers;
    }

    private static long repeats(long[] numbers) {
        Arrays.sort(numbers);
        long repeats = 0;
        for (int i = 1; i < numbers.length; i++) {
            repeats += numbers[i] == numbers[i - 1] ? 1 : 0;
        }
        return repeats;
    }

    // ---- numbers along each field are uniform ----

    @ParameterizedTest
    @EnumSource
    void numbersAlongAFieldAreUniform(Field field) {
        // Two comparisons a field: false alarm 10 × 2e-6 = 2e-5 in all.
        assertThat(uniformity(Draws.chained(), field, 56)).as("highest 8 bits").isGreaterThan(2e-6);
        assertThat(uniformity(Draws.chained(), field, 12))
                .as("lowest 8 bits used")
                .isGreaterThan(2e-6);
    }

    @ParameterizedTest
    @EnumSource(
            value = Field.class,
            names = {"SEED", "REPLICATION", "ENTITY", "OCCASION"})
    void unmixedFieldsAreNotUniform(Field field) {
        // A lattice is too even. The submodel is left out here: its name is hashed even in the twin.
        assertThat(uniformity(Draws.unmixed(), field, 56)).isLessThan(2e-6);
    }

    /** The two-sided chi-square p-value of the counts of 256 values of eight bits in 200 000 draws along a field. */
    private static double uniformity(Draws draws, Field field, int shift) {
        int n = 200_000;
        int[] counts = new int[256];
        long[] at = ORIGIN.clone();
        for (int i = 0; i < n; i++) {
            at[field.place]++;
            counts[(int) (draws.at(at) >>> shift) & 255]++;
        }
        double expected = n / 256.0;
        double chiSquare = 0;
        for (int count : counts) {
            chiSquare += (count - expected) * (count - expected) / expected;
        }
        double p = new ChiSquaredDistribution(null, 255).cumulativeProbability(chiSquare);
        return 2 * Math.min(p, 1 - p);
    }

    // ---- neighbours do not resemble each other ----

    @ParameterizedTest
    @EnumSource
    void neighboursAlongAFieldAreUncorrelated(Field field) {
        // |z| < 5 has a false alarm in 6e-7; 5 along a field and 10 across, 9e-6 in all.
        long[] step = new long[5];
        step[field.place] = 1;
        assertThat(correlation(Draws.chained(), step)).isBetween(-5.0, 5.0);
    }

    @Test
    void neighboursAcrossTwoFieldsAreUncorrelated() {
        for (Field one : Field.values()) {
            for (Field other : Field.values()) {
                if (one.place < other.place) {
                    assertThat(correlation(Draws.chained(), across(one, other)))
                            .as("%s and %s", one, other)
                            .isBetween(-5.0, 5.0);
                }
            }
        }
    }

    @Test
    void fieldsCombinedByXorOrSumAreCorrelatedAcrossFields() {
        long[] step = across(Field.ENTITY, Field.OCCASION);
        assertThat(correlation(Draws.summed(), step)).isGreaterThan(100);
        assertThat(correlation(Draws.xored(), step)).isGreaterThan(100);
    }

    @Test
    void unmixedFieldsAreCorrelatedAlongAField() {
        assertThat(Math.abs(correlation(Draws.unmixed(), new long[] {0, 0, 0, 0, 1})))
                .isGreaterThan(5);
    }

    /** One more of one field, one less of another. */
    private static long[] across(Field one, Field other) {
        long[] step = new long[5];
        step[one.place] = 1;
        step[other.place] = -1;
        return step;
    }

    /** z of the correlation of 100 000 draws, at points with all fields small, with those one step on. */
    private static double correlation(Draws draws, long[] step) {
        int n = 100_000;
        double sum = 0;
        for (int i = 0; i < n; i++) {
            long[] at = {1, 1 + i % 10, 1 + i / 10 % 10, 1 + i / 100 % 100, 1 + i / 10_000};
            double here = centred(draws.at(at));
            for (int field = 0; field < 5; field++) {
                at[field] += step[field];
            }
            sum += here * centred(draws.at(at));
        }
        return 12 * sum / Math.sqrt(n); // the variance of a uniform number is 1/12
    }

    private static double centred(long bits) {
        return (bits >>> 11) * 0x1.0p-53 - 0.5;
    }

    // ---- every bit of every field moves every bit of the number ----

    @ParameterizedTest
    @EnumSource(
            value = Field.class,
            names = {"SEED", "REPLICATION", "ENTITY", "OCCASION"})
    void everyBitOfAFieldMovesEveryBitOfTheNumberHalfOfTheTime(Field field) {
        // 4 fields × 64 × 64 pairs of bits, |z| < 6.5 for each: false alarm 16 384 × 8e-11 = 1.3e-6.
        assertThat(avalanche(Draws.chained(), field)).isLessThan(6.5);
    }

    @Test
    void everyBitOfTheSubmodelsNameMovesEveryBitOfTheNumberHalfOfTheTime() {
        // 5 low bits of a letter × 64 bits: false alarm 320 × 8e-11 = 3e-8.
        assertThat(avalancheOfName(Draws.chained())).isLessThan(6.5);
    }

    @Test
    void aBitOfAnUnmixedFieldMovesOnlyTheBitsAboveIt() {
        assertThat(avalanche(Draws.unmixed(), Field.ENTITY)).isGreaterThan(40);
    }

    /** The largest |z|, over pairs of bits, of how often flipping the one flips the other. */
    private static double avalanche(Draws draws, Field field) {
        int n = 2000;
        double worst = 0;
        for (int bit = 0; bit < 64; bit++) {
            int[] flips = new int[64];
            for (int i = 0; i < n; i++) {
                long[] at = {i, i % 7, i % 11, i / 3, i * 5L};
                long before = draws.at(at);
                at[field.place] ^= 1L << bit;
                count(flips, before ^ draws.at(at));
            }
            worst = Math.max(worst, worstZ(flips, n));
        }
        return worst;
    }

    private static double avalancheOfName(Draws draws) {
        int n = 2000;
        double worst = 0;
        for (int bit = 0; bit < 5; bit++) {
            int[] flips = new int[64];
            for (int i = 0; i < n; i++) {
                String other = "submode" + (char) ('l' ^ (1 << bit));
                count(flips, draws.bits(i, i % 7, "submodel", i / 3, i) ^ draws.bits(i, i % 7, other, i / 3, i));
            }
            worst = Math.max(worst, worstZ(flips, n));
        }
        return worst;
    }

    private static void count(int[] flips, long flipped) {
        for (int bit = 0; bit < 64; bit++) {
            flips[bit] += (int) (flipped >>> bit) & 1;
        }
    }

    private static double worstZ(int[] flips, int n) {
        double worst = 0;
        for (int count : flips) {
            worst = Math.max(worst, Math.abs(count - n / 2.0) / Math.sqrt(n / 4.0));
        }
        return worst;
    }
}
