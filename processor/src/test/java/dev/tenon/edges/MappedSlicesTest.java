package dev.tenon.edges;

import static dev.tenon.edges.Records.assertSame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.tenon.internal.tensor.SharedMemory;
import dev.tenon.numpy.StandardReadOption;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tensorflow.types.TFloat32;

/** Slices that share the memory of their batch. */
@ExtendWith(Leaks.class)
class MappedSlicesTest {
    private static final List<Digit> DIGITS =
            IntStream.range(0, 32).mapToObj(Digit::number).toList();

    @TempDir
    private Path folder;

    @Test
    void aSliceSharesMemoryWhereItIsAligned() {
        try (DigitBatch batch = DigitBatch.of(DIGITS);
                DigitBatch aligned = batch.slice(8, 24);
                DigitBatch half = batch.slice(3, 4)) {
            assertThat(SharedMemory.count()).as("image and label, image").isEqualTo(3);
            batch.image().setFloat(-5, 8, 0, 0);
            assertThat(aligned.image().getFloat(0, 0, 0)).isEqualTo(-5);
            assertThat(aligned.label().getLong(15)).isEqualTo(23);
            assertSame(half.toRecords(), DIGITS.subList(3, 4));
            assertThat(InTensorFlow.element(TFloat32.class, aligned.image(), 0, 0, 0))
                    .isEqualTo(-5);
        }
    }

    @Test
    void aSliceIsClosedWithItsBatch() {
        DigitBatch batch = DigitBatch.of(DIGITS);
        DigitBatch slice = batch.slice(8, 24);
        DigitBatch inner = slice.slice(8, 9);
        assertSame(inner.toRecords(), DIGITS.subList(16, 17));
        batch.close();
        assertThat(SharedMemory.count()).isZero();
        assertThatIllegalStateException().isThrownBy(slice::size);
        assertThatIllegalStateException().isThrownBy(inner::toRecords);
    }

    @Test
    void aDetachedSliceIsACopy() {
        DigitBatch kept;
        try (DigitBatch batch = DigitBatch.of(DIGITS);
                DigitBatch slice = batch.slice(8, 24)) {
            kept = slice.detach();
            batch.image().setFloat(-5, 8, 0, 0);
        }
        assertThat(SharedMemory.count()).isZero();
        assertSame(kept.toRecords(), DIGITS.subList(8, 24));
        kept.close();
    }

    @Test
    void aSliceOfAMappedBatchStandsOverTheFile() throws IOException {
        Path file = folder.resolve("digits.npz");
        DigitNumpy.write(file, DIGITS);
        try (DigitBatch batch = DigitBatch.read(file, StandardReadOption.MAPPED);
                DigitBatch slice = batch.slice(16, 32)) {
            assertThat(SharedMemory.count()).isEqualTo(4);
            assertSame(slice.toRecords(), DIGITS.subList(16, 32));
            slice.write(folder.resolve("slice.npz"));
        }
        assertSame(DigitNumpy.read(folder.resolve("slice.npz")), DIGITS.subList(16, 32));
    }

    @Test
    void anEmptySliceHasNoMemory() {
        try (DigitBatch batch = DigitBatch.of(DIGITS);
                DigitBatch slice = batch.slice(8, 8)) {
            assertThat(SharedMemory.count()).isZero();
            assertThat(slice.size()).isZero();
        }
    }
}
