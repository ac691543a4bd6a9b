package dev.tenon.internal.npy;

import dev.tenon.DType;
import java.nio.ByteOrder;
import java.util.Objects;
import java.util.Optional;

/**
 * Numbers, or booleans: a dtype and its byte order, {@code <f4}.
 *
 * @param dtype any but {@link DType#STRING}
 * @param byteOrder little endian for elements of one byte, which have none
 */
public record NumberType(DType dtype, ByteOrder byteOrder) implements NpyType {

    /** @throws IllegalArgumentException for {@link DType#STRING}, whose elements have no fixed size */
    public NumberType {
        Objects.requireNonNull(byteOrder, "byteOrder");
        if (dtype == DType.STRING) {
            throw new IllegalArgumentException(dtype + " is no type of numbers");
        }
        if (dtype.byteSize() == 1) {
            byteOrder = ByteOrder.LITTLE_ENDIAN;
        }
    }

    @Override
    public int byteSize() {
        return dtype.byteSize();
    }

    @Override
    public String descr() {
        return "" + Descr.order(byteSize() == 1 ? '|' : '<', byteOrder) + kind() + byteSize();
    }

    @Override
    public Optional<NumberType> asBfloat16() {
        return dtype == DType.BFLOAT16 ? Optional.of(this) : Optional.empty();
    }

    private char kind() {
        return switch (dtype) {
            case BOOL -> 'b';
            case INT8, INT16, INT32, INT64 -> 'i';
            case UINT8, UINT16, UINT32, UINT64 -> 'u';
            case FLOAT16, FLOAT32, FLOAT64 -> 'f';
            case BFLOAT16 -> 'V';
            case STRING -> throw new AssertionError(dtype);
        };
    }
}
