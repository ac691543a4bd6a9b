package dev.tenon.internal.cast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tenon.DType;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every pair of numeric dtypes in every byte order with every check, at all boundaries. */
class EveryCastTest {
    private static final int RANDOM = 2000;

    /** By dtype of the source, the values that NumPy was asked about, and by dtype of the target what it answered. */
    private record Answers(ByteBuffer values, Map<DType, ByteBuffer> cast, Map<DType, ByteBuffer> defined) {}

    private static final Map<DType, Answers> NUMPY = read();

    private static Map<DType, Answers> read() {
        ByteBuffer content = NumpyCasts.unpack("pairs.bin.gz");
        Map<DType, Answers> all = new EnumMap<>(DType.class);
        for (DType from : NumpyCasts.NUMERIC) {
            int count = content.getInt();
            Answers answers = new Answers(
                    next(content, count * from.byteSize()), new EnumMap<>(DType.class), new EnumMap<>(DType.class));
            for (DType to : NumpyCasts.NUMERIC) {
                answers.cast.put(to, next(content, count * to.byteSize()));
                answers.defined.put(to, next(content, count));
            }
            all.put(from, answers);
        }
        assertThat(content.hasRemaining()).isFalse();
        return all;
    }

    private static ByteBuffer next(ByteBuffer content, int bytes) {
        return BlockCast.next(content, bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The little-endian values that NumPy was asked about. */
    static ByteBuffer values(DType from) {
        return NUMPY.get(from).values();
    }

    static Stream<Arguments> pairs() {
        return NumpyCasts.NUMERIC.stream()
                .flatMap(from -> NumpyCasts.NUMERIC.stream().map(to -> Arguments.of(from, to)));
    }

    static Stream<Arguments> pairsOfOneKind() {
        return pairs().filter(
                        pair -> !CastRules.isFloat((DType) pair.get()[0]) || CastRules.isFloat((DType) pair.get()[1]));
    }

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource("pairs")
    void anUncheckedCastGivesTheBitsThatNumpyGivesWhereItDefinesThem(DType from, DType to) {
        ByteBuffer values = NUMPY.get(from).values();
        ByteBuffer numpy = NUMPY.get(from).cast().get(to);
        ByteBuffer defined = NUMPY.get(from).defined().get(to);
        for (ByteBuffer source : bothOrders(values, from)) {
            for (ByteOrder order : orders()) {
                ByteBuffer found = cast(source, from, to, order, Check.NONE);
                assertThat(found.position()).isEqualTo(found.capacity());
                for (int i = 0; i < defined.capacity(); i++) {
                    if (defined.get(i) != 0) {
                        assertSame(bits(found, to, i), bits(numpy, to, i), bits(values, from, i));
                    }
                }
            }
        }
    }

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource("pairs")
    void anUncheckedCastTruncatesSaturatesWrapsAndRoundsOnce(DType from, DType to) {
        ReferenceCast reference = new ReferenceCast(from, to);
        for (ByteBuffer values : List.of(NUMPY.get(from).values(), random(from))) {
            ByteBuffer found = cast(values, from, to, ByteOrder.BIG_ENDIAN, Check.NONE);
            for (int i = 0; i < values.capacity() / from.byteSize(); i++) {
                BigInteger expected = reference.cast(bits(values, from, i));
                if (!areNaN(to, bits(found, to, i), expected)) {
                    assertSame(bits(found, to, i), expected, bits(values, from, i));
                }
            }
        }
    }

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource("pairs")
    void exactPassesTheValuesThatStayTheSameNumberAndCastsThemAsWithoutACheck(DType from, DType to) {
        passesAsTheReferenceSays(from, to, Check.EXACT);
    }

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource("pairsOfOneKind")
    void rangePassesTheValuesThatNeitherWrapNorBecomeInfinite(DType from, DType to) {
        passesAsTheReferenceSays(from, to, Check.RANGE);
    }

    private static void passesAsTheReferenceSays(DType from, DType to, Check check) {
        ReferenceCast reference = new ReferenceCast(from, to);
        for (ByteBuffer values : List.of(NUMPY.get(from).values(), random(from))) {
            ByteBuffer unchecked = cast(values, from, to, ByteOrder.LITTLE_ENDIAN, Check.NONE);
            BlockCast cast = BlockCast.of(from, values.order(), to, ByteOrder.LITTLE_ENDIAN, check);
            ByteBuffer source = values.duplicate();
            ByteBuffer target = ByteBuffer.allocate(unchecked.capacity()).order(ByteOrder.LITTLE_ENDIAN);
            List<String> failed = new ArrayList<>();
            while (source.hasRemaining()) {
                cast.cast(source, target, source.remaining() / from.byteSize());
                if (source.hasRemaining()) {
                    failed.add(bits(values, from, source.position() / from.byteSize())
                            .toString(16));
                    source.position(source.position() + from.byteSize());
                    target.position(target.position() + to.byteSize());
                }
            }
            List<String> expected = new ArrayList<>();
            for (int i = 0; i < values.capacity() / from.byteSize(); i++) {
                BigInteger bits = bits(values, from, i);
                if (reference.passes(bits, check)) {
                    assertSame(bits(target, to, i), bits(unchecked, to, i), bits);
                } else {
                    expected.add(bits.toString(16));
                }
            }
            assertThat(failed).isEqualTo(expected);
            assertThat(failedAlone(values, from, to, check)).isEqualTo(expected);
        }
    }

    /** A value in a block of its own: among others that fail, all of a block are looked at one by one. */
    private static List<String> failedAlone(ByteBuffer values, DType from, DType to, Check check) {
        BlockCast cast = BlockCast.of(from, values.order(), to, ByteOrder.LITTLE_ENDIAN, check);
        ByteBuffer target = ByteBuffer.allocate(to.byteSize());
        List<String> failed = new ArrayList<>();
        for (int i = 0; i < values.capacity() / from.byteSize(); i++) {
            if (cast.cast(values.duplicate().position(i * from.byteSize()), target.clear(), 1) == 0) {
                failed.add(bits(values, from, i).toString(16));
            }
        }
        return failed;
    }

    @Test
    void floatsAndIntegersAreNotOfOneKindSoThatThereIsNoRangeToCheck() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BlockCast.of(
                        DType.FLOAT32, ByteOrder.LITTLE_ENDIAN, DType.INT32, ByteOrder.LITTLE_ENDIAN, Check.RANGE))
                .withMessage("floats and INT32 are not of one kind");
    }

    private static ByteBuffer cast(ByteBuffer values, DType from, DType to, ByteOrder order, Check check) {
        int count = values.capacity() / from.byteSize();
        ByteBuffer target = ByteBuffer.allocate(count * to.byteSize()).order(order);
        BlockCast.of(from, values.order(), to, order, check).cast(values.duplicate(), target, count);
        return target;
    }

    private static List<ByteBuffer> bothOrders(ByteBuffer values, DType dtype) {
        return List.of(values, Casts.swapped(values, dtype.byteSize()));
    }

    private static List<ByteOrder> orders() {
        return List.of(ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN);
    }

    private static ByteBuffer random(DType dtype) {
        byte[] bytes = new byte[RANDOM * dtype.byteSize()];
        new Random(dtype.ordinal()).nextBytes(bytes);
        return ByteBuffer.wrap(bytes).order(ByteOrder.BIG_ENDIAN);
    }

    private static BigInteger bits(ByteBuffer elements, DType dtype, int index) {
        byte[] element = new byte[dtype.byteSize()];
        for (int i = 0; i < element.length; i++) {
            int place = elements.order() == ByteOrder.BIG_ENDIAN ? i : element.length - 1 - i;
            element[i] = elements.get(index * element.length + place);
        }
        return new BigInteger(1, element);
    }

    private static void assertSame(BigInteger found, BigInteger expected, BigInteger source) {
        if (!found.equals(expected)) {
            assertThat(found.toString(16)).as("of %s", source.toString(16)).isEqualTo(expected.toString(16));
        }
    }

    private static boolean areNaN(DType dtype, BigInteger one, BigInteger other) {
        Real.Kind kind = Real.of(dtype, one).kind();
        return kind == Real.Kind.NAN
                && kind == Real.of(dtype, other).kind()
                && Real.of(dtype, one).negative() == Real.of(dtype, other).negative();
    }
}
