package dev.tenon.internal.file;

import dev.tenon.DType;
import dev.tenon.internal.npy.NpyHeader;
import dev.tenon.internal.npy.NpyType;
import dev.tenon.internal.npy.NumberType;
import dev.tenon.internal.npy.StructType;
import dev.tenon.internal.npy.TextType;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The files that {@code make_corpus.py} makes, and what is in them. */
final class Corpus {
    private static final List<String> WORDS = List.of("", "a", "größe", "图 x", "😀!", "a\0b", "it's");

    private Corpus() {}

    /** One array of {@code arrays.csv}. */
    record Listed(String file, String key, String descr, boolean fortranOrder, List<Long> shape) {
        NpyHeader header() throws IOException {
            return new NpyHeader(NpyType.parse(descr, file), fortranOrder, shape);
        }

        /** The bytes in the order of the file: element i in C order is what {@link #put} puts. */
        byte[] data() throws IOException {
            NpyHeader header = header();
            ByteBuffer data = ByteBuffer.allocate((int) header.byteSize());
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
        if (type instanceof NumberType number) {
            put(data.order(number.byteOrder()), number.dtype(), index);
        } else if (type instanceof TextType text) {
            put(data.order(text.byteOrder()), text, WORDS.get((int) (index % WORDS.size())));
        } else if (type instanceof StructType struct) {
            put(data, struct, index);
        } else {
            for (int i = 0; i < type.byteSize(); i++) {
                data.put((byte) (7 * (type.byteSize() * index + i) - 3));
            }
        }
    }

    private static void put(ByteBuffer data, StructType struct, long index) {
        int start = data.position();
        for (StructType.Field field : struct.fields()) {
            data.position(start + field.offset());
            long count = field.shape().stream().reduce(1L, (a, b) -> a * b);
            for (long i = 0; i < count; i++) {
                put(data, field.type(), index * count + i);
            }
        }
        data.position(start + struct.byteSize());
    }

    private static void put(ByteBuffer data, TextType type, String word) {
        int start = data.position();
        if (type.kind() == TextType.Kind.UNICODE) {
            word.codePoints().limit(type.length()).forEach(data::putInt);
        } else {
            byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
            data.put(bytes, 0, Math.min(bytes.length, type.length()));
        }
        data.position(start + type.byteSize());
    }

    private static void put(ByteBuffer data, DType dtype, long index) {
        long integer = 7 * index - 3;
        float exact = integer / 8f;
        switch (dtype) {
            case BOOL -> data.put((byte) (index % 3 == 0 ? 1 : 0));
            case INT8, UINT8 -> data.put((byte) integer);
            case INT16, UINT16 -> data.putShort((short) integer);
            case INT32, UINT32 -> data.putInt((int) integer);
            case INT64, UINT64 -> data.putLong(integer);
            case FLOAT16 -> data.putShort(float16(exact));
            case FLOAT32 -> data.putFloat(exact);
            case FLOAT64 -> data.putDouble(exact);
            case BFLOAT16, STRING -> throw new AssertionError(dtype);
        }
    }

    /** For the numbers above only, which are normal ones and need no rounding. */
    private static short float16(float exact) {
        int bits = Float.floatToIntBits(exact);
        return (short) ((bits >>> 16 & 0x8000) | ((bits >>> 23 & 0xFF) - 112) << 10 | (bits >>> 13 & 0x3FF));
    }
}
