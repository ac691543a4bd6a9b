package dev.tenon.internal.cast;

import dev.tenon.DType;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.function.LongUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** The floats that make_casts.py has NumPy round, by the same formulas; little-endian. */
final class FloatSamples {
    private static final int RANDOM = 1_000_000;

    private FloatSamples() {}

    /** All exponents, each with the mantissas where rounding changes: float32_samples() and float64_samples(). */
    static ByteBuffer of(DType dtype) {
        return dtype == DType.FLOAT32
                ? elements(4, patterns(IntStream.range(0, 256), 8, 23))
                : elements(8, patterns(exponentsOfFloat64(), 11, 52));
    }

    /** random_float32() and random_float64(). */
    static ByteBuffer random(DType dtype) {
        LongUnaryOperator next = word -> word * 6364136223846793005L + 1442695040888963407L;
        LongStream words = LongStream.iterate(next.applyAsLong(1), next).limit(RANDOM);
        return dtype == DType.FLOAT32
                ? elements(4, words.map(word -> word >>> 32).toArray())
                : elements(8, words.map(FloatSamples::nearFloat32).toArray());
    }

    private static long nearFloat32(long word) {
        long exponent = 860 + ((word >>> 52) & 0x7ff) % 300;
        return (word & 0x800f_ffff_ffff_ffffL) | (exponent << 52);
    }

    private static IntStream exponentsOfFloat64() {
        return IntStream.of(0, 868, 993, 1143, 2046)
                .flatMap(first -> IntStream.range(
                        first,
                        switch (first) {
                            case 868 -> 903;
                            case 993 -> 1044;
                            case 1143 -> 1154;
                            default -> first + 2;
                        }));
    }

    private static long[] patterns(IntStream exponents, int exponentBits, int mantissaBits) {
        int[] each = exponents.toArray();
        return LongStream.range(0, 2)
                .flatMap(sign -> IntStream.of(each)
                        .mapToLong(exponent -> ((sign << exponentBits) | exponent) << mantissaBits)
                        .flatMap(upper -> mantissas(mantissaBits).map(mantissa -> upper | mantissa)))
                .toArray();
    }

    /** Powers of two and their neighbours, and the same seen from the other end. */
    private static LongStream mantissas(int bits) {
        long[] near = LongStream.range(0, bits)
                .flatMap(k -> LongStream.rangeClosed(-1, 1).map(distance -> (1L << k) + distance))
                .sorted()
                .distinct()
                .toArray();
        return LongStream.concat(LongStream.of(near), LongStream.of(near).map(mantissa -> (1L << bits) - 1 - mantissa));
    }

    private static ByteBuffer elements(int size, long[] patterns) {
        ByteBuffer elements = ByteBuffer.allocate(size * patterns.length).order(ByteOrder.LITTLE_ENDIAN);
        for (long pattern : patterns) {
            if (size == Integer.BYTES) {
                elements.putInt((int) pattern);
            } else {
                elements.putLong(pattern);
            }
        }
        return elements.flip();
    }
}
