package dev.tenon.support;

import dev.tenon.numpy.NumpyFormat;

/**
 * A format that a codec stands behind: how the codec of a nested record is found, which is hidden in a generated class that
 * may be in another package or another jar.
 *
 * @param <R> the record
 */
public interface CodecFormat<R> extends NumpyFormat<R> {

    /** What takes the record apart. */
    RecordCodec<R> codec();

    /** The codec behind a {@code FORMAT} of a generated class. */
    static <R> RecordCodec<R> codecOf(NumpyFormat<R> format) {
        if (format instanceof CodecFormat<R> coded) {
            return coded.codec();
        }
        throw new IllegalArgumentException("not the FORMAT of a generated class: " + format);
    }
}
