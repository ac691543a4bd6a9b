package dev.tenon.edges;

import static dev.tenon.edges.Records.assertSame;
import static dev.tenon.edges.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.numpy.NumpyDataset;
import dev.tenon.numpy.StandardReadOption;
import dev.tenon.tensorflow.Batches;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tensorflow.ndarray.NdArray;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.types.TInt32;
import org.tensorflow.types.TInt64;

/** Files of padded rows may have any width, and anything as padding; what is read has what the record declares. */
@ExtendWith(Leaks.class)
class PaddedFilesTest {
    private static final long[] LENGTHS = {2, 0, 3};

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("docs.npz");
    }

    /** Rows of 1, 2, 3 and so on, with 99 behind them. */
    private static int[][] padded(int width, long... lengths) {
        int[][] rows = new int[lengths.length][width];
        for (int i = 0; i < rows.length; i++) {
            Arrays.fill(rows[i], 99);
            for (int k = 0; k < lengths[i]; k++) {
                rows[i][k] = k + 1;
            }
        }
        return rows;
    }

    private static int[] row(int length) {
        return IntStream.rangeClosed(1, length).toArray();
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 1000})
    void aBatchIsAsWideAsTheLongestRowOfTheFile(int width) throws IOException {
        PaddedPartsNumpy.writeExample(file, new PaddedParts(padded(width, LENGTHS), LENGTHS, new long[3]));
        List<PaddedDoc> docs =
                List.of(new PaddedDoc(row(2), 0), new PaddedDoc(new int[0], 0), new PaddedDoc(row(3), 0));
        assertSame(PaddedDocNumpy.read(file), docs);
        try (PaddedDocBatch batch = PaddedDocBatch.read(file);
                PaddedDocBatch mapped = PaddedDocBatch.read(file, StandardReadOption.MAPPED)) {
            assertThat(text(batch.tokens())).isEqualTo("[[1, 2, 0], [0, 0, 0], [1, 2, 3]]");
            assertThat(mapped.tokens()).isEqualTo(batch.tokens());
            assertThat(batch.tokensLengths().streamOfObjects()).containsExactly(2L, 0L, 3L);
            assertSame(batch.toRecords(), docs);
        }
    }

    @Test
    void eachBatchOfALoopIsAsWideAsItsOwnLongestRow() throws IOException {
        PaddedPartsNumpy.writeExample(file, new PaddedParts(padded(7, LENGTHS), LENGTHS, new long[3]));
        assertThat(batchesOfTwo()).containsExactly("[[1, 2], [0, 0]]", "[[1, 2, 3]]");
    }

    private List<String> batchesOfTwo() throws IOException {
        List<String> texts = new ArrayList<>();
        try (NumpyDataset<PaddedDoc> dataset = PaddedDocNumpy.open(file);
                Batches<PaddedDocBatch> batches = PaddedDocBatch.batches(dataset, 2)) {
            batches.forEach(batch -> texts.add(text(batch.tokens())));
        }
        return texts;
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5, 6})
    void aBatchHasTheDeclaredLength(int width) throws IOException {
        PaddedPartsNumpy.writeExample(file, new PaddedParts(padded(width, LENGTHS), LENGTHS, new long[3]));
        try (PaddedStrictBatch batch = PaddedStrictBatch.read(file);
                PaddedStrictBatch slice = batch.slice(1, 3);
                NumpyDataset<PaddedStrict> dataset = PaddedStrictNumpy.open(file);
                Batches<PaddedStrictBatch> batches = PaddedStrictBatch.batches(dataset, 3)) {
            assertThat(text(batch.tokens())).isEqualTo("[[1, 2, 0, 0], [0, 0, 0, 0], [1, 2, 3, 0]]");
            assertThat(text(slice.tokens())).isEqualTo("[[0, 0, 0, 0], [1, 2, 3, 0]]");
            batches.forEach(other -> assertThat(other.tokens()).isEqualTo(batch.tokens()));
            assertSame(dataset.stream().toList(), batch.toRecords());
            assertSame(slice.toRecords(), List.of(dataset.get(1), dataset.get(2)));
        }
    }

    @Test
    void aRowThatIsLongerThanTheDeclaredLengthIsRefused() throws IOException {
        PaddedPartsNumpy.writeExample(file, new PaddedParts(padded(8, 4, 5), new long[] {4, 5}, new long[2]));
        assertRefused(
                PaddedStrictNumpy.FORMAT,
                PaddedStrictBatch.TYPE,
                file,
                "PaddedStrict.tokens, example 1 of docs.npz[tokens.lengths]: expected a length of at most 4, found 5: "
                        + "write a greater length in @Padded, or truncate = true to cut it");
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 8, 500})
    void orCut(int width) throws IOException {
        long[] lengths = {7, 5, 0, 6, 1};
        PaddedInputPartsNumpy.writeExample(file, new PaddedInputParts(padded(width, lengths), lengths, new long[5]));
        List<PaddedInput> cut = List.of(input(5), input(5), input(0), input(5), input(1));
        assertSame(PaddedInputNumpy.read(file), cut);
        try (PaddedInputBatch batch = PaddedInputBatch.read(file);
                PaddedInputBatch slice = batch.slice(2, 5);
                NumpyDataset<PaddedInput> dataset = PaddedInputNumpy.open(file)) {
            assertThat(text(batch.tokens()))
                    .isEqualTo("[[1, 2, 3, 4, 5], [1, 2, 3, 4, 5], [-1, -1, -1, -1, -1], "
                            + "[1, 2, 3, 4, 5], [1, -1, -1, -1, -1]]");
            assertThat(text(batch.tokensMask()))
                    .isEqualTo("[[1, 1, 1, 1, 1], [1, 1, 1, 1, 1], [0, 0, 0, 0, 0], "
                            + "[1, 1, 1, 1, 1], [1, 0, 0, 0, 0]]");
            assertThat(batch.tokensLengths().streamOfObjects()).containsExactly(5L, 5L, 0L, 5L, 1L);
            assertThat(slice.tokens().shape().asArray()).containsExactly(3, 5);
            assertSame(slice.toRecords(), cut.subList(2, 5));
            for (int i = 4; i >= 0; i--) {
                assertSame(List.of(dataset.get(i)), cut.subList(i, i + 1));
            }
            batch.write(folder.resolve("cut.npz"));
        }
        PaddedInputParts written = PaddedInputPartsNumpy.readExample(folder.resolve("cut.npz"));
        assertThat(written.tokens()).isDeepEqualTo(new int[][] {
            {1, 2, 3, 4, 5}, {1, 2, 3, 4, 5}, {-1, -1, -1, -1, -1}, {1, 2, 3, 4, 5}, {1, -1, -1, -1, -1}
        });
        assertThat(written.lengths()).containsExactly(5, 5, 0, 5, 1);
    }

    private static PaddedInput input(int length) {
        return new PaddedInput(row(length), 0);
    }

    @Test
    void whatTensorsHaveBehindTheirRowsDoesNotReachFiles() throws IOException {
        try (PaddedDocBatch batch = PaddedDocBatch.of(
                TInt32.tensorOf(Shape.of(2, 3), DataBuffers.of(1, 99, 98, 1, 2, 97)),
                TInt64.vectorOf(1, 2),
                TInt64.vectorOf(0, 0))) {
            batch.write(file);
            PaddedParts written = PaddedPartsNumpy.readExample(file);
            assertThat(written.tokens()).isDeepEqualTo(new int[][] {{1, 0, 0}, {1, 2, 0}});
            assertThat(written.lengths()).containsExactly(1, 2);
            assertThat(text(batch.tokens())).isEqualTo("[[1, 99, 98], [1, 2, 97]]");
        }
    }

    /** A file of another width in each: a dataset has one width all the same. */
    @Test
    void filesOfDifferentWidthsAreOneDataset() throws IOException {
        Path second = folder.resolve("second");
        PaddedPartsNumpy.writeExample(file, new PaddedParts(padded(9, 1, 2), new long[] {1, 2}, new long[2]));
        PaddedPartsNumpy.writeExample(second, new PaddedParts(padded(4, 4, 0), new long[] {4, 0}, new long[2]));
        try (NumpyDataset<PaddedDoc> dataset = PaddedDocNumpy.open(List.of(file, second));
                Batches<PaddedDocBatch> batches = PaddedDocBatch.batches(dataset, 3)) {
            List<String> texts = new ArrayList<>();
            batches.forEach(batch -> texts.add(text(batch.tokens())));
            assertThat(texts).containsExactly("[[1, 0, 0, 0], [1, 2, 0, 0], [1, 2, 3, 4]]", "[[]]");
        }
    }

    @Test
    void aStructHasAnyWidthToo() throws IOException, InterruptedException {
        Python.run(folder, """
                struct = np.zeros(3, np.dtype([('tokens', '>i4', 6), ('tokens.lengths', 'u1'), ('label', 'i8')]))
                struct['tokens'] = [[1, 2, 99, 99, 99, 99], [99] * 6, [1, 2, 3, 99, 99, 99]]
                struct['tokens.lengths'] = 2, 0, 3
                np.save('docs.npy', struct)
                """);
        try (PaddedDocBatch batch = PaddedDocBatch.read(folder.resolve("docs.npy"));
                PaddedStrictBatch strict = PaddedStrictBatch.read(folder.resolve("docs.npy"))) {
            assertThat(text(batch.tokens())).isEqualTo("[[1, 2, 0], [0, 0, 0], [1, 2, 3]]");
            assertThat(text(strict.tokens())).isEqualTo("[[1, 2, 0, 0], [0, 0, 0, 0], [1, 2, 3, 0]]");
        }
    }

    private static String text(NdArray<?> tensor) {
        return IntStream.range(0, Math.toIntExact(tensor.shape().get(0)))
                .mapToObj(i -> tensor.get(i).streamOfObjects().toList().toString())
                .toList()
                .toString();
    }
}
