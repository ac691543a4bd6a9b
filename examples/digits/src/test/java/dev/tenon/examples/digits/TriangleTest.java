package dev.tenon.examples.digits;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.numpy.NumpyDataset;
import dev.tenon.tensorflow.Batches;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.javacpp.Pointer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever way the digits take, they arrive as they were. */
class TriangleTest {
    @TempDir
    Path folder;

    private Path file;
    private List<Digit> digits;

    @BeforeEach
    void read() throws IOException {
        file = DigitsFile.unpack(folder);
        digits = DigitNumpy.read(file);
    }

    @Test
    void theFilesThatTheEdgesWroteHoldTheDigits() throws IOException {
        Path copy = folder.resolve("copy.npz");
        Path example = folder.resolve("example.npz");

        List<Edge> edges = new Triangle(file, copy, example).edges();

        assertThat(edges).hasSize(8).allSatisfy(edge -> assertThat(edge.all()).isPositive());
        assertSame(DigitNumpy.read(copy), digits);
        assertSame(List.of(DigitNumpy.readExample(example)), digits.subList(0, 1));
    }

    /** Each edge runs often enough for a leak to outlast the garbage collector, which would free it. */
    @Test
    void noEdgeLeavesATensor() throws IOException {
        Triangle triangle = new Triangle(file, folder.resolve("copy.npz"), folder.resolve("example.npz"));
        triangle.edges();

        long before = Pointer.totalCount();
        triangle.edges();
        assertThat(Pointer.totalCount()).isEqualTo(before);
    }

    @Test
    void fromTheFileByTensors() throws IOException {
        try (DigitBatch batch = DigitBatch.read(file)) {
            assertSame(batch.toRecords(), digits);
        }
    }

    @Test
    void fromTheFileByTensorsAndAnotherFile() throws IOException {
        Path copy = folder.resolve("copy.npz");
        try (DigitBatch batch = DigitBatch.read(file)) {
            batch.write(copy);
        }
        assertSame(DigitNumpy.read(copy), digits);
    }

    @Test
    void fromADatasetInBatches() throws IOException {
        List<Digit> seen = new ArrayList<>();
        try (NumpyDataset<Digit> dataset = DigitNumpy.open(file);
                Batches<DigitBatch> batches = DigitBatch.batches(dataset, 32)) {
            for (DigitBatch batch : batches) {
                seen.addAll(batch.toRecords());
            }
        }
        assertSame(seen, digits);
    }

    @Test
    void oneDigitByTensorsAndAFile() throws IOException {
        Path example = folder.resolve("example.npz");
        try (DigitTensors tensors = DigitTensors.of(digits.get(0))) {
            tensors.write(example);
        }
        try (DigitTensors tensors = DigitTensors.read(example)) {
            assertSame(List.of(tensors.toRecord()), digits.subList(0, 1));
        }
    }

    private static void assertSame(List<Digit> actual, List<Digit> expected) {
        assertThat(actual).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            assertThat(actual.get(i).label()).isEqualTo(expected.get(i).label());
            assertThat(actual.get(i).image()).isDeepEqualTo(expected.get(i).image());
        }
    }
}
