package dev.tenon.internal.npy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Writes all that stands before the data of an npy file, byte by byte as {@code np.save} does. */
public final class NpyHeaderWriter {
    /** The data begins at a multiple of this, so that it can be mapped: {@code numpy.lib.format.ARRAY_ALIGN}. */
    private static final int ALIGNMENT = 64;

    /** NumPy's {@code GROWTH_AXIS_MAX_DIGITS}: room for the longest length, so that an appender can change it in place. */
    private static final int GROWTH_DIGITS = 21;

    private NpyHeaderWriter() {}

    /** The bytes from the magic string to the last one before the data: a multiple of 64 of them. */
    public static ByteBuffer write(NpyHeader header) {
        return wrap(dictionary(header));
    }

    static String dictionary(NpyHeader header) {
        List<Long> shape = header.shape();
        String fortranOrder = header.fortranOrder() ? "True" : "False";
        String text = "{'descr': " + StructType.literal(header.type()) + ", 'fortran_order': " + fortranOrder
                + ", 'shape': " + tuple(shape) + ", }";
        if (shape.isEmpty()) {
            return text;
        }
        long growing = shape.get(header.fortranOrder() ? shape.size() - 1 : 0);
        return text + " ".repeat(GROWTH_DIGITS - Long.toString(growing).length());
    }

    static String tuple(List<Long> shape) {
        return shape.size() == 1
                ? "(" + shape.get(0) + ",)"
                : shape.stream().map(String::valueOf).collect(Collectors.joining(", ", "(", ")"));
    }

    /** The oldest version that can hold the dictionary: 2.0 for a long one, 3.0 for one that Latin-1 cannot write. */
    static ByteBuffer wrap(String dictionary) {
        if (!StandardCharsets.ISO_8859_1.newEncoder().canEncode(dictionary)) {
            return wrap(dictionary, 3, StandardCharsets.UTF_8);
        }
        ByteBuffer oldest = wrap(dictionary, 1, StandardCharsets.ISO_8859_1);
        int length = oldest.capacity() - 10;
        return length <= 0xFFFF ? oldest : wrap(dictionary, 2, StandardCharsets.ISO_8859_1);
    }

    private static ByteBuffer wrap(String dictionary, int major, Charset charset) {
        byte[] text = dictionary.getBytes(charset);
        int before = NpyPrefix.MAGIC.length + 2 + (major == 1 ? 2 : 4);
        // Where nothing is left to pad NumPy adds a whole block.
        int padding = ALIGNMENT - (before + text.length + 1) % ALIGNMENT;
        int length = text.length + padding + 1;
        ByteBuffer bytes = ByteBuffer.allocate(before + length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put(NpyPrefix.MAGIC).put((byte) major).put((byte) 0);
        if (major == 1) {
            bytes.putShort((short) length);
        } else {
            bytes.putInt(length);
        }
        bytes.put(text).put(" ".repeat(padding).getBytes(charset)).put((byte) '\n');
        return bytes.flip();
    }
}
