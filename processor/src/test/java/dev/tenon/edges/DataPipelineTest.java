package dev.tenon.edges;

import static dev.tenon.edges.Records.assertSame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.tensorflow.Batches;
import dev.tenon.tensorflow.DataIterator;
import dev.tenon.tensorflow.DataPipeline;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tensorflow.EagerSession;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.Result;
import org.tensorflow.Session;
import org.tensorflow.Tensor;
import org.tensorflow.exceptions.TFOutOfRangeException;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.op.Op;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Variable;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt64;

/** The examples of a batch as a pipeline in a graph: {@code tf.data.Dataset.from_tensor_slices}. */
@ExtendWith(Leaks.class)
class DataPipelineTest {
    private static final List<Digit> DIGITS =
            IntStream.range(0, 10).mapToObj(Digit::number).toList();

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

    private DataPipeline<DigitBatch> digits(DigitBatch batch) {
        return DataPipeline.fromTensorSlices(tf, DigitBatch.TYPE, batch);
    }

    @Test
    void batchesHaveTheExamplesInOrderTheLastOneBeingSmaller() {
        try (DigitBatch all = DigitBatch.of(DIGITS)) {
            DataPipeline<DigitBatch> pipeline = digits(all).batch(4);
            assertThat(labels(pipeline)).containsExactly(List.of(0, 1, 2, 3), List.of(4, 5, 6, 7), List.of(8, 9));
            assertSame(records(pipeline), DIGITS);
        }
    }

    @Test
    void theRemainderIsLeftOutWhereThatIsAskedFor() {
        try (DigitBatch all = DigitBatch.of(DIGITS)) {
            DataPipeline<DigitBatch> pipeline = digits(all).batch(4, true);
            assertThat(labels(pipeline)).containsExactly(List.of(0, 1, 2, 3), List.of(4, 5, 6, 7));
            assertThat(pipeline.outputShapes()).containsExactly(Shape.of(4, 8, 8), Shape.of(4));
        }
    }

    /** As {@code from_tensor_slices({"image": images, "label": labels}).batch(4).element_spec}. */
    @Test
    void theElementSpecIsThatOfPython() {
        try (DigitBatch all = DigitBatch.of(DIGITS)) {
            DataPipeline<DigitBatch> examples = digits(all);
            assertThat(examples.outputTypes()).containsExactly(TFloat32.class, TInt64.class);
            assertThat(examples.outputShapes()).containsExactly(Shape.of(8, 8), Shape.scalar());
            DataPipeline<DigitBatch> batches = examples.batch(4);
            assertThat(batches.outputShapes()).hasToString("[[-1, 8, 8], [-1]]"); // unknown lengths equal none
            assertThat(batches).hasToString("DataPipeline(Digit: image [-1, 8, 8], label [-1])");
            assertThat(batches.makeIterator().next()).hasSize(2).hasEntrySatisfying("image", image -> {
                assertThat(image.shape()).hasToString("[-1, 8, 8]");
                assertThat(image.type()).isEqualTo(TFloat32.class);
            });
        }
    }

    /** {@code Dataset.range(10).shuffle(4, seed=7)} of Python gives this order. */
    @Test
    void aShuffledOrderIsThatOfPython() {
        try (DigitBatch all = DigitBatch.of(DIGITS)) {
            DataPipeline<DigitBatch> pipeline = digits(all).shuffle(4, 7).batch(10);
            assertThat(labels(pipeline)).containsExactly(List.of(PYTHON_ORDER));
        }
    }

    @Test
    void aShuffleIsAPermutationAnotherOneEachTime() throws IOException {
        try (DigitBatch all = DigitBatch.of(DIGITS)) {
            DataPipeline<DigitBatch> pipeline =
                    digits(all).shuffle(10, 7).repeat(2).batch(10);
            List<List<Integer>> orders = labels(pipeline);
            assertThat(orders).hasSize(2).doesNotHaveDuplicates();
            assertThat(orders).allSatisfy(order -> assertThat(order).containsExactlyInAnyOrder(LABELS));
            assertThat(labels(pipeline)).isEqualTo(orders);
            assertThat(labels(digits(all).shuffle(10, 8).batch(10))).doesNotContainAnyElementsOf(orders);
        }
    }

    @Test
    void eachEpochOfBatchesHasAnOrderOfItsOwnTheSameInEverySession() {
        try (DigitBatch all = DigitBatch.of(DIGITS)) {
            DataIterator<DigitBatch> iterator =
                    digits(all).shuffle(10, 7).batch(10).makeIterator();
            List<List<List<Integer>>> runs = new ArrayList<>();
            for (int run = 0; run < 2; run++) {
                List<List<Integer>> epochs = new ArrayList<>();
                try (Session session = new Session(graph);
                        Batches<DigitBatch> batches = iterator.batches(session)) {
                    for (int epoch = 0; epoch < 3; epoch++) {
                        batches.forEach(batch -> epochs.add(labels(batch)));
                    }
                }
                runs.add(epochs);
            }
            assertThat(runs.get(0)).hasSize(3).doesNotHaveDuplicates();
            assertThat(runs.get(1)).isEqualTo(runs.get(0));
        }
    }

    @Test
    void elementsAreRepeatedTakenAndSkipped() {
        try (DigitBatch all = DigitBatch.of(DIGITS)) {
            assertThat(labels(digits(all).skip(2).take(3).repeat(2).batch(4).prefetch(2)))
                    .containsExactly(List.of(2, 3, 4, 2), List.of(3, 4));
            assertThat(labels(digits(all).batch(4).skip(2).repeat().take(3)))
                    .containsExactly(List.of(8, 9), List.of(8, 9), List.of(8, 9));
            assertThat(labels(digits(all).repeat(0).batch(4))).isEmpty();
        }
    }

    @Test
    void aPipelineIsAsItWasWhenItIsGoneOnWith() {
        try (DigitBatch all = DigitBatch.of(DIGITS)) {
            DataPipeline<DigitBatch> examples = digits(all);
            DataPipeline<DigitBatch> first = examples.take(2);
            first.batch(1, true);
            assertThat(labels(first.batch(10))).containsExactly(List.of(0, 1));
            assertThat(labels(examples.batch(5))).hasSize(2);
        }
    }

    @Test
    void aModelIsTrainedUntilNoElementIsLeft() throws IOException {
        try (DigitBatch all = DigitBatch.of(DIGITS);
                Session session = new Session(graph)) {
            DataIterator<DigitBatch> iterator =
                    digits(all).shuffle(10, 1).repeat(3).batch(4).makeIterator();
            @SuppressWarnings("unchecked") // it is declared so
            Operand<TInt64> label = (Operand<TInt64>) iterator.next().get("label");
            Variable<TInt64> sum = tf.variable(Shape.scalar(), TInt64.class);
            Op begin = tf.assign(sum, tf.constant(0L));
            Op step = tf.assignAdd(sum, tf.reduceSum(label, tf.constant(0)));
            session.runner().addTarget(begin).run().close();
            iterator.initialize(session);
            int steps = 0;
            try {
                while (true) {
                    session.runner().addTarget(step).run().close();
                    steps++;
                }
            } catch (TFOutOfRangeException e) {
                assertThat(steps).isEqualTo(8);
            }
            try (Result result = session.runner().fetch(sum).run()) {
                assertThat(((TInt64) result.get(0)).getLong()).isEqualTo(3 * 45);
            }
        }
    }

    @Test
    void otherOpsGoOnWithTheVariant() throws IOException {
        try (DigitBatch all = DigitBatch.of(DIGITS);
                Session session = new Session(graph)) {
            DataPipeline<DigitBatch> examples = digits(all);
            Operand<?> third = tf.data.shardDataset(
                    examples.variant(),
                    tf.constant(3L),
                    tf.constant(1L),
                    examples.outputTypes(),
                    examples.outputShapes());
            Operand<?> iterator = tf.data.iterator("", "", examples.outputTypes(), examples.outputShapes());
            Operand<?> label = tf.data
                    .iteratorGetNext(iterator, examples.outputTypes(), examples.outputShapes())
                    .components()
                    .get(1);
            examples.initialize(session, tf.data.makeIterator(third, iterator));
            List<Long> labels = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                try (Result result = session.runner().fetch(label).run()) {
                    labels.add(((TInt64) result.get(0)).getLong());
                }
            }
            assertThat(labels).containsExactly(1L, 4L, 7L);
        }
    }

    @Test
    void tensorFlowSharesTheMemoryAndKeepsItWhenTheBatchIsClosed() throws IOException {
        DataIterator<DigitBatch> iterator;
        try (Session session = new Session(graph)) {
            try (DigitBatch all = DigitBatch.of(DIGITS)) {
                iterator = digits(all).batch(10).makeIterator();
                iterator.initialize(session);
                all.label().setLong(99, 3); // which nobody should do; here it shows that there is no copy
            }
            DigitBatch.of(DIGITS.subList(5, 10)).close(); // memory of that size would be used again
            try (DigitBatch batch = DigitBatch.of(fetch(session, iterator))) {
                assertThat(labels(batch)).containsExactly(0, 1, 2, 99, 4, 5, 6, 7, 8, 9);
                assertSame(batch.toRecords().subList(4, 10), DIGITS.subList(4, 10));
            }
            assertThatIllegalStateException()
                    .isThrownBy(() -> iterator.initialize(session))
                    .withMessage("the tensors of this Digit were closed");
        }
    }

    private static Map<String, Tensor> fetch(Session session, DataIterator<?> iterator) {
        Session.Runner runner = session.runner();
        iterator.next().values().forEach(runner::fetch);
        Result result = runner.run();
        Map<String, Tensor> tensors = new HashMap<>();
        List<String> keys = List.copyOf(iterator.next().keySet());
        for (int i = 0; i < keys.size(); i++) {
            tensors.put(keys.get(i), result.get(i));
        }
        return tensors;
    }

    @Test
    void aBatchOfALoopLivesUntilTheNextOneUnlessItIsDetached() {
        try (DigitBatch all = DigitBatch.of(DIGITS);
                Session session = new Session(graph)) {
            DigitBatch detached;
            try (Batches<DigitBatch> batches =
                    digits(all).batch(4).makeIterator().batches(session)) {
                Iterator<DigitBatch> iterator = batches.iterator();
                DigitBatch first = iterator.next();
                assertThat(iterator.hasNext()).isTrue();
                assertThat(first.size()).isEqualTo(4);
                detached = iterator.next().detach();
                assertThatIllegalStateException().isThrownBy(first::size);
                assertThat(iterator.hasNext()).isTrue(); // and is left there
            }
            try (detached) {
                assertThat(labels(detached)).containsExactly(4, 5, 6, 7);
            }
        }
    }

    @Test
    void batchesOfAPipelineAreMadeAheadButInItsOrder() {
        try (DigitBatch all = DigitBatch.of(DIGITS);
                Session session = new Session(graph);
                Batches<DigitBatch> batches =
                        digits(all).batch(4).makeIterator().batches(session).prefetch(2)) {
            List<Integer> labels = new ArrayList<>();
            batches.forEach(batch -> labels.addAll(labels(batch)));
            assertThat(labels).containsExactly(LABELS);
            assertThatThrownBy(() -> batches.shuffle(1))
                    .isInstanceOf(UnsupportedOperationException.class)
                    .hasMessageContaining("DataPipeline.shuffle");
            assertThatThrownBy(batches::dropRemainder)
                    .isInstanceOf(UnsupportedOperationException.class)
                    .hasMessageContaining("DataPipeline.batch(size, true)");
        }
    }

    @Test
    void sessionsHaveTheirOwnPlaces() throws IOException {
        try (DigitBatch all = DigitBatch.of(DIGITS);
                Session one = new Session(graph);
                Session other = new Session(graph)) {
            DataIterator<DigitBatch> iterator = digits(all).batch(4).makeIterator();
            try (Batches<DigitBatch> batches = iterator.batches(one);
                    Batches<DigitBatch> others = iterator.batches(other)) {
                batches.iterator().next();
                assertThat(labels(others.iterator().next())).containsExactly(0, 1, 2, 3);
            }
        }
    }

    @Test
    void eagerOpsAreRefused() {
        try (EagerSession eager = EagerSession.create();
                DigitBatch all = DigitBatch.of(DIGITS)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> DataPipeline.fromTensorSlices(Ops.create(eager), DigitBatch.TYPE, all))
                    .withMessage("a pipeline is made in a graph, by Ops.create(graph); these ops are eager");
        }
    }

    @Test
    void aClosedBatchGivesNoPipeline() {
        DigitBatch all = DigitBatch.of(DIGITS);
        all.close();
        assertThatIllegalStateException()
                .isThrownBy(() -> digits(all))
                .withMessage("the tensors of this Digit were closed");
    }

    @Test
    void aClosedSessionGivesNoBatch() {
        try (DigitBatch all = DigitBatch.of(DIGITS)) {
            Session session = new Session(graph);
            try (Batches<DigitBatch> batches =
                    digits(all).batch(4).makeIterator().batches(session)) {
                Iterator<DigitBatch> iterator = batches.iterator();
                iterator.next();
                session.close();
                assertThatIllegalStateException().isThrownBy(iterator::hasNext);
            }
        }
    }

    @Test
    void batchesOfBatchesAreRefused() {
        try (DigitBatch all = DigitBatch.of(DIGITS)) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> digits(all).batch(2).batch(2))
                    .withMessage("the elements of this pipeline are batches already");
        }
    }

    @Test
    void singleExamplesAreNoBatches() {
        try (DigitBatch all = DigitBatch.of(DIGITS);
                Session session = new Session(graph)) {
            DataIterator<DigitBatch> iterator = digits(all).makeIterator();
            assertThatIllegalStateException()
                    .isThrownBy(() -> iterator.batches(session))
                    .withMessageContaining("batch(n) makes batches of them");
        }
    }

    @Test
    void numbersThatMeanNothingAreRefused() {
        try (DigitBatch all = DigitBatch.of(DIGITS)) {
            DataPipeline<DigitBatch> examples = digits(all);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> examples.batch(0))
                    .withMessage("a batch holds 1 example or more, not 0");
            assertThatIllegalArgumentException().isThrownBy(() -> examples.shuffle(0, 1));
            assertThatIllegalArgumentException().isThrownBy(() -> examples.prefetch(0));
            assertThatIllegalArgumentException().isThrownBy(() -> examples.repeat(-1));
            assertThatIllegalArgumentException().isThrownBy(() -> examples.take(-1));
            assertThatIllegalArgumentException().isThrownBy(() -> examples.skip(-1));
        }
    }

    @Test
    void anEmptyBatchHasNoElement() {
        try (DigitBatch none = DigitBatch.of()) {
            assertThat(labels(digits(none).batch(4))).isEmpty();
        }
    }

    @Test
    void anIteratorThatWasNotInitializedSaysSo() {
        try (DigitBatch all = DigitBatch.of(DIGITS);
                Session session = new Session(graph)) {
            DataIterator<DigitBatch> iterator = digits(all).makeIterator();
            assertThatThrownBy(() -> fetch(session, iterator)).hasMessageContaining("has not been initialized");
        }
    }

    private List<List<Integer>> labels(DataPipeline<DigitBatch> pipeline) {
        List<List<Integer>> labels = new ArrayList<>();
        try (Session session = new Session(graph);
                Batches<DigitBatch> batches = pipeline.makeIterator().batches(session)) {
            batches.forEach(batch -> labels.add(labels(batch)));
        }
        return labels;
    }

    private static List<Integer> labels(DigitBatch batch) {
        return batch.label().streamOfObjects().map(Long::intValue).toList();
    }

    private List<Digit> records(DataPipeline<DigitBatch> pipeline) {
        List<Digit> records = new ArrayList<>();
        try (Session session = new Session(graph);
                Batches<DigitBatch> batches = pipeline.makeIterator().batches(session)) {
            batches.forEach(batch -> records.addAll(batch.toRecords()));
        }
        return records;
    }

    private static final Integer[] LABELS = IntStream.range(0, 10).boxed().toArray(Integer[]::new);
    private static final Integer[] PYTHON_ORDER = {0, 4, 2, 3, 5, 6, 1, 8, 7, 9};
}
