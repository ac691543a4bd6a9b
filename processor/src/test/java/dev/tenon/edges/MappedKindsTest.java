package dev.tenon.edges;

import static dev.tenon.edges.Records.assertSame;

import dev.tenon.numpy.NumpyDataset;
import dev.tenon.numpy.NumpyFormat;
import dev.tenon.numpy.StandardReadOption;
import dev.tenon.numpy.StandardWriteOption;
import dev.tenon.tensorflow.Batch;
import dev.tenon.tensorflow.BatchType;
import dev.tenon.tensorflow.Batches;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is read gives the same, mapped or not. */
@ExtendWith(Leaks.class)
class MappedKindsTest {
    @TempDir
    private Path folder;

    /** A record, its converters, and examples. */
    private record Kind<R extends Record, B extends Batch<R>>(
            NumpyFormat<R> format, BatchType<R, B> type, List<R> examples) {
        static <R extends Record, B extends Batch<R>> Kind<R, B> random(
                Class<R> record, NumpyFormat<R> format, BatchType<R, B> type) {
            return new Kind<>(format, type, new RaggedExamples<>(record, format.schema(), new Random(5)).take(150));
        }

        /** Three files, of which the one in the middle is deflated. */
        List<Path> write(Path folder) throws IOException {
            List<Path> files = List.of(folder.resolve("a.npz"), folder.resolve("b.npz"), folder.resolve("c"));
            format.write(files.get(0), examples.subList(0, 61));
            format.write(files.get(1), examples.subList(61, 75), StandardWriteOption.COMPRESSED);
            format.write(files.get(2), examples.subList(75, 150));
            return files;
        }

        @Override
        public String toString() {
            return format.schema().record();
        }
    }

    static List<Kind<?, ?>> kinds() {
        return List.of(
                new Kind<>(
                        DigitNumpy.FORMAT,
                        DigitBatch.TYPE,
                        IntStream.range(0, 150).mapToObj(Digit::number).toList()),
                new Kind<>(
                        SceneNumpy.FORMAT,
                        SceneBatch.TYPE,
                        IntStream.range(0, 150)
                                .mapToObj(n -> Scene.number(n, 2, 3))
                                .toList()),
                Kind.random(RaggedKinds.class, RaggedKindsNumpy.FORMAT, RaggedKindsBatch.TYPE),
                Kind.random(JaggedKinds.class, JaggedKindsNumpy.FORMAT, JaggedKindsBatch.TYPE),
                Kind.random(PaddedKinds.class, PaddedKindsNumpy.FORMAT, PaddedKindsBatch.TYPE),
                Kind.random(TruncatedKinds.class, TruncatedKindsNumpy.FORMAT, TruncatedKindsBatch.TYPE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    <R extends Record, B extends Batch<R>> void wholeFiles(Kind<R, B> kind) throws IOException {
        for (Path file : kind.write(folder)) {
            try (B copied = kind.type().read(file);
                    B mapped = kind.type().read(file, StandardReadOption.MAPPED);
                    Batch<R> slice = mapped.slice(3, 14);
                    Batch<R> copiedSlice = copied.slice(3, 14).detach()) {
                TensorBytes.assertSame(mapped.asMap(), copied.asMap());
                TensorBytes.assertSame(slice.asMap(), copiedSlice.asMap());
                assertSame(mapped.toRecords(), copied.toRecords());
                assertSame(slice.toRecords(), copied.toRecords().subList(3, 14));
            }
            assertSame(
                    kind.format().read(file, StandardReadOption.MAPPED),
                    kind.format().read(file));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    <R extends Record, B extends Batch<R>> void batchesOfSeveralFiles(Kind<R, B> kind) throws IOException {
        List<Path> files = kind.write(folder);
        for (int batchSize : new int[] {1, 3, 8, 16, 61, 150}) {
            try (NumpyDataset<R> copied = kind.format().open(files);
                    NumpyDataset<R> mapped = kind.format().open(files, StandardReadOption.MAPPED);
                    Batches<B> expected = kind.type().batches(copied, batchSize);
                    Batches<B> batches = kind.type().batches(mapped, batchSize)) {
                assertSameBatches(batches, expected);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    <R extends Record, B extends Batch<R>> void batchesOfASliceAndInAnotherOrder(Kind<R, B> kind) throws IOException {
        List<Path> files = kind.write(folder);
        try (NumpyDataset<R> copied = kind.format().open(files);
                NumpyDataset<R> mapped = kind.format().open(files, StandardReadOption.MAPPED);
                Batches<B> expected = kind.type().batches(copied.slice(5, 140), 16);
                Batches<B> batches = kind.type().batches(mapped.slice(5, 140), 16);
                Batches<B> expectedShuffled = expected.shuffle(3);
                Batches<B> shuffled = batches.shuffle(3)) {
            assertSameBatches(batches, expected);
            assertSameBatches(shuffled, expectedShuffled);
        }
    }

    private static <B extends Batch<?>> void assertSameBatches(Batches<B> actual, Batches<B> expected) {
        Iterator<B> batches = actual.iterator();
        for (B batch : expected) {
            TensorBytes.assertSame(batches.next().asMap(), batch.asMap());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    <R extends Record, B extends Batch<R>> void threadsThatShareOneDataset(Kind<R, B> kind) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try (NumpyDataset<R> copied = kind.format().open(kind.write(folder));
                NumpyDataset<R> mapped = kind.format()
                        .open(kind.write(Files.createDirectory(folder.resolve("again"))), StandardReadOption.MAPPED)) {
            List<R> expected = copied.stream().toList();
            List<Future<?>> readers = new ArrayList<>();
            for (int thread = 0; thread < 4; thread++) {
                int step = 3 + thread;
                readers.add(threads.submit(() -> {
                    for (int i = 0; i < 150; i += step) {
                        assertSame(List.of(mapped.get(i)), expected.subList(i, i + 1));
                    }
                    int from = 0;
                    try (Batches<B> batches = kind.type().batches(mapped, 10 + step)) {
                        for (B batch : batches) {
                            assertSame(batch.toRecords(), expected.subList(from, from + batch.size()));
                            from += batch.size();
                        }
                    }
                    return null;
                }));
            }
            for (Future<?> reader : readers) {
                reader.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
