package dev.tenon.internal.cast;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.DType;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;

class Bfloat16Test {
    private static final int ALL = 1 << 16;

    @Test
    void allBecomeTheFloat32WhoseUpperHalfTheyAre() {
        ByteBuffer floats = ByteBuffer.wrap(Casts.cast(all(), DType.BFLOAT16, DType.FLOAT32))
                .order(ByteOrder.LITTLE_ENDIAN);
        for (int bits = 0; bits < ALL; bits++) {
            assertThat(floats.getInt(4 * bits)).isEqualTo(bits << 16);
        }
    }

    @Test
    void allBecomeTheFloat32AndFloat64ThatMlDtypesMakes() {
        ByteBuffer numpy = NumpyCasts.unpack("bfloats.bin.gz");
        assertThat(Casts.cast(all(), DType.BFLOAT16, DType.FLOAT32))
                .isEqualTo(NumpyCasts.nextPlanes(numpy, 4).array());
        assertThat(Casts.cast(all(), DType.BFLOAT16, DType.FLOAT64))
                .isEqualTo(NumpyCasts.nextPlanes(numpy, 8).array());
    }

    @Test
    void allComeBackFromFloat32ButNaNThatKeepsItsSignAlone() {
        for (DType wider : new DType[] {DType.FLOAT32, DType.FLOAT64}) {
            ByteBuffer floats =
                    ByteBuffer.wrap(Casts.cast(all(), DType.BFLOAT16, wider)).order(ByteOrder.LITTLE_ENDIAN);
            ByteBuffer back =
                    ByteBuffer.wrap(Casts.cast(floats, wider, DType.BFLOAT16)).order(ByteOrder.LITTLE_ENDIAN);
            for (int bits = 0; bits < ALL; bits++) {
                boolean isNaN = (bits & 0x7fff) > 0x7f80;
                int expected = isNaN ? (bits & 0x8000) | 0x7fc0 : bits;
                assertThat(back.getShort(2 * bits)).as("%04x", bits).isEqualTo((short) expected);
            }
        }
    }

    @Test
    void float64AndLongIntegersAreRoundedTwiceByWayOfFloat32() {
        // A little above halfway between 1 and the next bfloat16: float32 makes it halfway, and that goes to even.
        ByteBuffer source = ByteBuffer.allocate(16).order(ByteOrder.BIG_ENDIAN);
        source.putDouble(1 + 0x1p-8 + 0x1p-40)
                .putLong((1L << 40) + (1L << 32) + 1)
                .flip();
        assertThat(Casts.cast(source.slice(0, 8).order(ByteOrder.BIG_ENDIAN), DType.FLOAT64, DType.BFLOAT16))
                .containsExactly(0x3f, 0x80);
        assertThat(Casts.cast(source.slice(8, 8).order(ByteOrder.BIG_ENDIAN), DType.INT64, DType.BFLOAT16))
                .containsExactly(0x53, 0x80);
    }

    private static ByteBuffer all() {
        ByteBuffer bfloats = ByteBuffer.allocate(2 * ALL).order(ByteOrder.LITTLE_ENDIAN);
        for (int bits = 0; bits < ALL; bits++) {
            bfloats.putShort((short) bits);
        }
        return bfloats.flip();
    }
}
