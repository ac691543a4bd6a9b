package dev.tenon.edges;

import static dev.tenon.edges.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tensorflow.Tensor;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt32;
import org.tensorflow.types.TInt64;

/** Two levels of row splits that do not fit their tensors; whoever handed them over still owns them. */
@ExtendWith(Leaks.class)
class JaggedBadTensorsTest {
    private static final String NONE = "expected row splits, one more than there are rows, found none";
    private static final String NO_CAST = ": tensors are not cast, use tf.dtypes.cast";

    @RegisterExtension
    final GivenTensors given = new GivenTensors();

    @Test
    void theSplitsOfTwoLevels() {
        giveJagged(TInt64.vectorOf(0, 2, 2, 3), TInt64.vectorOf(0, 2, 2, 4));
        try (JaggedDocBatch batch = JaggedDocBatch.view(given.map())) {
            assertThat(batch.get(0).sentences()).isEqualTo(new int[][] {{1, 2}, {}});
        }
        long[] outer = {0, 2, 2, 3};
        long[] inner = {0, 2, 2, 4};
        String begin = "expected row splits that begin with 0, found ";
        String decrease = "expected row splits that do not decrease, found 1 at [2], after 2";
        String outerEnd = "expected row splits that end with the number of inner rows, 3, found ";
        String innerEnd = "expected row splits that end with the number of values, 4, found ";
        refusedJagged(new long[] {1, 2, 2, 3}, inner, "sentences_1: " + begin + "1");
        refusedJagged(new long[] {0, 2, 1, 3}, inner, "sentences_1: " + decrease);
        refusedJagged(new long[] {0, 2, 2, 4}, inner, "sentences_1: " + outerEnd + "4");
        refusedJagged(new long[] {0, 2, 2, 2}, inner, "sentences_1: " + outerEnd + "2");
        refusedJagged(new long[0], inner, "sentences_1: " + NONE);
        refusedJagged(outer, new long[] {2, 2, 2, 4}, "sentences_2: " + begin + "2");
        refusedJagged(outer, new long[] {0, 2, 1, 4}, "sentences_2: " + decrease);
        refusedJagged(outer, new long[] {0, 2, 2, 3}, "sentences_2: " + innerEnd + "3");
        refusedJagged(outer, new long[] {0, 2, 2, 5}, "sentences_2: " + innerEnd + "5");
        refusedJagged(outer, new long[0], "sentences_2: " + NONE);
    }

    private void refusedJagged(long[] outer, long[] inner, String message) {
        giveJagged(TInt64.vectorOf(outer), TInt64.vectorOf(inner));
        assertRefused(JaggedDocBatch.TYPE, given.map(), "JaggedDoc.sentences, " + message);
    }

    @Test
    void innerSplitsThatAreNoneOrMissing() {
        giveJagged(TInt64.vectorOf(0, 2, 2, 3), TFloat32.vectorOf(0, 2, 2, 4));
        assertRefused(
                JaggedDocBatch.TYPE,
                given.map(),
                "JaggedDoc.sentences, sentences_2: expected a tensor of int64, found one of float32" + NO_CAST);
        given.remove("sentences_2");
        assertRefused(
                JaggedDocBatch.TYPE,
                given.map(),
                "JaggedDoc.sentences: the map of tensors has no 'sentences_2', "
                        + "only 'label', 'sentences', 'sentences_1'; add the row splits as 'sentences_2'");
    }

    private void giveJagged(Tensor outer, Tensor inner) {
        given.put("sentences", TInt32.vectorOf(1, 2, 3, 4));
        given.put("sentences_1", outer);
        given.put("sentences_2", inner);
        given.put("label", TInt64.vectorOf(0, 1, 2));
    }

    @Test
    void theSplitsOfOneJaggedExample() {
        given.put("sentences", TInt32.vectorOf(1, 2, 3, 4));
        given.put("label", TInt64.scalarOf(0));
        refusedExample("expected row splits that begin with 0, found 1", 1, 4);
        refusedExample("expected row splits that do not decrease, found 2 at [2], after 3", 0, 3, 2, 4);
        refusedExample("expected row splits that end with the number of values, 4, found 3", 0, 3);
        refusedExample("expected row splits that end with the number of values, 4, found 5", 0, 5);
        refusedExample(NONE);
        given.put("sentences_1", TInt64.vectorOf(0, 4));
        try (JaggedDocTensors tensors = JaggedDocTensors.view(given.map())) {
            assertThat(tensors.toRecord().sentences()).isEqualTo(new int[][] {{1, 2, 3, 4}});
        }
    }

    private void refusedExample(String message, long... splits) {
        given.put("sentences_1", TInt64.vectorOf(splits));
        assertRefused(() -> JaggedDocTensors.of(given.map()), "JaggedDoc.sentences, sentences_1: " + message);
        assertRefused(() -> JaggedDocTensors.view(given.map()), "JaggedDoc.sentences, sentences_1: " + message);
    }
}
