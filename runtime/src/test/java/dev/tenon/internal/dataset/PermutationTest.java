package dev.tenon.internal.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** All seeds are fixed, so that what is random elsewhere is the same each time here. */
class PermutationTest {

    private static List<Long> all(long size, long seed, long epoch) {
        Permutation permutation = new Permutation(size, seed, epoch);
        return LongStream.range(0, size).mapToObj(permutation::at).toList();
    }

    @Test
    void eachNumberComesOnce() {
        for (int size = 0; size < 3000; size++) {
            requireBijection(size, 42 + size);
        }
        for (int seed = 0; seed < 300; seed++) {
            requireBijection(17, seed);
            requireBijection(1000, seed);
        }
        requireBijection(1_000_000, 1);
    }

    private static void requireBijection(int size, long seed) {
        Permutation permutation = new Permutation(size, seed, 0);
        BitSet seen = new BitSet(size);
        for (int i = 0; i < size; i++) {
            seen.set((int) permutation.at(i));
        }
        assertThat(seen.cardinality()).isEqualTo(size);
        assertThat(seen.length()).isEqualTo(size);
    }

    @Test
    void theOrderIsTheSameInAllVersions() {
        assertThat(all(10, 42, 0)).isEqualTo(List.of(4L, 3L, 8L, 0L, 2L, 7L, 5L, 1L, 9L, 6L));
        assertThat(all(10, 42, 1)).isEqualTo(List.of(7L, 0L, 8L, 2L, 1L, 6L, 5L, 4L, 9L, 3L));
        Permutation large = new Permutation(1L << 62, -1, 7);
        assertThat(large.at(0)).isEqualTo(2278325219220155252L);
        assertThat(large.at((1L << 62) - 1)).isEqualTo(227201878050878977L);
        assertThat(new Permutation(5_000_000_000L, 42, 0).at(4_999_999_999L)).isEqualTo(137380197L);
    }

    @Test
    void manyAtOnceAreTheSame() {
        for (int size = 1; size < 600; size += 7) {
            Permutation permutation = new Permutation(size, size, 1);
            long[] filled = new long[size];
            permutation.fill(size / 3, filled, size - size / 3);
            for (int i = size / 3; i < size; i++) {
                assertThat(filled[i - size / 3]).isEqualTo(permutation.at(i));
            }
        }
    }

    @Test
    void sizeSeedAndEpochGiveOtherOrders() {
        Set<List<Long>> orders = new HashSet<>();
        for (int i = 0; i < 50; i++) {
            orders.add(all(100, 42, i));
            orders.add(all(100, 43 + i, 0));
            orders.add(all(101 + i, 42, 0).stream().filter(n -> n < 100).toList());
        }
        assertThat(orders).hasSize(150);
    }

    @Test
    void allOrdersOfFewNumbersAreAboutAsLikely() {
        Map<List<Long>, Integer> counts = new HashMap<>();
        for (int seed = 0; seed < 24 * 500; seed++) {
            counts.merge(all(4, seed, 0), 1, Integer::sum);
        }
        assertThat(counts).hasSize(24);
        double chiSquare = counts.values().stream()
                .mapToDouble(count -> (count - 500.) * (count - 500) / 500)
                .sum();
        assertThat(chiSquare).isBetween(8.0, 45.0); // 23 degrees of freedom
    }

    @Test
    void eachNumberIsAboutAsLikelyAtEachPosition() {
        int size = 100;
        int seeds = 20_000;
        int[][] counts = new int[size][size];
        long ascents = 0;
        for (int seed = 0; seed < seeds; seed++) {
            Permutation permutation = new Permutation(size, seed, 3);
            for (int i = 0; i < size; i++) {
                counts[i][(int) permutation.at(i)]++;
                if (i > 0 && permutation.at(i - 1) + 1 == permutation.at(i)) {
                    ascents++;
                }
            }
        }
        double expected = (double) seeds / size;
        double chiSquare = 0;
        for (int[] row : counts) {
            for (int count : row) {
                chiSquare += (count - expected) * (count - expected) / expected;
            }
        }
        assertThat(chiSquare / 99 / 99).isBetween(0.93, 1.07);
        assertThat((double) ascents / seeds).isBetween(0.95, 1.03); // as many neighbours stay together as by chance
    }

    @Test
    void thereCanBeNothingToPermute() {
        assertThatThrownBy(() -> new Permutation(0, 1, 0).at(0)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThat(all(1, 1, 0)).containsExactly(0L);
        Set<List<Long>> ofTwo = new HashSet<>();
        for (int seed = 0; seed < 20; seed++) {
            ofTwo.add(all(2, seed, 0));
        }
        assertThat(ofTwo).hasSize(2);
    }

    @Test
    void moreThanCanBeCountedIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Permutation((1L << 62) + 1, 0, 0))
                .withMessage("up to 2^62 examples are shuffled, not 4611686018427387905");
        assertThatIllegalArgumentException().isThrownBy(() -> new Permutation(-1, 0, 0));
    }
}
