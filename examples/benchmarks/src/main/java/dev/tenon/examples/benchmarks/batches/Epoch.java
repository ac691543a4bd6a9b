package dev.tenon.examples.benchmarks.batches;

import dev.tenon.numpy.NumpyDataset;
import dev.tenon.tensorflow.Batch;
import dev.tenon.tensorflow.BatchType;
import dev.tenon.tensorflow.Batches;
import java.io.IOException;

/** The batches of an open dataset, epoch after epoch, in the order of the file or shuffled. */
final class Epoch<R, B extends Batch<R>> implements AutoCloseable {
    private final NumpyDataset<R> dataset;
    private final Batches<B> batches;

    Epoch(NumpyDataset<R> dataset, BatchType<R, B> type, int batchSize, boolean shuffled) {
        this.dataset = dataset;
        Batches<B> inOrder = type.batches(dataset, batchSize);
        this.batches = shuffled ? inOrder.shuffle(42) : inOrder;
    }

    /** Asks for every batch of an epoch; the number of their rows. */
    long run() {
        long rows = 0;
        for (B batch : batches) {
            rows += batch.size();
        }
        return rows;
    }

    @Override
    public void close() throws IOException {
        batches.close();
        dataset.close();
    }
}
