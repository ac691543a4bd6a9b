package dev.tenon.examples.benchmarks.arrays;

import java.util.List;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.tensorflow.ndarray.StdArrays;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt64;

/** As little data as there is: what a call costs. */
@State(Scope.Benchmark)
public class SmallRecords {
    private final Answer answer = new Answer(42);
    private final List<SmallDigit> digits = IntStream.range(0, 32)
            .mapToObj(digit -> new SmallDigit(new float[8][8], digit))
            .toList();

    /** One scalar record to its tensor. */
    @Benchmark
    public long scalarTenon() {
        try (AnswerTensors tensors = AnswerTensors.of(answer)) {
            return tensors.value().numBytes();
        }
    }

    /** One scalar to a tensor. */
    @Benchmark
    public long scalarTensorFlow() {
        try (TInt64 tensor = TInt64.scalarOf(answer.value())) {
            return tensor.numBytes();
        }
    }

    /** 32 small records to their tensors. */
    @Benchmark
    public long batchTenon() {
        try (SmallDigitBatch batch = SmallDigitBatch.of(digits)) {
            return batch.image().numBytes() + batch.label().numBytes();
        }
    }

    /** 32 small records to their tensors, as TensorFlow for Java's documentation has it. */
    @Benchmark
    public long batchStdArrays() {
        float[][][] images = digits.stream().map(SmallDigit::image).toArray(float[][][]::new);
        long[] labels = digits.stream().mapToLong(SmallDigit::label).toArray();
        try (TFloat32 image = TFloat32.tensorOf(StdArrays.ndCopyOf(images));
                TInt64 label = TInt64.vectorOf(labels)) {
            return image.numBytes() + label.numBytes();
        }
    }
}
