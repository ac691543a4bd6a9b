package dev.tenon.examples.digits;

import dev.tenon.numpy.NumpyDataset;
import dev.tenon.numpy.NumpyWriter;
import dev.tenon.tensorflow.Batches;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Every edge of the triangle of Java records, NumPy files and TensorFlow tensors, there and back. */
final class Triangle {
    private static final int BATCH_SIZE = 32;

    private final Path file;
    private final Path copy;
    private final Path example;
    private final List<Digit> digits;

    /** Of the digits of a file; writes {@code copy}, all of them, and {@code example}, the first. */
    Triangle(Path file, Path copy, Path example) throws IOException {
        this.file = file;
        this.copy = copy;
        this.example = example;
        this.digits = DigitNumpy.read(file);
    }

    List<Edge> edges() throws IOException {
        Digit digit = digits.get(0);
        DigitNumpy.writeExample(example, digit);
        try (DigitBatch batch = DigitBatch.of(digits);
                DigitTensors tensors = DigitTensors.of(digit)) {
            return List.of(
                    Edge.of(
                            "file -> records",
                            "DigitNumpy.read, readExample",
                            () -> DigitNumpy.read(file),
                            () -> DigitNumpy.readExample(example)),
                    Edge.of(
                            "records -> file",
                            "DigitNumpy.write, writeExample",
                            () -> DigitNumpy.write(copy, digits),
                            () -> DigitNumpy.writeExample(example, digit)),
                    Edge.of(
                            "records -> tensors",
                            "DigitBatch.of, DigitTensors.of",
                            () -> DigitBatch.of(digits).close(),
                            () -> DigitTensors.of(digit).close()),
                    Edge.of(
                            "tensors -> records",
                            "batch.toRecords, tensors.toRecord",
                            batch::toRecords,
                            tensors::toRecord),
                    Edge.of(
                            "file -> tensors",
                            "DigitBatch.read, DigitTensors.read",
                            () -> DigitBatch.read(file).close(),
                            () -> DigitTensors.read(example).close()),
                    Edge.of(
                            "tensors -> file",
                            "batch.write, tensors.write",
                            () -> batch.write(copy),
                            () -> tensors.write(example)),
                    Edge.of("file -> tensors, by 32", "DigitNumpy.open, DigitBatch.batches", this::readInBatches),
                    Edge.of("records -> file, by 1", "DigitNumpy.writer", this::writeOneByOne));
        }
    }

    /** As for a file that does not fit into memory. */
    private void readInBatches() throws IOException {
        int seen = 0;
        try (NumpyDataset<Digit> dataset = DigitNumpy.open(file);
                Batches<DigitBatch> batches = DigitBatch.batches(dataset, BATCH_SIZE)) {
            for (DigitBatch batch : batches) {
                seen += batch.size();
            }
        }
        if (seen != digits.size()) {
            throw new IllegalStateException("batches of " + seen + " digits, not of " + digits.size());
        }
    }

    /** As for records that are never in memory all at once. */
    private void writeOneByOne() throws IOException {
        try (NumpyWriter<Digit> writer = DigitNumpy.writer(copy)) {
            for (Digit digit : digits) {
                writer.append(digit);
            }
            writer.commit();
        }
    }
}
