package dev.tenon.edges;

import static dev.tenon.edges.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files whose lengths are not those of padded rows; found out when they are opened. */
@ExtendWith(Leaks.class)
class PaddedBadFilesTest {
    private static final String LENGTHS = "PaddedDoc.tokens, docs.npz[tokens.lengths]: ";
    private static final String NO_INTEGERS =
            "expected int64, or another integer dtype that casts to it safely, found ";

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("docs.npz");
    }

    @Test
    void lengthsThatAreRight() throws IOException {
        write(3, 0, 2);
        assertThat(PaddedDocNumpy.read(file))
                .extracting(doc -> doc.tokens().length)
                .containsExactly(3, 0, 2);
    }

    @Test
    void lengthsBeyondTheWidth() throws IOException {
        for (long length : new long[] {4, Long.MAX_VALUE, (1L << 32) + 1}) {
            write(3, length, 0);
            refused("PaddedDoc.tokens, example 1 of docs.npz[tokens.lengths]: "
                    + "expected a length of 0 to 3, the width of the padded array, found " + length);
        }
    }

    @Test
    void negativeLengths() throws IOException {
        for (long length : new long[] {-1, Long.MIN_VALUE}) {
            write(3, 0, length);
            refused("PaddedDoc.tokens, example 2 of docs.npz[tokens.lengths]: "
                    + "expected a length of 0 to 3, the width of the padded array, found " + length);
        }
    }

    @Test
    void lengthsOfAnotherNumberOfExamples() throws IOException {
        write(3, 1);
        refused(LENGTHS + "expected 3 examples as in PaddedDoc.tokens, docs.npz[tokens], found 2");
        write(3, 1, 1, 1);
        refused(LENGTHS + "expected 3 examples as in PaddedDoc.tokens, docs.npz[tokens], found 4");
    }

    @Test
    void lengthsThatAreMissing() throws IOException {
        ColumnsNumpy.writeExample(file, new Columns(new float[1][1][1], new long[1]));
        refused("PaddedDoc.tokens: docs.npz has no 'tokens', only 'image', 'label'");
        JaggedPlainNumpy.write(file, List.of(JaggedPlain.of(1, 2)));
        refused("PaddedDoc.tokens: docs.npz has no 'tokens.lengths', only 'sentences', 'tokens'"
                + "; add the length of each row as 'tokens.lengths', or remove @Padded");
    }

    @Test
    void lengthsThatAreMissingWhereTheMaskIsThere() throws IOException, InterruptedException {
        Python.run(folder, """
                np.savez('docs.npz', input_ids=np.zeros((2, 5), 'i4'), attention_mask=np.ones((2, 5), 'i4'),
                         label=np.arange(2))
                """);
        assertRefused(
                PaddedInputNumpy.FORMAT,
                PaddedInputBatch.TYPE,
                file,
                "PaddedInput.tokens: docs.npz has no 'input_ids.lengths', only 'attention_mask', 'input_ids', 'label'"
                        + "; add the length of each row as 'input_ids.lengths', which is the mask's sum, "
                        + "attention_mask.sum(1), or remove @Padded");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "np.array([1., 2.]) | float64",
                "np.array([1, 2], 'u8') | uint64",
                "np.array(['1', '2']) | '<U1'",
            })
    void lengthsOfAnotherDtype(String lengths, String dtype) throws IOException, InterruptedException {
        python(lengths);
        refused(LENGTHS + NO_INTEGERS + dtype + ": save a.astype('int64') in Python");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"np.array([[1], [2]]) | [2, 1]", "np.array(2) | []"})
    void lengthsOfAnotherRank(String lengths, String shape) throws IOException, InterruptedException {
        python(lengths);
        refused(LENGTHS + "expected shape [n], found " + shape);
    }

    private void python(String lengths) throws IOException, InterruptedException {
        Python.run(folder, """
                np.savez('docs.npz', tokens=np.zeros((2, 3), 'i4'), label=np.arange(2), **{'tokens.lengths': %s})
                """.formatted(lengths));
    }

    @Test
    void aHugeWidthOfNoExamplesIsNoWidthAtAll() throws IOException, InterruptedException {
        Python.run(folder, """
                with open('tokens.npy', 'wb') as f:
                    np.lib.format.write_array_header_1_0(
                        f, {'descr': '<i4', 'fortran_order': False, 'shape': (0, 5 * 10**9)})
                import os, zipfile
                np.save('tokens.lengths.npy', np.zeros(0, 'i8'))
                np.save('label.npy', np.zeros(0, 'i8'))
                with zipfile.ZipFile('docs.npz', 'w') as z:
                    for name in 'tokens', 'tokens.lengths', 'label':
                        z.write(name + '.npy')
                """);
        assertThat(PaddedDocNumpy.read(folder.resolve("docs.npz"))).isEmpty();
        try (PaddedDocBatch batch = PaddedDocBatch.read(folder.resolve("docs.npz"))) {
            assertThat(batch.tokens().shape().asArray()).containsExactly(0, 0);
        }
    }

    @Test
    void oneExampleWhereManyAreExpectedAndTheReverse() throws IOException {
        PaddedDoc doc = new PaddedDoc(new int[] {1, 2}, 1);
        PaddedDocNumpy.writeExample(file, doc);
        String one = "PaddedDoc.tokens: expected 'tokens.lengths' in docs.npz: the file holds one example, which ";
        assertRefused(() -> PaddedDocNumpy.read(file), one + "PaddedDocNumpy.readExample reads");
        assertRefused(() -> PaddedDocNumpy.open(file), one + "PaddedDocNumpy.readExample reads");
        assertRefused(() -> PaddedDocBatch.read(file), one + "PaddedDocTensors.read reads");
        PaddedDocNumpy.write(file, List.of(doc));
        String many = "PaddedDoc.tokens, docs.npz[tokens]: expected shape [_], found [1, 2]: "
                + "the file holds n examples, which ";
        assertRefused(() -> PaddedDocNumpy.readExample(file), many + "PaddedDocNumpy.read reads");
        assertRefused(() -> PaddedDocTensors.read(file), many + "PaddedDocBatch.read reads");
    }

    private void write(long... lengths) throws IOException {
        PaddedPartsNumpy.writeExample(file, new PaddedParts(new int[3][3], lengths, new long[3]));
    }

    private void refused(String message) {
        assertRefused(PaddedDocNumpy.FORMAT, PaddedDocBatch.TYPE, file, message);
    }
}
