package dev.tenon.edges;

import java.util.List;
import org.tensorflow.types.TFloat32;

/** A program that has TensorFlow: records to tensors, an op, and back. */
final class WithTensorFlow {
    private WithTensorFlow() {}

    public static void main(String[] args) {
        try (DigitBatch batch = DigitBatch.of(List.of(Digit.number(0), Digit.number(1)))) {
            double sum = InTensorFlow.sum(TFloat32.class, batch.image());
            System.out.println(
                    "sum " + sum + " label " + batch.toRecords().get(1).label());
        }
    }
}
