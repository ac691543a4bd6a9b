package dev.tenon.edges;

import dev.tenon.numpy.NumpyDataset;
import dev.tenon.tensorflow.Batches;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/** A program that reads a few rows of a file that has so many that their splits are larger than its heap. */
final class RaggedManyRows {
    private RaggedManyRows() {}

    public static void main(String[] args) throws IOException {
        try (NumpyDataset<Doc> dataset = DocNumpy.open(Path.of(args[0]));
                Batches<DocBatch> batches = DocBatch.batches(dataset, 2)) {
            System.out.println("size " + dataset.size());
            System.out.println("first " + Arrays.toString(dataset.get(0).tokens()));
            System.out.println(
                    "last " + Arrays.toString(dataset.get(dataset.size() - 1).tokens()));
            System.out.println("batch " + batches.iterator().next().size());
            System.out.println(
                    "iterated " + Arrays.toString(dataset.iterator().next().tokens()));
        }
    }
}
