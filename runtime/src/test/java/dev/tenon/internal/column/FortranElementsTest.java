package dev.tenon.internal.column;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.DType;
import dev.tenon.internal.file.StoredArray;
import dev.tenon.internal.npy.NpyHeader;
import dev.tenon.internal.npy.NpyType;
import dev.tenon.internal.npy.TextType;
import dev.tenon.internal.npy.TextType.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FortranElementsTest {

    @Property
    void anyArrayIsReadInRowMajorOrderFromAnyElementOn(
            @ForAll @Size(min = 2, max = 4) List<@IntRange(min = 1, max = 6) Integer> shape,
            @ForAll @IntRange(min = 0, max = 1000) int from,
            @ForAll @IntRange(min = 1, max = 50) int piece)
            throws IOException {
        StoredArray array = fortran(shape.stream().map(Integer::longValue).toList());
        int elements = (int) array.header().elements();
        int first = from % elements;
        FortranElements reader = new FortranElements(array, first);
        for (int next = first; next < elements; ) {
            int count = Math.min(piece, elements - next);
            ByteBuffer target = ByteBuffer.allocate(4 * count).order(ByteOrder.LITTLE_ENDIAN);
            reader.read(target);
            for (int i = 0; i < count; i++) {
                assertThat(target.getInt(4 * i)).isEqualTo(next + i);
            }
            next += count;
        }
    }

    /** Of the sizes that have loops of their own, and of others; few and many rows and columns; more than one core is worth. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 8, 12})
    void elementsOfAnySizeStayWhole(int size) throws IOException {
        for (List<Long> shape : List.of(
                List.of(300L, 129L),
                List.of(2L, 1000L),
                List.of(1000L, 2L),
                List.of(17L, 128L),
                List.of(40L, 5L, 7L, 3L),
                List.of(1100L, 1000L),
                List.of(64L, 30L, 20L, 30L))) {
            StoredArray array = numbered(size, shape);
            ByteBuffer target = ByteBuffer.allocate((int) array.header().byteSize());
            new FortranElements(array, 0).read(target);
            for (int i = 0; i < target.capacity(); i++) {
                if (target.get(i) != element(i / size, i % size)) {
                    assertThat(target.get(i)).as("%s, byte %d", shape, i).isEqualTo(element(i / size, i % size));
                }
            }
        }
    }

    @Test
    void aBlockThatIsReadAgainKeepsNothingOfTheOneBefore() throws IOException {
        StoredArray array = fortran(List.of(50L, 7L));
        FortranElements reader = new FortranElements(array, 0);
        for (int row = 0; row < 50; row++) {
            ByteBuffer target = ByteBuffer.allocate(4 * 7).order(ByteOrder.LITTLE_ENDIAN);
            reader.read(target);
            assertThat(target.getInt(0)).isEqualTo(7 * row);
            assertThat(target.getInt(4 * 6)).isEqualTo(7 * row + 6);
        }
    }

    @Test
    void rowsLargerThanABlockAreReadInParts() throws IOException {
        List<Long> shape = List.of(2L, 3_000_001L, 2L);
        FortranElements reader = new FortranElements(fortran(shape), 6_000_000);
        ByteBuffer target = ByteBuffer.allocate(4 * 5).order(ByteOrder.LITTLE_ENDIAN);
        reader.read(target);
        for (int i = 0; i < 5; i++) {
            assertThat(target.getInt(4 * i)).isEqualTo(6_000_000 + i);
        }
    }

    @Test
    void aLargeRowWithAShortLastAxisIsReadInParts() throws IOException {
        FortranElements reader = new FortranElements(fortran(List.of(1L, 1500L, 1000L, 3L)), 2_000_000);
        ByteBuffer target = ByteBuffer.allocate(4 * 1000).order(ByteOrder.LITTLE_ENDIAN);
        reader.read(target);
        for (int i = 0; i < 1000; i++) {
            assertThat(target.getInt(4 * i)).isEqualTo(2_000_000 + i);
        }
    }

    @Test
    void anElementMayBeLargerThanABlock() throws IOException {
        int length = (1 << 24) + 1;
        FortranElements reader =
                new FortranElements(fortran(new TextType(Kind.BYTES, length, ByteOrder.LITTLE_ENDIAN), 2L, 2L), 0);
        ByteBuffer target = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < 4; i++) {
            reader.read(target.clear());
            assertThat(target.getInt(0)).isEqualTo(i);
        }
    }

    /** An array in Fortran order whose element i, counted in row-major order, is i. */
    private static StoredArray fortran(List<Long> shape) {
        return fortran(NpyType.of(DType.INT32), shape.toArray(Long[]::new));
    }

    /** The same, with elements that begin with four bytes of i. */
    private static StoredArray fortran(NpyType type, Long... lengths) {
        List<Long> shape = List.of(lengths);
        NpyHeader header = new NpyHeader(type, true, shape);
        ByteBuffer data = ByteBuffer.allocate((int) header.byteSize()).order(ByteOrder.LITTLE_ENDIAN);
        for (int f = 0; f < header.elements(); f++) {
            long rest = f;
            long rowMajor = 0;
            long stride = header.elements();
            for (long length : shape) {
                stride /= length;
                rowMajor += rest % length * stride;
                rest /= length;
            }
            data.putInt(type.byteSize() * f, (int) rowMajor);
        }
        return new InMemory(header, data);
    }

    /** An array in Fortran order whose elements are told apart by all of their bytes. */
    private static StoredArray numbered(int size, List<Long> shape) {
        NpyHeader header = new NpyHeader(new TextType(Kind.BYTES, size, ByteOrder.LITTLE_ENDIAN), true, shape);
        FortranOrder order = new FortranOrder(shape);
        ByteBuffer data = ByteBuffer.allocate((int) header.byteSize());
        for (int i = 0; i < header.elements(); i++) {
            int place = (int) order.position(i / order.rowLength(), i % order.rowLength());
            for (int b = 0; b < size; b++) {
                data.put(place * size + b, element(i, b));
            }
        }
        return new InMemory(header, data);
    }

    private static byte element(int index, int place) {
        return (byte) ((index * 31 + place) * 0x9e37_79b1 >>> 24);
    }

    private record InMemory(NpyHeader header, ByteBuffer data) implements StoredArray {
        @Override
        public String where() {
            return "memory";
        }

        @Override
        public long storedBytes() {
            return header.byteSize();
        }

        @Override
        public void read(long offset, ByteBuffer target) {
            target.put(data.slice((int) offset, target.remaining()));
        }

        @Override
        public ReadableByteChannel sequential() {
            return Channels.newChannel(new ByteArrayInputStream(data.array()));
        }
    }
}
