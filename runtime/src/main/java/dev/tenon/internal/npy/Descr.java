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

    private Descr() {}

    static NpyType parse(String descr, String where) throws NumpyFormatException {
        if (descr.length() < 2 || "<>|=".indexOf(descr.charAt(0)) < 0) {
            throw refused(descr, where, "byte order, kind and size as in '<f4' or '|u1'");
        }
        DType dtype = DTYPES.get(descr.substring(1));
        if (dtype == null) {
            throw refused(descr, where, known(descr.substring(1)));
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

    /** What to say of a kind that NumPy knows and this version does not read. */
    private static String known(String kindAndSize) {
        String supported = "a boolean, integer or float of 1, 2, 4 or 8 bytes";
        return switch (kindAndSize.charAt(0)) {
            case 'O' -> supported + " (this is an object array: it executes code when loaded, and is never read)";
            case 'c' -> supported + " (complex numbers are not read by this version)";
            case 'M' -> supported + " (datetime64 is not read by this version)";
            case 'm' -> supported + " (timedelta64 is not read by this version)";
            case 'V' -> supported + " (void elements are not read by this version)";
            case 'U' -> supported + " (unicode strings are not read by this version)";
            case 'S', 'a' -> supported + " (byte strings are not read by this version)";
            case 'f' ->
                kindAndSize.equals("f12") || kindAndSize.equals("f16")
                        ? supported + " (long double is not read: its bytes depend on the machine)"
                        : supported;
            default -> supported;
        };
    }

    private static NumpyFormatException refused(String descr, String where, String expected) {
        return new NumpyFormatException(where + ": expected a descr of " + expected + ", found " + Quote.of(descr));
    }
}
