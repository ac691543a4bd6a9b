package dev.tenon.edges;

import static dev.tenon.edges.Records.assertSame;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.numpy.NumpyDataset;
import dev.tenon.numpy.NumpyFormat;
import dev.tenon.tensorflow.Batch;
import dev.tenon.tensorflow.BatchType;
import dev.tenon.tensorflow.Batches;
import dev.tenon.tensorflow.DataIterator;
import dev.tenon.tensorflow.DataPipeline;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.Result;
import org.tensorflow.Session;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TInt32;
import org.tensorflow.types.TInt64;
import org.tensorflow.types.family.TType;

/** Pipelines of every kind of component: ragged, padded, nested; every dtype; from batches and from files. */
@ExtendWith(Leaks.class)
class DataPipelineKindsTest {
    @TempDir
    private Path folder;

    /** A record, its generated classes and some of it. */
    private record Kind<R extends Record, B extends Batch<R>>(
            NumpyFormat<R> format, BatchType<R, B> type, List<R> examples) {

        /** Random examples, as batches keep them. */
        static <R extends Record, B extends Batch<R>> Kind<R, B> random(
                Class<R> record, NumpyFormat<R> format, BatchType<R, B> type) {
            RaggedExamples<R> examples = new RaggedExamples<>(record, format.schema(), new Random(5));
            return new Kind<>(
                    format, type, examples.take(11).stream().map(examples::cut).toList());
        }

        @Override
        public String toString() {
            return format.schema().record();
        }
    }

    static Stream<Kind<?, ?>> kinds() {
        List<Scene> scenes =
                IntStream.range(0, 11).mapToObj(n -> Scene.number(n, 3, 2)).toList();
        List<Stereo> stereos = IntStream.range(0, 11).mapToObj(Stereo::number).toList();
        return Stream.of(
                new Kind<>(SceneNumpy.FORMAT, SceneBatch.TYPE, scenes),
                new Kind<>(StereoNumpy.FORMAT, StereoBatch.TYPE, stereos),
                Kind.random(Doc.class, DocNumpy.FORMAT, DocBatch.TYPE),
                Kind.random(JaggedDoc.class, JaggedDocNumpy.FORMAT, JaggedDocBatch.TYPE),
                Kind.random(RaggedKinds.class, RaggedKindsNumpy.FORMAT, RaggedKindsBatch.TYPE),
                Kind.random(JaggedKinds.class, JaggedKindsNumpy.FORMAT, JaggedKindsBatch.TYPE),
                Kind.random(RaggedCasts.class, RaggedCastsNumpy.FORMAT, RaggedCastsBatch.TYPE),
                Kind.random(RaggedPair.class, RaggedPairNumpy.FORMAT, RaggedPairBatch.TYPE),
                Kind.random(PaddedDoc.class, PaddedDocNumpy.FORMAT, PaddedDocBatch.TYPE),
                Kind.random(PaddedInput.class, PaddedInputNumpy.FORMAT, PaddedInputBatch.TYPE),
                Kind.random(PaddedKinds.class, PaddedKindsNumpy.FORMAT, PaddedKindsBatch.TYPE),
                Kind.random(PaddedCasts.class, PaddedCastsNumpy.FORMAT, PaddedCastsBatch.TYPE));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    <R extends Record, B extends Batch<R>> void theBatchesHaveTheExamplesOfABatch(Kind<R, B> kind) throws IOException {
        try (Graph graph = new Graph();
                B all = kind.type().of(kind.examples())) {
            DataPipeline<B> pipeline = DataPipeline.fromTensorSlices(Ops.create(graph), kind.type(), all);
            assertSame(records(graph, pipeline.batch(4)), kind.examples());
            assertSame(records(graph, pipeline.batch(1)), kind.examples());
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    <R extends Record, B extends Batch<R>> void theBatchesHaveTheExamplesOfFiles(Kind<R, B> kind) throws IOException {
        List<Path> files = List.of(folder.resolve("a.npz"), folder.resolve("b"), folder.resolve("c.npz"));
        kind.format().write(files.get(0), kind.examples().subList(0, 3));
        kind.format().write(files.get(1), kind.examples().subList(3, 4));
        kind.format().write(files.get(2), kind.examples().subList(4, 11));
        try (Graph graph = new Graph();
                NumpyDataset<R> dataset = kind.format().open(files)) {
            DataPipeline<B> pipeline = DataPipeline.fromTensorSlices(Ops.create(graph), kind.type(), dataset);
            assertSame(records(graph, pipeline.batch(4)), kind.examples());
        }
    }

    private static <R, B extends Batch<R>> List<R> records(Graph graph, DataPipeline<B> pipeline) {
        List<R> records = new ArrayList<>();
        try (Session session = new Session(graph);
                Batches<B> batches = pipeline.makeIterator().batches(session)) {
            batches.forEach(batch -> records.addAll(batch.toRecords()));
        }
        return records;
    }

    private static final List<Doc> DOCS =
            List.of(new Doc(new int[] {1, 2, 3}, 10), new Doc(new int[0], 20), new Doc(new int[] {4, 5}, 30));

    @Test
    void raggedRowsAreValuesAndRowSplitsInBatchesAndRowsInExamples() throws IOException {
        try (Graph graph = new Graph();
                DocBatch all = DocBatch.of(DOCS)) {
            DataPipeline<DocBatch> docs = DataPipeline.fromTensorSlices(Ops.create(graph), DocBatch.TYPE, all);
            assertThat(docs.outputTypes()).containsExactly(TType.class, TInt64.class);
            assertThat(docs.outputShapes()).containsExactly(Shape.scalar(), Shape.scalar());
            DataIterator<DocBatch> batches = docs.batch(2).makeIterator();
            assertThat(batches.next().keySet()).containsExactly("tokens", "tokens_1", "label");
            DataIterator<DocBatch> examples = docs.makeIterator();
            assertThat(examples.next().keySet()).containsExactly("tokens", "label");
            assertThat(examples.next().get("tokens").shape()).hasToString("[-1]");
            try (Session session = new Session(graph)) {
                examples.initialize(session);
                for (Doc doc : DOCS) {
                    try (Result next = session.runner()
                            .fetch(examples.next().get("tokens"))
                            .run()) {
                        assertThat(((TInt32) next.get(0)).streamOfObjects().mapToInt(Integer::intValue))
                                .containsExactly(
                                        IntStream.of(doc.tokens()).boxed().toArray(Integer[]::new));
                    }
                }
            }
        }
    }

    @Test
    void anExampleOfTwoRaggedLevelsHasOneRowSplit() {
        try (Graph graph = new Graph();
                JaggedDocBatch all = JaggedDocBatch.of(new JaggedDoc(new int[][] {{1}, {}}, 1))) {
            DataPipeline<JaggedDocBatch> docs =
                    DataPipeline.fromTensorSlices(Ops.create(graph), JaggedDocBatch.TYPE, all);
            assertThat(docs.makeIterator().next().keySet()).containsExactly("sentences", "sentences_1", "label");
            assertThat(docs.batch(2).makeIterator().next().keySet())
                    .containsExactly("sentences", "sentences_1", "sentences_2", "label");
        }
    }

    @Test
    void theShapesOfPaddedComponentsAreThoseOfTheLongestExample() {
        try (Graph graph = new Graph();
                PaddedInputBatch all = PaddedInputBatch.of(new PaddedInput(new int[] {1}, 1));
                PaddedDocBatch docs = PaddedDocBatch.of(new PaddedDoc(new int[7], 1))) {
            Ops tf = Ops.create(graph);
            assertThat(DataPipeline.fromTensorSlices(tf, PaddedInputBatch.TYPE, all))
                    .hasToString("DataPipeline(PaddedInput: "
                            + "input_ids [5], input_ids.lengths [], attention_mask [5], label [])");
            assertThat(DataPipeline.fromTensorSlices(tf, PaddedDocBatch.TYPE, docs)
                            .batch(2))
                    .hasToString("DataPipeline(PaddedDoc: tokens [-1, 7], tokens.lengths [-1], label [-1])");
        }
    }

    @Test
    void paddedExamplesOfAllFilesAreAsWideAsTheLongest() throws IOException {
        List<Path> files = List.of(folder.resolve("a.npz"), folder.resolve("b.npz"));
        List<PaddedDoc> docs = List.of(new PaddedDoc(new int[] {1}, 1), new PaddedDoc(new int[] {2, 3, 4}, 2));
        PaddedDocNumpy.write(files.get(0), docs.subList(0, 1));
        PaddedDocNumpy.write(files.get(1), docs.subList(1, 2));
        try (Graph graph = new Graph();
                NumpyDataset<PaddedDoc> dataset = PaddedDocNumpy.open(files)) {
            DataPipeline<PaddedDocBatch> pipeline =
                    DataPipeline.fromTensorSlices(Ops.create(graph), PaddedDocBatch.TYPE, dataset);
            assertThat(pipeline.outputShapes().get(0)).isEqualTo(Shape.of(3));
            assertSame(records(graph, pipeline.batch(2)), docs);
        }
    }

    @Test
    void aModelSeesTheMaskBesideTheTokens() throws IOException {
        try (Graph graph = new Graph();
                PaddedInputBatch all = PaddedInputBatch.of(
                        new PaddedInput(new int[] {7, 8, 9}, 0), new PaddedInput(new int[] {1}, 1))) {
            Ops tf = Ops.create(graph);
            DataIterator<PaddedInputBatch> next = DataPipeline.fromTensorSlices(tf, PaddedInputBatch.TYPE, all)
                    .batch(2)
                    .makeIterator();
            Operand<TInt32> sums =
                    tf.reduceSum(tf.math.mul(ints(next, "input_ids"), ints(next, "attention_mask")), tf.constant(1));
            try (Session session = new Session(graph)) {
                next.initialize(session);
                try (Result result = session.runner().fetch(sums).run()) {
                    assertThat(((TInt32) result.get(0)).streamOfObjects()).containsExactly(24, 1);
                }
            }
        }
    }

    @SuppressWarnings("unchecked") // they are declared so
    private static Operand<TInt32> ints(DataIterator<?> iterator, String key) {
        return (Operand<TInt32>) iterator.next().get(key);
    }
}
