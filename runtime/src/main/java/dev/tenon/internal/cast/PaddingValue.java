package dev.tenon.internal.cast;

import dev.tenon.Casting;
import dev.tenon.DType;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The value that stands behind rows that are padded, as an element of a dtype. */
public final class PaddingValue {
    private PaddingValue() {}

    /**
     * The bytes of one element.
     *
     * @throws LossyValue if {@code value} is not a value of the dtype; those with a fraction round
     */
    public static byte[] of(double value, DType dtype, ByteOrder order) {
        ByteBuffer source = ByteBuffer.allocate(Double.BYTES).order(ByteOrder.nativeOrder());
        return cast(source.putDouble(0, value), DType.FLOAT64, dtype, order);
    }

    /** The same for a value that a {@code double} may not hold. */
    public static byte[] of(long value, DType dtype, ByteOrder order) {
        ByteBuffer source = ByteBuffer.allocate(Long.BYTES).order(ByteOrder.nativeOrder());
        return cast(source.putLong(0, value), DType.INT64, dtype, order);
    }

    /** Whether {@link #of(double, DType, ByteOrder)} gives the bytes of one element; strings have none. */
    public static boolean isValue(double value, DType dtype) {
        ByteBuffer source = ByteBuffer.allocate(Double.BYTES).order(ByteOrder.nativeOrder());
        return dtype != DType.STRING
                && cast(DType.FLOAT64, dtype, ByteOrder.nativeOrder())
                                .cast(source.putDouble(0, value), ByteBuffer.allocate(dtype.byteSize()), 1)
                        == 1;
    }

    private static byte[] cast(ByteBuffer source, DType from, DType to, ByteOrder order) {
        BlockCast cast = cast(from, to, order);
        byte[] element = new byte[to.byteSize()];
        if (cast.cast(source, ByteBuffer.wrap(element), 1) == 0) {
            throw cast.lossy(0, source);
        }
        return element;
    }

    private static BlockCast cast(DType from, DType to, ByteOrder order) {
        Check check = CastRules.check(from, to, Casting.SAME_KIND)
                .or(() -> CastRules.check(from, to, Casting.EXACT))
                .orElseThrow(() -> new IllegalArgumentException(to.numpyName() + " has no numbers"));
        return BlockCast.of(from, ByteOrder.nativeOrder(), to, order, check);
    }
}
