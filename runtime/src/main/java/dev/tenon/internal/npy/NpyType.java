package dev.tenon.internal.npy;

import dev.tenon.DType;
import dev.tenon.numpy.NumpyFormatException;
import java.nio.ByteOrder;
import java.util.Objects;

/**
 * The element type of an npy file: a dtype and its byte order, {@code <f4}.
 *
 * @param byteOrder little endian for elements of one byte, which have none
 */
public record NpyType(DType dtype, ByteOrder byteOrder) {

    /** @throws IllegalArgumentException if npy files of {@code dtype} are not read or written by this version */
    public NpyType {
        Objects.requireNonNull(byteOrder, "byteOrder");
        if (dtype == DType.STRING || dtype == DType.BFLOAT16) {
            throw new IllegalArgumentException(dtype + " has no npy type in this version");
        }
        if (dtype.byteSize() == 1) {
            byteOrder = ByteOrder.LITTLE_ENDIAN;
        }
    }

    /** The type as it is written by default: little endian, as NumPy does on nearly every machine. */
    public static NpyType of(DType dtype) {
        return new NpyType(dtype, ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * The type of a header's {@code descr}.
     *
     * @param where the file and member, for the message
     * @throws NumpyFormatException if it is not one, or of a kind that is not read; the message says which
     */
    public static NpyType parse(String descr, String where) throws NumpyFormatException {
        return Descr.parse(descr, where);
    }

    /** The size of one element in bytes. */
    public int byteSize() {
        return dtype.byteSize();
    }

    /** The {@code descr} of a header: {@code numpy.dtype.str}, for example {@code <f4} or {@code |u1}. */
    public String descr() {
        char order = byteSize() == 1 ? '|' : byteOrder == ByteOrder.BIG_ENDIAN ? '>' : '<';
        return "" + order + kind() + byteSize();
    }

    private char kind() {
        return switch (dtype) {
            case BOOL -> 'b';
            case INT8, INT16, INT32, INT64 -> 'i';
            case UINT8, UINT16, UINT32, UINT64 -> 'u';
            case FLOAT16, FLOAT32, FLOAT64 -> 'f';
            case BFLOAT16, STRING -> throw new AssertionError(dtype);
        };
    }
}
