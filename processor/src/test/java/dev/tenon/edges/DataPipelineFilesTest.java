package dev.tenon.edges;

import static dev.tenon.edges.Records.assertSame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.SchemaMismatchException;
import dev.tenon.internal.tensor.SharedMemory;
import dev.tenon.numpy.NumpyDataset;
import dev.tenon.numpy.NumpyFormatException;
import dev.tenon.numpy.StandardReadOption;
import dev.tenon.tensorflow.Batches;
import dev.tenon.tensorflow.DataIterator;
import dev.tenon.tensorflow.DataPipeline;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.Output;
import org.tensorflow.Result;
import org.tensorflow.Session;
import org.tensorflow.exceptions.TFOutOfRangeException;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.op.Op;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt64;

/** The examples of files as a pipeline in a graph: one dataset of slices a file, one behind the other. */
@ExtendWith(Leaks.class)
class DataPipelineFilesTest {
    private static final List<Digit> DIGITS =
            IntStream.range(0, 10).mapToObj(Digit::number).toList();

    @TempDir
    private Path folder;

    private Graph graph;
    private Ops tf;

    @BeforeEach
    void open() {
        graph = new Graph();
        tf = Ops.create(graph);
    }

    @AfterEach
    void close() {
        graph.close();
    }

    private List<Path> files() throws IOException {
        List<Path> files = List.of(folder.resolve("a.npz"), folder.resolve("b"), folder.resolve("c.npz"));
        DigitNumpy.write(files.get(0), DIGITS.subList(0, 3));
        DigitNumpy.write(files.get(1), DIGITS.subList(3, 3));
        DigitNumpy.write(files.get(2), DIGITS.subList(3, 10));
        return files;
    }

    @Test
    void batchesReachAcrossFiles() throws IOException {
        try (NumpyDataset<Digit> dataset = DigitNumpy.open(files())) {
            DataPipeline<DigitBatch> pipeline = DataPipeline.fromTensorSlices(tf, DigitBatch.TYPE, dataset);
            assertThat(pipeline.outputShapes()).containsExactly(Shape.of(8, 8), Shape.scalar());
            assertSame(records(pipeline.batch(4)), DIGITS);
        }
    }

    @Test
    void aShuffleMixesTheFiles() throws IOException {
        try (NumpyDataset<Digit> dataset = DigitNumpy.open(files())) {
            List<Long> labels =
                    records(DataPipeline.fromTensorSlices(tf, DigitBatch.TYPE, dataset)
                                    .shuffle(10, 1)
                                    .batch(4))
                            .stream()
                            .map(Digit::label)
                            .toList();
            assertThat(labels)
                    .containsExactlyInAnyOrderElementsOf(
                            DIGITS.stream().map(Digit::label).toList());
            assertThat(labels).isNotEqualTo(DIGITS.stream().map(Digit::label).toList());
        }
    }

    @Test
    void mappedFilesGiveTheSame() throws IOException {
        try (NumpyDataset<Digit> dataset = DigitNumpy.open(files(), StandardReadOption.MAPPED)) {
            DataPipeline<DigitBatch> pipeline = DataPipeline.fromTensorSlices(tf, DigitBatch.TYPE, dataset);
            assertSame(records(pipeline.batch(4)), DIGITS);
        }
    }

    @Test
    void mappedFilesStayMappedUntilTheSessionIsClosed() throws IOException {
        DataIterator<DigitBatch> iterator;
        long before = SharedMemory.count();
        try (Session session = new Session(graph)) {
            try (NumpyDataset<Digit> dataset = DigitNumpy.open(files(), StandardReadOption.MAPPED)) {
                iterator = DataPipeline.fromTensorSlices(tf, DigitBatch.TYPE, dataset)
                        .batch(10)
                        .makeIterator();
                iterator.initialize(session);
            }
            assertThat(SharedMemory.count() - before).isEqualTo(4); // two files of two arrays; one file is empty
            try (Result next =
                    session.runner().fetch(iterator.next().get("label")).run()) {
                assertThat(((TInt64) next.get(0)).streamOfObjects())
                        .containsExactlyElementsOf(
                                DIGITS.stream().map(Digit::label).toList());
            }
        }
        assertThat(SharedMemory.count()).isEqualTo(before);
    }

    @Test
    void viewsOfADatasetArePipelinesToo() throws IOException {
        try (NumpyDataset<Digit> dataset = DigitNumpy.open(files())) {
            NumpyDataset.Split<Digit> split = dataset.split(0.8, 1);
            assertThat(records(digits(dataset.slice(2, 7)).batch(2)))
                    .extracting(Digit::label)
                    .containsExactly(2L, 3L, 4L, 5L, 6L);
            assertSame(
                    records(digits(split.train()).batch(3)),
                    split.train().stream().toList());
            assertSame(
                    records(digits(split.test()).batch(3)),
                    split.test().stream().toList());
            assertThat(records(digits(dataset.slice(3, 3)).batch(3))).isEmpty();
        }
    }

    @Test
    void aViewOfRowsOfDifferentLengthsKnowsThemWhenItIsRead() throws IOException {
        Path file = folder.resolve("docs.npz");
        List<PaddedDoc> docs = List.of(
                new PaddedDoc(new int[] {1}, 1), new PaddedDoc(new int[] {2, 3, 4}, 2), new PaddedDoc(new int[0], 3));
        PaddedDocNumpy.write(file, docs);
        try (NumpyDataset<PaddedDoc> dataset = PaddedDocNumpy.open(file);
                Session session = new Session(graph)) {
            DataPipeline<PaddedDocBatch> pipeline = DataPipeline.fromTensorSlices(
                            tf, PaddedDocBatch.TYPE, dataset.slice(1, 3))
                    .batch(2);
            assertThat(pipeline)
                    .hasToString("DataPipeline(PaddedDoc: tokens [-1, -1], tokens.lengths [-1], label [-1])");
            try (Batches<PaddedDocBatch> batches = pipeline.makeIterator().batches(session)) {
                assertSame(batches.iterator().next().toRecords(), docs.subList(1, 3));
            }
        }
    }

    private DataPipeline<DigitBatch> digits(NumpyDataset<Digit> dataset) throws IOException {
        return DataPipeline.fromTensorSlices(tf, DigitBatch.TYPE, dataset);
    }

    @Test
    void theDatasetMayBeClosedOnceAnIteratorIsInitialized() throws IOException {
        try (Session session = new Session(graph)) {
            NumpyDataset<Digit> dataset = DigitNumpy.open(files());
            DataIterator<DigitBatch> iterator = DataPipeline.fromTensorSlices(tf, DigitBatch.TYPE, dataset)
                    .batch(4)
                    .makeIterator();
            try (Batches<DigitBatch> batches = iterator.batches(session)) {
                var epoch = batches.iterator();
                dataset.close();
                List<Digit> records = new ArrayList<>();
                epoch.forEachRemaining(batch -> records.addAll(batch.toRecords()));
                assertSame(records, DIGITS);
            }
            assertThatIllegalStateException()
                    .isThrownBy(() -> iterator.initialize(session))
                    .withMessage("the dataset is closed");
            assertThatIllegalStateException()
                    .isThrownBy(() -> DataPipeline.fromTensorSlices(tf, DigitBatch.TYPE, dataset));
        }
    }

    @Test
    void filesWithoutExamplesGiveNone() throws IOException {
        Path file = folder.resolve("none.npz");
        DigitNumpy.write(file, List.of());
        try (NumpyDataset<Digit> dataset = DigitNumpy.open(List.of(file, file))) {
            DataPipeline<DigitBatch> pipeline = DataPipeline.fromTensorSlices(tf, DigitBatch.TYPE, dataset);
            assertThat(pipeline.outputShapes()).containsExactly(Shape.of(8, 8), Shape.scalar());
            assertThat(records(pipeline.batch(4))).isEmpty();
        }
    }

    @Test
    void lengthsThatTheRecordLeavesOpenAreThoseOfTheFiles() throws IOException {
        Path file = folder.resolve("deep.npz");
        DeepNumpy.write(file, List.of(new Deep(new float[2][3]), new Deep(new float[2][3])));
        try (NumpyDataset<Deep> dataset = DeepNumpy.open(List.of(file, file))) {
            assertThat(DataPipeline.fromTensorSlices(tf, DeepBatch.TYPE, dataset)
                            .batch(3, true)
                            .outputShapes())
                    .containsExactly(Shape.of(3, 2, 3));
        }
    }

    @Test
    void filesOfDifferentLengthsAreRefused() throws IOException {
        List<Path> files = List.of(folder.resolve("a.npz"), folder.resolve("b.npz"));
        DeepNumpy.write(files.get(0), List.of(new Deep(new float[2][3])));
        DeepNumpy.write(files.get(1), List.of(new Deep(new float[2][4])));
        try (NumpyDataset<Deep> dataset = DeepNumpy.open(files)) {
            assertThatThrownBy(() -> DataPipeline.fromTensorSlices(tf, DeepBatch.TYPE, dataset))
                    .isInstanceOf(SchemaMismatchException.class)
                    .hasMessageStartingWith("Deep.deep, b.npz[deep]: expected examples of shape [2, 3] as in "
                            + "Deep.deep, a.npz[deep], found [2, 4]");
        }
    }

    @Test
    void aDamagedFileIsFoundWhenItIsRead() throws IOException {
        List<Path> files = files();
        byte[] bytes = Files.readAllBytes(files.get(2));
        bytes[300]++;
        Files.write(files.get(2), bytes);
        try (NumpyDataset<Digit> dataset = DigitNumpy.open(files);
                Session session = new Session(graph)) {
            DataIterator<DigitBatch> iterator = DataPipeline.fromTensorSlices(tf, DigitBatch.TYPE, dataset)
                    .batch(4)
                    .makeIterator();
            assertThatThrownBy(() -> iterator.initialize(session))
                    .isInstanceOf(NumpyFormatException.class)
                    .hasMessageContaining("c.npz");
            try (Batches<DigitBatch> batches = iterator.batches(session)) {
                assertThatThrownBy(batches::iterator).isInstanceOf(UncheckedIOException.class);
            }
        }
    }

    /** The example of the documentation. */
    @Test
    void aModelIsTrainedFromFiles() throws IOException {
        Path file = folder.resolve("digits.npz");
        DigitNumpy.write(file, DIGITS);
        int steps = 0;
        try (Graph training = new Graph();
                NumpyDataset<Digit> dataset = DigitNumpy.open(file, StandardReadOption.MAPPED)) {
            Ops ops = Ops.create(training);
            DataIterator<DigitBatch> digits = DataPipeline.fromTensorSlices(ops, DigitBatch.TYPE, dataset)
                    .shuffle(10_000, 42)
                    .repeat(3)
                    .batch(32)
                    .prefetch(2)
                    .makeIterator();
            Op train = model(ops, digits.next().get("image"), digits.next().get("label"));
            try (Session session = new Session(training)) {
                digits.initialize(session);
                try {
                    while (true) {
                        session.runner().addTarget(train).run().close();
                        steps++;
                    }
                } catch (TFOutOfRangeException e) {
                    // every example was used three times
                }
            }
        }
        assertThat(steps).isOne();
    }

    private static Op model(Ops ops, Output<?> image, Output<?> label) {
        Operand<TFloat32> pixels = ops.dtypes.cast(image, TFloat32.class);
        Operand<TFloat32> wanted = ops.dtypes.cast(label, TFloat32.class);
        return ops.math.sub(ops.math.mean(pixels, ops.constant(new int[] {1, 2})), wanted);
    }

    private List<Digit> records(DataPipeline<DigitBatch> pipeline) {
        List<Digit> records = new ArrayList<>();
        try (Session session = new Session(graph);
                Batches<DigitBatch> batches = pipeline.makeIterator().batches(session)) {
            batches.forEach(batch -> records.addAll(batch.toRecords()));
        }
        return records;
    }
}
