package dev.tenon.edges;

import static dev.tenon.edges.Records.assertSame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.LossyCastException;
import dev.tenon.SchemaMismatchException;
import dev.tenon.numpy.NumpyDataset;
import dev.tenon.numpy.NumpyWriter;
import dev.tenon.tensorflow.Batches;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tensorflow.Graph;
import org.tensorflow.Session;
import org.tensorflow.Tensor;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.op.strings.StringLength;
import org.tensorflow.types.TInt32;
import org.tensorflow.types.TString;

/** Strings along every edge: Java, NumPy files, TensorFlow. */
@ExtendWith(Leaks.class)
class StringsTest {
    private static final String ROCKET = "\ud83d\ude80";
    private static final List<Caption> CAPTIONS = List.of(
            caption("", "a", "Gr\u00fc\u00dfe", ROCKET, "\u65e5\u672c\u8a9e"),
            caption(ROCKET + " to the moon", "", "", "a\0b", "\0x"),
            caption("e\u0301 \uffff", "\udbff\udfff", " ", "\t\n", "long ".repeat(200) + "."));

    @TempDir
    private Path folder;

    private static Caption caption(String title, String... others) {
        return new Caption(title, new String[] {others[0], others[1]}, new String[][] {{others[2]}, {others[3]}});
    }

    @Test
    void everyFormOfFileKeepsThem() throws IOException {
        for (String form : List.of("captions.npz", "captions.npy", "captions")) {
            Path file = folder.resolve(form);
            CaptionNumpy.write(file, CAPTIONS);
            assertSame(CaptionNumpy.read(file), CAPTIONS);
            try (NumpyDataset<Caption> dataset = CaptionNumpy.open(file)) {
                assertSame(List.of(dataset.get(2), dataset.get(0)), List.of(CAPTIONS.get(2), CAPTIONS.get(0)));
                assertSame(dataset.stream().toList(), CAPTIONS);
            }
        }
    }

    @Test
    void aWriterWritesWhatWriteDoes() throws IOException {
        Path file = folder.resolve("captions.npz");
        Path expected = folder.resolve("expected.npz");
        CaptionNumpy.write(expected, CAPTIONS);
        try (NumpyWriter<Caption> writer = CaptionNumpy.writer(file)) {
            for (Caption caption : CAPTIONS) {
                writer.append(caption);
            }
            writer.commit();
        }
        assertThat(file).hasSameBinaryContentAs(expected);
    }

    @Test
    void tensorsKeepThem() throws IOException {
        Path file = folder.resolve("captions.npz");
        Path copy = folder.resolve("copy.npz");
        CaptionNumpy.write(file, CAPTIONS);
        try (CaptionBatch batch = CaptionBatch.of(CAPTIONS);
                CaptionBatch read = CaptionBatch.read(file);
                CaptionBatch slice = batch.slice(1, 3);
                CaptionTensors one = CaptionTensors.of(CAPTIONS.get(1))) {
            assertThat(batch.grid().shape().asArray()).containsExactly(3, 2, 1);
            assertThat(batch.grid().getObject(0, 0, 0)).isEqualTo(ROCKET);
            assertThat(one.title().getObject()).isEqualTo(ROCKET + " to the moon");
            assertSame(batch.toRecords(), CAPTIONS);
            assertSame(read.toRecords(), CAPTIONS);
            assertSame(slice.toRecords(), CAPTIONS.subList(1, 3));
            assertSame(List.of(one.toRecord()), CAPTIONS.subList(1, 2));
            read.write(copy);
        }
        assertThat(copy).hasSameBinaryContentAs(file);
    }

    @Test
    void datasetsAndListsGiveBatchesOfThem() throws IOException {
        Path file = folder.resolve("captions.npz");
        CaptionNumpy.write(file, CAPTIONS);
        List<Caption> seen = new ArrayList<>();
        try (NumpyDataset<Caption> dataset = CaptionNumpy.open(file);
                Batches<CaptionBatch> fromFile = CaptionBatch.batches(dataset, 2);
                Batches<CaptionBatch> fromRecords = CaptionBatch.batches(CAPTIONS, 2)) {
            fromFile.forEach(batch -> seen.addAll(batch.toRecords()));
            assertSame(seen, CAPTIONS);
            seen.clear();
            fromRecords.forEach(batch -> seen.addAll(batch.toRecords()));
            assertSame(seen, CAPTIONS);
        }
    }

    @Test
    void filesWhoseLongestStringsDifferAreOneDataset() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Caption caption : CAPTIONS) {
            files.add(folder.resolve(files.size() + ".npz"));
            CaptionNumpy.write(files.get(files.size() - 1), List.of(caption, caption));
        }
        List<Caption> seen = new ArrayList<>();
        try (NumpyDataset<Caption> dataset = CaptionNumpy.open(files);
                Batches<CaptionBatch> batches = CaptionBatch.batches(dataset, 4)) {
            batches.forEach(batch -> seen.addAll(batch.toRecords()));
            assertSame(seen, dataset.stream().toList());
            assertSame(List.of(seen.get(1), seen.get(2), seen.get(5)), CAPTIONS);
        }
    }

    @Test
    void tensorFlowFindsTheirBytesAndTheirCharacters() {
        try (Graph graph = new Graph();
                CaptionBatch batch = CaptionBatch.of(CAPTIONS)) {
            Ops tf = Ops.create(graph);
            Placeholder<TString> input = tf.placeholder(TString.class);
            var bytes = tf.strings.stringLength(input);
            var characters = tf.strings.stringLength(input, StringLength.unit("UTF8_CHAR"));
            try (Session session = new Session(graph);
                    var result = session.runner()
                            .feed(input, batch.title())
                            .fetch(bytes)
                            .fetch(characters)
                            .run()) {
                TInt32 lengths = (TInt32) result.get(0);
                assertThat(List.of(lengths.getInt(0), lengths.getInt(1), lengths.getInt(2)))
                        .containsExactly(0, 4 + 12, 3 + 1 + 3);
                TInt32 counts = (TInt32) result.get(1);
                assertThat(List.of(counts.getInt(0), counts.getInt(1), counts.getInt(2)))
                        .containsExactly(0, 1 + 12, 4);
            }
        }
    }

    @Test
    void whatTensorFlowJoinsIsRead() {
        try (Graph graph = new Graph();
                CaptionBatch batch = CaptionBatch.of(CAPTIONS)) {
            Ops tf = Ops.create(graph);
            Placeholder<TString> input = tf.placeholder(TString.class);
            var joined = tf.strings.join(List.of(input, tf.constant("!"), input));
            try (Session session = new Session(graph);
                    var result = session.runner()
                            .feed(input, batch.title())
                            .fetch(joined)
                            .run()) {
                Map<String, Tensor> tensors = new HashMap<>(batch.asMap());
                tensors.put("title", result.get(0));
                try (CaptionBatch view = CaptionBatch.view(tensors)) {
                    assertThat(view.toRecords())
                            .extracting(Caption::title)
                            .containsExactlyElementsOf(CAPTIONS.stream()
                                    .map(caption -> caption.title() + "!" + caption.title())
                                    .toList());
                }
            }
        }
    }

    @Test
    void numpyFindsThemAsTheyAre() throws IOException, InterruptedException {
        CaptionNumpy.write(folder.resolve("captions.npz"), CAPTIONS);
        CaptionNumpy.write(folder.resolve("captions.npy"), CAPTIONS);
        assertThat(Python.run(folder, """
                npz, struct = np.load('captions.npz'), np.load('captions.npy')
                for found in (npz, struct):
                    assert found['title'].tolist() == ['', '\\U0001f680 to the moon', 'e\\u0301 \\uffff']
                    assert found['words'][0].tolist() == ['a', 'Gr\\u00fc\\u00dfe']
                    assert found['grid'][1].tolist() == [['a\\0b'], ['\\0x']]
                print(npz['title'].dtype, npz['grid'].shape, struct.shape)
                """)).isEqualTo("<U13 (3, 2, 1) (3,)\n");
    }

    @Test
    void stringsOfAnyLengthThatNumpyWroteAreRead() throws IOException, InterruptedException {
        Python.run(folder, """
                words = np.array([['ab', ''], ['\\U0001f680', 'c']])
                grid = np.array([[['x'], ['y']], [['z'], ['\\u00fc']]])
                np.savez('unicode.npz', title=np.array(['short', 'much longer']), words=words, grid=grid)
                np.savez('big.npz', title=np.array(['short', 'much longer'], '>U40'), words=words.astype('>U2'), grid=grid)
                utf8 = [[word.encode() for word in row] for row in words.tolist()]
                np.savez('bytes.npz', title=np.array([b'short', b'much longer']), words=np.array(utf8), grid=grid)
                """);
        for (String name : List.of("unicode.npz", "big.npz", "bytes.npz")) {
            assertSame(
                    CaptionNumpy.read(folder.resolve(name)),
                    List.of(caption("short", "ab", "", "x", "y"), caption("much longer", ROCKET, "c", "z", "\u00fc")));
        }
    }

    @Test
    void aTrailingNulIsKeptByTensorFlowAndRefusedByFiles() throws IOException {
        List<Caption> captions = List.of(CAPTIONS.get(0), caption("a", "b", "nul\0", "c", "d"));
        try (CaptionBatch batch = CaptionBatch.of(captions)) {
            assertSame(batch.toRecords(), captions);
            for (String form : List.of("captions.npz", "captions.npy", "captions")) {
                Path file = folder.resolve(form);
                assertNul(() -> CaptionNumpy.write(file, captions), form);
                assertNul(() -> batch.write(file), form);
                assertNul(() -> append(file, captions), form);
                assertThat(file).doesNotExist();
            }
        }
    }

    private static void append(Path file, List<Caption> captions) throws IOException {
        try (NumpyWriter<Caption> writer = CaptionNumpy.writer(file)) {
            for (Caption caption : captions) {
                writer.append(caption);
            }
            writer.commit();
        }
    }

    private static void assertNul(ThrowingCallable call, String file) {
        assertThatThrownBy(call)
                .isInstanceOf(LossyCastException.class)
                .hasMessageStartingWith("Caption.words, example 1 of " + file)
                .hasMessageContaining("at [1], ");
    }

    @Test
    void aLoneSurrogateIsRefused() {
        List<Caption> captions = List.of(CAPTIONS.get(0), caption("\ud83d alone", "a", "b", "c", "d"));
        for (ThrowingCallable call : List.<ThrowingCallable>of(
                () -> CaptionNumpy.write(folder.resolve("captions.npz"), captions),
                () -> CaptionBatch.of(captions),
                () -> CaptionTensors.of(captions.get(1)))) {
            assertThatThrownBy(call)
                    .isInstanceOf(LossyCastException.class)
                    .hasMessageStartingWith("Caption.title")
                    .hasMessageContaining("surrogate");
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void bytesThatAreNoTextAreRefusedWhereTheyAre() throws IOException, InterruptedException {
        Python.run(folder, """
                text = np.array([[b'a', b'b'], [b'c', b'\\xff']])
                np.savez('captions.npz', title=np.array([b'x', b'y']), words=text, grid=text[:, :, None])
                """);
        Path file = folder.resolve("captions.npz");
        try (NumpyDataset<Caption> dataset = CaptionNumpy.open(file)) {
            assertThat(dataset.get(0).title()).isEqualTo("x");
            String message = "Caption.words, example 1 of captions.npz[words]: at [1], ";
            for (ThrowingCallable call :
                    List.<ThrowingCallable>of(() -> dataset.get(1), () -> CaptionNumpy.read(file))) {
                assertThatThrownBy(call).isInstanceOf(LossyCastException.class).hasMessageStartingWith(message);
            }
        }
    }

    @Test
    void axesMayBeEmpty() throws IOException {
        List<Caption> empty = List.of(new Caption("", new String[] {"a", ""}, new String[][] {{}, {}}));
        for (String form : List.of("captions.npz", "captions.npy", "captions")) {
            CaptionNumpy.write(folder.resolve(form), empty);
            assertSame(CaptionNumpy.read(folder.resolve(form)), empty);
            try (CaptionBatch batch = CaptionBatch.read(folder.resolve(form))) {
                assertSame(batch.toRecords(), empty);
            }
        }
    }

    @Test
    void jaggedStringsAreRefused() {
        Caption jagged = new Caption("", new String[] {"a", "b"}, new String[][] {{"c"}, {"d", "e"}});
        for (ThrowingCallable call : List.<ThrowingCallable>of(
                () -> CaptionBatch.of(CAPTIONS.get(0), jagged),
                () -> CaptionTensors.of(jagged),
                () -> CaptionNumpy.writeExample(folder.resolve("captions.npz"), jagged))) {
            assertThatThrownBy(call)
                    .isInstanceOf(SchemaMismatchException.class)
                    .hasMessageContaining("the array is jagged: expected 1 elements at grid[1]")
                    .hasMessageEndingWith("found 2");
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aTensorThatWasClosedIsNotRead() {
        try (CaptionBatch batch = CaptionBatch.of(CAPTIONS)) {
            batch.words().close();
            for (ThrowingCallable call : List.<ThrowingCallable>of(
                    batch::toRecords,
                    () -> batch.get(1),
                    () -> batch.slice(0, 1),
                    () -> batch.write(folder.resolve("a")))) {
                assertThatIllegalStateException()
                        .isThrownBy(call)
                        .withMessage("Caption.words: the tensor was closed by somebody else");
            }
        }
    }

    @Test
    void aNullStringIsRefused() {
        List<Caption> captions = List.of(CAPTIONS.get(0), caption("a", "b", null, "c", "d"));
        assertThatThrownBy(() -> CaptionBatch.of(captions))
                .isInstanceOf(SchemaMismatchException.class)
                .hasMessage("Caption.words, example 1: words[1] is null");
    }
}
