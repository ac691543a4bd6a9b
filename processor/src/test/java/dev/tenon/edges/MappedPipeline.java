package dev.tenon.edges;

import dev.tenon.numpy.NumpyDataset;
import dev.tenon.numpy.StandardReadOption;
import dev.tenon.tensorflow.Batches;
import dev.tenon.tensorflow.DataPipeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tensorflow.Graph;
import org.tensorflow.Session;
import org.tensorflow.op.Ops;

/** A program that begins a pipeline over mapped files, and says how much memory that takes. */
final class MappedPipeline {
    private MappedPipeline() {}

    public static void main(String[] args) throws IOException {
        int first = 0;
        long before = 0;
        try (Graph graph = new Graph();
                NumpyDataset<Deep> dataset = DeepNumpy.open(Path.of(args[0]), StandardReadOption.MAPPED)) {
            DataPipeline<DeepBatch> pipeline = DataPipeline.fromTensorSlices(Ops.create(graph), DeepBatch.TYPE, dataset)
                    .shuffle(100, 1)
                    .batch(8);
            try (Session session = new Session(graph);
                    Batches<DeepBatch> batches = pipeline.makeIterator().batches(session)) {
                before = mostMemory();
                first = batches.iterator().next().size();
            }
        }
        System.out.println("first " + first);
        System.out.println("megabytes " + (mostMemory() - before) / 1024);
    }

    /** {@code VmHWM}, in kB; 0 where the system does not tell. */
    private static long mostMemory() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .sum();
    }
}
