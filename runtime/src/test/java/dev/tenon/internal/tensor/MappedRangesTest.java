package dev.tenon.internal.tensor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MappedRangesTest {
    private final MappedRanges ranges = new MappedRanges();

    @Test
    void anAddressIsInARangeFromItsFirstByteToItsLast() {
        ranges.add(1000, 64);
        assertThat(ranges.contains(999)).isFalse();
        assertThat(ranges.contains(1000)).isTrue();
        assertThat(ranges.contains(1063)).isTrue();
        assertThat(ranges.contains(1064)).isFalse();
    }

    @Test
    void aRangeThatIsThereTwiceStaysUntilBothAreRemoved() {
        MappedRanges.Range one = ranges.add(1000, 64);
        MappedRanges.Range other = ranges.add(1000, 64);
        ranges.remove(one);
        assertThat(ranges.contains(1001)).isTrue();
        ranges.remove(other);
        assertThat(ranges.contains(1001)).isFalse();
    }

    @Test
    void rangesOverlapAtRandom() {
        Random random = new Random(1);
        List<MappedRanges.Range> added = new ArrayList<>();
        List<Integer> lengths = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            if (!added.isEmpty() && random.nextInt(3) == 0) {
                int removed = random.nextInt(added.size());
                ranges.remove(added.remove(removed));
                lengths.remove(removed);
            } else {
                int length = 1 + random.nextInt(1 << random.nextInt(10));
                added.add(ranges.add(random.nextInt(4000), length));
                lengths.add(length);
            }
            int address = random.nextInt(5000);
            boolean expected = false;
            for (int k = 0; k < added.size(); k++) {
                long start = added.get(k).address();
                expected |= start <= address && address < start + lengths.get(k);
            }
            assertThat(ranges.contains(address)).isEqualTo(expected);
        }
    }
}
