package dev.tenon.edges;

import static dev.tenon.edges.Records.assertSame;
import static dev.tenon.edges.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.tenon.numpy.NumpyDataset;
import dev.tenon.tensorflow.Batches;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.tensorflow.Tensor;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.types.TInt32;
import org.tensorflow.types.TInt64;

/** Ragged and padded components, and a mask, in nested records, along every edge. */
@ExtendWith(Leaks.class)
class RaggedNestedTest {
    private static final String MASK = "right_doc/input/attention_mask";
    private static final String[] KEYS = {
        "left/tokens",
        "left/tokens_1",
        "left/label",
        "right_doc/input/input_ids",
        "right_doc/input/input_ids.lengths",
        MASK,
        "right_doc/input/label",
        "right_doc/jagged/sentences",
        "right_doc/jagged/sentences_1",
        "right_doc/jagged/sentences_2",
        "right_doc/jagged/label",
        "own",
        "own_1"
    };

    private static final List<RaggedPair> PAIRS =
            IntStream.range(0, 5).mapToObj(RaggedNestedTest::pair).toList();

    @RegisterExtension
    final GivenTensors given = new GivenTensors();

    @TempDir
    private Path folder;

    /** With rows as long as its number. */
    private static RaggedPair pair(int number) {
        int[] row = IntStream.rangeClosed(1, number).toArray();
        JaggedDoc jagged = new JaggedDoc(new int[][] {row, {}, {7}}, 3);
        return new RaggedPair(new Doc(row, 1), new RaggedPair.Both(new PaddedInput(row, 2), jagged), row);
    }

    @Test
    void theKeysOfABatchAreInTheRecordsOrder() {
        try (RaggedPairBatch batch = RaggedPairBatch.of(PAIRS)) {
            assertThat(batch.asMap().keySet()).containsExactly(KEYS);
            assertThat(batch.right().asMap().keySet())
                    .containsExactly(
                            "input/input_ids",
                            "input/input_ids.lengths",
                            "input/attention_mask",
                            "input/label",
                            "jagged/sentences",
                            "jagged/sentences_1",
                            "jagged/sentences_2",
                            "jagged/label");
        }
    }

    @Test
    void theKeysOfOneExampleHaveNoLengthsNorMask() {
        try (RaggedPairTensors tensors = RaggedPairTensors.of(PAIRS.get(3))) {
            assertThat(tensors.asMap().keySet())
                    .containsExactly(
                            "left/tokens",
                            "left/label",
                            "right_doc/input/input_ids",
                            "right_doc/input/label",
                            "right_doc/jagged/sentences",
                            "right_doc/jagged/sentences_1",
                            "right_doc/jagged/label",
                            "own");
            try (RaggedPairTensors view = RaggedPairTensors.view(tensors.asMap());
                    RaggedPairTensors of =
                            RaggedPairTensors.of(tensors.left(), tensors.right(), TInt32.vectorOf(1, 2, 3))) {
                assertSame(List.of(view.toRecord(), of.toRecord()), List.of(PAIRS.get(3), PAIRS.get(3)));
            }
        }
    }

    @Test
    void aViewOfTheMapIsTheSame() {
        try (RaggedPairBatch batch = RaggedPairBatch.of(PAIRS);
                RaggedPairBatch view = RaggedPairBatch.view(batch.asMap());
                RaggedPair_BothBatch right =
                        RaggedPair_BothBatch.view(batch.right().asMap())) {
            assertSame(view.toRecords(), PAIRS);
            assertThat(view.right().input().tokensMask()).isSameAs(batch.asMap().get(MASK));
            assertThat(right.input().tokensMask()).isSameAs(batch.asMap().get(MASK));
            assertThat(right.jagged().sentences().rowSplits())
                    .isSameAs(batch.asMap().get("right_doc/jagged/sentences_1"));
        }
    }

    /** Tensors that nobody knows, with splits of 32 bits. */
    private Map<String, Tensor> giveAll() {
        try (RaggedPairBatch batch = RaggedPairBatch.of(PAIRS.subList(1, 3))) {
            Map<String, Tensor> tensors = new HashMap<>(batch.asMap());
            tensors.forEach((key, tensor) -> given.put(key, copy(tensor)));
        }
        given.put("own_1", TInt32.vectorOf(0, 1, 3));
        given.put("right_doc/jagged/sentences_1", TInt32.vectorOf(0, 3, 6));
        return given.map();
    }

    private static Tensor copy(Tensor tensor) {
        return tensor instanceof TInt32 ints ? TInt32.tensorOf(ints) : TInt64.tensorOf((TInt64) tensor);
    }

    @Test
    void aMaskThatIsGivenIsUsed() {
        giveAll();
        try (RaggedPairBatch view = RaggedPairBatch.view(given.map())) {
            assertThat(view.right().input().tokensMask()).isSameAs(given.map().get(MASK));
            assertSame(view.toRecords(), PAIRS.subList(1, 3));
        }
    }

    @Test
    void aMaskThatIsLeftOutIsMadeAndEndsWithTheBatch() {
        giveAll();
        given.remove(MASK);
        RaggedPairBatch view = RaggedPairBatch.view(given.map());
        TInt32 mask = view.right().input().tokensMask();
        assertThat(view.asMap()).containsEntry(MASK, mask).containsOnlyKeys(KEYS);
        assertThat(mask.streamOfObjects()).containsExactly(1, 0, 0, 0, 0, 1, 1, 0, 0, 0);
        try (RaggedPairBatch slice = view.slice(1, 2)) {
            assertThat(slice.right().input().tokensMask().streamOfObjects()).containsExactly(1, 1, 0, 0, 0);
            assertSame(slice.toRecords(), PAIRS.subList(2, 3));
        }
        view.close();
        assertThatIllegalStateException().isThrownBy(mask::numBytes);
    }

    @Test
    void aMaskThatDoesNotFitIsNamedByItsWholeKey() {
        giveAll();
        given.put(MASK, TInt32.tensorOf(Shape.of(2, 5), DataBuffers.of(1, 0, 0, 0, 0, 1, 0, 1, 0, 0)));
        assertRefused(
                RaggedPairBatch.TYPE,
                given.map(),
                "RaggedPair.right.input.tokens, example 1 of " + MASK
                        + ": expected 2 ones, as its length says, and zeros behind them, found others: "
                        + "leave the mask out, and it is made");
    }

    @Test
    void lengthsAndSplitsThatDoNotFitAreNamedByTheirWholeKeys() {
        giveAll();
        given.put("right_doc/input/input_ids.lengths", TInt64.vectorOf(1, 6));
        assertRefused(
                RaggedPairBatch.TYPE,
                given.map(),
                "RaggedPair.right.input.tokens, example 1 of right_doc/input/input_ids.lengths: "
                        + "expected a length of 0 to 5, the width of the padded array, found 6");
        giveAll();
        given.put("right_doc/jagged/sentences_1", TInt64.vectorOf(0, 3, 5));
        assertRefused(
                RaggedPairBatch.TYPE,
                given.map(),
                "RaggedPair.right.jagged.sentences, right_doc/jagged/sentences_1: "
                        + "expected row splits that end with the number of inner rows, 6, found 5");
        giveAll();
        given.remove("left/tokens_1");
        assertRefused(
                () -> RaggedPairBatch.of(given.map()),
                "RaggedPair.left.tokens: the map of tensors has no 'left/tokens_1', only 'left/label', 'left/tokens', "
                        + "'own', 'own_1', 'right_doc/input/attention_mask', 'right_doc/input/input_ids', "
                        + "'right_doc/input/input_ids.lengths', 'right_doc/input/label', 'right_doc/jagged/label', "
                        + "'right_doc/jagged/sentences' and 2 more"
                        + "; add the row splits as 'left/tokens_1', np.cumsum([0] + [len(r) for r in rows])");
    }

    @Test
    void slicesHaveTheirOwnRowsAndTheWholeWidth() {
        try (RaggedPairBatch batch = RaggedPairBatch.of(PAIRS);
                RaggedPairBatch slice = batch.slice(1, 4);
                RaggedPair_BothBatch right = batch.right().slice(4, 5);
                JaggedDocBatch jagged = right.slice(0, 1).jagged()) {
            assertSame(slice.toRecords(), PAIRS.subList(1, 4));
            assertThat(slice.left().tokens().rowSplits().streamOfObjects()).containsExactly(0L, 1L, 3L, 6L);
            assertThat(slice.right().input().tokens().shape().asArray()).containsExactly(3, 5);
            assertThat(slice.right().input().tokensMask().streamOfObjects())
                    .containsExactly(1, 0, 0, 0, 0, 1, 1, 0, 0, 0, 1, 1, 1, 0, 0);
            assertThat(slice.right().jagged().sentences().size()).isEqualTo(3);
            assertSame(right.toRecords(), List.of(PAIRS.get(4).right()));
            assertSame(jagged.toRecords(), List.of(PAIRS.get(4).right().jagged()));
        }
    }

    @Test
    void whatIsMadeOfASliceOutlivesItsBatch() {
        RaggedPairBatch batch = RaggedPairBatch.of(PAIRS);
        RaggedPairBatch slice = batch.slice(1, 4);
        RaggedPairBatch detached = slice.detach();
        RaggedPairBatch of = RaggedPairBatch.of(slice.left(), slice.right(), slice.own());
        batch.close();
        try (detached;
                of) {
            assertSame(detached.toRecords(), PAIRS.subList(1, 4));
            assertSame(of.toRecords(), PAIRS.subList(1, 4));
            assertThat(of.right().input().tokensMask())
                    .isEqualTo(detached.right().input().tokensMask());
        }
    }

    @Test
    void filesHaveTheirKeysAndNoMask() throws IOException, InterruptedException {
        RaggedPairNumpy.write(folder.resolve("pairs.npz"), PAIRS);
        try (RaggedPairBatch batch = RaggedPairBatch.of(PAIRS)) {
            batch.write(folder.resolve("pairs"));
            batch.write(folder.resolve("batch.npz"));
        }
        RaggedPairNumpy.writeExample(folder.resolve("pair.npz"), PAIRS.get(2));
        assertThat(folder.resolve("batch.npz")).hasSameBinaryContentAs(folder.resolve("pairs.npz"));
        assertThat(Python.run(folder, """
                z, one = np.load('pairs.npz'), np.load('pair.npz')
                print(*z.files)
                print(*one.files)
                print(z['right_doc/input/input_ids'].tolist(), z['right_doc/input/input_ids.lengths'].tolist())
                assert np.array_equal(np.load('pairs/left/tokens.values.npy'), z['left/tokens.values'])
                assert np.array_equal(np.load('pairs/right_doc/jagged/sentences.row_splits_1.npy'),
                                      z['right_doc/jagged/sentences.row_splits_1'])
                """)).isEqualTo("""
                left/tokens.values left/tokens.row_splits left/label \
                right_doc/input/input_ids right_doc/input/input_ids.lengths right_doc/input/label \
                right_doc/jagged/sentences.values right_doc/jagged/sentences.row_splits_0 \
                right_doc/jagged/sentences.row_splits_1 right_doc/jagged/label own.values own.row_splits
                left/tokens left/label right_doc/input/input_ids right_doc/input/label \
                right_doc/jagged/sentences.values right_doc/jagged/sentences.row_splits right_doc/jagged/label own
                [[-1, -1, -1, -1, -1], [1, -1, -1, -1, -1], [1, 2, -1, -1, -1], [1, 2, 3, -1, -1], [1, 2, 3, 4, -1]] \
                [0, 1, 2, 3, 4]
                """);
    }

    @Test
    void filesAreReadOnEveryWay() throws IOException {
        for (String name : List.of("pairs.npz", "pairs")) {
            Path file = folder.resolve(name);
            RaggedPairNumpy.write(file, PAIRS);
            assertSame(RaggedPairNumpy.read(file), PAIRS);
            try (RaggedPairBatch batch = RaggedPairBatch.read(file);
                    NumpyDataset<RaggedPair> dataset = RaggedPairNumpy.open(file);
                    Batches<RaggedPairBatch> batches = RaggedPairBatch.batches(dataset, 2)) {
                assertSame(batch.toRecords(), PAIRS);
                assertThat(batch.asMap().keySet()).containsExactly(KEYS);
                assertSame(List.of(dataset.get(4), dataset.get(0)), List.of(PAIRS.get(4), PAIRS.get(0)));
                List<RaggedPair> seen = new ArrayList<>();
                batches.forEach(each -> {
                    assertThat(each.right().input().tokensMask().shape().get(1)).isEqualTo(5);
                    seen.addAll(each.toRecords());
                });
                assertSame(seen, PAIRS);
            }
        }
    }
}
