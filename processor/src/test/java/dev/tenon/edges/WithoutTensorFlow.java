package dev.tenon.edges;

import dev.tenon.numpy.NumpyDataset;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A program that has no TensorFlow, and reads and writes NumPy files of a record for which there are tensor classes. */
final class WithoutTensorFlow {
    private WithoutTensorFlow() {}

    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]);
        DigitNumpy.write(file, List.of(Digit.number(3), Digit.number(4)));
        try (NumpyDataset<Digit> dataset = DigitNumpy.open(file)) {
            System.out.println("labels " + DigitNumpy.read(file).get(0).label() + " "
                    + dataset.get(1).label());
        }
        try {
            System.out.println(Class.forName("org.tensorflow.Tensor"));
        } catch (ClassNotFoundException e) {
            System.out.println("no TensorFlow");
        }
    }
}
