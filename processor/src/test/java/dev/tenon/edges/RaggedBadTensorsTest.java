package dev.tenon.edges;

import static dev.tenon.edges.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tensorflow.Tensor;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt32;
import org.tensorflow.types.TInt64;

/** Row splits that do not fit their tensors; whoever handed them over still owns them. */
@ExtendWith(Leaks.class)
class RaggedBadTensorsTest {
    private static final String SPLITS = "Doc.tokens, tokens_1: ";
    private static final String NONE = "expected row splits, one more than there are rows, found none";
    private static final String NO_CAST = ": tensors are not cast, use tf.dtypes.cast";

    @RegisterExtension
    final GivenTensors given = new GivenTensors();

    /** Six values, and labels of four examples. */
    private void giveDoc(Tensor splits) {
        given.put("tokens", TInt32.vectorOf(1, 2, 3, 4, 5, 6));
        given.put("tokens_1", splits);
        given.put("label", TInt64.vectorOf(0, 1, 2, 3));
    }

    private void refused(String message) {
        assertRefused(DocBatch.TYPE, given.map(), message);
    }

    /** Of both widths. */
    private void refusedSplits(long[] splits, String message) {
        giveDoc(TInt64.vectorOf(splits));
        refused(SPLITS + message);
        giveDoc(TInt32.vectorOf(Arrays.stream(splits).mapToInt(Math::toIntExact).toArray()));
        refused(SPLITS + message);
    }

    @Test
    void splitsOfBothWidthsThatAreRight() {
        giveDoc(TInt64.vectorOf(0, 3, 3, 5, 6));
        try (DocBatch batch = DocBatch.view(given.map())) {
            assertThat(batch.tokens().rowSplits()).isSameAs(given.map().get("tokens_1"));
            assertThat(batch.get(2).tokens()).containsExactly(4, 5);
        }
        giveDoc(TInt32.vectorOf(0, 3, 3, 5, 6));
        try (DocBatch batch = DocBatch.view(given.map())) {
            assertThat(batch.tokens().rowSplits().streamOfObjects()).containsExactly(0L, 3L, 3L, 5L, 6L);
            assertThat(batch.get(2).tokens()).containsExactly(4, 5);
        }
    }

    @Test
    void splitsThatDoNotBeginWithZero() {
        refusedSplits(new long[] {1, 3, 3, 5, 6}, "expected row splits that begin with 0, found 1");
        refusedSplits(new long[] {-2, 3, 3, 5, 6}, "expected row splits that begin with 0, found -2");
    }

    @Test
    void splitsThatDecrease() {
        String decrease = "expected row splits that do not decrease, found ";
        refusedSplits(new long[] {0, 3, 2, 5, 6}, decrease + "2 at [2], after 3");
        refusedSplits(new long[] {0, 3, -1, 5, 6}, decrease + "-1 at [2], after 3");
        giveDoc(TInt64.vectorOf(0, Long.MAX_VALUE, Long.MIN_VALUE, 5, 6));
        refused(SPLITS + decrease + Long.MIN_VALUE + " at [2], after " + Long.MAX_VALUE);
    }

    @Test
    void splitsThatEndElsewhereThanTheValues() {
        String end = "expected row splits that end with the number of values, 6, found ";
        refusedSplits(new long[] {0, 3, 3, 5, 5}, end + "5");
        refusedSplits(new long[] {0, 3, 3, 5, 7}, end + "7");
        giveDoc(TInt64.vectorOf(0, 3, 3, 5, Long.MAX_VALUE));
        refused(SPLITS + end + Long.MAX_VALUE);
    }

    @Test
    void splitsOfAnotherNumberOfRows() {
        giveDoc(TInt64.vectorOf(0, 3, 3, 6));
        refused("Doc.label: expected 3 examples as in Doc.tokens, tokens_1, found 4");
    }

    @Test
    void noSplitAtAll() {
        giveDoc(TInt64.vectorOf(new long[0]));
        refused(SPLITS + NONE);
        given.put("tokens", TInt32.vectorOf());
        given.put("label", TInt64.vectorOf());
        refused(SPLITS + NONE);
    }

    @Test
    void splitsOfAnotherDtypeOrRank() {
        giveDoc(TFloat32.vectorOf(0, 3, 3, 5, 6));
        refused(SPLITS + "expected a tensor of int64, found one of float32" + NO_CAST);
        giveDoc(TInt64.tensorOf(Shape.of(5, 1)));
        refused(SPLITS + "expected shape [_], found [5, 1]");
        giveDoc(TInt64.scalarOf(0));
        refused(SPLITS + "expected shape [_], found []");
    }

    @Test
    void splitsThatAreMissing() {
        giveDoc(TInt64.vectorOf(0, 3, 3, 5, 6));
        given.remove("tokens_1");
        refused("Doc.tokens: the map of tensors has no 'tokens_1', only 'label', 'tokens'"
                + "; add the row splits as 'tokens_1', np.cumsum([0] + [len(r) for r in rows])");
        giveDoc(TInt64.vectorOf(0, 3, 3, 5, 6));
        given.remove("tokens");
        refused("Doc.tokens: the map of tensors has no 'tokens', only 'label', 'tokens_1'");
    }

    @Test
    void valuesOfAnotherDtypeOrRank() {
        giveDoc(TInt64.vectorOf(0, 3, 3, 5, 6));
        given.put("tokens", TInt64.vectorOf(1, 2, 3, 4, 5, 6));
        refused("Doc.tokens: expected a tensor of int32, found one of int64" + NO_CAST);
        given.put("tokens", TInt32.tensorOf(Shape.of(6, 1)));
        refused("Doc.tokens: expected shape [_], found [6, 1]");
        given.put("tokens", TInt32.scalarOf(6));
        refused("Doc.tokens: expected shape [_], found []");
    }

    @Test
    void splitsThatDisagreeOnANamedAxis() {
        RaggedAxes axes = new RaggedAxes(
                new int[2], new float[2][2], new int[2][0], new String[] {"", ""}, new int[1], new long[1], 0);
        try (RaggedAxesBatch batch = RaggedAxesBatch.of(axes, axes)) {
            TInt64 others = given.put("tags_1", TInt64.vectorOf(0, 1, 4));
            Map<String, Tensor> tensors = new LinkedHashMap<>(batch.asMap());
            tensors.put("tags_1", others);
            assertRefused(
                    RaggedAxesBatch.TYPE,
                    tensors,
                    "RaggedAxes.tags, example 0: axis 'seq' is 1 long, and 2 long in RaggedAxes.tokens, example 0");
            tensors.put("tags_1", batch.asMap().get("tokens_1"));
            tensors.put("turns.lengths", given.put("turns.lengths", TInt64.vectorOf(1, 0)));
            assertRefused(
                    RaggedAxesBatch.TYPE,
                    tensors,
                    "RaggedAxes.times, example 1: axis 'turn' is 1 long, and 0 long in RaggedAxes.turns, example 1");
        }
    }
}
