package dev.tenon.edges;

import static dev.tenon.edges.Records.assertSame;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.numpy.NumpyDataset;
import dev.tenon.numpy.StandardReadOption;
import dev.tenon.tensorflow.Batches;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ragged and padded files that real NumPy saves, read by every call. */
@ExtendWith(Leaks.class)
class RaggedFromPythonTest {
    private static final List<Doc> DOCS = List.of(
            new Doc(new int[] {1, 2, 3}, 10),
            new Doc(new int[0], 11),
            new Doc(new int[] {4, 5}, 12),
            new Doc(new int[] {6}, 13));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "v.astype('i4'), s.astype('i4')",
                "v.astype('>i4'), s.astype('>i8')",
                "v.astype('i1'), s.astype('u1')",
                "v.astype('>u2'), s.astype('>i2')",
                "v.astype('i4'), s.astype('u4')",
                "np.asfortranarray(v.astype('i4')), s",
            })
    void whatPythonSavedIsRead(String arrays) throws IOException, InterruptedException {
        Python.run(folder, """
                v, s, label = np.array([1, 2, 3, 4, 5, 6]), np.array([0, 3, 3, 5, 6]), np.arange(10, 14)
                values, splits = %s
                arrays = {'tokens.values': values, 'tokens.row_splits': splits, 'label': label}
                np.savez('plain.npz', **arrays)
                np.savez_compressed('deflated.npz', **arrays)
                import os
                os.mkdir('directory')
                for key, array in arrays.items():
                    np.save('directory/' + key + '.npy', array)
                """.formatted(arrays));
        List<Path> files =
                List.of(folder.resolve("plain.npz"), folder.resolve("deflated.npz"), folder.resolve("directory"));
        for (Path file : files) {
            assertSame(DocNumpy.read(file), DOCS);
            assertSame(DocNumpy.read(file, StandardReadOption.MAPPED), DOCS);
            try (NumpyDataset<Doc> dataset = DocNumpy.open(file);
                    DocBatch batch = DocBatch.read(file)) {
                assertSame(batch.toRecords(), DOCS);
                assertSame(
                        List.of(dataset.get(3), dataset.get(1), dataset.get(0)),
                        List.of(DOCS.get(3), DOCS.get(1), DOCS.get(0)));
                assertSame(dataset.stream().toList(), DOCS);
            }
        }
        List<Doc> all = new ArrayList<>();
        try (NumpyDataset<Doc> dataset = DocNumpy.open(files);
                Batches<DocBatch> batches = DocBatch.batches(dataset, 5)) {
            batches.forEach(batch -> all.addAll(batch.toRecords()));
        }
        assertThat(all).hasSize(12);
        assertSame(all.subList(8, 12), DOCS);
    }

    @Test
    void aFileWithoutRowsIsRead() throws IOException, InterruptedException {
        Python.run(folder, """
                np.savez('docs.npz', **{'tokens.values': np.zeros(0, 'i4'), 'tokens.row_splits': np.zeros(1, 'i4'),
                    'label': np.zeros(0, 'i8')})
                np.savez('padded.npz', **{'tokens': np.zeros((0, 7), 'i4'), 'tokens.lengths': np.zeros(0, 'i4'),
                    'label': np.zeros(0, 'i8')})
                """);
        assertThat(DocNumpy.read(folder.resolve("docs.npz"))).isEmpty();
        assertThat(PaddedDocNumpy.read(folder.resolve("padded.npz"))).isEmpty();
        try (DocBatch batch = DocBatch.read(folder.resolve("docs.npz"));
                PaddedDocBatch padded = PaddedDocBatch.read(folder.resolve("padded.npz"))) {
            assertThat(batch.tokens().rowSplits().streamOfObjects()).containsExactly(0L);
            assertThat(batch.toRecords()).isEmpty();
            assertThat(padded.tokens().shape().asArray()).containsExactly(0, 0);
        }
    }

    @Test
    void valuesInFortranOrderAreRead() throws IOException, InterruptedException {
        Python.run(folder, """
                boxes = np.asfortranarray(np.arange(10, dtype='>f4').reshape(5, 2))
                assert boxes.flags.f_contiguous and not boxes.flags.c_contiguous
                s = np.array([0, 0, 3, 5], 'i4')
                np.savez('axes.npz', **{'boxes.values': boxes, 'boxes.row_splits': s,
                    'tokens.values': np.arange(5, dtype='i4'), 'tokens.row_splits': s,
                    'parts.values': np.arange(4, dtype='i4'), 'parts.row_splits_0': s,
                    'parts.row_splits_1': np.array([0, 1, 1, 2, 2, 4], '>u4'),
                    'tags.values': np.array(list('abcde'), '>U3'), 'tags.row_splits': s,
                    'turns': np.asfortranarray(np.array([[1, 0], [2, 3], [4, 0]], '>i4')),
                    'turns.lengths': np.array([1, 2, 1], 'u1'),
                    'times.values': np.arange(4), 'times.row_splits': np.array([0, 1, 3, 4], 'i4'),
                    'label': np.arange(3)})
                """);
        List<RaggedAxes> expected = List.of(
                new RaggedAxes(
                        new int[0], new float[0][], new int[0][], new String[0], new int[] {1}, new long[] {0}, 0),
                new RaggedAxes(
                        new int[] {0, 1, 2},
                        new float[][] {{0, 1}, {2, 3}, {4, 5}},
                        new int[][] {{0}, {}, {1}},
                        new String[] {"a", "b", "c"},
                        new int[] {2, 3},
                        new long[] {1, 2},
                        1),
                new RaggedAxes(
                        new int[] {3, 4},
                        new float[][] {{6, 7}, {8, 9}},
                        new int[][] {{}, {2, 3}},
                        new String[] {"d", "e"},
                        new int[] {4},
                        new long[] {3},
                        2));
        Path file = folder.resolve("axes.npz");
        assertSame(RaggedAxesNumpy.read(file), expected);
        try (RaggedAxesBatch batch = RaggedAxesBatch.read(file);
                NumpyDataset<RaggedAxes> dataset = RaggedAxesNumpy.open(file)) {
            assertSame(batch.toRecords(), expected);
            assertSame(List.of(dataset.get(2), dataset.get(0)), List.of(expected.get(2), expected.get(0)));
            assertSame(dataset.stream().toList(), expected);
        }
    }

    @Test
    void oneJaggedExampleThatPythonSavedIsRead() throws IOException, InterruptedException {
        Python.run(folder, """
                np.savez('jagged.npz', **{'sentences.values': np.arange(3, dtype='>i4'), 'label': np.int64(4),
                    'sentences.row_splits': np.array([0, 0, 2, 3], 'i4')})
                """);
        List<JaggedDoc> expected = List.of(new JaggedDoc(new int[][] {{}, {0, 1}, {2}}, 4));
        assertSame(List.of(JaggedDocNumpy.readExample(folder.resolve("jagged.npz"))), expected);
        try (JaggedDocTensors tensors = JaggedDocTensors.read(folder.resolve("jagged.npz"))) {
            assertSame(List.of(tensors.toRecord()), expected);
            assertThat(tensors.asMap().keySet()).containsExactly("sentences", "sentences_1", "label");
            assertThat(tensors.sentences().rowSplits().streamOfObjects()).containsExactly(0L, 0L, 2L, 3L);
        }
    }
}
