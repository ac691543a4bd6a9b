package dev.tenon.edges;

import static dev.tenon.edges.Records.assertSame;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.numpy.NumpyDataset;
import dev.tenon.numpy.StandardWriteOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files between Tenon and real NumPy, both ways. */
@ExtendWith(Leaks.class)
class NumpyTest {
    private static final List<Scene> SCENES =
            IntStream.range(0, 3).mapToObj(n -> Scene.number(n, 2, 3)).toList();

    /** The scenes of this test, as NumPy computes them. */
    private static final String SCENES_IN_NUMPY = """
            n = np.arange(3).reshape(3, 1, 1)
            i = 1000 * n + 3 * np.arange(2).reshape(1, 2, 1) + np.arange(3).reshape(1, 1, 3)
            weights = np.stack([i + 0.25, (-i).astype('f8')], 2).reshape(3, 2, 1, 2, 1, 3)
            counts = np.zeros((3, 2, 3, 3, 2), 'i8')
            counts[:, 1, 2, 0, 1] = (1 << 63) - 1 - np.arange(3)
            scenes = dict(
                visible=np.array([False, True, False]),
                mask=i.astype('u1'),
                depth_map=(-i[..., None]).astype('u2'),
                ids=np.array([[k, -k, -1 << 31] for k in range(3)], 'i4'),
                counts=counts,
                flat=np.array([[[k, 1, 2], [3, np.nan, -0.0]] for k in range(3)], 'f4'),
                weights=weights)
            """;

    /** The same as one array of structs, with gaps between the fields where they are aligned. */
    private static final String AS_STRUCTS = """
            def structs(align):
                fields = [('more', 'U3')] + [(k, a.dtype.newbyteorder('>'), a.shape[1:]) for k, a in scenes.items()]
                structs = np.zeros(3, np.dtype(fields, align=align))
                for key, a in scenes.items():
                    structs[key] = a
                return structs

            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"stored", "compressed", "directory", "structs"})
    void numpyReadsWhatTenonWrites(String form) throws IOException, InterruptedException {
        if (form.equals("directory")) {
            SceneNumpy.write(folder.resolve("scenes"), SCENES);
        } else if (form.equals("compressed")) {
            SceneNumpy.write(folder.resolve("scenes.npz"), SCENES, StandardWriteOption.COMPRESSED);
        } else if (form.equals("structs")) {
            SceneNumpy.write(folder.resolve("scenes.npy"), SCENES);
        } else {
            SceneNumpy.write(folder.resolve("scenes.npz"), SCENES);
        }
        String output = Python.run(folder, SCENES_IN_NUMPY + """
                        import os, zipfile
                        if os.path.isdir('scenes'):
                            read = {f[:-4]: np.load('scenes/' + f, mmap_mode='r') for f in os.listdir('scenes')}
                        elif os.path.exists('scenes.npy'):
                            structs = np.load('scenes.npy')
                            read = {key: structs[key] for key in structs.dtype.names}
                        else:
                            assert zipfile.ZipFile('scenes.npz').testzip() is None
                            read = np.load('scenes.npz')
                        assert sorted(read) == sorted(scenes), sorted(read)
                        for key, expected in scenes.items():
                            assert read[key].dtype == expected.dtype, (key, read[key].dtype)
                            assert read[key].tobytes() == expected.tobytes() or key == 'flat', key
                            np.testing.assert_array_equal(read[key], expected, key)
                        print('same')
                        """);
        assertThat(output).isEqualToIgnoringNewLines("same");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "np.savez('scenes.npz', **scenes)",
                "np.savez_compressed('scenes.npz', **scenes)",
                "np.savez('scenes.npz', **{k: np.asfortranarray(a) for k, a in scenes.items()})",
                "np.savez_compressed('scenes.npz', **{k: np.asfortranarray(a) for k, a in scenes.items()})",
                "np.savez('scenes.npz', **{k: a.astype(a.dtype.newbyteorder('>')) for k, a in scenes.items()})",
                "import os; os.mkdir('scenes'); [np.save(f'scenes/{k}.npy', a) for k, a in scenes.items()]",
                AS_STRUCTS + "np.save('scenes.npy', structs(False))",
                AS_STRUCTS + "np.save('scenes.npy', structs(True))",
            })
    void tenonReadsWhatNumpyWrites(String save) throws IOException, InterruptedException {
        Python.run(folder, SCENES_IN_NUMPY + save);
        Path file = Stream.of("scenes", "scenes.npy", "scenes.npz")
                .map(folder::resolve)
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
        assertSame(SceneNumpy.read(file), SCENES);
        try (NumpyDataset<Scene> dataset = SceneNumpy.open(file)) {
            assertSame(dataset.stream().toList(), SCENES);
            assertSame(List.of(dataset.get(0), dataset.get(1), dataset.get(2)), SCENES);
        }
        try (SceneBatch batch = SceneBatch.read(file)) {
            assertSame(batch.toRecords(), SCENES);
        }
    }

    @Test
    void aDtypeThatWidensSafelyIsCastWhileReading() throws IOException, InterruptedException {
        Python.run(folder, """
                image = np.arange(3 * 64, dtype='u1').reshape(3, 8, 8)
                np.savez('digits.npz', image=image, label=np.array([True, False, True]))
                np.savez('half.npz', image=image.astype('>f2'), label=np.arange(3, dtype='>u4'))
                """);
        List<Digit> expected = IntStream.range(0, 3).mapToObj(Digit::number).toList();
        List<Digit> read = DigitNumpy.read(folder.resolve("digits.npz"));
        assertThat(read).extracting(Digit::label).containsExactly(1L, 0L, 1L);
        assertThat(read.get(2).image()).isDeepEqualTo(expected.get(2).image());
        try (DigitBatch batch = DigitBatch.read(folder.resolve("half.npz"))) {
            assertSame(batch.toRecords(), expected);
        }
    }

    @Test
    void oneComponentIsAnNpyFile() throws IOException, InterruptedException {
        Python.run(folder, "np.save('positive.npy', np.array([1, 2, 3], 'i2'))");
        assertThat(PositiveNumpy.read(folder.resolve("positive.npy")))
                .extracting(Positive::value)
                .containsExactly(1, 2, 3);
        PositiveNumpy.write(folder.resolve("written.npy"), List.of(new Positive(4), new Positive(5)));
        assertThat(Python.run(folder, "print(np.load('written.npy').tolist())")).isEqualToIgnoringNewLines("[4, 5]");
    }

    @Test
    void columnsReadTheFileOfManyExamples() throws IOException {
        Path file = folder.resolve("digits.npz");
        DigitNumpy.write(file, IntStream.range(0, 5).mapToObj(Digit::number).toList());
        Digits digits = DigitsNumpy.readExample(file);
        assertThat(digits.label()).containsExactly(0, 1, 2, 3, 4);
        assertThat(digits.image()[4]).isEqualTo(Digit.number(4).image());
    }
}
