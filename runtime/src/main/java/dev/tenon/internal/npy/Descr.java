package dev.tenon.internal.npy;

import dev.tenon.DType;
import dev.tenon.numpy.NumpyFormatException;
import java.nio.ByteOrder;
import java.util.Map;

/** The {@code descr} string of a header: byte order, kind, size. */
final class Descr {
    private static final Map<String, DType> DTYPES = Map.ofEntries(
            Map.entry("b1", DType.BOOL),
            Map.entry("i1", DType.INT8),
            Map.entry("u1", DType.UINT8),
            Map.entry("i2", DType.INT16),
            Map.entry("u2", DType.UINT16),
            Map.entry("i4", DType.INT32),
            Map.entry("u4", DType.UINT32),
            Map.entry("i8", DType.INT64),
            Map.entry("u8", DType.UINT64),
            Map.entry("f2", DType.FLOAT16),
            Map.entry("f4", DType.FLOAT32),
            Map.entry("f8", DType.FLOAT64));

    static final String READ = "a boolean, integer or float of 1, 2, 4 or 8 bytes";

    private Descr() {}

    static NpyType parse(String descr, String where) throws NumpyFormatException {
        if (descr.length() < 2 || "<>|=".indexOf(descr.charAt(0)) < 0) {
            throw refused(descr, where, "byte order, kind and size as in '<f4' or '|u1'");
        }
        String kindAndSize = descr.substring(1);
        DType dtype = DTYPES.get(kindAndSize);
        if (dtype == null) {
            if (kindAndSize.charAt(0) == 'O') {
                throw refused(
                        descr, where, "numbers (this is an object array: it runs code when loaded, and is never read)");
            }
            String unread = unread(kindAndSize);
            throw unread.isEmpty()
                    ? refused(descr, where, READ)
                    : new UnreadDTypeException(where, Quote.of(descr) + ", " + unread);
        }
        return new NpyType(dtype, byteOrder(descr, dtype, where));
    }

    private static ByteOrder byteOrder(String descr, DType dtype, String where) throws NumpyFormatException {
        if (dtype.byteSize() == 1) {
            return ByteOrder.LITTLE_ENDIAN;
        }
        return switch (descr.charAt(0)) {
            case '<' -> ByteOrder.LITTLE_ENDIAN;
            case '>' -> ByteOrder.BIG_ENDIAN;
            // NumPy takes the order of the machine that reads, which need not be that of the machine that wrote.
            default -> throw refused(descr, where, "a byte order, '<' or '>'");
        };
    }

    /** What a kind is that NumPy knows and this version does not read, and what to do in Python; empty for others. */
    private static String unread(String kindAndSize) {
        return switch (kindAndSize.charAt(0)) {
            case 'c' -> "complex numbers, which are not read: save a.real and a.imag";
            case 'M' -> "datetime64, which is not read: save a.astype('int64')";
            case 'm' -> "timedelta64, which is not read: save a.astype('int64')";
            case 'V' -> "void elements, which are not read: save a.view('uint8')";
            case 'U' -> "unicode strings, which this version does not read";
            case 'S', 'a' -> "byte strings, which this version does not read: save a.view('uint8')";
            case 'f' ->
                kindAndSize.equals("f12") || kindAndSize.equals("f16")
                        ? "long double, which is not read, as its bytes depend on the machine: save a.astype('float64')"
                        : "";
            default -> "";
        };
    }

    private static NumpyFormatException refused(String descr, String where, String expected) {
        return new NumpyFormatException(where + ": expected a descr of " + expected + ", found " + Quote.of(descr));
    }
}
