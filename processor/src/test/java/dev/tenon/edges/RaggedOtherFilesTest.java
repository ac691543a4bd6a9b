package dev.tenon.edges;

import static dev.tenon.edges.Records.assertSame;
import static dev.tenon.edges.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Files that hold rows in another way than the record declares, and what they are told to write. */
@ExtendWith(Leaks.class)
class RaggedOtherFilesTest {
    private static final String RECIPE = "np.cumsum([0] + [len(r) for r in rows])";

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("docs.npz");
    }

    @Test
    void splitsOfTwoLevels() throws IOException, InterruptedException {
        python("{'tokens.values': v, 'tokens.row_splits_0': %s, 'tokens.row_splits_1': s, 'label': v}", "v[:3]");
        refused("Doc.tokens: docs.npz has no 'tokens.row_splits', "
                + "only 'label', 'tokens.row_splits_0', 'tokens.row_splits_1', 'tokens.values'"
                + "; there, rows are of different lengths themselves: "
                + "declare two axes of any length, as @Dims(\"_ _\")");
    }

    @Test
    void anotherRecord() throws IOException {
        JaggedDocNumpy.write(file, List.of(new JaggedDoc(new int[1][1], 1)));
        refused("Doc.tokens: docs.npz has no 'tokens.values', "
                + "only 'label', 'sentences.row_splits_0', 'sentences.row_splits_1', 'sentences.values'");
    }

    @Test
    void theKeysOfTensorMaps() throws IOException, InterruptedException {
        python("{'tokens': v, 'tokens_1': %s, 'label': v}", "s");
        refused("Doc.tokens: docs.npz has no 'tokens.values', only 'label', 'tokens', 'tokens_1'"
                + "; 'tokens' and 'tokens_1' are what they are called in tensor maps: "
                + "save them as 'tokens.values', 'tokens.row_splits'");
    }

    @Test
    void oneExampleWhereManyAreExpectedAndTheReverse() throws IOException {
        DocNumpy.writeExample(file, new Doc(new int[] {1, 2}, 1));
        String one = "Doc.tokens: expected 'tokens.values' in docs.npz: the file holds one example, which ";
        assertRefused(() -> DocNumpy.read(file), one + "DocNumpy.readExample reads");
        assertRefused(() -> DocNumpy.open(file), one + "DocNumpy.readExample reads");
        assertRefused(() -> DocBatch.read(file), one + "DocTensors.read reads");
        DocNumpy.write(file, List.of(new Doc(new int[] {1, 2}, 1)));
        String many = "Doc.tokens: expected 'tokens' in docs.npz: the file holds n examples, which ";
        assertRefused(() -> DocNumpy.readExample(file), many + "DocNumpy.read reads");
        assertRefused(() -> DocTensors.read(file), many + "DocBatch.read reads");
    }

    @Test
    void aDenseFileForARaggedRecordAndTheReverse() throws IOException {
        JaggedPlainNumpy.write(file, List.of(JaggedPlain.of(1, 2), JaggedPlain.of(3, 4)));
        refused("Doc.tokens: docs.npz has no 'tokens.values', only 'sentences', 'tokens'"
                + "; 'tokens' is one array there: remove @Ragged, or save its rows as "
                + "'tokens.values', 'tokens.row_splits', which are np.concatenate(rows) and " + RECIPE);
        DocNumpy.write(file, List.of(new Doc(new int[] {1, 2}, 1)));
        assertRefused(
                JaggedPlainNumpy.FORMAT,
                JaggedPlainBatch.TYPE,
                file,
                "JaggedPlain.tokens: docs.npz has no 'tokens', only 'label', 'tokens.row_splits', 'tokens.values'"
                        + "; 'tokens.values' has rows of different lengths there: write @Ragged on the component");
    }

    @Test
    void aRaggedFileForAPaddedRecordAndTheReverse() throws IOException {
        DocNumpy.write(file, List.of(new Doc(new int[] {1, 2}, 1)));
        assertRefused(
                PaddedDocNumpy.FORMAT,
                PaddedDocBatch.TYPE,
                file,
                "PaddedDoc.tokens: docs.npz has no 'tokens', only 'label', 'tokens.row_splits', 'tokens.values'"
                        + "; 'tokens.values' has rows of different lengths there: "
                        + "write @Ragged on the component instead of @Padded");
        PaddedDocNumpy.write(file, List.of(new PaddedDoc(new int[] {1, 2}, 1)));
        refused("Doc.tokens: docs.npz has no 'tokens.values', only 'label', 'tokens', 'tokens.lengths'"
                + "; 'tokens' is padded there: write @Padded instead of @Ragged");
    }

    @Test
    void anNpyFileHoldsNoRaggedBatch() throws IOException {
        String message = "Doc.tokens, docs.npy: rows of different lengths do not fit into an npy file, "
                + "all of whose fields have one length: use a name that ends in .npz, or a directory";
        Path npy = folder.resolve("docs.npy");
        List<Doc> docs = List.of(new Doc(new int[] {1, 2}, 1));
        assertRefused(() -> DocNumpy.write(npy, docs), message);
        assertRefused(() -> DocNumpy.writer(npy), message);
        try (DocBatch batch = DocBatch.of(docs)) {
            assertRefused(() -> batch.write(npy), message);
        }
        assertThat(folder).isEmptyDirectory();
        PaddedDocNumpy.write(npy, List.of(new PaddedDoc(new int[] {1, 2}, 1)));
        assertRefused(DocNumpy.FORMAT, DocBatch.TYPE, npy, message);
    }

    @Test
    void anNpyFileHoldsOneExample() throws IOException {
        Path npy = folder.resolve("doc.npy");
        Doc doc = new Doc(new int[] {1, 2}, 1);
        DocNumpy.writeExample(npy, doc);
        assertSame(List.of(DocNumpy.readExample(npy)), List.of(doc));
        Path jagged = folder.resolve("jagged.npy");
        JaggedDoc sentences = new JaggedDoc(new int[][] {{1, 2}, {}, {3}}, 1);
        JaggedDocNumpy.writeExample(jagged, sentences);
        assertSame(List.of(JaggedDocNumpy.readExample(jagged)), List.of(sentences));
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
