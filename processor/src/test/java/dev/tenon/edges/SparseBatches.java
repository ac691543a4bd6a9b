package dev.tenon.edges;

import dev.tenon.numpy.NumpyDataset;
import dev.tenon.tensorflow.Batches;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;

/** A program that takes batches of a file far larger than its heap. */
final class SparseBatches {
    private SparseBatches() {}

    public static void main(String... arguments) throws IOException {
        try (NumpyDataset<Series> dataset = SeriesNumpy.open(Path.of(arguments[0]));
                Batches<SeriesBatch> batches = SeriesBatch.batches(dataset, 2048)) {
            float sum = 0;
            Iterator<SeriesBatch> epoch = batches.iterator();
            for (int i = 0; i < 100; i++) {
                SeriesBatch batch = epoch.next();
                sum += batch.values().getFloat(0, 0);
                sum += batch.values().getFloat(2047, 1023);
            }
            System.out.println("sum " + sum + " of " + dataset.size());
            System.out.println("last " + dataset.get(dataset.size() - 1).values()[1023]);
        }
    }
}
