package dev.tenon.edges;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.numpy.NumpyDataset;
import dev.tenon.numpy.NumpyWriter;
import dev.tenon.numpy.StandardReadOption;
import dev.tenon.tensorflow.Batches;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tensorflow.Tensor;

/**
 * Padded rows that are cast while they are put to their places: casts go by blocks of 8 KB, and rows end anywhere in them.
 * What should be in the arrays is what NumPy makes of the same numbers.
 */
@ExtendWith(Leaks.class)
class PaddedCastsTest {
    @TempDir
    private Path folder;

    /** About the number of elements in a block of each Java type; and rows of any length. */
    static List<int[]> lengths() {
        int[] aroundBlocks = {0, 1, 1023, 1024, 1025, 0, 0, 2047, 2048, 2049, 682, 683, 3000, 8, 2, 0};
        int[] wholeBlocks = {1024, 1024, 2048, 1024};
        int[] any = new Random(5).ints(40, 0, 3001).toArray();
        int[] longestFirst = {3000, 0, 1, 0, 2};
        return List.of(aroundBlocks, wholeBlocks, any, longestFirst, new int[] {0, 0}, new int[] {0});
    }

    /** Number {@code k} of row {@code i}. */
    private static int number(int i, int k) {
        return (i * 7919 + k * 104_729) % 65_521 - 32_760;
    }

    private static PaddedCasts example(int i, int length) {
        PaddedCasts casts = new PaddedCasts(
                new long[length],
                new float[length][3],
                new byte[length],
                new double[length],
                new float[length * 2],
                new Pet.Kind[length],
                new int[length]);
        for (int k = 0; k < length; k++) {
            int number = number(i, k);
            casts.exact()[k] = number * 65_536L;
            for (int axis = 0; axis < 3; axis++) {
                casts.halves()[k][axis] = (float) ((number + axis) / 1000.0);
            }
            casts.bytes()[k] = (byte) number;
            casts.brains()[k] = number / 1000.0;
            casts.wide()[k * 2] = number / 8f;
            casts.wide()[k * 2 + 1] = -number / 8f;
            casts.kinds()[k] = Pet.Kind.values()[Math.floorMod(number, 3)];
            casts.cut()[k] = number + 32_768;
        }
        return casts;
    }

    private static List<PaddedCasts> examples(int... lengths) {
        return IntStream.range(0, lengths.length)
                .mapToObj(i -> example(i, lengths[i]))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void aFileIsWhatNumpyMakesOfTheSameNumbers(int[] lengths) throws IOException, InterruptedException {
        PaddedCastsNumpy.write(folder.resolve("casts.npz"), examples(lengths));
        Python.run(folder, """
                lengths = %s
                width = max(lengths)

                def number(i, n):
                    return np.fmod(i * 7919 + np.arange(n) * 104729, 65521) - 32760

                def padded(dtype, value, row, width=width):
                    rows = [row(number(i, n)) for i, n in enumerate(lengths)]
                    out = np.full((len(rows), width) + rows[0].shape[1:], value, dtype)
                    for i, r in enumerate(rows):
                        with np.errstate(all='raise'):
                            out[i, :len(r)] = r[:width].astype(dtype)
                    return out

                def brain(x):
                    bits = np.atleast_1d(x).astype('f4').view('u4')
                    return ((bits + 0x7fff + (bits >> 16 & 1)) >> 16).astype('u2')

                expected = dict(
                    exact=padded('i4', -7, lambda v: v * 65536),
                    halves=padded('f2', 0.1, lambda v: ((v[:, None] + np.arange(3)) / 1000).astype('f4')),
                    bytes=padded('u1', 200, lambda v: v & 255),
                    brains=padded('u2', brain(0.3)[0], lambda v: brain(v / 1000)),
                    wide=padded('f8', 1e300, lambda v: np.stack([v / 8, -v / 8], 1)),
                    kinds=padded('u1', 7, lambda v: v %% 3),
                    cut=padded('u2', 3000, lambda v: v + 32768, 2500))
                z = np.load('casts.npz')
                for key, array in expected.items():
                    found = z[key].view('u2') if key == 'brains' else z[key]
                    assert found.dtype == array.dtype, (key, found.dtype)
                    np.testing.assert_array_equal(found.view('V%%d' %% array.itemsize), array.view('V%%d' %% array.itemsize), key)
                    limit = 2500 if key == 'cut' else 3000
                    assert z[key + '.lengths'].tolist() == [min(n, limit) for n in lengths]
                """.formatted(Arrays.toString(lengths)));
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void everyWayGivesTheSame(int[] lengths) throws IOException {
        List<PaddedCasts> examples = examples(lengths);
        Path file = folder.resolve("write.npz");
        PaddedCastsNumpy.write(file, examples);
        PaddedCastsNumpy.write(folder.resolve("iterable.npz"), examples::iterator);
        try (NumpyWriter<PaddedCasts> writer = PaddedCastsNumpy.writer(folder.resolve("append.npz"))) {
            for (PaddedCasts example : examples) {
                writer.append(example);
            }
            writer.commit();
        }
        try (PaddedCastsBatch of = PaddedCastsBatch.of(examples);
                PaddedCastsBatch read = PaddedCastsBatch.read(file);
                PaddedCastsBatch mapped = PaddedCastsBatch.read(file, StandardReadOption.MAPPED);
                NumpyDataset<PaddedCasts> dataset = PaddedCastsNumpy.open(file);
                Batches<PaddedCastsBatch> loop = PaddedCastsBatch.batches(dataset, lengths.length);
                Batches<PaddedCastsBatch> inJava = PaddedCastsBatch.batches(examples.iterator(), lengths.length)) {
            of.write(folder.resolve("batch.npz"));
            assertSameTensors(read.asMap(), of.asMap());
            assertSameTensors(mapped.asMap(), of.asMap());
            assertSameTensors(loop.iterator().next().asMap(), of.asMap());
            assertSameTensors(inJava.iterator().next().asMap(), of.asMap());
            Records.assertSame(dataset.stream().toList(), of.toRecords());
            Records.assertSame(PaddedCastsNumpy.read(file), of.toRecords());
        }
        for (String other : List.of("iterable.npz", "append.npz", "batch.npz")) {
            assertThat(folder.resolve(other)).hasSameBinaryContentAs(file);
        }
    }

    private static void assertSameTensors(Map<String, Tensor> found, Map<String, Tensor> expected) {
        assertThat(found.keySet()).isEqualTo(expected.keySet());
        expected.forEach((key, tensor) -> {
            assertThat(found.get(key).shape()).as(key).isEqualTo(tensor.shape());
            assertThat(bytes(found.get(key))).as(key).isEqualTo(bytes(tensor));
        });
    }

    private static byte[] bytes(Tensor tensor) {
        byte[] bytes = new byte[Math.toIntExact(tensor.numBytes())];
        tensor.asRawTensor().data().read(bytes);
        return bytes;
    }

    @Test
    void whatComesBackIsWhatWasPut() {
        PaddedCasts example = example(3, 2100);
        try (PaddedCastsBatch batch = PaddedCastsBatch.of(example(1, 3000), example, example(2, 0))) {
            PaddedCasts back = batch.get(1);
            assertThat(back.exact()).isEqualTo(example.exact());
            assertThat(back.bytes()).isEqualTo(example.bytes());
            assertThat(back.wide()).isEqualTo(example.wide());
            assertThat(back.kinds()).isEqualTo(example.kinds());
            assertThat(back.cut()).isEqualTo(example.cut());
            assertThat(batch.get(2).exact()).isEmpty();
        }
    }
}
