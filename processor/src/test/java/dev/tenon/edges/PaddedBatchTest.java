package dev.tenon.edges;

import static dev.tenon.edges.Records.assertSame;
import static dev.tenon.edges.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.numpy.NumpyDataset;
import dev.tenon.numpy.NumpyWriter;
import dev.tenon.tensorflow.Batches;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tensorflow.ndarray.NdArray;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.types.TInt32;
import org.tensorflow.types.TInt64;

/** Padded batches: their width, what is cut, the lengths and the mask. */
@ExtendWith(Leaks.class)
class PaddedBatchTest {
    private static final int[][] ROWS = {{1, 2, 3}, {4, 5}, {}, {6, 7, 8, 9}};

    @TempDir
    private Path folder;

    private static List<PaddedDoc> docs(int[]... rows) {
        return IntStream.range(0, rows.length)
                .mapToObj(i -> new PaddedDoc(rows[i], i))
                .toList();
    }

    private static List<PaddedInput> inputs(int[]... rows) {
        return IntStream.range(0, rows.length)
                .mapToObj(i -> new PaddedInput(rows[i], i))
                .toList();
    }

    @Test
    void aBatchIsAsWideAsItsLongestRow() {
        try (PaddedDocBatch batch = PaddedDocBatch.of(docs(ROWS))) {
            assertThat(rows(batch.tokens())).isEqualTo("[[1, 2, 3, 0], [4, 5, 0, 0], [0, 0, 0, 0], [6, 7, 8, 9]]");
            assertThat(values(batch.tokensLengths())).containsExactly(3L, 2L, 0L, 4L);
            assertThat(batch.asMap().keySet()).containsExactly("tokens", "tokens.lengths", "label");
            assertThat(batch.asMap().get("tokens.lengths")).isSameAs(batch.tokensLengths());
            assertSame(batch.toRecords(), docs(ROWS));
        }
    }

    @Test
    void aLengthIsTheWidthOfEveryBatchAndCuts() {
        try (PaddedInputBatch batch = PaddedInputBatch.of(inputs(new int[] {1, 2, 3, 4, 5, 6, 7}, new int[] {8}));
                PaddedInputBatch none = PaddedInputBatch.of()) {
            assertThat(rows(batch.tokens())).isEqualTo("[[1, 2, 3, 4, 5], [8, -1, -1, -1, -1]]");
            assertThat(values(batch.tokensLengths())).containsExactly(5L, 1L);
            assertThat(rows(batch.tokensMask())).isEqualTo("[[1, 1, 1, 1, 1], [1, 0, 0, 0, 0]]");
            assertSame(batch.toRecords(), inputs(new int[] {1, 2, 3, 4, 5}, new int[] {8}));
            assertThat(none.tokens().shape().asArray()).containsExactly(0, 5);
            assertThat(none.tokensMask().shape().asArray()).containsExactly(0, 5);
            assertThat(none.tokensLengths().shape().asArray()).containsExactly(0);
        }
    }

    @Test
    void theMaskIsInTheMapUnderItsKey() {
        try (PaddedInputBatch batch = PaddedInputBatch.of(inputs(ROWS))) {
            assertThat(batch.asMap())
                    .containsOnlyKeys("input_ids", "input_ids.lengths", "attention_mask", "label")
                    .containsEntry("attention_mask", batch.tokensMask());
        }
    }

    @Test
    void withoutExamplesThereIsNoWidth() throws IOException {
        Path file = folder.resolve("none.npz");
        PaddedDocNumpy.write(file, List.of());
        try (PaddedDocBatch batch = PaddedDocBatch.of();
                PaddedDocBatch read = PaddedDocBatch.read(file);
                PaddedDocBatch empty = PaddedDocBatch.of(docs(new int[0], new int[0]))) {
            assertThat(batch.tokens().shape().asArray()).containsExactly(0, 0);
            assertThat(read.tokens().shape().asArray()).containsExactly(0, 0);
            assertThat(empty.tokens().shape().asArray()).containsExactly(2, 0);
            assertThat(values(empty.tokensLengths())).containsExactly(0L, 0L);
            assertThat(batch.toRecords()).isEmpty();
        }
    }

    @Test
    void eachBatchOfALoopHasItsOwnWidth() throws IOException {
        Path first = folder.resolve("first.npz");
        Path second = folder.resolve("second");
        PaddedDocNumpy.write(first, docs(ROWS).subList(0, 2));
        PaddedDocNumpy.write(second, docs(ROWS).subList(2, 4));
        List<String> widths = new ArrayList<>();
        List<PaddedDoc> seen = new ArrayList<>();
        try (NumpyDataset<PaddedDoc> dataset = PaddedDocNumpy.open(List.of(first, second));
                Batches<PaddedDocBatch> batches = PaddedDocBatch.batches(dataset, 3)) {
            for (PaddedDocBatch batch : batches) {
                widths.add(rows(batch.tokens()));
                seen.addAll(batch.toRecords());
            }
        }
        assertThat(widths).containsExactly("[[1, 2, 3], [4, 5, 0], [0, 0, 0]]", "[[6, 7, 8, 9]]");
        assertSame(seen, docs(ROWS));
    }

    @Test
    void paddingIsNoConstantOfAnEnumAndIsNotAskedToBe() throws IOException {
        List<PaddedPets> pets =
                List.of(new PaddedPets(new Pet.Kind[] {Pet.Kind.DOG, Pet.Kind.CAT}), new PaddedPets(new Pet.Kind[0]));
        for (String form : List.of("pets.npz", "pets.npy", "pets")) {
            Path file = folder.resolve(form);
            PaddedPetsNumpy.write(file, pets);
            assertSame(PaddedPetsNumpy.read(file), pets);
            try (PaddedPetsBatch batch = PaddedPetsBatch.read(file)) {
                assertThat(rows(batch.kinds())).isEqualTo("[[1, 0], [-1, -1]]");
                assertSame(batch.toRecords(), pets);
            }
        }
    }

    @Test
    void writingAndReadingKeepsTheNumbersOfTheBatch() throws IOException {
        Path file = folder.resolve("inputs.npz");
        Path copy = folder.resolve("copy.npz");
        PaddedInputNumpy.write(file, inputs(ROWS));
        try (PaddedInputBatch batch = PaddedInputBatch.read(file);
                PaddedInputBatch same = PaddedInputBatch.of(inputs(ROWS))) {
            assertThat(batch.tokens()).isEqualTo(same.tokens());
            assertThat(batch.tokensLengths()).isEqualTo(same.tokensLengths());
            assertThat(batch.tokensMask()).isEqualTo(same.tokensMask());
            batch.write(copy);
        }
        assertThat(copy).hasSameBinaryContentAs(file);
    }

    @Test
    void aWriterWritesWhatWriteDoes() throws IOException {
        Path file = folder.resolve("docs.npz");
        Path expected = folder.resolve("expected.npz");
        PaddedDocNumpy.write(expected, docs(ROWS));
        try (NumpyWriter<PaddedDoc> writer = PaddedDocNumpy.writer(file)) {
            for (PaddedDoc doc : docs(ROWS)) {
                writer.append(doc);
            }
            writer.commit();
        }
        assertThat(file).hasSameBinaryContentAs(expected);
    }

    @Test
    void oneExampleIsNeitherPaddedNorCut() throws IOException {
        PaddedInput input = inputs(new int[] {1, 2, 3, 4, 5, 6, 7}).get(0);
        Path file = folder.resolve("one.npz");
        PaddedInputNumpy.writeExample(file, input);
        assertSame(List.of(PaddedInputNumpy.readExample(file)), List.of(input));
        try (PaddedInputTensors tensors = PaddedInputTensors.of(input)) {
            assertThat(tensors.asMap()).containsOnlyKeys("input_ids", "label");
            assertThat(tensors.tokens().shape().asArray()).containsExactly(7);
            assertSame(List.of(tensors.toRecord()), List.of(input));
        }
    }

    @Test
    void ofTakesValuesAndLengths() {
        TInt32 tokens = TInt32.tensorOf(Shape.of(2, 3), DataBuffers.of(5, 99, 99, 6, 7, 8));
        TInt64 lengths = TInt64.vectorOf(1, 3);
        try (PaddedDocBatch batch = PaddedDocBatch.of(tokens, lengths, TInt64.vectorOf(0, 1))) {
            assertThat(batch.tokens()).isSameAs(tokens);
            assertThat(batch.tokensLengths()).isSameAs(lengths);
            assertSame(batch.toRecords(), docs(new int[] {5}, new int[] {6, 7, 8}));
        }
    }

    @Test
    void ofMakesTheMask() {
        TInt32 tokens = TInt32.tensorOf(Shape.of(2, 5));
        try (PaddedInputBatch batch = PaddedInputBatch.of(tokens, TInt64.vectorOf(1, 5), TInt64.vectorOf(0, 1))) {
            assertThat(rows(batch.tokensMask())).isEqualTo("[[1, 0, 0, 0, 0], [1, 1, 1, 1, 1]]");
        }
    }

    @Test
    void aRowThatIsLongerThanTheLengthIsAnError() {
        List<PaddedStrict> rows = List.of(new PaddedStrict(new int[4], 0), new PaddedStrict(new int[5], 1));
        Path file = folder.resolve("rows.npz");
        String message = ": expected a length of at most 4, found 5: "
                + "write a greater length in @Padded, or truncate = true to cut it";
        assertRefused(() -> PaddedStrictBatch.of(rows), "PaddedStrict.tokens, example 1" + message);
        String inFile = "PaddedStrict.tokens, example 1 of rows.npz[tokens]" + message;
        assertRefused(() -> PaddedStrictNumpy.write(file, rows), inFile);
        assertRefused(() -> PaddedStrictNumpy.write(file, rows::iterator), inFile);
        assertRefused(
                () -> {
                    try (NumpyWriter<PaddedStrict> writer = PaddedStrictNumpy.writer(file)) {
                        writer.append(rows.get(0));
                        writer.append(rows.get(1));
                    }
                },
                inFile);
        assertThat(folder).isEmptyDirectory();
        try (PaddedStrictTensors one = PaddedStrictTensors.of(rows.get(1))) {
            assertSame(List.of(one.toRecord()), rows.subList(1, 2));
        }
    }

    private static String rows(NdArray<?> tensor) {
        return IntStream.range(0, Math.toIntExact(tensor.shape().get(0)))
                .mapToObj(i -> tensor.get(i).streamOfObjects().toList().toString())
                .toList()
                .toString();
    }

    private static List<Long> values(TInt64 tensor) {
        return tensor.streamOfObjects().toList();
    }
}
