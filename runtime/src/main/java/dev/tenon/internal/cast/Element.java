package dev.tenon.internal.cast;

import dev.tenon.DType;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The single element at the position of a buffer, which is not moved. */
record Element(DType dtype, ByteOrder order) {

    /** The value as NumPy prints it: {@code 300}, {@code 1e+300}. */
    String text(ByteBuffer source) {
        if (CastRules.isFloat(dtype)) {
            return FloatText.of(dtype, toDouble(source));
        }
        long bits = toLong(source);
        return dtype == DType.UINT64 ? Long.toUnsignedString(bits) : Long.toString(bits);
    }

    /** An integer, or the bits of a uint64. */
    long toLong(ByteBuffer source) {
        return cast(source, DType.UINT64).getLong(0);
    }

    double toDouble(ByteBuffer source) {
        return cast(source, DType.FLOAT64).getDouble(0);
    }

    /** The element cast to {@code to}, unchecked and in big-endian order. */
    ByteBuffer cast(ByteBuffer source, DType to) {
        ByteBuffer target = ByteBuffer.allocate(to.byteSize());
        BlockCast.of(dtype, order, to, ByteOrder.BIG_ENDIAN, Check.NONE).cast(source.duplicate(), target, 1);
        return target.flip();
    }
}
