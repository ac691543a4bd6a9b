package dev.tenon.internal.cast;

import static java.nio.ByteOrder.BIG_ENDIAN;
import static java.nio.ByteOrder.LITTLE_ENDIAN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.DType;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is said of a value whose check failed. */
class ProblemTest {

    @Test
    void anIntegerIsNoValueOfADtypeThatDoesNotReachIt() {
        assertThat(problem(ints(300), DType.INT32, DType.UINT8, Check.RANGE)).isEqualTo("300 is not a value of uint8");
        assertThat(problem(ints(-1), DType.INT32, DType.UINT64, Check.EXACT)).isEqualTo("-1 is not a value of uint64");
        assertThat(problem(ints(2), DType.INT32, DType.BOOL, Check.EXACT)).isEqualTo("2 is not a value of bool");
    }

    @Test
    void unsignedIntegersArePrintedAsSuch() {
        assertThat(problem(longs(-1), DType.UINT64, DType.INT64, Check.RANGE))
                .isEqualTo("18446744073709551615 is not a value of int64");
        assertThat(problem(ints(-1), DType.UINT32, DType.INT32, Check.EXACT))
                .isEqualTo("4294967295 is not a value of int32");
    }

    @Test
    void anIntegerThatAFloatRoundsIsShownWithTheNearest() {
        assertThat(problem(longs((1L << 53) + 1), DType.INT64, DType.FLOAT64, Check.EXACT))
                .isEqualTo("9007199254740993 is not a value of float64, the nearest is 9007199254740992");
        assertThat(problem(longs(Long.MAX_VALUE), DType.INT64, DType.FLOAT64, Check.EXACT))
                .isEqualTo("9223372036854775807 is not a value of float64, the nearest is 9223372036854775808");
    }

    @Test
    void whatWouldBecomeInfiniteIsBeyondADtype() {
        assertThat(problem(longs(70000), DType.INT64, DType.FLOAT16, Check.RANGE))
                .isEqualTo("70000 is beyond float16");
        assertThat(problem(doubles(1e300), DType.FLOAT64, DType.FLOAT32, Check.RANGE))
                .isEqualTo("1e+300 is beyond float32");
        assertThat(problem(doubles(-1e300), DType.FLOAT64, DType.BFLOAT16, Check.EXACT))
                .isEqualTo("-1e+300 is beyond bfloat16");
    }

    @Test
    void aFloatThatIsRoundedIsShownWithTheNearest() {
        assertThat(problem(doubles(0.1), DType.FLOAT64, DType.FLOAT32, Check.EXACT))
                .isEqualTo("0.1 is not a value of float32, the nearest is 0.10000000149011612");
        assertThat(problem(ints(Float.floatToIntBits(0.1f)), DType.FLOAT32, DType.FLOAT16, Check.EXACT))
                .isEqualTo("0.1 is not a value of float16, the nearest is 0.0999755859375");
        assertThat(problem(doubles(1e-50), DType.FLOAT64, DType.FLOAT32, Check.EXACT))
                .isEqualTo("1e-50 is not a value of float32, the nearest is 0.0");
    }

    @Test
    void aFloatIsNoIntegerWhereItHasAFractionOrIsNoNumber() {
        assertThat(problem(doubles(2.5), DType.FLOAT64, DType.INT32, Check.EXACT))
                .isEqualTo("2.5 is not a value of int32");
        assertThat(problem(doubles(Double.NaN), DType.FLOAT64, DType.INT32, Check.EXACT))
                .isEqualTo("nan is not a value of int32");
        assertThat(problem(doubles(Double.NEGATIVE_INFINITY), DType.FLOAT64, DType.BOOL, Check.EXACT))
                .isEqualTo("-inf is not a value of bool");
        assertThat(problem(doubles(0x1p63), DType.FLOAT64, DType.INT64, Check.EXACT))
                .isEqualTo("9.223372036854776e+18 is not a value of int64");
    }

    @Test
    void anOrdinalIsShownWithTheConstants() {
        assertThat(ordinalProblem(7, List.of("SETOSA", "VERSICOLOR", "VIRGINICA")))
                .isEqualTo("7 is the ordinal of no constant: SETOSA (0), VERSICOLOR (1), VIRGINICA (2)");
        assertThat(ordinalProblem(-1, List.of("ON"))).isEqualTo("-1 is the ordinal of no constant: ON (0)");
    }

    @Test
    void ofManyConstantsTheFirstTwelveAreShown() {
        List<String> constants = IntStream.range(0, 42).mapToObj(i -> "C" + i).toList();
        assertThat(ordinalProblem(42, constants))
                .isEqualTo("42 is the ordinal of no constant: C0 (0), C1 (1), C2 (2), C3 (3), C4 (4), C5 (5), C6 (6), "
                        + "C7 (7), C8 (8), C9 (9), C10 (10), C11 (11) and 30 more");
    }

    @Test
    void anOrdinalOfAConstantMayBeTooGreatForItsDtype() {
        List<String> constants = IntStream.range(0, 300).mapToObj(i -> "C" + i).toList();
        BlockCast cast = BlockCast.ofOrdinals(DType.INT32, BIG_ENDIAN, DType.UINT8, BIG_ENDIAN, constants);
        assertThat(cast.cast(ints(299), ByteBuffer.allocate(1), 1)).isZero();
        assertThat(cast.problem(ints(299))).isEqualTo("299 is not a value of uint8");
    }

    @Test
    void theSourceStaysWhereItIs() {
        ByteBuffer source = ints(1, 300).position(4).order(LITTLE_ENDIAN);
        assertThat(problem(source, DType.INT32, DType.UINT8, Check.RANGE)).isEqualTo("300 is not a value of uint8");
        assertThat(source.position()).isEqualTo(4);
    }

    private static String problem(ByteBuffer source, DType from, DType to, Check check) {
        BlockCast cast = BlockCast.of(from, BIG_ENDIAN, to, LITTLE_ENDIAN, check);
        assertThat(cast.cast(source, ByteBuffer.allocate(8), 1)).isZero();
        return cast.problem(source);
    }

    private static String ordinalProblem(int ordinal, List<String> constants) {
        BlockCast cast = BlockCast.ofOrdinals(DType.INT32, BIG_ENDIAN, DType.INT8, BIG_ENDIAN, constants);
        ByteBuffer source = ints(ordinal);
        assertThat(cast.cast(source, ByteBuffer.allocate(1), 1)).isZero();
        return cast.problem(source);
    }

    private static ByteBuffer ints(int... values) {
        ByteBuffer bytes = ByteBuffer.allocate(4 * values.length);
        IntStream.of(values).forEach(bytes::putInt);
        return bytes.flip();
    }

    private static ByteBuffer longs(long value) {
        return ByteBuffer.allocate(8).putLong(value).flip();
    }

    private static ByteBuffer doubles(double value) {
        return ByteBuffer.allocate(8).putDouble(value).flip();
    }
}
