package dev.tenon.edges;

import static dev.tenon.edges.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.numpy.NumpyFormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files whose row splits are none, or not those of their values; found out when they are opened. */
@ExtendWith(Leaks.class)
class RaggedBadFilesTest {
    private static final String SPLITS = "Doc.tokens, docs.npz[tokens.row_splits]: ";
    private static final String NONE = "expected row splits, one more than there are rows, found none";
    private static final String RECIPE = "np.cumsum([0] + [len(r) for r in rows])";

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("docs.npz");
    }

    @Test
    void splitsThatAreRight() throws IOException {
        write(0, 3, 3, 5, 6);
        assertThat(DocNumpy.read(file)).extracting(doc -> doc.tokens().length).containsExactly(3, 0, 2, 1);
    }

    @Test
    void splitsThatDoNotBeginWithZero() throws IOException {
        write(1, 3, 3, 5, 6);
        refused(SPLITS + "expected row splits that begin with 0, found 1");
        write(-1, 3, 3, 5, 6);
        refused(SPLITS + "expected row splits that begin with 0, found -1");
    }

    @Test
    void splitsThatDecrease() throws IOException {
        String decrease = "expected row splits that do not decrease, found ";
        write(0, 3, 2, 5, 6);
        refused(SPLITS + decrease + "2 at [2], after 3");
        write(0, 3, -3, 5, 6);
        refused(SPLITS + decrease + "-3 at [2], after 3");
        write(0, Long.MAX_VALUE, 3, 5, 6);
        refused(SPLITS + decrease + "3 at [2], after " + Long.MAX_VALUE);
        write(0, Long.MIN_VALUE, 3, 5, 6);
        refused(SPLITS + decrease + Long.MIN_VALUE + " at [1], after 0");
    }

    @Test
    void splitsThatEndElsewhereThanTheValues() throws IOException {
        String end = "expected row splits that end with the number of values, 6, found ";
        for (long last : new long[] {5, 7, Long.MAX_VALUE}) {
            write(0, 3, 3, 5, last);
            refused(SPLITS + end + last);
        }
        write(0, 0, 0, 0, 0);
        refused(SPLITS + end + "0");
    }

    @Test
    void splitsOfAnotherNumberOfRows() throws IOException {
        String message = "Doc.label, docs.npz[label]: expected %d examples as in "
                + "Doc.tokens, docs.npz[tokens.row_splits], found 4";
        write(0, 3, 5, 6);
        refused(message.formatted(3));
        write(0, 3, 3, 3, 5, 6);
        refused(message.formatted(5));
    }

    @Test
    void noSplitAtAll() throws IOException {
        write();
        refused(SPLITS + NONE);
        RaggedPartsNumpy.writeExample(file, new RaggedParts(new int[0], new long[0], new long[0]));
        refused(SPLITS + NONE);
    }

    @Test
    void splitsThatAreMissing() throws IOException {
        file = folder.resolve("docs");
        DocNumpy.write(file, List.of(new Doc(new int[] {1}, 1)));
        Files.delete(file.resolve("tokens.row_splits.npy"));
        refused("Doc.tokens: docs/ has no 'tokens.row_splits', only 'label', 'tokens.values'"
                + "; add the row splits as 'tokens.row_splits', " + RECIPE);
    }

    @Test
    void valuesThatAreMissing() throws IOException {
        file = folder.resolve("docs");
        DocNumpy.write(file, List.of(new Doc(new int[] {1}, 1)));
        Files.delete(file.resolve("tokens.values.npy"));
        refused("Doc.tokens: docs/ has no 'tokens.values', only 'label', 'tokens.row_splits'");
    }

    @Test
    void splitsOfAnotherFile() throws IOException {
        file = folder.resolve("docs");
        Path other = folder.resolve("other");
        DocNumpy.write(file, List.of(new Doc(new int[] {1, 2}, 1), new Doc(new int[] {3}, 1)));
        DocNumpy.write(other, List.of(new Doc(new int[] {1, 2}, 1), new Doc(new int[] {3, 4}, 1)));
        Files.copy(
                other.resolve("tokens.row_splits.npy"),
                file.resolve("tokens.row_splits.npy"),
                StandardCopyOption.REPLACE_EXISTING);
        refused("Doc.tokens, docs/tokens.row_splits.npy: "
                + "expected row splits that end with the number of values, 3, found 4");
    }

    @Test
    void theSecondFileOfADataset() throws IOException {
        write(0, 3, 3, 5, 7);
        Path good = folder.resolve("good.npz");
        DocNumpy.write(good, List.of(new Doc(new int[] {1}, 1)));
        assertRefused(
                () -> DocNumpy.open(List.of(good, file)),
                SPLITS + "expected row splits that end with the number of values, 6, found 7");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "np.array([0, 3, 6.]) | float64",
                "np.array([0, 3, 6], 'u8') | uint64",
                "np.array(['0', '3', '6']) | '<U1'",
                "np.array([0, 3, 6], 'c8') | '<c8'",
            })
    void splitsOfAnotherDtype(String splits, String dtype) throws IOException, InterruptedException {
        python("{'tokens.values': v, 'tokens.row_splits': %s, 'label': np.arange(2)}", splits);
        refused(SPLITS + "expected int64, or another integer dtype that casts to it safely, found " + dtype
                + ": save a.astype('int64') in Python");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"np.array([[0, 3, 6]]) | [1, 3]", "np.array(6) | []"})
    void splitsOfAnotherRank(String splits, String shape) throws IOException, InterruptedException {
        python("{'tokens.values': v, 'tokens.row_splits': %s, 'label': np.arange(2)}", splits);
        refused(SPLITS + "expected shape [_], found " + shape);
    }

    @Test
    void splitsThatAreObjects() throws IOException, InterruptedException {
        python("{'tokens.values': v, 'tokens.row_splits': %s, 'label': np.arange(2)}", "np.array([0, {}, 6], object)");
        assertThatThrownBy(() -> DocNumpy.open(file))
                .isInstanceOf(NumpyFormatException.class)
                .hasMessageStartingWith(SPLITS);
    }

    @Test
    void valuesOfAnotherDtypeOrRank() throws IOException, InterruptedException {
        String arrays = "{'tokens.values': %s, 'tokens.row_splits': s, 'label': np.arange(2)}";
        String values = "Doc.tokens, docs.npz[tokens.values]: ";
        python(arrays, "np.arange(6.)");
        refused(values + "expected int32, or a dtype that casts to it safely, found float64: declare double[], "
                + "write @As(casting = Casting.EXACT), or if no value is lost, save a.astype('int32') in Python");
        python(arrays, "v.reshape(6, 1)");
        refused(values + "expected shape [_], found [6, 1]");
        python(arrays, "np.int32(6)");
        refused(values + "expected shape [_], found []");
    }

    @Test
    void valuesOfAnotherShape() throws IOException, InterruptedException {
        python(
                "{'boxes.values': %s, 'boxes.row_splits': s, 'tokens.values': v, 'tokens.row_splits': s, "
                        + "'parts.values': v, 'parts.row_splits_0': s, 'parts.row_splits_1': np.arange(7), "
                        + "'tags.values': v.astype('U'), 'tags.row_splits': s, 'turns': v.reshape(2, 3), "
                        + "'turns.lengths': np.array([3, 3]), 'times.values': v, 'times.row_splits': s, 'label': v[:2]}",
                "np.zeros((6, 3), 'f4')");
        assertRefused(
                RaggedAxesNumpy.FORMAT,
                RaggedAxesBatch.TYPE,
                file,
                "RaggedAxes.boxes, docs.npz[boxes.values]: expected shape [_, 2], found [6, 3]");
    }

    @Test
    void splitsThatDisagreeOnANamedAxis() throws IOException, InterruptedException {
        String arrays = "{'boxes.values': np.zeros((6, 2), 'f4'), 'boxes.row_splits': s, 'tokens.values': v, "
                + "'tokens.row_splits': s, 'parts.values': v, 'parts.row_splits_0': s, "
                + "'parts.row_splits_1': np.arange(7), 'tags.values': v.astype('U'), 'tags.row_splits': t, "
                + "'turns': v.reshape(2, 3), 'turns.lengths': np.array([3, %s]), 'times.values': v, "
                + "'times.row_splits': s, 'label': v[:2]}";
        python(arrays.replace("t,", "np.array([0, 2, 6]),"), "3");
        refusedAxes("RaggedAxes.tags, example 0 of docs.npz[tags.values]: axis 'seq' is 2 long, "
                + "and 3 long in RaggedAxes.tokens, example 0 of docs.npz[tokens.values]");
        python(arrays.replace("t,", "s,"), "2");
        refusedAxes("RaggedAxes.times, example 1 of docs.npz[times.values]: axis 'turn' is 3 long, "
                + "and 2 long in RaggedAxes.turns, example 1 of docs.npz[turns]");
    }

    private void refusedAxes(String message) {
        assertRefused(RaggedAxesNumpy.FORMAT, RaggedAxesBatch.TYPE, file, message);
    }

    private void write(long... splits) throws IOException {
        RaggedPartsNumpy.writeExample(file, new RaggedParts(new int[] {1, 2, 3, 4, 5, 6}, splits, new long[4]));
    }

    private void python(String arrays, String array) throws IOException, InterruptedException {
        Python.run(
                folder,
                "v, s = np.arange(6, dtype='i4'), np.array([0, 3, 6])\nnp.savez('docs.npz', **"
                        + arrays.formatted(array) + ")");
    }

    private void refused(String message) {
        assertRefused(DocNumpy.FORMAT, DocBatch.TYPE, file, message);
    }
}
