package dev.tenon.internal.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tenon.DType;
import dev.tenon.internal.npy.NpyHeader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** NumPy itself reads what is written here, and writes the same. */
class LiveNumpyTest {
    @TempDir
    private Path directory;

    @BeforeAll
    static void thereIsNumpy() throws InterruptedException {
        boolean required = "required".equals(System.getenv("TENON_NUMPY"));
        try {
            assumeTrue(required || run("import numpy").isEmpty(), "python3 has no numpy");
        } catch (IOException e) {
            assumeTrue(false, "there is no python3: " + e.getMessage());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void numpyReadsAnNpzFile(boolean compressed) throws Exception {
        Path file = directory.resolve("every.npz");
        List<Corpus.Listed> listed = listed("numpy/every.npz", "numpy/empty.npz", "numpy/names.npz", "numpy/ranks.npz");
        write(file, listed, compressed);
        assertThat(run(
                        """
                        import sys, zipfile, numpy as np
                        assert zipfile.ZipFile(sys.argv[1]).testzip() is None
                        found = np.load(sys.argv[1])
                        names = []
                        for original in sys.argv[2:]:
                            for name, expected in np.load(original).items():
                                a = found[name]
                                assert a.dtype == expected.dtype and a.shape == expected.shape, name
                                assert a.flags.f_contiguous == expected.flags.f_contiguous, name
                                assert np.array_equal(a, expected), name
                                names.append(name)
                        assert names == found.files
                        """,
                        file,
                        Corpus.path("numpy/every.npz"),
                        Corpus.path("numpy/empty.npz"),
                        Corpus.path("numpy/names.npz"),
                        Corpus.path("numpy/ranks.npz")))
                .isEmpty();
    }

    @Test
    void numpyReadsAMemberThatWasDeflatedInBlocks() throws Exception {
        Path file = directory.resolve("blocks.npz");
        int length = 5_000_000;
        ByteBuffer data = ByteBuffer.allocate(length);
        for (int i = 0; i < length; i++) {
            data.put((byte) (i % 251 * (i >> 20)));
        }
        try (ArrayFileWriter writer = ArrayFileWriter.create(file, 1, 0, true)) {
            try (WritableByteChannel out = writer.array("x", NpyHeader.of(DType.UINT8, length))) {
                out.write(data.flip());
            }
            writer.commit();
        }
        assertThat(run("""
                        import sys, zipfile, numpy as np
                        assert zipfile.ZipFile(sys.argv[1]).testzip() is None
                        i = np.arange(5_000_000)
                        assert np.array_equal(np.load(sys.argv[1])["x"], (i % 251 * (i >> 20)).astype("uint8"))
                        """, file)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"every", "ranks", "empty", "larger", "text", "unread"})
    void numpyWritesTheSameBytesAndMapsThem(String name) throws Exception {
        Path file = directory.resolve(name);
        write(file, listed("numpy/" + name + ".npz"), false);
        assertThat(run("""
                        import io, pathlib, sys, numpy as np
                        for name, expected in np.load(sys.argv[2]).items():
                            path = pathlib.Path(sys.argv[1], f"{name}.npy")
                            saved = io.BytesIO()
                            np.save(saved, expected)
                            assert path.read_bytes() == saved.getvalue(), name
                            if expected.size > 0:
                                assert np.array_equal(np.load(path, mmap_mode="r"), expected), name
                        """, file, Corpus.path("numpy/" + name + ".npz"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"packed", "one", "none", "names", "nested", "titles", "sub-arrays", "unread", "empty"})
    void numpyReadsStructsAndWritesTheSameBytes(String name) throws Exception {
        Path file = directory.resolve("x.npy");
        String original = "numpy/structs/" + name + ".npy";
        write(file, listed(original), name.equals("one") ? 0 : 1, false);
        assertThat(run("""
                        import io, pathlib, sys, warnings, numpy as np
                        warnings.simplefilter("ignore")  # that old NumPy does not read version 3.0

                        def fields(a, prefix=""):
                            for name in a.dtype.names:
                                if a[name].dtype.names is None:
                                    yield prefix + name, a[name]
                                else:
                                    yield from fields(a[name], prefix + name + "/")

                        loaded = np.load(sys.argv[1])
                        found = dict(fields(loaded))
                        expected = dict(fields(np.load(sys.argv[2])))
                        assert list(found) == list(expected)
                        for name, field in expected.items():
                            a = found[name]
                            assert a.dtype == field.dtype and a.shape == field.shape, name
                            assert a.tobytes() == field.tobytes(), name
                        saved = io.BytesIO()
                        np.save(saved, loaded)
                        assert pathlib.Path(sys.argv[1]).read_bytes() == saved.getvalue()
                        """, file, Corpus.path(original))).isEmpty();
    }

    @Test
    void numpyReadsStructsOfManyFieldsAndWritesTheSameBytes() throws Exception {
        Path file = directory.resolve("x.npy");
        try (ArrayFileWriter writer = ArrayFileWriter.create(file, 3000, 1, false)) {
            for (int i = 0; i < 3000; i++) {
                try (WritableByteChannel data = writer.array("field " + i, NpyHeader.of(DType.INT16, 2))) {
                    data.write(ByteBuffer.wrap(new byte[] {(byte) i, (byte) (i >> 8), 0, 1}));
                }
            }
            writer.commit();
        }
        assertThat(run("""
                        import io, pathlib, sys, warnings, numpy as np
                        warnings.simplefilter("ignore")  # that old NumPy does not read version 2.0
                        found = np.load(sys.argv[1], max_header_size=100_000)
                        assert len(found.dtype.names) == 3000
                        for i in range(3000):
                            assert found[f"field {i}"].tolist() == [i, 256], i
                        saved = io.BytesIO()
                        np.save(saved, found)
                        assert pathlib.Path(sys.argv[1]).read_bytes() == saved.getvalue()
                        """, file)).isEmpty();
    }

    private static List<Corpus.Listed> listed(String... files) throws IOException {
        List<Corpus.Listed> listed = new ArrayList<>();
        for (String file : files) {
            listed.addAll(
                    Corpus.arrays().filter(array -> array.file().equals(file)).toList());
        }
        return listed;
    }

    private static void write(Path file, List<Corpus.Listed> arrays, boolean compressed) throws IOException {
        write(file, arrays, 0, compressed);
    }

    private static void write(Path file, List<Corpus.Listed> arrays, int batchAxes, boolean compressed)
            throws IOException {
        try (ArrayFileWriter writer = ArrayFileWriter.create(file, arrays.size(), batchAxes, compressed)) {
            for (Corpus.Listed array : arrays) {
                NpyHeader header = array.header();
                try (WritableByteChannel data = writer.array(array.key(), header)) {
                    data.write(ByteBuffer.wrap(array.data()));
                }
            }
            writer.commit();
        }
    }

    /** What the script prints, errors included: nothing where its assertions hold. */
    private static String run(String script, Path... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("python3", "-c", script));
        for (Path argument : arguments) {
            command.add(argument.toString());
        }
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() == 0 ? output : "failed: " + output;
    }
}
