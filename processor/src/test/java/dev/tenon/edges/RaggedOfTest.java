package dev.tenon.edges;

import static dev.tenon.edges.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tenon.tensorflow.Ragged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tensorflow.Tensor;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt32;
import org.tensorflow.types.TInt64;

/** What {@code Ragged.of} refuses, and records that of another one. */
@ExtendWith(Leaks.class)
class RaggedOfTest {
    @RegisterExtension
    final GivenTensors given = new GivenTensors();

    @Test
    void splitsThatAreNone() {
        TInt32 values = given.put("values", TInt32.vectorOf(1, 2, 3));
        String end = "expected row splits that end with the number of values, 3, found ";
        refusedRagged(values, TInt64.vectorOf(1, 3), "expected row splits that begin with 0, found 1");
        refusedRagged(
                values,
                TInt64.vectorOf(0, 2, 1, 3),
                "expected row splits that do not decrease, found 1 at [2], after 2");
        refusedRagged(values, TInt64.vectorOf(0, 2), end + "2");
        refusedRagged(values, TInt32.vectorOf(0, 2), end + "2");
        refusedRagged(values, TInt64.vectorOf(0, 4), end + "4");
        refusedRagged(values, TInt64.vectorOf(0, Long.MAX_VALUE), end + Long.MAX_VALUE);
        refusedRagged(
                values, TInt64.vectorOf(new long[0]), "expected row splits, one more than there are rows, found none");
    }

    @Test
    void anotherDtypeOrRank() {
        TInt32 values = given.put("values", TInt32.vectorOf(1, 2, 3));
        refusedRagged(
                values,
                TFloat32.vectorOf(0, 3),
                "expected row splits in a TInt64 or a TInt32, found a TFloat32: "
                        + "cast them with tf.dtypes.cast, or make them with TInt64.vectorOf");
        refusedRagged(
                values,
                TInt64.tensorOf(Shape.of(2, 2)),
                "expected row splits with one axis, found [2, 2]: give each level as a tensor of its own");
        TInt32 scalar = given.put("scalar", TInt32.scalarOf(1));
        TInt64 right = given.put("splits", TInt64.vectorOf(0, 1));
        assertRefused(
                () -> Ragged.of(scalar, right),
                "Ragged.values: expected one axis or more, found a scalar: "
                        + "the first axis is that of the rows' elements");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ragged.of(values))
                .withMessage("row splits have 1 or 2 levels, not 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ragged.of(values, right, right, right))
                .withMessage("row splits have 1 or 2 levels, not 3");
    }

    private void refusedRagged(TInt32 values, Tensor splits, String message) {
        given.put("splits", splits);
        assertRefused(() -> Ragged.of(values, splits), "Ragged.rowSplits[0]: " + message);
    }

    @Test
    void anotherRecord() {
        TInt64 label = given.put("label", TInt64.vectorOf(0, 1));
        try (Ragged<TInt32> one = Ragged.of(TInt32.vectorOf(1, 2, 3), TInt64.vectorOf(0, 3));
                Ragged<TInt32> two =
                        Ragged.of(TInt32.vectorOf(1, 2, 3), TInt64.vectorOf(0, 1, 2), TInt64.vectorOf(0, 1, 3));
                Ragged<TInt32> squares = Ragged.of(TInt32.tensorOf(Shape.of(2, 2)), TInt64.vectorOf(0, 1, 2))) {
            assertRefused(
                    () -> DocBatch.of(one, label),
                    "Doc.label: expected 1 examples as in Doc.tokens, tokens_1, found 2");
            assertRefused(() -> DocBatch.of(two, label), "Doc.tokens: expected row splits of 1 level, found 2 levels");
            assertRefused(
                    () -> JaggedDocBatch.of(one, label),
                    "JaggedDoc.sentences: expected row splits of 2 levels, found 1 level");
            assertRefused(() -> DocBatch.of(squares, label), "Doc.tokens: expected shape [_], found [2, 2]");
            assertRefused(() -> DocBatch.of((Ragged<TInt32>) null, label), "Doc.tokens: the tensor is null");
            assertThat(one.size()).isOne();
            assertThat(two.size()).isEqualTo(2);
            assertThat(squares.size()).isEqualTo(2);
        }
    }
}
