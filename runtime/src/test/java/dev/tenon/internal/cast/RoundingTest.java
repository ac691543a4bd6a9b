package dev.tenon.internal.cast;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.DType;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Longer floats become shorter ones bit for bit as NumPy and ml_dtypes round them, NaN included. */
class RoundingTest {

    @Test
    void allExponentsWithEveryMantissaWhereRoundingChanges() {
        ByteBuffer numpy = NumpyCasts.unpack("rounded.bin.gz");
        for (DType from : List.of(DType.FLOAT32, DType.FLOAT64)) {
            ByteBuffer samples = FloatSamples.of(from);
            for (DType to : List.of(DType.FLOAT16, DType.BFLOAT16)) {
                ByteBuffer found =
                        ByteBuffer.wrap(Casts.cast(samples, from, to)).order(numpy.order());
                for (int i = 0; i < found.capacity() / 2; i++) {
                    short expected = numpy.getShort();
                    if (found.getShort(2 * i) != expected) {
                        assertThat(Integer.toHexString(found.getShort(2 * i) & 0xffff))
                                .as("%s %s as %s", from, bits(samples, from, i), to)
                                .isEqualTo(Integer.toHexString(expected & 0xffff));
                    }
                }
            }
        }
        assertThat(numpy.hasRemaining()).isFalse();
    }

    private static String bits(ByteBuffer samples, DType dtype, int index) {
        return dtype == DType.FLOAT32
                ? Integer.toHexString(samples.getInt(4 * index))
                : Long.toHexString(samples.getLong(8 * index));
    }

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource("digests")
    void aMillionRandomPatterns(DType from, DType to, String digest) throws Exception {
        byte[] found = Casts.cast(FloatSamples.random(from), from, to);
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(found)))
                .isEqualTo(digest);
    }

    static Stream<Arguments> digests() {
        return NumpyCasts.csv("random.csv").stream()
                .map(cells -> Arguments.of(NumpyCasts.dtype(cells[0]), NumpyCasts.dtype(cells[1]), cells[2]));
    }
}
