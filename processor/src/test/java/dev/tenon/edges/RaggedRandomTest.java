package dev.tenon.edges;

import static dev.tenon.edges.Records.assertSame;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.numpy.NumpyFormat;
import dev.tenon.tensorflow.Batch;
import dev.tenon.tensorflow.BatchType;
import dev.tenon.tensorflow.ExampleTensors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Records to any form, to any other form, and back to records, is the identity, but for rows that their declaration cuts; for
 * random ragged and padded shapes, without examples and with empty rows too.
 *
 * <p>{@code -Dtenon.ragged.cases=1000} asks for more of each kind, {@code -Dtenon.seed=1} for others.
 */
@ExtendWith(Leaks.class)
class RaggedRandomTest {
    private static final int CASES = Integer.getInteger("tenon.ragged.cases", 20);
    private static final long SEED = Long.getLong("tenon.seed", 0);

    @TempDir
    private Path folder;

    /** A record and its generated classes. */
    private record Kind<R extends Record>(
            Class<R> type, NumpyFormat<R> format, Optional<BatchType<R, ?>> batch, Optional<Single<R>> tensors) {

        @Override
        public String toString() {
            return type.getSimpleName();
        }
    }

    /** The tensors of one example. */
    private record Single<R>(Function<R, ExampleTensors<R>> of, Reader<R> read) {}

    private interface Reader<R> {
        ExampleTensors<R> read(Path file) throws IOException;
    }

    private static <R extends Record, B extends Batch<R>> Kind<R> kind(
            Class<R> type,
            NumpyFormat<R> format,
            BatchType<R, B> batch,
            Function<R, ExampleTensors<R>> of,
            Reader<R> read) {
        return new Kind<>(type, format, Optional.of(batch), Optional.of(new Single<>(of, read)));
    }

    static Stream<Kind<?>> kinds() {
        return Stream.of(
                kind(Doc.class, DocNumpy.FORMAT, DocBatch.TYPE, DocTensors::of, DocTensors::read),
                kind(
                        JaggedDoc.class,
                        JaggedDocNumpy.FORMAT,
                        JaggedDocBatch.TYPE,
                        JaggedDocTensors::of,
                        JaggedDocTensors::read),
                kind(
                        RaggedKinds.class,
                        RaggedKindsNumpy.FORMAT,
                        RaggedKindsBatch.TYPE,
                        RaggedKindsTensors::of,
                        RaggedKindsTensors::read),
                kind(
                        JaggedKinds.class,
                        JaggedKindsNumpy.FORMAT,
                        JaggedKindsBatch.TYPE,
                        JaggedKindsTensors::of,
                        JaggedKindsTensors::read),
                kind(
                        RaggedCasts.class,
                        RaggedCastsNumpy.FORMAT,
                        RaggedCastsBatch.TYPE,
                        RaggedCastsTensors::of,
                        RaggedCastsTensors::read),
                kind(
                        RaggedAxes.class,
                        RaggedAxesNumpy.FORMAT,
                        RaggedAxesBatch.TYPE,
                        RaggedAxesTensors::of,
                        RaggedAxesTensors::read),
                kind(
                        RaggedGrid.class,
                        RaggedGridNumpy.FORMAT,
                        RaggedGridBatch.TYPE,
                        RaggedGridTensors::of,
                        RaggedGridTensors::read),
                kind(
                        RaggedPair.class,
                        RaggedPairNumpy.FORMAT,
                        RaggedPairBatch.TYPE,
                        RaggedPairTensors::of,
                        RaggedPairTensors::read),
                kind(
                        PaddedDoc.class,
                        PaddedDocNumpy.FORMAT,
                        PaddedDocBatch.TYPE,
                        PaddedDocTensors::of,
                        PaddedDocTensors::read),
                kind(
                        PaddedInput.class,
                        PaddedInputNumpy.FORMAT,
                        PaddedInputBatch.TYPE,
                        PaddedInputTensors::of,
                        PaddedInputTensors::read),
                kind(
                        PaddedKinds.class,
                        PaddedKindsNumpy.FORMAT,
                        PaddedKindsBatch.TYPE,
                        PaddedKindsTensors::of,
                        PaddedKindsTensors::read),
                kind(
                        PaddedCasts.class,
                        PaddedCastsNumpy.FORMAT,
                        PaddedCastsBatch.TYPE,
                        PaddedCastsTensors::of,
                        PaddedCastsTensors::read),
                kind(
                        StrictKinds.class,
                        StrictKindsNumpy.FORMAT,
                        StrictKindsBatch.TYPE,
                        StrictKindsTensors::of,
                        StrictKindsTensors::read),
                kind(
                        TruncatedKinds.class,
                        TruncatedKindsNumpy.FORMAT,
                        TruncatedKindsBatch.TYPE,
                        TruncatedKindsTensors::of,
                        TruncatedKindsTensors::read),
                new Kind<>(RaggedBytes.class, RaggedBytesNumpy.FORMAT, Optional.empty(), Optional.empty()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    <R extends Record> void everyWayThroughTheThreeFormsIsTheIdentity(Kind<R> kind) throws IOException {
        for (int i = 0; i < CASES; i++) {
            Random random = random(i);
            RaggedRoute<R> route = new RaggedRoute<>(kind.format, kind.batch, random, folder);
            int least = route.hasEmptyFiles() ? 0 : 1;
            RaggedExamples<R> source = new RaggedExamples<>(kind.type, kind.format.schema(), random);
            List<R> examples = source.take(random.nextInt(6) == 0 ? least : least + random.nextInt(20));
            check(kind, i, route, () -> {
                List<R> found = route.walk(examples, 1 + random.nextInt(4));
                assertSame(
                        found,
                        route.isInJava()
                                ? examples
                                : examples.stream().map(source::cut).toList());
            });
            empty(folder);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    <R extends Record> void soIsEveryWayOfOneExample(Kind<R> kind) throws IOException {
        for (int i = 0; i < CASES; i++) {
            Random random = random(i);
            List<R> example = new RaggedExamples<>(kind.type, kind.format.schema(), random).take(1);
            check(
                    kind,
                    i,
                    "one example",
                    () -> assertSame(
                            oneByOne(kind, example.get(0)),
                            List.of(example.get(0), example.get(0), example.get(0), example.get(0))));
            empty(folder);
        }
    }

    /** The example as files give it, and as tensors do. */
    private <R extends Record> List<R> oneByOne(Kind<R> kind, R example) throws IOException {
        Path npz = folder.resolve("one.npz");
        Path directory = folder.resolve("one");
        kind.format.writeExample(npz, example);
        kind.format.writeExample(directory, example);
        R stored = kind.format.readExample(npz);
        if (kind.tensors.isEmpty()) {
            return List.of(stored, stored, stored, kind.format.readExample(directory));
        }
        Single<R> single = kind.tensors.get();
        Path copy = folder.resolve("copy.npz");
        try (ExampleTensors<R> of = single.of.apply(example);
                ExampleTensors<R> read = single.read.read(directory)) {
            read.write(copy);
            assertThat(of.asMap().keySet()).isEqualTo(read.asMap().keySet());
            return List.of(stored, kind.format.readExample(copy), of.toRecord(), read.toRecord());
        }
    }

    private static Random random(int number) {
        return new Random(SEED * 1_000_003 + number);
    }

    private interface Check {
        void run() throws IOException;
    }

    private static void check(Kind<?> kind, int number, Object route, Check check) {
        try {
            check.run();
        } catch (IOException | RuntimeException | AssertionError e) {
            String where = kind + ", seed " + SEED + ", case " + number + ": " + route;
            throw new AssertionError(where + ": " + e, e);
        }
    }

    private static void empty(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (!file.equals(folder)) {
                    Files.delete(file);
                }
            }
        }
    }
}
