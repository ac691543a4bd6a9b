package dev.tenon.internal.cast;

import static java.nio.ByteOrder.BIG_ENDIAN;
import static java.nio.ByteOrder.LITTLE_ENDIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tenon.DType;
import java.nio.ByteBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a cast does with its buffers; its values are tested in {@link EveryCastTest}. */
class BlockCastTest {
    private static final List<String> SPECIES = List.of("SETOSA", "VERSICOLOR", "VIRGINICA");

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 511, 512, 513, 1023, 1024, 1025, 2048, 3000})
    void theFirstElementThatFailsStaysInTheSourceWhateverBlockItIsIn(int good) {
        ByteBuffer source = ByteBuffer.allocate(4 * 3100).order(BIG_ENDIAN);
        for (int i = 0; i < 3100; i++) {
            source.putInt(i < good ? i % 256 : 300);
        }
        ByteBuffer target = ByteBuffer.allocate(3100);

        int cast = BlockCast.of(DType.INT32, BIG_ENDIAN, DType.UINT8, LITTLE_ENDIAN, Check.EXACT)
                .cast(source.flip(), target, 3100);

        assertThat(cast).isEqualTo(good);
        assertThat(source.position()).isEqualTo(4 * good);
        assertThat(target.position()).isEqualTo(good);
        for (int i = 0; i < 3100; i++) {
            assertThat(target.get(i)).isEqualTo(i < good ? (byte) i : 0);
        }
    }

    @Test
    void aCastGoesOnWhereItStopped() {
        BlockCast cast = BlockCast.of(DType.INT16, BIG_ENDIAN, DType.INT8, LITTLE_ENDIAN, Check.RANGE);
        ByteBuffer source = ByteBuffer.wrap(new byte[] {0, 1, 1, 0, 0, 2});
        ByteBuffer target = ByteBuffer.allocate(3);
        assertThat(cast.cast(source, target, 3)).isEqualTo(1);
        assertThat(cast.cast(source, target, 2)).isZero();
        assertThat(cast.cast(source.position(4), target, 1)).isEqualTo(1);
        assertThat(target.array()).containsExactly(1, 2, 0);
    }

    @Test
    void onlyTheElementsAskedForAreCastFromThePositionOn() {
        ByteBuffer source = ByteBuffer.wrap(new byte[] {9, 0, 1, 0, 2, 0, 3}).position(1);
        ByteBuffer target = ByteBuffer.allocate(8).position(3);
        int cast = BlockCast.of(DType.UINT16, BIG_ENDIAN, DType.UINT8, BIG_ENDIAN, Check.EXACT)
                .cast(source, target, 2);
        assertThat(cast).isEqualTo(2);
        assertThat(source.position()).isEqualTo(5);
        assertThat(target.position()).isEqualTo(5);
        assertThat(target.array()).containsExactly(0, 0, 0, 1, 2, 0, 0, 0);
    }

    @Test
    void theByteOrdersOfTheBuffersDoNotMatterAndStay() {
        ByteBuffer source = ByteBuffer.wrap(new byte[] {0, 1}).order(LITTLE_ENDIAN);
        ByteBuffer target = ByteBuffer.allocate(4).order(BIG_ENDIAN);
        BlockCast.of(DType.INT16, BIG_ENDIAN, DType.INT32, LITTLE_ENDIAN, Check.NONE)
                .cast(source, target, 1);
        assertThat(target.array()).containsExactly(1, 0, 0, 0);
        assertThat(source.order()).isEqualTo(LITTLE_ENDIAN);
        assertThat(target.order()).isEqualTo(BIG_ENDIAN);
    }

    @Test
    void directAndReadOnlyBuffersAreCastToo() {
        ByteBuffer source =
                ByteBuffer.allocateDirect(4).put(0, new byte[] {0, 1, 0, 2}).asReadOnlyBuffer();
        ByteBuffer target = ByteBuffer.allocateDirect(2);
        BlockCast.of(DType.INT16, BIG_ENDIAN, DType.INT8, BIG_ENDIAN, Check.RANGE)
                .cast(source, target, 2);
        assertThat(target.get(0)).isEqualTo((byte) 1);
        assertThat(target.get(1)).isEqualTo((byte) 2);
    }

    @Test
    void bytesAreCopiedWhereNothingChangesAndNothingIsChecked() {
        assertThat(isCopy(DType.FLOAT32, DType.FLOAT32)).isTrue();
        assertThat(isCopy(DType.UINT8, DType.INT8)).isTrue();
        assertThat(isCopy(DType.INT64, DType.UINT64)).isTrue();
        assertThat(isCopy(DType.FLOAT16, DType.BFLOAT16)).isFalse();
        assertThat(isCopy(DType.UINT8, DType.BOOL)).isFalse();
        assertThat(BlockCast.of(DType.INT8, BIG_ENDIAN, DType.INT8, LITTLE_ENDIAN, Check.EXACT)
                        .isCopy())
                .isTrue();
        assertThat(BlockCast.of(DType.INT16, BIG_ENDIAN, DType.INT16, LITTLE_ENDIAN, Check.NONE)
                        .isCopy())
                .isFalse();
        assertThat(BlockCast.of(DType.UINT8, BIG_ENDIAN, DType.INT8, BIG_ENDIAN, Check.RANGE)
                        .isCopy())
                .isFalse();
    }

    private static boolean isCopy(DType from, DType to) {
        return BlockCast.of(from, BIG_ENDIAN, to, BIG_ENDIAN, Check.NONE).isCopy();
    }

    @Test
    void booleansAreNeverCopiedAsAnyByteButZeroIsTrueAndBecomesOne() {
        BlockCast cast = BlockCast.of(DType.BOOL, LITTLE_ENDIAN, DType.BOOL, LITTLE_ENDIAN, Check.NONE);
        ByteBuffer target = ByteBuffer.allocate(4);
        cast.cast(ByteBuffer.wrap(new byte[] {0, 1, (byte) 0xff, (byte) 0x80}), target, 4);
        assertThat(target.array()).containsExactly(0, 1, 1, 1);
        assertThat(cast.isCopy()).isFalse();
    }

    @Test
    void sizesAreThoseOfTheDtypes() {
        BlockCast cast = BlockCast.of(DType.INT16, BIG_ENDIAN, DType.FLOAT64, BIG_ENDIAN, Check.NONE);
        assertThat(cast.sourceSize()).isEqualTo(2);
        assertThat(cast.targetSize()).isEqualTo(8);
    }

    @Test
    void stringsAreNoNumbers() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BlockCast.of(DType.STRING, BIG_ENDIAN, DType.STRING, BIG_ENDIAN, Check.NONE))
                .withMessage("not numeric: STRING to STRING");
    }

    @Test
    void ordinalsAreCheckedEvenWhereTheDtypeStays() {
        BlockCast cast = BlockCast.ofOrdinals(DType.INT8, BIG_ENDIAN, DType.INT8, BIG_ENDIAN, SPECIES);
        ByteBuffer target = ByteBuffer.allocate(4);
        assertThat(cast.isCopy()).isFalse();
        assertThat(cast.cast(ByteBuffer.wrap(new byte[] {0, 2, 3, 0}), target, 4))
                .isEqualTo(2);
        assertThat(cast.cast(ByteBuffer.wrap(new byte[] {-1}), target, 1)).isZero();
        assertThat(target.array()).containsExactly(0, 2, 0, 0);
    }

    @Test
    void ordinalsAreReadFromEveryIntegerDtypeAndBecomeAnyOther() {
        for (DType from : NumpyCasts.NUMERIC) {
            for (DType to : NumpyCasts.NUMERIC) {
                if (CastRules.isInteger(from) && CastRules.isInteger(to)) {
                    ByteBuffer source = ByteBuffer.allocate(3 * from.byteSize());
                    source.put(from.byteSize() - 1, (byte) 2);
                    source.put(3 * from.byteSize() - 1, (byte) 3);
                    ByteBuffer target = ByteBuffer.allocate(3 * to.byteSize());
                    BlockCast cast = BlockCast.ofOrdinals(from, BIG_ENDIAN, to, LITTLE_ENDIAN, SPECIES);
                    assertThat(cast.cast(source, target, 3))
                            .as("%s to %s", from, to)
                            .isEqualTo(2);
                    assertThat(target.get(0)).isEqualTo((byte) 2);
                    assertThat(target.get(to.byteSize())).isZero();
                    assertThat(cast.problem(source)).startsWith("3 is the ordinal of no constant");
                }
            }
        }
    }

    @Test
    void anOrdinalFarBeyondAnIntIsNoneEither() {
        ByteBuffer source = ByteBuffer.allocate(8).putLong(1L << 32).flip();
        assertThat(BlockCast.ofOrdinals(DType.INT64, BIG_ENDIAN, DType.INT32, BIG_ENDIAN, SPECIES)
                        .cast(source, ByteBuffer.allocate(4), 1))
                .isZero();
        source.putLong(0, -1);
        assertThat(BlockCast.ofOrdinals(DType.UINT64, BIG_ENDIAN, DType.INT32, BIG_ENDIAN, SPECIES)
                        .cast(source, ByteBuffer.allocate(4), 1))
                .isZero();
    }

    @Test
    void anEnumWithoutConstantsHasNoOrdinals() {
        assertThat(BlockCast.ofOrdinals(DType.INT8, BIG_ENDIAN, DType.INT32, BIG_ENDIAN, List.of())
                        .cast(ByteBuffer.allocate(1), ByteBuffer.allocate(4), 1))
                .isZero();
    }

    @Test
    void ordinalsAreIntegers() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BlockCast.ofOrdinals(DType.FLOAT32, BIG_ENDIAN, DType.INT32, BIG_ENDIAN, SPECIES))
                .withMessage("not integers: FLOAT32 to INT32");
    }
}
