package dev.tenon.edges;

import dev.tenon.numpy.NumpyDataset;
import dev.tenon.tensorflow.Batches;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;

/** A program that reads a few rows of a file that is far larger than its heap. */
final class RaggedSparseFile {
    private RaggedSparseFile() {}

    public static void main(String[] args) throws IOException {
        try (NumpyDataset<Doc> dataset = DocNumpy.open(Path.of(args[0]));
                Batches<DocBatch> batches = DocBatch.batches(dataset, 2)) {
            System.out.println("size " + dataset.size());
            System.out.println("first " + Arrays.toString(dataset.get(0).tokens()));
            System.out.println("empty " + Arrays.toString(dataset.get(1).tokens()));
            System.out.println("last " + Arrays.toString(dataset.get(3).tokens()));
            Iterator<Doc> rows = dataset.iterator();
            System.out.println("iterated " + Arrays.toString(rows.next().tokens()));
            System.out.println(
                    "batch " + batches.iterator().next().tokens().values().size());
        }
    }
}
