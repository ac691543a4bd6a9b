package dev.tenon.internal.npy;

import dev.tenon.DType;
import dev.tenon.numpy.NumpyFormatException;
import java.nio.ByteOrder;
import java.util.Map;

/** The {@code descr} of a header that is a string: byte order, kind, size. */
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

    private static final String READ = "a boolean, integer or float of 1, 2, 4 or 8 bytes, or a string with its length";

    private Descr() {}

    static NpyType parse(String descr, String where) throws NumpyFormatException {
        if (descr.length() < 2 || "<>|=".indexOf(descr.charAt(0)) < 0) {
            throw refused(descr, where, "byte order, kind and size as in '<f4' or '|u1'");
        }
        String kindAndSize = descr.substring(1);
        DType dtype = DTYPES.get(kindAndSize);
        if (dtype != null) {
            boolean ordered = dtype.byteSize() > 1;
            return new NumberType(dtype, ordered ? byteOrder(descr, where) : ByteOrder.LITTLE_ENDIAN);
        }
        return switch (kindAndSize.charAt(0)) {
            case 'O' ->
                throw new NumpyFormatException(where + ": expected numbers or strings, found " + Quote.of(descr)
                        + ", an object array, which runs code when Python loads it and is never read:"
                        + " save a.astype('U') if it holds texts, a.astype('float64') if it holds numbers, or"
                        + " np.concatenate(a) and np.cumsum([0] + [len(r) for r in a]) if it holds rows, for @Ragged");
            case 'U' -> text(TextType.Kind.UNICODE, descr, byteOrder(descr, where), where);
            // NumPy 1 took the letter a too.
            case 'S', 'a' -> text(TextType.Kind.BYTES, descr, ByteOrder.LITTLE_ENDIAN, where);
            default -> unread(descr, kindAndSize, where);
        };
    }

    private static ByteOrder byteOrder(String descr, String where) throws NumpyFormatException {
        return switch (descr.charAt(0)) {
            case '<' -> ByteOrder.LITTLE_ENDIAN;
            case '>' -> ByteOrder.BIG_ENDIAN;
            // NumPy takes the order of the machine that reads, which need not be that of the machine that wrote.
            default -> throw refused(descr, where, "a byte order, '<' or '>'");
        };
    }

    /** The first character of a {@code descr}: {@code little} unless it is big endian. */
    static char order(char little, ByteOrder order) {
        return order == ByteOrder.BIG_ENDIAN ? '>' : little;
    }

    private static TextType text(TextType.Kind kind, String descr, ByteOrder order, String where)
            throws NumpyFormatException {
        return new TextType(kind, size(descr, kind.longest(), where), order);
    }

    /** What NumPy knows and is not read here, and what to do in Python. Its size is needed to check the file's. */
    private static UnreadType unread(String descr, String kindAndSize, String where) throws NumpyFormatException {
        return switch (kindAndSize) {
            case "c8", "c16", "c24", "c32" ->
                new UnreadType(
                        descr,
                        "complex numbers, which are not read: save a.real and a.imag",
                        Integer.parseInt(kindAndSize.substring(1)));
            case "f12", "f16" ->
                new UnreadType(
                        descr,
                        "long double, which is not read, as its bytes depend on the machine: save a.astype('float64')",
                        Integer.parseInt(kindAndSize.substring(1)));
            default -> {
                if (kindAndSize.matches("[Mm]8(\\[[0-9]{0,10}[A-Za-z]{1,7}(/[0-9]{1,10})?])?")) {
                    String name = kindAndSize.charAt(0) == 'M' ? "datetime64" : "timedelta64";
                    yield new UnreadType(
                            descr, name + ", which is not read: save a.astype('int64'), and declare long", 8);
                }
                if (kindAndSize.charAt(0) == 'V') {
                    int bytes = size(descr, Integer.MAX_VALUE, where);
                    yield new UnreadType(descr, voidAdvice(bytes), bytes);
                }
                throw refused(descr, where, READ);
            }
        };
    }

    private static String voidAdvice(int bytes) {
        return bytes == DType.BFLOAT16.byteSize()
                ? "two bytes of void, which are bfloat16 where that is declared: write @As(value = DType.BFLOAT16,"
                        + " casting = Casting.SAME_KIND) float, or save a.astype('float32')"
                : "void elements, which are not read: save a.view('uint8').reshape(a.shape + (-1,)), and declare"
                        + " @As(DType.UINT8) byte[]";
    }

    /** The number behind order and kind. */
    private static int size(String descr, int most, String where) throws NumpyFormatException {
        String digits = descr.substring(2);
        if (!digits.matches("0|[1-9][0-9]{0,9}") || Long.parseLong(digits) > most) {
            throw refused(descr, where, READ + " of at most " + most);
        }
        return Integer.parseInt(digits);
    }

    private static NumpyFormatException refused(String descr, String where, String expected) {
        return new NumpyFormatException(where + ": expected a descr of " + expected + ", found " + Quote.of(descr));
    }
}
