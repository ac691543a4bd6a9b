package dev.tenon.internal.cast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tenon.DType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The values of a cast are compared as decimals, by a reading of the bytes that has nothing in common with the cast's. */
class BlockCastTest {
    private static final Set<DType> SOURCES = EnumSet.complementOf(EnumSet.of(DType.BFLOAT16, DType.STRING));
    private static final Set<DType> TARGETS =
            EnumSet.complementOf(EnumSet.of(DType.FLOAT16, DType.BFLOAT16, DType.STRING));
    private static final int COUNT = 3000;

    @ParameterizedTest(name = "{0} {1} to {2}")
    @MethodSource("casts")
    void everySafeCastKeepsEveryValue(DType from, ByteOrder order, DType to) {
        ByteBuffer source = randomFinite(from, order);
        ByteBuffer target = ByteBuffer.allocate(COUNT * to.byteSize()).order(ByteOrder.nativeOrder());

        BlockCast.of(from, order, to).cast(source.duplicate(), target, COUNT);

        assertThat(target.hasRemaining()).isFalse();
        for (int i = 0; i < COUNT; i++) {
            BigDecimal expected = value(source, from, i);
            BigDecimal found = value(target, to, i);
            assertThat(found).as("element %d", i).isEqualByComparingTo(from == DType.BOOL ? truth(expected) : expected);
        }
    }

    static Stream<Arguments> casts() {
        List<Arguments> casts = new ArrayList<>();
        for (DType from : SOURCES) {
            for (DType to : TARGETS) {
                if (CastRules.isSafe(from, to)) {
                    casts.add(Arguments.of(from, ByteOrder.LITTLE_ENDIAN, to));
                    casts.add(Arguments.of(from, ByteOrder.BIG_ENDIAN, to));
                }
            }
        }
        return casts.stream();
    }

    @Test
    void onlyCastRulesAreMade() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BlockCast.of(DType.INT64, ByteOrder.LITTLE_ENDIAN, DType.FLOAT64))
                .withMessage("not a safe cast: INT64 to FLOAT64");
    }

    @Test
    void anyByteButZeroIsTrueAndBecomesOne() {
        ByteBuffer target = ByteBuffer.allocate(3);
        BlockCast.of(DType.BOOL, ByteOrder.LITTLE_ENDIAN, DType.BOOL)
                .cast(ByteBuffer.wrap(new byte[] {0, 1, (byte) 0xff}), target, 3);
        assertThat(target.array()).containsExactly(0, 1, 1);
    }

    @Test
    void notANumberAndInfinitiesAndMinusZeroAreKept() {
        ByteBuffer source = ByteBuffer.allocate(16).order(ByteOrder.BIG_ENDIAN);
        source.putFloat(Float.NaN)
                .putFloat(Float.NEGATIVE_INFINITY)
                .putFloat(-0f)
                .putFloat(Float.MIN_VALUE);
        ByteBuffer target = ByteBuffer.allocate(32).order(ByteOrder.nativeOrder());
        BlockCast.of(DType.FLOAT32, ByteOrder.BIG_ENDIAN, DType.FLOAT64).cast(source.flip(), target, 4);
        assertThat(target.getDouble(0)).isNaN();
        assertThat(target.getDouble(8)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(Double.doubleToRawLongBits(target.getDouble(16))).isEqualTo(Double.doubleToRawLongBits(-0d));
        assertThat(target.getDouble(24)).isEqualTo(Float.MIN_VALUE);
    }

    private static ByteBuffer randomFinite(DType dtype, ByteOrder order) {
        Random random = new Random(dtype.ordinal());
        ByteBuffer bytes = ByteBuffer.allocate(COUNT * dtype.byteSize()).order(order);
        random.nextBytes(bytes.array());
        for (int i = 0; i < COUNT; i++) {
            switch (dtype) {
                case FLOAT16 -> bytes.putShort(2 * i, (short) (bytes.getShort(2 * i) & 0xbfff));
                case FLOAT32 -> bytes.putInt(4 * i, bytes.getInt(4 * i) & 0xbfffffff);
                case FLOAT64 -> bytes.putLong(8 * i, bytes.getLong(8 * i) & 0xbfffffffffffffffL);
                default -> {}
            }
        }
        return bytes;
    }

    private static BigDecimal value(ByteBuffer bytes, DType dtype, int index) {
        byte[] element = new byte[dtype.byteSize()];
        for (int i = 0; i < element.length; i++) {
            int place = bytes.order() == ByteOrder.BIG_ENDIAN ? i : element.length - 1 - i;
            element[i] = bytes.get(index * element.length + place);
        }
        BigInteger signed = new BigInteger(element);
        return switch (dtype) {
            case BOOL, UINT8, UINT16, UINT32, UINT64 -> new BigDecimal(new BigInteger(1, element));
            case INT8, INT16, INT32, INT64 -> new BigDecimal(signed);
            case FLOAT16 -> new BigDecimal(Half.toFloat(signed.shortValue()));
            case FLOAT32 -> new BigDecimal(Float.intBitsToFloat(signed.intValue()));
            case FLOAT64 -> new BigDecimal(Double.longBitsToDouble(signed.longValue()));
            case BFLOAT16, STRING -> throw new AssertionError(dtype);
        };
    }

    private static BigDecimal truth(BigDecimal value) {
        return value.signum() == 0 ? BigDecimal.ZERO : BigDecimal.ONE;
    }
}
