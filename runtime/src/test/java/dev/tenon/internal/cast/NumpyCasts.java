package dev.tenon.internal.cast;

import dev.tenon.DType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/** What NumPy and ml_dtypes say, as the scripts beside the files left it. */
final class NumpyCasts {
    static final Set<DType> NUMERIC = EnumSet.complementOf(EnumSet.of(DType.STRING));
    private static final int PLANES = 1 << 16;

    private static final Map<String, DType> BY_NAME =
            NUMERIC.stream().collect(Collectors.toMap(DType::numpyName, dtype -> dtype));
    private static final Map<String, DType> BY_CODE = Map.ofEntries(
            Map.entry("u1", DType.UINT8),
            Map.entry("u2", DType.UINT16),
            Map.entry("u4", DType.UINT32),
            Map.entry("u8", DType.UINT64),
            Map.entry("i1", DType.INT8),
            Map.entry("i2", DType.INT16),
            Map.entry("i4", DType.INT32),
            Map.entry("i8", DType.INT64),
            Map.entry("f2", DType.FLOAT16),
            Map.entry("f4", DType.FLOAT32),
            Map.entry("f8", DType.FLOAT64));

    private NumpyCasts() {}

    static boolean isRead(String name) {
        return BY_NAME.containsKey(name) || BY_CODE.containsKey(name);
    }

    static DType dtype(String name) {
        return Objects.requireNonNull(BY_NAME.getOrDefault(name, BY_CODE.get(name)), name);
    }

    /** The cells of a csv file, the header among them. */
    static List<String[]> csv(String name) {
        try (InputStream stream = open(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split(",", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The little-endian content of a packed file. */
    static ByteBuffer unpack(String name) {
        try (InputStream stream = new GZIPInputStream(open(name))) {
            return ByteBuffer.wrap(stream.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(NumpyCasts.class.getResourceAsStream(name), name);
    }

    /** The next 65536 elements, whose bytes lie apart, side by side. */
    static ByteBuffer nextPlanes(ByteBuffer content, int elementSize) {
        ByteBuffer elements = ByteBuffer.allocate(PLANES * elementSize).order(ByteOrder.LITTLE_ENDIAN);
        for (int plane = 0; plane < elementSize; plane++) {
            for (int i = 0; i < PLANES; i++) {
                elements.put(i * elementSize + plane, content.get());
            }
        }
        return elements;
    }
}
