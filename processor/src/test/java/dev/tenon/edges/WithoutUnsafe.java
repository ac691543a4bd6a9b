package dev.tenon.edges;

import java.util.List;

/** A program that makes tensors and reads them, but has TensorFlow for Java do nothing that needs Unsafe. */
final class WithoutUnsafe {
    private WithoutUnsafe() {}

    public static void main(String[] args) {
        try (DigitBatch batch = DigitBatch.of(List.of(Digit.number(0), Digit.number(1)));
                DigitBatch slice = batch.slice(1, 2)) {
            Digit digit = slice.get(0);
            System.out.println("pixel " + digit.image()[7][7] + " label " + digit.label());
        }
    }
}
