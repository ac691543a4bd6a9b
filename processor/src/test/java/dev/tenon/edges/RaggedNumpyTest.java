package dev.tenon.edges;

import static dev.tenon.edges.Records.assertSame;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.numpy.NumpyWriter;
import dev.tenon.numpy.StandardWriteOption;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Ragged and padded files, as real NumPy finds them. */
@ExtendWith(Leaks.class)
class RaggedNumpyTest {
    private static final List<Doc> DOCS = List.of(
            new Doc(new int[] {1, 2, 3}, 10),
            new Doc(new int[0], 11),
            new Doc(new int[] {4, 5}, 12),
            new Doc(new int[] {6}, 13));

    private static final List<JaggedDoc> JAGGED = List.of(
            new JaggedDoc(new int[][] {{1, 2}, {}, {3}}, 10),
            new JaggedDoc(new int[][] {}, 11),
            new JaggedDoc(new int[][] {{4, 5, 6}}, 12));

    @TempDir
    private Path folder;

    @Test
    void numpyFindsTheRowsByTheSplits() throws IOException, InterruptedException {
        DocNumpy.write(folder.resolve("docs.npz"), DOCS);
        DocNumpy.write(folder.resolve("small.npz"), DOCS, StandardWriteOption.COMPRESSED);
        assertThat(Python.run(folder, """
                for name in 'docs.npz', 'small.npz':
                    f = np.load(name)
                    v, s = f['tokens.values'], f['tokens.row_splits']
                    print(*f.files, v.dtype, s.dtype, s.tolist(), [v[s[i]:s[i+1]].tolist() for i in range(len(s) - 1)])
                """)).isEqualTo("""
                tokens.values tokens.row_splits label int32 int64 [0, 3, 3, 5, 6] [[1, 2, 3], [], [4, 5], [6]]
                """.repeat(2));
    }

    @Test
    void numpyMapsTheMembersOfADirectory() throws IOException, InterruptedException {
        DocNumpy.write(folder.resolve("docs"), DOCS);
        RaggedPairNumpy.write(folder.resolve("pairs"), List.of());
        assertThat(Python.run(folder, """
                import pathlib
                v = np.load('docs/tokens.values.npy', mmap_mode='r')
                print(v[np.load('docs/tokens.row_splits.npy')[2]:].tolist())
                print(*sorted(p.relative_to('pairs').as_posix() for p in pathlib.Path('pairs').rglob('*.npy')))
                """)).isEqualTo("""
                [4, 5, 6]
                left/label.npy left/tokens.row_splits.npy left/tokens.values.npy own.row_splits.npy own.values.npy \
                right_doc/input/input_ids.lengths.npy right_doc/input/input_ids.npy right_doc/input/label.npy \
                right_doc/jagged/label.npy right_doc/jagged/sentences.row_splits_0.npy \
                right_doc/jagged/sentences.row_splits_1.npy right_doc/jagged/sentences.values.npy
                """);
    }

    @Test
    void numpyFindsTwoLevels() throws IOException, InterruptedException {
        JaggedDocNumpy.write(folder.resolve("jagged.npz"), JAGGED);
        assertThat(Python.run(folder, """
                f = np.load('jagged.npz')
                v, o, s = f['sentences.values'], f['sentences.row_splits_0'], f['sentences.row_splits_1']
                inner = [v[s[i]:s[i+1]].tolist() for i in range(len(s) - 1)]
                print(*f.files)
                print(o.tolist(), s.tolist(), [inner[o[i]:o[i+1]] for i in range(len(o) - 1)])
                """)).isEqualTo("""
                sentences.values sentences.row_splits_0 sentences.row_splits_1 label
                [0, 3, 3, 4] [0, 2, 2, 3, 6] [[[1, 2], [], [3]], [], [[4, 5, 6]]]
                """);
    }

    @Test
    void numpyFindsEveryKindOfValue() throws IOException, InterruptedException {
        Pet.Kind[] kinds = {Pet.Kind.BIRD, Pet.Kind.CAT};
        RaggedKinds kind = new RaggedKinds(
                new int[] {-1},
                5,
                new boolean[] {true, false},
                new byte[] {-1},
                new short[] {-1, 1},
                new long[] {Long.MIN_VALUE},
                new float[] {0.5f},
                new double[] {0.1},
                new float[2][2],
                new float[][] {{1, 2, 3}},
                new float[] {1, 2, 3, 4, 5, 6},
                new double[1][2][2],
                new String[] {"Gr\u00fc\u00dfe", ""},
                new String[][] {{"a", "b"}},
                new byte[][] {{1, 2}, {}},
                kinds,
                new Pet.Kind[][] {kinds, kinds});
        RaggedKindsNumpy.write(folder.resolve("kinds.npz"), List.of(kind, kind));
        assertThat(Python.run(folder, """
                f = np.load('kinds.npz')
                for key in f.files:
                    if key.endswith('.values'):
                        print(key, f[key].dtype, f[key].shape, f[key[:-7] + '.row_splits'].tolist())
                print(f['shorts.values'].tolist(), f['words.values'].tolist(), f['smallKinds.values'].tolist())
                """)).isEqualTo("""
                ints.values int32 (2,) [0, 1, 2]
                flags.values bool (4,) [0, 2, 4]
                bytes.values uint8 (2,) [0, 1, 2]
                shorts.values uint16 (4,) [0, 2, 4]
                long_values.values int64 (2,) [0, 1, 2]
                floats.values float32 (2,) [0, 1, 2]
                doubles.values float64 (2,) [0, 1, 2]
                points.values float32 (2, 3) [0, 1, 2]
                flat.values float32 (4, 3) [0, 2, 4]
                matrices.values float64 (2, 2, 2) [0, 1, 2]
                words.values <U5 (4,) [0, 2, 4]
                pairs.values <U1 (2, 2) [0, 1, 2]
                blobs.values |S2 (4,) [0, 2, 4]
                kinds.values int32 (4,) [0, 2, 4]
                smallKinds.values uint8 (4, 2) [0, 2, 4]
                [65535, 1, 65535, 1] ['Gr\u00fc\u00dfe', '', 'Gr\u00fc\u00dfe', ''] [[2, 0], [2, 0], [2, 0], [2, 0]]
                """);
    }

    @Test
    void numpyFindsPaddedRowsAndTheirLengths() throws IOException, InterruptedException {
        List<PaddedInput> inputs =
                List.of(new PaddedInput(new int[] {1, 2}, 3), new PaddedInput(new int[] {1, 2, 3, 4, 5, 6}, 4));
        PaddedInputNumpy.write(folder.resolve("inputs.npz"), inputs);
        PaddedInputNumpy.write(folder.resolve("inputs.npy"), inputs);
        assertThat(Python.run(folder, """
                f = np.load('inputs.npz')
                print(*f.files)
                a = np.load('inputs.npy')
                print(a.dtype.descr)
                for x in f, a:
                    print(x['input_ids'].tolist(), x['input_ids.lengths'].tolist(), x['label'].tolist())
                """)).isEqualTo("""
                input_ids input_ids.lengths label
                [('input_ids', '<i4', (5,)), ('input_ids.lengths', '<i8'), ('label', '<i8')]
                [[1, 2, -1, -1, -1], [1, 2, 3, 4, 5]] [2, 5] [3, 4]
                [[1, 2, -1, -1, -1], [1, 2, 3, 4, 5]] [2, 5] [3, 4]
                """);
    }

    @Test
    void numpyFindsPaddingOfEveryDtype() throws IOException, InterruptedException {
        PaddedKinds full = new PaddedKinds(
                new int[1],
                0,
                new boolean[1],
                new byte[1],
                new short[1],
                new long[1],
                new float[1],
                new double[50],
                new float[2][2],
                new float[1][3],
                new float[123],
                new double[1][2][2],
                new String[] {"x"},
                new String[][] {{"x", "y"}},
                new byte[][] {{1}},
                new Pet.Kind[] {Pet.Kind.DOG},
                new Pet.Kind[][] {{Pet.Kind.DOG, Pet.Kind.DOG}});
        PaddedKinds empty = new PaddedKinds(
                new int[0],
                0,
                new boolean[0],
                new byte[0],
                new short[0],
                new long[0],
                new float[0],
                new double[0],
                new float[2][2],
                new float[0][],
                new float[0],
                new double[0][][],
                new String[0],
                new String[0][],
                new byte[0][],
                new Pet.Kind[0],
                new Pet.Kind[0][]);
        PaddedKindsNumpy.write(folder.resolve("kinds.npz"), List.of(empty, full));
        assertThat(Python.run(folder, """
                f = np.load('kinds.npz')
                for key in f.files:
                    if key + '.lengths' in f.files:
                        print(key, f[key].dtype, f[key].shape, np.unique(f[key][0]).tolist(), f[key + '.lengths'].tolist())
                """)).isEqualTo("""
                ints int32 (2, 1) [0] [0, 1]
                flags bool (2, 1) [True] [0, 1]
                bytes uint8 (2, 1) [255] [0, 1]
                shorts uint16 (2, 1) [65535] [0, 1]
                long_values int64 (2, 1) [-1000000000000000] [0, 1]
                floats float32 (2, 1) [0.10000000149011612] [0, 1]
                doubles float64 (2, 50) [nan] [0, 50]
                points float32 (2, 1, 3) [-1.0] [0, 1]
                flat float32 (2, 41, 3) [0.0] [0, 41]
                matrices float64 (2, 1, 2, 2) [0.0] [0, 1]
                words <U1 (2, 1) [''] [0, 1]
                pairs <U1 (2, 1, 2) [''] [0, 1]
                blobs |S1 (2, 1) [b''] [0, 1]
                kinds int32 (2, 1) [-1] [0, 1]
                smallKinds uint8 (2, 1, 2) [255] [0, 1]
                """);
        assertSame(PaddedKindsNumpy.read(folder.resolve("kinds.npz")), List.of(empty, full));
    }

    @Test
    void oneExampleHasNoSplitsOfItsOwnRows() throws IOException, InterruptedException {
        DocNumpy.writeExample(folder.resolve("doc.npz"), DOCS.get(0));
        JaggedDocNumpy.writeExample(folder.resolve("jagged.npz"), JAGGED.get(0));
        PaddedDocNumpy.writeExample(folder.resolve("padded.npz"), new PaddedDoc(new int[] {7}, 8));
        assertThat(Python.run(folder, """
                for name in 'doc', 'jagged', 'padded':
                    print({key: value.tolist() for key, value in np.load(name + '.npz').items()})
                """)).isEqualTo("""
                {'tokens': [1, 2, 3], 'label': 10}
                {'sentences.values': [1, 2, 3], 'sentences.row_splits': [0, 2, 2, 3], 'label': 10}
                {'tokens': [7], 'label': 8}
                """);
    }

    @Test
    void aBatchAndAWriterWriteWhatWriteDoes() throws IOException {
        Path expected = folder.resolve("expected.npz");
        Path written = folder.resolve("written.npz");
        Path ofTensors = folder.resolve("tensors.npz");
        JaggedDocNumpy.write(expected, JAGGED);
        try (NumpyWriter<JaggedDoc> writer = JaggedDocNumpy.writer(written);
                JaggedDocBatch batch = JaggedDocBatch.of(JAGGED)) {
            for (JaggedDoc doc : JAGGED) {
                writer.append(doc);
            }
            writer.commit();
            batch.write(ofTensors);
        }
        assertThat(written).hasSameBinaryContentAs(expected);
        assertThat(ofTensors).hasSameBinaryContentAs(expected);
    }
}
