package dev.tenon;

import java.util.Locale;

/**
 * The element type of an array: in NumPy files a {@code dtype}, in TensorFlow a {@code tf.DType}.
 *
 * <p>A Java type implies one: boolean {@link #BOOL}, byte {@link #INT8}, short {@link #INT16}, int {@link #INT32}, long
 * {@link #INT64}, float {@link #FLOAT32}, double {@link #FLOAT64}, String {@link #STRING},
 * an enum {@link #INT32} (its ordinals). A Java integer of the same width as an unsigned dtype
 * carries its bits: a {@code byte} is a {@link #UINT8} that {@link Byte#toUnsignedInt} reads.
 *
 * @see <a href="https://numpy.org/doc/stable/reference/arrays.dtypes.html">NumPy dtypes</a>
 */
public enum DType {
    /** {@code numpy.bool}, {@code tf.bool}: one byte, 0 or 1. */
    BOOL(1),
    /** {@code numpy.int8}. */
    INT8(1),
    /** {@code numpy.uint8}, {@code tf.uint8}. */
    UINT8(1),
    /** {@code numpy.int16}. */
    INT16(2),
    /** {@code numpy.uint16}, {@code tf.uint16}. */
    UINT16(2),
    /** {@code numpy.int32}, {@code tf.int32}. */
    INT32(4),
    /** {@code numpy.uint32}. */
    UINT32(4),
    /** {@code numpy.int64}, {@code tf.int64}. */
    INT64(8),
    /** {@code numpy.uint64}. */
    UINT64(8),
    /** {@code numpy.float16}, {@code tf.float16}: IEEE 754 binary16. */
    FLOAT16(2),
    /** {@code ml_dtypes.bfloat16}, {@code tf.bfloat16}: the upper half of a binary32. */
    BFLOAT16(2),
    /** {@code numpy.float32}, {@code tf.float32}: IEEE 754 binary32. */
    FLOAT32(4),
    /** {@code numpy.float64}, {@code tf.float64}: IEEE 754 binary64. */
    FLOAT64(8),
    /**
     * {@code numpy.str_} ({@code <U}), {@code tf.string}: text, UTF-8 in tensors. Of {@code byte[]} any bytes,
     * {@code numpy.bytes_} ({@code |S}).
     */
    STRING(-1);

    private final int byteSize;

    DType(int byteSize) {
        this.byteSize = byteSize;
    }

    /**
     * The size of one element in bytes: {@code numpy.dtype.itemsize}.
     *
     * @throws UnsupportedOperationException for {@link #STRING}, whose elements differ in size
     */
    public int byteSize() {
        if (byteSize < 0) {
            throw new UnsupportedOperationException(this + " has no fixed element size");
        }
        return byteSize;
    }

    /** The name that NumPy and TensorFlow give it: {@code float32}, {@code bool}; {@code str} for {@link #STRING}. */
    public String numpyName() {
        return this == STRING ? "str" : name().toLowerCase(Locale.ROOT);
    }
}
