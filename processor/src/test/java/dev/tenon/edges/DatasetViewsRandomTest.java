package dev.tenon.edges;

import static dev.tenon.edges.Records.assertSame;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.internal.dataset.Permutation;
import dev.tenon.numpy.NumpyDataset;
import dev.tenon.numpy.NumpyFormat;
import dev.tenon.numpy.StandardWriteOption;
import dev.tenon.numpy.WriteOption;
import dev.tenon.tensorflow.Batch;
import dev.tenon.tensorflow.BatchType;
import dev.tenon.tensorflow.Batches;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Views of random files, cut and shuffled at random, give what lists would that are cut and shuffled so; batches, too. */
@ExtendWith(Leaks.class)
class DatasetViewsRandomTest {
    private static final int CASES = 5;

    @TempDir
    private Path folder;

    record Kind<R extends Record>(Class<R> type, NumpyFormat<R> format, BatchType<R, ? extends Batch<R>> batch) {
        @Override
        public String toString() {
            return type.getSimpleName();
        }
    }

    static Stream<Kind<?>> kinds() {
        return Stream.of(
                new Kind<>(Digit.class, DigitNumpy.FORMAT, DigitBatch.TYPE),
                new Kind<>(Doc.class, DocNumpy.FORMAT, DocBatch.TYPE),
                new Kind<>(PaddedDoc.class, PaddedDocNumpy.FORMAT, PaddedDocBatch.TYPE),
                new Kind<>(RaggedKinds.class, RaggedKindsNumpy.FORMAT, RaggedKindsBatch.TYPE),
                new Kind<>(JaggedKinds.class, JaggedKindsNumpy.FORMAT, JaggedKindsBatch.TYPE),
                new Kind<>(PaddedKinds.class, PaddedKindsNumpy.FORMAT, PaddedKindsBatch.TYPE),
                new Kind<>(TruncatedKinds.class, TruncatedKindsNumpy.FORMAT, TruncatedKindsBatch.TYPE),
                new Kind<>(RaggedCasts.class, RaggedCastsNumpy.FORMAT, RaggedCastsBatch.TYPE),
                new Kind<>(RaggedAxes.class, RaggedAxesNumpy.FORMAT, RaggedAxesBatch.TYPE),
                new Kind<>(Stereo.class, StereoNumpy.FORMAT, StereoBatch.TYPE),
                new Kind<>(Title.class, TitleNumpy.FORMAT, TitleBatch.TYPE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    <R extends Record> void viewsGiveWhatListsWould(Kind<R> kind) throws IOException {
        for (int i = 0; i < CASES; i++) {
            Random random = new Random(1000 + i);
            RaggedExamples<R> source = new RaggedExamples<>(kind.type, kind.format.schema(), random);
            List<R> examples = source.take(1 + random.nextInt(30));
            List<Path> files = write(kind, examples, random, i);
            List<R> expected = examples.stream().map(source::cut).toList();
            try (NumpyDataset<R> dataset = kind.format.open(files)) {
                NumpyDataset<R> view = dataset;
                for (int step = random.nextInt(4); step > 0; step--) {
                    if (random.nextBoolean()) {
                        int from = random.nextInt(expected.size() + 1) / 2;
                        int to = from + random.nextInt(expected.size() - from + 1);
                        view = view.slice(from, to);
                        expected = expected.subList(from, to);
                    } else {
                        long seed = random.nextLong();
                        view = view.shuffle(seed);
                        expected = shuffled(expected, seed, 0);
                    }
                }
                requireSame(kind, view, expected, random);
            }
        }
    }

    private static <T> List<T> shuffled(List<T> list, long seed, long epoch) {
        Permutation order = new Permutation(list.size(), seed, epoch);
        return LongStream.range(0, list.size())
                .mapToObj(i -> list.get((int) order.at(i)))
                .toList();
    }

    private <R extends Record> List<Path> write(Kind<R> kind, List<R> examples, Random random, int number)
            throws IOException {
        List<Path> files = new ArrayList<>();
        for (int first = 0; first < examples.size() || files.isEmpty(); ) {
            boolean isDirectory = random.nextInt(3) == 0;
            Path file = folder.resolve(number + "-" + files.size() + (isDirectory ? "" : ".npz"));
            int count = 1 + random.nextInt(examples.size() - first);
            WriteOption[] options = !isDirectory && random.nextBoolean()
                    ? new WriteOption[] {StandardWriteOption.COMPRESSED}
                    : new WriteOption[0];
            kind.format.write(file, examples.subList(first, first + count), options);
            files.add(file);
            first += count;
        }
        return files;
    }

    private static <R extends Record> void requireSame(
            Kind<R> kind, NumpyDataset<R> view, List<R> expected, Random random) throws IOException {
        assertThat(view.size()).isEqualTo(expected.size());
        List<R> got = new ArrayList<>();
        for (long i = 0; i < view.size(); i++) {
            got.add(view.get(i));
        }
        assertSame(got, expected);
        List<R> iterated = new ArrayList<>();
        view.forEach(iterated::add);
        assertSame(iterated, expected);
        try (Stream<R> stream = view.stream()) {
            assertSame(stream.toList(), expected);
        }
        int size = 1 + random.nextInt(12);
        int ahead = 1 + random.nextInt(3);
        try (Batches<? extends Batch<R>> batches = kind.batch.batches(view, size)) {
            assertSame(records(batches), expected);
            assertSame(records(batches.prefetch(ahead)), expected);
            Batches<? extends Batch<R>> shuffled = batches.prefetch(ahead).shuffle(7);
            assertSame(records(shuffled), shuffled(expected, 7, 0));
            assertSame(records(shuffled), shuffled(expected, 7, 1));
            assertSame(
                    records(shuffled.dropRemainder()),
                    shuffled(expected, 7, 0).subList(0, expected.size() - expected.size() % size));
        }
        try (Batches<? extends Batch<R>> batches = kind.batch.batches(expected, size)) {
            assertSame(records(batches.shuffle(7)), shuffled(expected, 7, 0));
            assertSame(records(batches.dropRemainder()), expected.subList(0, expected.size() - expected.size() % size));
        }
    }

    private static <R> List<R> records(Batches<? extends Batch<R>> batches) {
        List<R> records = new ArrayList<>();
        for (Iterator<? extends Batch<R>> epoch = batches.iterator(); epoch.hasNext(); ) {
            records.addAll(epoch.next().toRecords());
        }
        return records;
    }
}
