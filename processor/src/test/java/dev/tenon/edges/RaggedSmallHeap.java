package dev.tenon.edges;

import dev.tenon.numpy.NumpyDataset;
import dev.tenon.numpy.NumpyWriter;
import dev.tenon.tensorflow.Batches;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/** A program that writes and reads more ragged and padded rows than its heap holds. */
final class RaggedSmallHeap {
    private RaggedSmallHeap() {}

    public static void main(String[] args) throws IOException {
        int count = Integer.parseInt(args[1]);
        System.out.println("ragged " + ragged(Path.of(args[0]).resolve("docs.npz"), count));
        System.out.println("padded " + padded(Path.of(args[0]).resolve("padded.npz"), count));
    }

    private static int[] tokens(int n) {
        int[] tokens = new int[n % 100];
        Arrays.fill(tokens, 1);
        return tokens;
    }

    private static long ragged(Path file, int count) throws IOException {
        try (NumpyWriter<Doc> writer = DocNumpy.writer(file)) {
            for (int n = 0; n < count; n++) {
                writer.append(new Doc(tokens(n), n));
            }
            writer.commit();
        }
        long sum = 0;
        try (NumpyDataset<Doc> dataset = DocNumpy.open(file);
                Batches<DocBatch> batches = DocBatch.batches(dataset, 1000)) {
            for (Doc doc : dataset) {
                sum += Arrays.stream(doc.tokens()).sum();
            }
            for (DocBatch batch : batches) {
                sum += batch.tokens().values().size();
            }
            sum += dataset.get(dataset.size() - 1).label();
        }
        return sum;
    }

    private static long padded(Path file, int count) throws IOException {
        try (NumpyWriter<PaddedDoc> writer = PaddedDocNumpy.writer(file)) {
            for (int n = 0; n < count; n++) {
                writer.append(new PaddedDoc(tokens(n), n));
            }
            writer.commit();
        }
        long sum = 0;
        try (NumpyDataset<PaddedDoc> dataset = PaddedDocNumpy.open(file);
                Batches<PaddedDocBatch> batches = PaddedDocBatch.batches(dataset, 1000)) {
            for (PaddedDoc doc : dataset) {
                sum += Arrays.stream(doc.tokens()).sum();
            }
            for (PaddedDocBatch batch : batches) {
                sum += batch.tokens().shape().get(1);
            }
            sum += dataset.get(dataset.size() - 1).label();
        }
        return sum;
    }
}
