package dev.tenon.edges;

import dev.tenon.numpy.StandardReadOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.tensorflow.types.TFloat32;

/** A program that has TensorFlow read a mapped file, and writes to its memory. */
final class WithMappedFile {
    private WithMappedFile() {}

    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]);
        DigitNumpy.write(file, List.of(Digit.number(0), Digit.number(1)));
        byte[] before = Files.readAllBytes(file);
        try (DigitBatch batch = DigitBatch.read(file, StandardReadOption.MAPPED);
                DigitBatch slice = batch.slice(1, 2)) {
            batch.image().setFloat(-1, 1, 0, 0);
            System.out.println("shared " + slice.image().getFloat(0, 0, 0));
            System.out.println("sum " + InTensorFlow.sum(TFloat32.class, batch.image()));
        }
        System.out.println("unchanged " + Arrays.equals(before, Files.readAllBytes(file)));
    }
}
