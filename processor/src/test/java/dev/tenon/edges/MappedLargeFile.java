package dev.tenon.edges;

import dev.tenon.internal.tensor.SharedMemory;
import dev.tenon.numpy.NumpyDataset;
import dev.tenon.numpy.StandardReadOption;
import dev.tenon.tensorflow.Batches;
import java.io.IOException;
import java.nio.file.Path;
import org.tensorflow.types.TUint8;

/** A program that reads a file that is larger than its heap, and than a buffer of Java. */
final class MappedLargeFile {
    private MappedLargeFile() {}

    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]);
        long sum = 0;
        boolean mapped = true;
        try (NumpyDataset<Frame> dataset = FrameNumpy.open(file, StandardReadOption.MAPPED);
                Batches<FrameBatch> batches = FrameBatch.batches(dataset, 128)) {
            for (FrameBatch batch : batches) {
                mapped &= SharedMemory.count() == 1;
                sum += batch.pixels().getByte(batch.size() - 1, 1023, 1023);
            }
            System.out.println("batches " + sum + " mapped " + mapped);
            System.out.println("last " + dataset.get(dataset.size() - 1).pixels()[1024 * 1024 - 1]);
        }
        if (Runtime.version().feature() >= 22) {
            try (FrameBatch batch = FrameBatch.read(file, StandardReadOption.MAPPED)) {
                int last = batch.size() - 1;
                System.out.println("whole " + batch.size() + " mapped " + (SharedMemory.count() == 1) + " last "
                        + batch.pixels().getByte(last, 1023, 1023) + " in TensorFlow "
                        + InTensorFlow.last(TUint8.class, batch.pixels()));
            }
        }
    }
}
