package dev.tenon.internal.cast;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.DType;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The casts in one loop beside the careful ones, which {@link EveryCastTest} compares with NumPy: each bit is the same. */
class FastBlockTest {
    private static final List<ByteOrder> ORDERS = List.of(ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN);

    /** Around one and several of their blocks, of booleans too, and of what is cast together. */
    private static final List<Integer> LENGTHS =
            List.of(0, 1, 2, 3, 7, 8, 9, 15, 511, 512, 513, 1023, 1024, 1029, 4095, 4096, 4097, 4105, 8200);

    private record FastCast(Cast cast, Check check) {

        BlockCast fast() {
            return BlockCast.of(cast.from(), cast.fromOrder(), cast.to(), cast.toOrder(), check);
        }

        BlockCast careful() {
            Problem problem = new CastProblem(new Element(cast.from(), cast.fromOrder()), cast.to());
            return BlockCast.careful(cast, check, problem);
        }

        boolean isFast() {
            return fast() instanceof FastBlock;
        }
    }

    static Stream<FastCast> fastCasts() {
        return NumpyCasts.NUMERIC.stream()
                .flatMap(from -> NumpyCasts.NUMERIC.stream()
                        .flatMap(to -> checks(from, to)
                                .flatMap(check -> ORDERS.stream()
                                        .flatMap(fromOrder -> ORDERS.stream()
                                                .map(toOrder ->
                                                        new FastCast(new Cast(from, fromOrder, to, toOrder), check))))))
                .filter(FastCast::isFast);
    }

    private static Stream<Check> checks(DType from, DType to) {
        if (CastRules.isSafe(from, to)) {
            return Stream.of(Check.NONE);
        }
        boolean truncates = CastRules.isFloat(from) && !CastRules.isFloat(to);
        return Arrays.stream(Check.values()).filter(check -> check != Check.RANGE || !truncates);
    }

    @Test
    void theCastsThatFilesHaveMostAreMadeInOneLoop() {
        assertThat(fastCasts()
                        .map(fast -> fast.cast().from() + " to " + fast.cast().to()))
                .contains(
                        "UINT8 to FLOAT32",
                        "INT16 to FLOAT32",
                        "INT32 to FLOAT32",
                        "FLOAT64 to FLOAT32",
                        "FLOAT32 to FLOAT64",
                        "INT64 to INT32",
                        "INT32 to INT64",
                        "FLOAT32 to BFLOAT16",
                        "BOOL to UINT8");
    }

    @ParameterizedTest
    @MethodSource("fastCasts")
    void aBlockFullOfAnyValueIsCastAsWithCare(FastCast fast) {
        int size = fast.cast().from().byteSize();
        ByteBuffer values = values(fast);
        for (int i = 0; i < values.capacity() / size; i++) {
            ByteBuffer block = ByteBuffer.allocate(16 * size);
            while (block.hasRemaining()) {
                block.put(values.slice(i * size, size));
            }
            assertSame(fast, block.flip(), 16);
        }
    }

    @ParameterizedTest
    @MethodSource("fastCasts")
    void anyNumberOfElementsIsCastAsWithCare(FastCast fast) {
        for (int length : LENGTHS) {
            assertSame(fast, plain(fast, length), length);
        }
    }

    @ParameterizedTest
    @MethodSource("fastCasts")
    void aValueThatFailsOrNeedsCareIsFoundWhereverItIs(FastCast fast) {
        int size = fast.cast().from().byteSize();
        int length = 2 * CarriedBlock.BLOCK + 9;
        ByteBuffer values = values(fast);
        int count = values.capacity() / size;
        ByteBuffer source = plain(fast, length);
        byte[] element = new byte[size];
        for (int i = 0; i < length; i++) {
            source.get(i * size, element);
            source.put(i * size, values, i * 31 % count * size, size);
            assertSame(fast, source, length);
            source.put(i * size, element);
        }
    }

    private static ByteBuffer values(FastCast fast) {
        DType from = fast.cast().from();
        if (from == DType.BOOL) {
            // Files may have any of them.
            ByteBuffer bytes = ByteBuffer.allocate(1 << Byte.SIZE);
            while (bytes.hasRemaining()) {
                bytes.put((byte) bytes.position());
            }
            return bytes.flip();
        }
        ByteBuffer values = EveryCastTest.values(from);
        return fast.cast().fromOrder() == values.order() ? values : Casts.swapped(values, from.byteSize());
    }

    /** Elements that every check passes. */
    private static ByteBuffer plain(FastCast fast, int length) {
        DType from = fast.cast().from();
        ByteBuffer numbers = ByteBuffer.allocate(length);
        for (int i = 0; i < length; i++) {
            numbers.put(i, (byte) (from == DType.BOOL ? i * 7 & 1 : i * 7 % 100));
        }
        ByteBuffer elements = ByteBuffer.allocate(length * from.byteSize());
        BlockCast.of(DType.UINT8, ByteOrder.BIG_ENDIAN, from, fast.cast().fromOrder(), Check.NONE)
                .cast(numbers, elements, length);
        return elements.flip();
    }

    /** From a heap buffer to a direct one and the other way round, neither aligned. */
    private static void assertSame(FastCast fast, ByteBuffer elements, int count) {
        int targetBytes = count * fast.cast().to().byteSize();
        ByteBuffer source = elements.duplicate();
        ByteBuffer expected = ByteBuffer.allocate(targetBytes);
        int cast = fast.careful().cast(source, expected, count);
        int sourceBytes = elements.remaining();
        ByteBuffer heap = ByteBuffer.allocate(sourceBytes + 3).position(3).put(elements.duplicate());
        ByteBuffer direct = ByteBuffer.allocateDirect(targetBytes + 5).position(5);
        BlockCast block = fast.fast();
        assertThat(block.cast(heap.position(3), direct, count)).isEqualTo(cast);
        assertThat(heap.position()).isEqualTo(3 + source.position());
        assertThat(direct.position()).isEqualTo(5 + expected.position());
        assertThat(direct.slice(5, targetBytes)).isEqualTo(expected.clear());

        ByteBuffer back = ByteBuffer.allocate(targetBytes + 1).position(1);
        ByteBuffer from = ByteBuffer.allocateDirect(sourceBytes + 1).position(1).put(elements.duplicate());
        assertThat(block.cast(from.position(1), back, count)).isEqualTo(cast);
        assertThat(back.slice(1, targetBytes)).isEqualTo(expected);
    }
}
