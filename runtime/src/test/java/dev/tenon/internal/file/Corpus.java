package dev.tenon.internal.file;

import dev.tenon.internal.npy.NpyHeader;
import dev.tenon.internal.npy.NpyType;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The files that {@code make_corpus.py} makes, and what is in them. */
final class Corpus {
    private Corpus() {}

    /** One array of {@code arrays.csv}. */
    record Listed(String file, String key, String descr, boolean fortranOrder, List<Long> shape) {
        NpyHeader header() throws IOException {
            return new NpyHeader(NpyType.parse(descr, file), fortranOrder, shape);
        }

        /** The bytes in the order of the file: element i in C order is {@link #put}. */
        byte[] data() throws IOException {
            NpyHeader header = header();
            ByteBuffer data = ByteBuffer.allocate((int) header.byteSize())
                    .order(header.type().byteOrder());
            for (long i = 0; i < header.elements(); i++) {
                put(data, header.type(), fortranOrder ? inCOrder(i) : i);
            }
            return data.array();
        }

        private long inCOrder(long fortranIndex) {
            long index = 0;
            long rest = fortranIndex;
            long stride = shape.stream().reduce(1L, (a, b) -> a * b);
            for (long length : shape) {
                stride /= length;
                index += rest % length * stride;
                rest /= length;
            }
            return index;
        }
    }

    static Path path(String file) {
        try {
            return Path.of(Objects.requireNonNull(Corpus.class.getResource("/dev/tenon/numpy/corpus/arrays.csv"))
                            .toURI())
                    .resolveSibling(file);
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    static Stream<Listed> arrays() throws IOException {
        return rows("arrays.csv").map(row -> new Listed(row[0], row[1], row[2], row[3].equals("True"), shape(row[4])));
    }

    /** The lines of a file without the first, split at semicolons. */
    static Stream<String[]> rows(String file) throws IOException {
        return Files.readAllLines(path(file)).stream().skip(1).map(line -> line.split(";", -1));
    }

    private static List<Long> shape(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split("x", -1)).map(Long::valueOf).toList();
    }

    private static void put(ByteBuffer data, NpyType type, long index) {
        long integer = 7 * index - 3;
        float exact = integer / 8f;
        switch (type.dtype()) {
            case BOOL -> data.put((byte) (index % 3 == 0 ? 1 : 0));
            case INT8, UINT8 -> data.put((byte) integer);
            case INT16, UINT16 -> data.putShort((short) integer);
            case INT32, UINT32 -> data.putInt((int) integer);
            case INT64, UINT64 -> data.putLong(integer);
            case FLOAT16 -> data.putShort(float16(exact));
            case FLOAT32 -> data.putFloat(exact);
            case FLOAT64 -> data.putDouble(exact);
            case BFLOAT16, STRING -> throw new AssertionError(type);
        }
    }

    /** For the numbers above only, which are normal ones and need no rounding. */
    private static short float16(float exact) {
        int bits = Float.floatToIntBits(exact);
        return (short) ((bits >>> 16 & 0x8000) | ((bits >>> 23 & 0xFF) - 112) << 10 | (bits >>> 13 & 0x3FF));
    }
}
