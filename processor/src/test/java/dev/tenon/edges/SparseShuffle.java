package dev.tenon.edges;

import dev.tenon.numpy.NumpyDataset;
import dev.tenon.numpy.NumpyDataset.Split;
import dev.tenon.tensorflow.Batches;
import java.io.IOException;
import java.nio.file.Path;

/** A program that shuffles a file that is far larger than its heap, and takes some batches of each epoch. */
final class SparseShuffle {
    private SparseShuffle() {}

    public static void main(String[] args) throws IOException {
        try (NumpyDataset<ByteImage> dataset = ByteImageNumpy.open(Path.of(args[0]))) {
            Split<ByteImage> split = dataset.split(0.8, 1);
            System.out.println("size " + dataset.size() + " " + split.train().size());
            System.out.println("last " + dataset.get(dataset.size() - 1).pixels()[(1 << 20) - 1]);
            long examples = 0;
            try (Batches<ByteImageBatch> batches =
                    ByteImageBatch.batches(split.train(), 32).shuffle(42).prefetch(2)) {
                for (int epoch = 0; epoch < 3; epoch++) {
                    int taken = 0;
                    for (ByteImageBatch batch : batches) {
                        examples += batch.pixels().shape().get(0);
                        if (++taken == 3) {
                            break;
                        }
                    }
                }
            }
            System.out.println("examples " + examples);
        }
    }
}
