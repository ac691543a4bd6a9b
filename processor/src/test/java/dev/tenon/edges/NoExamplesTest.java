package dev.tenon.edges;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.numpy.NumpyDataset;
import dev.tenon.numpy.NumpyFormat;
import dev.tenon.numpy.NumpyWriter;
import dev.tenon.tensorflow.Batch;
import dev.tenon.tensorflow.BatchType;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files and batches without examples, of every kind of component. */
@ExtendWith(Leaks.class)
class NoExamplesTest {

    @TempDir
    private Path folder;

    static Stream<Arguments> records() {
        return Stream.of(
                Arguments.of("strings", TitleNumpy.FORMAT, TitleBatch.TYPE),
                Arguments.of("strings of bytes", PictureNumpy.FORMAT, PictureBatch.TYPE),
                Arguments.of("enums", PetNumpy.FORMAT, PetBatch.TYPE),
                Arguments.of("casts", LevelNumpy.FORMAT, LevelBatch.TYPE),
                Arguments.of("nested records", HookedNumpy.FORMAT, HookedBatch.TYPE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("records")
    <R> void filesHoldNone(String kind, NumpyFormat<R> format) throws IOException {
        for (String form : List.of("none.npz", "none.npy", "none")) {
            Path file = folder.resolve(form);
            format.write(file, List.of());
            assertThat(format.read(file)).as(form).isEmpty();
            try (NumpyDataset<R> dataset = format.open(List.of(file, file))) {
                assertThat(dataset.size()).isZero();
                assertThat(dataset).isEmpty();
            }
        }
        Path written = folder.resolve("written.npz");
        try (NumpyWriter<R> writer = format.writer(written)) {
            writer.commit();
        }
        assertThat(written).hasSameBinaryContentAs(folder.resolve("none.npz"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("records")
    <R, B extends Batch<R>> void batchesHoldNone(String kind, NumpyFormat<R> format, BatchType<R, B> type)
            throws IOException {
        Path file = folder.resolve("none.npz");
        try (B batch = type.of(List.of())) {
            assertThat(batch.size()).isZero();
            assertThat(batch.toRecords()).isEmpty();
            assertThat(batch.slice(0, 0).size()).isZero();
            batch.write(file);
        }
        try (B batch = type.read(file)) {
            assertThat(batch.toRecords()).isEmpty();
        }
        assertThat(format.read(file)).isEmpty();
    }

    @Test
    void numpyFindsNone() throws IOException, InterruptedException {
        PictureNumpy.write(folder.resolve("none.npz"), List.of());
        HookedNumpy.write(folder.resolve("none.npy"), List.of());
        assertThat(Python.run(folder, """
                for name, a in np.load('none.npz').items():
                    print(name, a.dtype.str, a.shape)
                a = np.load('none.npy')
                print(a.dtype.descr, a.shape)
                """)).isEqualTo("""
                png |S1 (0,)
                thumbnails |S1 (0, 2)
                label <i8 (0,)
                [('first', [('value', '<i4')]), ('second', '<i4'), ('third', '<U1')] (0,)
                """);
    }
}
