package dev.tenon.internal.npz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class CrcJoinTest {

    @Example
    void everySplitGivesTheCrcOfTheWhole() {
        byte[] bytes = new byte[1000];
        new Random(1).nextBytes(bytes);
        for (int end = 0; end <= bytes.length; end += 37) {
            for (int split = 0; split <= end; split++) {
                assertThat(CrcJoin.of(crc(bytes, 0, split), crc(bytes, split, end), end - split))
                        .isEqualTo(crc(bytes, 0, end));
            }
        }
    }

    @Property(tries = 50)
    void zerosBehindAPartAreCounted(@ForAll byte[] first, @ForAll @LongRange(max = 1 << 22) long zeros) {
        byte[] whole = Arrays.copyOf(first, first.length + (int) zeros);
        assertThat(CrcJoin.of(crc(first, 0, first.length), crc(new byte[(int) zeros], 0, (int) zeros), zeros))
                .isEqualTo(crc(whole, 0, whole.length));
    }

    /** A length that no array has, from lengths that are halves of it. */
    @Property(tries = 100)
    void itDoesNotMatterWhichPartsAreJoinedFirst(
            @ForAll int one, @ForAll int two, @ForAll int three, @ForAll @LongRange(max = 1L << 61) long length) {
        long a = Integer.toUnsignedLong(one);
        long b = Integer.toUnsignedLong(two);
        long c = Integer.toUnsignedLong(three);
        assertThat(CrcJoin.of(CrcJoin.of(a, b, length), c, length))
                .isEqualTo(CrcJoin.of(a, CrcJoin.of(b, c, length), 2 * length));
    }

    @Property
    void bytesAndPartsMayComeInAnyOrder(@ForAll byte[] one, @ForAll byte[] two, @ForAll byte[] three) {
        RunningCrc running = new RunningCrc();
        CRC32 whole = new CRC32();
        for (byte[] part : new byte[][] {one, two, three, one}) {
            running.add(ByteBuffer.wrap(part));
            running.add(crc(three, 0, three.length), three.length);
            running.add(crc(part, 0, part.length), part.length);
            whole.update(part);
            whole.update(three);
            whole.update(part);
            assertThat(running.value()).isEqualTo(whole.getValue());
        }
    }

    private static long crc(byte[] bytes, int from, int to) {
        CRC32 crc = new CRC32();
        crc.update(bytes, from, to - from);
        return crc.getValue();
    }
}
