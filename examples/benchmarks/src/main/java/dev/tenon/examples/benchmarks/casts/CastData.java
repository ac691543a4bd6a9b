package dev.tenon.examples.benchmarks.casts;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** 9.6 million elements in 256 rows, as records and as files: what is read with a cast. */
final class CastData {
    static final int ROWS = 256;
    static final int ROW = 224 * 224 * 3 / 4;
    static final long ELEMENTS = (long) ROWS * ROW;

    private CastData() {}

    static Path file(Path directory, String dtype) {
        return directory.resolve("cast-" + dtype + ".npy");
    }

    /** Writes a file of each dtype. */
    static void write(Path directory) throws IOException {
        UnsignedBytesNumpy.write(
                file(directory, "uint8"),
                bytes().stream().map(UnsignedBytes::new).toList());
        DoublesNumpy.write(
                file(directory, "float64"), doubles().stream().map(Doubles::new).toList());
        FloatsNumpy.write(
                file(directory, "float32"), floats().stream().map(Floats::new).toList());
    }

    static List<byte[]> bytes() {
        Random random = new Random(42);
        return Stream.generate(() -> {
                    byte[] row = new byte[ROW];
                    random.nextBytes(row);
                    return row;
                })
                .limit(ROWS)
                .toList();
    }

    static List<double[]> doubles() {
        Random random = new Random(42);
        return Stream.generate(() -> random.doubles(ROW, -1, 1).toArray())
                .limit(ROWS)
                .toList();
    }

    static List<float[]> floats() {
        return doubles().stream().map(CastData::rounded).toList();
    }

    private static float[] rounded(double[] doubles) {
        float[] floats = new float[doubles.length];
        for (int element = 0; element < doubles.length; element++) {
            floats[element] = (float) doubles[element];
        }
        return floats;
    }
}
