package dev.tenon.edges;

import static dev.tenon.edges.Records.assertSame;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.Result;
import org.tensorflow.SavedModelBundle;
import org.tensorflow.Session;
import org.tensorflow.Tensor;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt32;
import org.tensorflow.types.TInt64;

/** Ragged and padded batches where TensorFlow itself reads them: a model that Python made, and ops of a graph. */
@ExtendWith(Leaks.class)
class RaggedTensorFlowTest {
    private static final List<Doc> DOCS = List.of(
            new Doc(new int[] {1, 2, 3}, 0),
            new Doc(new int[0], 1),
            new Doc(new int[] {4, 5}, 2),
            new Doc(new int[] {6}, 3));

    @TempDir
    private Path folder;

    @Test
    void aModelWithARaggedInputTakesABatch() throws Exception {
        assertThat(sums(DOCS))
                .containsExactly(new RaggedSum(6, 3), new RaggedSum(0, 0), new RaggedSum(9, 2), new RaggedSum(6, 1));
    }

    @Test
    void itFindsTheSumsOfManyRows() throws Exception {
        Random random = new Random(1);
        List<Doc> docs = IntStream.range(0, 1000)
                .mapToObj(n ->
                        new Doc(random.ints(random.nextInt(50), -1000, 1000).toArray(), n))
                .toList();
        assertThat(sums(docs))
                .isEqualTo(docs.stream()
                        .map(doc -> new RaggedSum(Arrays.stream(doc.tokens()).sum(), doc.tokens().length))
                        .toList());
    }

    @Test
    void itTakesABatchOfEmptyRowsOnlyAndOneWithoutRows() throws Exception {
        assertThat(sums(List.of(new Doc(new int[0], 0), new Doc(new int[0], 1))))
                .containsExactly(new RaggedSum(0, 0), new RaggedSum(0, 0));
        assertThat(sums(List.of())).isEmpty();
    }

    @Test
    void itTakesWhatAFileHolds() throws Exception {
        Path file = folder.resolve("docs.npz");
        DocNumpy.write(file, DOCS);
        try (SavedModelBundle model = SavedModelBundle.load(model().toString());
                DocBatch batch = DocBatch.read(file);
                DocBatch slice = batch.slice(1, 4)) {
            assertThat(sums(model, slice))
                    .containsExactly(new RaggedSum(0, 0), new RaggedSum(9, 2), new RaggedSum(6, 1));
        }
    }

    private static List<RaggedSum> sums(List<Doc> docs) throws IOException, URISyntaxException {
        try (SavedModelBundle model = SavedModelBundle.load(model().toString());
                DocBatch batch = DocBatch.of(docs)) {
            return sums(model, batch);
        }
    }

    private static List<RaggedSum> sums(SavedModelBundle model, DocBatch batch) {
        try (RaggedSumBatch sums =
                RaggedSumBatch.of(model.function("serving_default").call(batch.asMap()))) {
            return sums.toRecords();
        }
    }

    private static Path model() throws URISyntaxException {
        return Path.of(Objects.requireNonNull(RaggedTensorFlowTest.class.getResource("/models/ragged_sum"))
                .toURI());
    }

    @Test
    void theNamesInAMapAreThoseOfAFlattenedRaggedInput() {
        try (DocBatch batch = DocBatch.of(DOCS);
                JaggedDocBatch jagged = JaggedDocBatch.of(new JaggedDoc(new int[][] {{1}, {}}, 1))) {
            assertThat(batch.asMap().keySet()).containsExactly("tokens", "tokens_1", "label");
            assertThat(batch.asMap().get("tokens")).isSameAs(batch.tokens().values());
            assertThat(batch.asMap().get("tokens_1")).isSameAs(batch.tokens().rowSplits());
            assertThat(jagged.asMap().keySet()).containsExactly("sentences", "sentences_1", "sentences_2", "label");
            assertThat(ints(jagged.asMap().get("sentences_1"))).containsExactly(0, 2);
            assertThat(ints(jagged.asMap().get("sentences_2"))).containsExactly(0, 1, 1);
        }
    }

    @Test
    void segmentOpsOfAGraphReadValuesAndSplits() {
        try (Graph graph = new Graph();
                DocBatch batch = DocBatch.of(DOCS)) {
            Ops tf = Ops.create(graph);
            Placeholder<TInt32> values = tf.placeholder(TInt32.class);
            Placeholder<TInt64> splits = tf.placeholder(TInt64.class);
            Operand<TInt64> positions =
                    tf.range(tf.constant(0L), tf.dtypes.cast(tf.size(values), TInt64.class), tf.constant(1L));
            Operand<TInt32> after =
                    tf.upperBound(tf.expandDims(splits, tf.constant(0)), tf.expandDims(positions, tf.constant(0)));
            Operand<TInt32> rows = tf.math.sub(tf.squeeze(after), tf.constant(1));
            Operand<TInt32> sums = tf.math.unsortedSegmentSum(values, rows, tf.constant(DOCS.size()));
            try (Session session = new Session(graph);
                    Result result = session.runner()
                            .feed(values, batch.tokens().values())
                            .feed(splits, batch.tokens().rowSplits())
                            .fetch(sums)
                            .run()) {
                assertThat(ints(result.get(0))).containsExactly(6, 0, 9, 6);
            }
        }
    }

    @Test
    void whatAGraphReturnsIsARaggedBatch() {
        try (Graph graph = new Graph();
                DocBatch batch = DocBatch.of(DOCS)) {
            Ops tf = Ops.create(graph);
            Placeholder<TInt32> values = tf.placeholder(TInt32.class);
            Operand<TInt32> negative = tf.math.neg(values);
            try (Session session = new Session(graph)) {
                Result result = session.runner()
                        .feed(values, batch.tokens().values())
                        .fetch(negative)
                        .run();
                Map<String, Tensor> tensors = Map.of(
                        "tokens", result.get(0), "tokens_1", batch.tokens().rowSplits(), "label", batch.label());
                try (result;
                        DocBatch negated = DocBatch.view(tensors)) {
                    assertThat(negated.get(2).tokens()).containsExactly(-4, -5);
                    assertThat(negated.get(1).tokens()).isEmpty();
                }
            }
        }
    }

    @Test
    void aPaddedBatchAndItsMaskMultiplyInAGraph() {
        List<PaddedInput> inputs = List.of(
                new PaddedInput(new int[] {7, 8, 9}, 0),
                new PaddedInput(new int[0], 1),
                new PaddedInput(new int[] {1, 2, 3, 4, 5, 6, 7}, 2));
        try (Graph graph = new Graph();
                PaddedInputBatch batch = PaddedInputBatch.of(inputs)) {
            Ops tf = Ops.create(graph);
            Placeholder<TInt32> tokens = tf.placeholder(TInt32.class);
            Placeholder<TInt32> mask = tf.placeholder(TInt32.class);
            Operand<TInt32> sums = tf.reduceSum(tf.math.mul(tokens, mask), tf.constant(1));
            try (Session session = new Session(graph);
                    Result result = session.runner()
                            .feed(tokens, batch.asMap().get("input_ids"))
                            .feed(mask, batch.asMap().get("attention_mask"))
                            .fetch(sums)
                            .run()) {
                assertThat(ints(result.get(0))).containsExactly(24, 0, 15);
            }
        }
    }

    @Test
    void rowsOfFixedShapesAreValuesWithThatShape() {
        float[][][] rows = {{{1, 2, 3}}, {}, {{4, 5, 6}, {7, 8, 9}}};
        List<RaggedKinds> kinds = Arrays.stream(rows)
                .map(vectors -> new RaggedKinds(
                        new int[0],
                        0,
                        new boolean[0],
                        new byte[0],
                        new short[0],
                        new long[0],
                        new float[0],
                        new double[0],
                        new float[2][2],
                        vectors,
                        new float[0],
                        new double[0][][],
                        new String[0],
                        new String[0][],
                        new byte[0][],
                        new Pet.Kind[0],
                        new Pet.Kind[0][]))
                .toList();
        try (RaggedKindsBatch batch = RaggedKindsBatch.of(kinds)) {
            assertThat(batch.vectors().values().shape().asArray()).containsExactly(3, 3);
            assertThat(batch.matrices().values().shape().asArray()).containsExactly(0, 2, 2);
            assertThat(batch.vectors().rowSplits().streamOfObjects()).containsExactly(0L, 1L, 1L, 3L);
            assertThat(InTensorFlow.element(TFloat32.class, batch.vectors().values(), 2, 1))
                    .isEqualTo(8);
            assertSame(batch.toRecords(), kinds);
        }
    }

    private static List<Integer> ints(Tensor tensor) {
        return tensor instanceof TInt64 longs
                ? longs.streamOfObjects().map(Long::intValue).toList()
                : ((TInt32) tensor).streamOfObjects().toList();
    }
}
