package dev.tenon.edges;

import static dev.tenon.edges.Refusals.assertRefused;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of two levels of row splits that are none; found out when they are opened. */
@ExtendWith(Leaks.class)
class JaggedBadFilesTest {
    private static final String OUTER = "JaggedDoc.sentences, docs.npz[sentences.row_splits_0]: ";
    private static final String INNER = "JaggedDoc.sentences, docs.npz[sentences.row_splits_1]: ";
    private static final String NONE = "expected row splits, one more than there are rows, found none";

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("docs.npz");
    }

    @Test
    void outerSplits() throws IOException {
        long[] inner = {0, 2, 2, 4};
        write(new long[] {1, 2, 2, 3}, inner);
        refused(OUTER + "expected row splits that begin with 0, found 1");
        write(new long[] {0, 2, 1, 3}, inner);
        refused(OUTER + "expected row splits that do not decrease, found 1 at [2], after 2");
        write(new long[] {0, 2, 2, 2}, inner);
        refused(OUTER + "expected row splits that end with the number of inner rows, 3, found 2");
        write(new long[] {0, 2, 2, 4}, inner);
        refused(OUTER + "expected row splits that end with the number of inner rows, 3, found 4");
        write(new long[0], inner);
        refused(OUTER + NONE);
        write(new long[] {0, 2, 3}, inner);
        refused("JaggedDoc.label, docs.npz[label]: "
                + "expected 2 examples as in JaggedDoc.sentences, docs.npz[sentences.row_splits_0], found 3");
    }

    @Test
    void innerSplits() throws IOException {
        long[] outer = {0, 2, 2, 3};
        write(outer, 1, 2, 2, 4);
        refused(INNER + "expected row splits that begin with 0, found 1");
        write(outer, 0, 2, 1, 4);
        refused(INNER + "expected row splits that do not decrease, found 1 at [2], after 2");
        write(outer, 0, 2, 2, 3);
        refused(INNER + "expected row splits that end with the number of values, 4, found 3");
        write(outer, 0, 2, 2, 5);
        refused(INNER + "expected row splits that end with the number of values, 4, found 5");
        write(outer);
        refused(INNER + NONE);
        write(outer, 0, 2, 4);
        refused(OUTER + "expected row splits that end with the number of inner rows, 2, found 3");
    }

    @Test
    void splitsThatAreMissing() throws IOException, InterruptedException {
        String arrays = "{'sentences.values': v, 'sentences.row_splits_%s': s, 'label': s}";
        python(arrays, "1");
        refused("JaggedDoc.sentences: docs.npz has no 'sentences.row_splits_0', "
                + "only 'label', 'sentences.row_splits_1', 'sentences.values'"
                + "; add the row splits as 'sentences.row_splits_0', np.cumsum([0] + [len(r) for r in rows])");
        python(arrays, "0");
        refused("JaggedDoc.sentences: docs.npz has no 'sentences.row_splits_1', "
                + "only 'label', 'sentences.row_splits_0', 'sentences.values'"
                + "; add the row splits as 'sentences.row_splits_1'");
    }

    @Test
    void rowsOfOneLengthOrOneLevel() throws IOException, InterruptedException {
        python("{'sentences.values': %s, 'sentences.row_splits': s, 'label': s}", "v.reshape(6, 1)");
        refused("JaggedDoc.sentences: docs.npz has no 'sentences.row_splits_0', "
                + "only 'label', 'sentences.row_splits', 'sentences.values'"
                + "; there, rows are of one length: declare it as the length of the second axis");
        python("{'sentences': %s, 'label': s}", "v.reshape(3, 1, 2)");
        refused("JaggedDoc.sentences: docs.npz has no 'sentences.values', only 'label', 'sentences'"
                + "; 'sentences' is one array there: remove @Ragged, or save its rows as "
                + "'sentences.values', 'sentences.row_splits_0', 'sentences.row_splits_1'");
    }

    @Test
    void oneExampleWhereManyAreExpectedAndTheReverse() throws IOException {
        JaggedDoc doc = new JaggedDoc(new int[][] {{1, 2}, {3}}, 1);
        JaggedDocNumpy.writeExample(file, doc);
        String one = "JaggedDoc.sentences: expected 'sentences.row_splits_0' in docs.npz: "
                + "the file holds one example, which ";
        assertRefused(() -> JaggedDocNumpy.read(file), one + "JaggedDocNumpy.readExample reads");
        assertRefused(() -> JaggedDocNumpy.open(file), one + "JaggedDocNumpy.readExample reads");
        assertRefused(() -> JaggedDocBatch.read(file), one + "JaggedDocTensors.read reads");
        JaggedDocNumpy.write(file, List.of(doc));
        String many = "JaggedDoc.sentences: expected 'sentences.row_splits' in docs.npz: "
                + "the file holds n examples, which ";
        assertRefused(() -> JaggedDocNumpy.readExample(file), many + "JaggedDocNumpy.read reads");
        assertRefused(() -> JaggedDocTensors.read(file), many + "JaggedDocBatch.read reads");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[1, 6] | expected row splits that begin with 0, found 1",
                "[0, 3, 2, 6] | expected row splits that do not decrease, found 2 at [2], after 3",
                "[0, 5] | expected row splits that end with the number of values, 6, found 5",
                "[0, 7] | expected row splits that end with the number of values, 6, found 7",
                "np.zeros(0, 'i8') | expected row splits, one more than there are rows, found none",
                "[[0, 6]] | expected shape [_], found [1, 2]",
                "[0., 6.] | expected int64, or another integer dtype that casts to it safely, found float64: "
                        + "save a.astype('int64') in Python",
            },
            quoteCharacter = '"')
    void theSplitsOfOneExample(String splits, String message) throws IOException, InterruptedException {
        python("{'sentences.values': v, 'sentences.row_splits': np.array(%s), 'label': np.int64(1)}", splits);
        String where = "JaggedDoc.sentences, docs.npz[sentences.row_splits]: ";
        assertRefused(() -> JaggedDocNumpy.readExample(file), where + message);
        assertRefused(() -> JaggedDocTensors.read(file), where + message);
    }

    private void write(long[] outer, long... inner) throws IOException {
        JaggedPartsNumpy.writeExample(file, new JaggedParts(new int[] {1, 2, 3, 4}, outer, inner, new long[3]));
    }

    private void python(String arrays, String part) throws IOException, InterruptedException {
        Python.run(
                folder,
                "v, s = np.arange(6, dtype='i4'), np.array([0, 3, 6])\nnp.savez('docs.npz', **" + arrays.formatted(part)
                        + ")");
    }

    private void refused(String message) {
        assertRefused(JaggedDocNumpy.FORMAT, JaggedDocBatch.TYPE, file, message);
    }
}
