package dev.tenon.internal.cast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tenon.DType;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;

/** Both ways to cast halves are tested wherever Java has both, whichever is used. */
class HalfTest {
    private static final int ALL = 1 << 16;
    private static final int BLOCK = CarriedBlock.BLOCK;

    @Test
    void allFiniteHalvesHaveTheValueThatTheirBitsSay() {
        for (int bits = 0; bits < ALL; bits++) {
            int exponent = bits >> 10 & 0x1f;
            int fraction = bits & 0x3ff;
            if (exponent == 0x1f) {
                continue;
            }
            double magnitude = exponent == 0
                    ? Math.scalb((double) fraction, -24)
                    : Math.scalb(1 + fraction / 1024.0, exponent - 15);
            float expected = (float) (bits >> 15 == 0 ? magnitude : -magnitude);
            assertThat(Half.toFloatBits((short) bits))
                    .as("half %04x", bits)
                    .isEqualTo(Float.floatToRawIntBits(expected));
        }
    }

    @Test
    void allHalvesBecomeTheFloat32AndFloat64ThatNumpyMakes() {
        ByteBuffer numpy = NumpyCasts.unpack("halves.bin.gz");
        assertThat(Casts.cast(all(), DType.FLOAT16, DType.FLOAT32))
                .isEqualTo(NumpyCasts.nextPlanes(numpy, 4).array());
        assertThat(Casts.cast(all(), DType.FLOAT16, DType.FLOAT64))
                .isEqualTo(NumpyCasts.nextPlanes(numpy, 8).array());
    }

    @Test
    void allHalvesComeBackFromFloat32AndFloat64() {
        for (DType wider : new DType[] {DType.FLOAT32, DType.FLOAT64}) {
            ByteBuffer floats =
                    ByteBuffer.wrap(Casts.cast(all(), DType.FLOAT16, wider)).order(ByteOrder.LITTLE_ENDIAN);
            assertThat(Casts.cast(floats, wider, DType.FLOAT16)).isEqualTo(all().array());
        }
    }

    @Test
    void arithmeticTakesAllHalvesToFloatBits() {
        takesAllHalvesToFloatBits(HalfArithmetic::toFloatBits);
    }

    @Test
    void instructionsTakeAllHalvesToFloatBits() {
        assumeTrue(HalfInstructions.EXIST, "Java has instructions for halves from 20 on");
        takesAllHalvesToFloatBits(HalfInstructions::toFloatBits);
    }

    @Test
    void arithmeticRoundsSamplesToHalves() {
        roundsSamplesToHalves(new HalfArithmetic()::fromFloatBits);
    }

    @Test
    void instructionsRoundSamplesToHalves() {
        assumeTrue(HalfInstructions.EXIST, "Java has instructions for halves from 20 on");
        roundsSamplesToHalves(HalfInstructions::fromFloatBits);
    }

    @Test
    void instructionsAreUsedWhereJavaHasThem() {
        assertThat(HalfInstructions.EXIST).isEqualTo(Runtime.version().feature() >= 20);
    }

    private static void takesAllHalvesToFloatBits(Pass<short[], int[]> pass) {
        ByteBuffer numpy = NumpyCasts.nextPlanes(NumpyCasts.unpack("halves.bin.gz"), 4);
        short[] halves = new short[BLOCK];
        int[] bits = new int[BLOCK];
        for (int first = 0; first < ALL; first += BLOCK) {
            all().position(2 * first)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .asShortBuffer()
                    .get(halves);
            pass.run(halves, bits, BLOCK);
            int[] expected = new int[BLOCK];
            numpy.asIntBuffer().position(first).get(expected);
            assertThat(bits).as("from half %04x", first).isEqualTo(expected);
        }
    }

    private static void roundsSamplesToHalves(Pass<int[], short[]> pass) {
        ByteBuffer samples = FloatSamples.of(DType.FLOAT32);
        ByteBuffer numpy = NumpyCasts.unpack("rounded.bin.gz");
        int[] bits = new int[BLOCK];
        short[] halves = new short[BLOCK];
        while (samples.hasRemaining()) {
            int count = Math.min(BLOCK, samples.remaining() / 4);
            int first = samples.position() / 4;
            samples.asIntBuffer().get(bits, 0, count);
            samples.position(samples.position() + 4 * count);
            pass.run(bits, halves, count);
            for (int i = 0; i < count; i++) {
                assertThat(halves[i]).as("%08x", bits[i]).isEqualTo(numpy.getShort(2 * (first + i)));
            }
        }
    }

    private static ByteBuffer all() {
        ByteBuffer halves = ByteBuffer.allocate(2 * ALL).order(ByteOrder.LITTLE_ENDIAN);
        for (int bits = 0; bits < ALL; bits++) {
            halves.putShort((short) bits);
        }
        return halves.flip();
    }
}
