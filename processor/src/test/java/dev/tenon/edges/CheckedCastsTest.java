package dev.tenon.edges;

import static dev.tenon.edges.Records.assertSame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.LossyCastException;
import dev.tenon.SchemaMismatchException;
import dev.tenon.numpy.NumpyDataset;
import dev.tenon.numpy.NumpyWriter;
import dev.tenon.tensorflow.Batches;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tensorflow.types.TFloat16;
import org.tensorflow.types.TInt32;
import org.tensorflow.types.TInt64;

/** Casts that records ask for: what is rounded, what is refused, and where the message says it was. */
@ExtendWith(Leaks.class)
class CheckedCastsTest {
    private static final List<Whole> WHOLES = IntStream.range(0, 30)
            .mapToObj(n -> new Whole(new double[] {n, -n}))
            .toList();

    @TempDir
    private Path folder;

    @Test
    void sameKindRounds() throws IOException {
        Level level = new Level(0.1f, new long[] {1, -2, Integer.MAX_VALUE});
        Level rounded = new Level(0.099975586f, level.counts());
        Path file = folder.resolve("levels.npz");
        LevelNumpy.write(file, List.of(level));
        assertSame(LevelNumpy.read(file), List.of(rounded));
        try (LevelBatch batch = LevelBatch.of(level)) {
            assertSame(batch.toRecords(), List.of(rounded));
            assertThat(InTensorFlow.element(TFloat16.class, batch.level(), 0)).isEqualTo(0.0999755859375);
            assertThat(InTensorFlow.element(TInt32.class, batch.counts(), 0, 2)).isEqualTo(Integer.MAX_VALUE);
        }
    }

    @Test
    void whatSameKindWouldWrapIsNamedByComponentIndexAndValue() {
        List<Level> levels = List.of(
                new Level(1, new long[] {1, 2, 3}),
                new Level(1, new long[] {1, 2, 1L << 31}),
                new Level(1, new long[3]));
        String problem = "at [2], 2147483648 ";
        assertThatThrownBy(() -> LevelNumpy.write(folder.resolve("levels.npz"), levels))
                .isInstanceOf(LossyCastException.class)
                .hasMessageStartingWith("Level.counts, example 1 of levels.npz[counts]: " + problem);
        assertThatThrownBy(() -> LevelBatch.of(levels))
                .isInstanceOf(LossyCastException.class)
                .hasMessageStartingWith("Level.counts, example 1: " + problem);
        assertThatThrownBy(() -> LevelTensors.of(levels.get(1)))
                .isInstanceOf(LossyCastException.class)
                .hasMessageStartingWith("Level.counts: " + problem);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatSameKindWouldMakeInfiniteIsRefusedAndInfinityIsNot() {
        assertThatThrownBy(() -> LevelBatch.of(new Level(65520, new long[3])))
                .isInstanceOf(LossyCastException.class)
                .hasMessageStartingWith("Level.level, example 0: 65520")
                .hasMessageContaining("float16");
        try (LevelBatch batch = LevelBatch.of(new Level(Float.POSITIVE_INFINITY, new long[3]))) {
            assertThat(batch.get(0).level()).isEqualTo(Float.POSITIVE_INFINITY);
        }
    }

    @Test
    void sameKindReadsWiderFilesAndRefusesOtherKinds() throws IOException, InterruptedException {
        Python.run(folder, """
                level, counts = np.array([.1, 2]), np.array([[1, 2, 3], [4, 5, 6]], '>i8')
                np.savez('levels.npz', level=level, counts=counts)
                struct = np.zeros(2, np.dtype([('counts', '>i8', 3), ('level', 'f8')], align=True))
                struct['level'], struct['counts'] = level, counts
                np.save('levels.npy', struct)
                """);
        List<Level> levels = List.of(new Level(0.099975586f, new long[] {1, 2, 3}), new Level(2, new long[] {4, 5, 6}));
        assertSame(LevelNumpy.read(folder.resolve("levels.npz")), levels);
        assertSame(LevelNumpy.read(folder.resolve("levels.npy")), levels);
        Python.run(folder, "np.savez('wrong.npz', level=np.zeros(2), counts=np.zeros((2, 3)))");
        assertThatThrownBy(() -> LevelNumpy.open(folder.resolve("wrong.npz")))
                .isInstanceOf(SchemaMismatchException.class)
                .hasMessageStartingWith(
                        "Level.counts, wrong.npz[counts]: expected int32, "
                                + "or a dtype of the same kind, found float64: "
                                + "declare double[], write @As(value = DType.INT32, casting = Casting.EXACT), or if no value is lost, save a.astype('int32') in Python");
    }

    @ParameterizedTest
    @ValueSource(strings = {"savez C", "savez F", "savez_compressed C", "savez_compressed F"})
    void whatIsNotExactIsFoundInItsExample(String form) throws IOException, InterruptedException {
        wholesButOne("20.5", form);
        Path file = folder.resolve("wholes.npz");
        String message = "Whole.value, example 17 of wholes.npz[value]: at [1], 20.5 ";
        try (NumpyDataset<Whole> dataset = WholeNumpy.open(file)) {
            assertSame(List.of(dataset.get(16), dataset.get(18)), List.of(WHOLES.get(16), WHOLES.get(18)));
            for (ThrowingCallable call : List.<ThrowingCallable>of(
                    () -> dataset.get(17),
                    () -> dataset.stream().toList(),
                    () -> WholeNumpy.read(file),
                    () -> WholeBatch.read(file))) {
                assertThatThrownBy(call).isInstanceOf(LossyCastException.class).hasMessageStartingWith(message);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"savez C", "savez F", "savez_compressed C", "savez_compressed F"})
    void iteratorsGiveTheExamplesBeforeIt(String form) throws IOException, InterruptedException {
        wholesButOne("1e10", form);
        try (NumpyDataset<Whole> dataset = WholeNumpy.open(folder.resolve("wholes.npz"));
                Batches<WholeBatch> batches = WholeBatch.batches(dataset, 5)) {
            List<Whole> seen = new ArrayList<>();
            Iterator<Whole> iterator = dataset.iterator();
            assertFails(() -> iterator.forEachRemaining(seen::add));
            assertSame(seen, WHOLES.subList(0, 17));
            assertThat(iterator.hasNext()).isFalse();

            seen.clear();
            assertFails(() -> batches.forEach(batch -> seen.addAll(batch.toRecords())));
            assertSame(seen, WHOLES.subList(0, 15));
        }
    }

    /** @param form the function that saves it, and the order of its axes */
    private void wholesButOne(String other, String form) throws IOException, InterruptedException {
        Python.run(folder, """
                value = np.arange(30.) * [[1], [-1]]
                value[1, 17] = %s
                save, order = '%s'.split()
                getattr(np, save)('wholes.npz', value=np.array(value.T, order=order))
                """.formatted(other, form));
    }

    private static void assertFails(ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOf(LossyCastException.class)
                .hasMessageStartingWith("Whole.value, example 17 of wholes.npz[value]: at [1], 1");
    }

    @Test
    void anExampleOfALaterFileIsNamedByThatFile() throws IOException, InterruptedException {
        wholesButOne("20.5", "savez C");
        Path first = folder.resolve("first.npz");
        WholeNumpy.write(first, WHOLES.subList(0, 4));
        String message = "Whole.value, example 17 of wholes.npz[value]: at [1], 20.5 ";
        try (NumpyDataset<Whole> dataset = WholeNumpy.open(List.of(first, folder.resolve("wholes.npz")));
                Batches<WholeBatch> batches = WholeBatch.batches(dataset, 8)) {
            List<Whole> seen = new ArrayList<>();
            for (ThrowingCallable call : List.<ThrowingCallable>of(
                    () -> dataset.get(4 + 17),
                    () -> dataset.forEach(seen::add),
                    () -> batches.forEach(batch -> assertThat(batch.size()).isEqualTo(8)))) {
                assertThatThrownBy(call).isInstanceOf(LossyCastException.class).hasMessageStartingWith(message);
            }
            assertThat(seen).hasSize(4 + 17);
        }
    }

    @Test
    void whatJavaHoldsIsCheckedToo() throws IOException {
        List<Whole> wholes = new ArrayList<>(WHOLES);
        wholes.set(17, new Whole(new double[] {0.5, 1}));
        String problem = ": at [0], 0.5 ";
        assertThatThrownBy(() -> WholeBatch.of(wholes))
                .isInstanceOf(LossyCastException.class)
                .hasMessageStartingWith("Whole.value, example 17" + problem);
        Path file = folder.resolve("wholes.npz");
        assertThatThrownBy(() -> WholeNumpy.write(file, wholes))
                .isInstanceOf(LossyCastException.class)
                .hasMessageStartingWith("Whole.value, example 17 of wholes.npz[value]" + problem);
        assertThat(file).doesNotExist();
        try (Batches<WholeBatch> batches = WholeBatch.batches(wholes, 10)) {
            List<Whole> seen = new ArrayList<>();
            assertThatThrownBy(() -> batches.forEach(batch -> seen.addAll(batch.toRecords())))
                    .isInstanceOf(LossyCastException.class)
                    .hasMessageStartingWith("Whole.value, example 17" + problem);
            assertSame(seen, WHOLES.subList(0, 10));
        }
    }

    @Test
    void aWriterGoesOnAfterAnExampleThatWasWrittenInPart() throws IOException {
        Path file = folder.resolve("weights.npz");
        Weights good = new Weights(new float[200_000]);
        Weights bad = new Weights(new float[200_000]);
        good.values()[199_999] = 2;
        bad.values()[199_999] = 1e9f;
        for (int before = 0; before < 3; before++) {
            try (NumpyWriter<Weights> writer = WeightsNumpy.writer(file)) {
                for (int i = 0; i < before; i++) {
                    writer.append(good);
                }
                assertThatThrownBy(() -> writer.append(bad))
                        .isInstanceOf(LossyCastException.class)
                        .hasMessage("Weights.values, example " + before + " of weights.npz[values]: "
                                + "at [199999], 1e+09 is beyond float16: "
                                + "declare a wider type, or Casting.UNSAFE, which makes it infinite");
                if (before == 1) {
                    writer.append(good);
                }
                writer.commit();
            }
            assertSame(WeightsNumpy.read(file), Collections.nCopies(before == 1 ? 2 : before, good));
        }
    }

    @Test
    void aWriterLeavesOutWhatDoesNotSurvive() throws IOException {
        Path file = folder.resolve("wholes.npz");
        try (NumpyWriter<Whole> writer = WholeNumpy.writer(file)) {
            writer.append(WHOLES.get(0));
            assertThatThrownBy(() -> writer.append(new Whole(new double[] {1, Double.NaN})))
                    .isInstanceOf(LossyCastException.class)
                    .hasMessageStartingWith("Whole.value, example 1 of wholes.npz")
                    .hasMessageContaining(": at [1], nan ");
            writer.append(WHOLES.get(2));
            writer.commit();
        }
        assertSame(WholeNumpy.read(file), List.of(WHOLES.get(0), WHOLES.get(2)));
    }

    @Test
    void whatIsTooWideForJavaIsRefusedOnTheWayBack() throws IOException, InterruptedException {
        Python.run(folder, "np.savez('narrow.npz', label=np.array([1, -2, 2**31, 4]))");
        Path file = folder.resolve("narrow.npz");
        String problem = "2147483648 ";
        try (NumpyDataset<Narrow> dataset = NarrowNumpy.open(file);
                NarrowBatch batch = NarrowBatch.read(file);
                NarrowBatch other = NarrowBatch.of(TInt64.vectorOf(1, 2, 1L << 31))) {
            assertThat(dataset.get(1).label()).isEqualTo(-2);
            assertThat(dataset.get(3).label()).isEqualTo(4);
            assertThat(batch.get(3).label()).isEqualTo(4);
            assertThatThrownBy(() -> dataset.get(2))
                    .isInstanceOf(LossyCastException.class)
                    .hasMessageStartingWith("Narrow.label, example 2 of narrow.npz[label]: " + problem);
            for (ThrowingCallable call : List.<ThrowingCallable>of(batch::toRecords, () -> other.get(2))) {
                assertThatThrownBy(call)
                        .isInstanceOf(LossyCastException.class)
                        .hasMessageStartingWith("Narrow.label, example 2: " + problem);
            }
        }
    }
}
