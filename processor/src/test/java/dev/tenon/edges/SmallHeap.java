package dev.tenon.edges;

import dev.tenon.numpy.NumpyDataset;
import dev.tenon.numpy.NumpyWriter;
import dev.tenon.tensorflow.Batches;
import java.io.IOException;
import java.nio.file.Path;

/** A program that writes and reads more than its heap holds. */
final class SmallHeap {
    private SmallHeap() {}

    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]);
        int count = Integer.parseInt(args[1]);
        try (NumpyWriter<Digit> writer = DigitNumpy.writer(file)) {
            for (int n = 0; n < count; n++) {
                writer.append(Digit.number(n % 100));
            }
            writer.commit();
        }
        long sum = 0;
        try (NumpyDataset<Digit> dataset = DigitNumpy.open(file);
                Batches<DigitBatch> batches = DigitBatch.batches(dataset, 1000)) {
            for (Digit digit : dataset) {
                sum += digit.label();
            }
            for (DigitBatch batch : batches) {
                sum += batch.label().getLong(0);
            }
        }
        System.out.println("sum " + sum);
    }
}
