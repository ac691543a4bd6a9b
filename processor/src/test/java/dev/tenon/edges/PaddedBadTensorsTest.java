package dev.tenon.edges;

import static dev.tenon.edges.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tensorflow.Tensor;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.types.TBool;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt32;
import org.tensorflow.types.TInt64;

/** Lengths and masks that do not fit their tensors; whoever handed them over still owns them. */
@ExtendWith(Leaks.class)
class PaddedBadTensorsTest {
    private static final String NO_CAST = ": tensors are not cast, use tf.dtypes.cast";

    @RegisterExtension
    final GivenTensors given = new GivenTensors();

    /** Of two rows, three wide. */
    private TInt32 givePadded(Tensor lengths) {
        given.put("tokens.lengths", lengths);
        given.put("label", TInt64.vectorOf(0, 1));
        return given.put("tokens", TInt32.tensorOf(Shape.of(2, 3)));
    }

    private void refused(TInt64 lengths, String message) {
        TInt32 tokens = givePadded(lengths);
        TInt64 label = (TInt64) given.map().get("label");
        assertRefused(PaddedDocBatch.TYPE, given.map(), message);
        assertRefused(() -> PaddedDocBatch.of(tokens, lengths, label), message);
    }

    @Test
    void lengthsThatAreNone() {
        String message = "PaddedDoc.tokens, example %d of tokens.lengths: "
                + "expected a length of 0 to 3, the width of the padded array, found ";
        refused(TInt64.vectorOf(3, 4), message.formatted(1) + 4);
        refused(TInt64.vectorOf(-1, 3), message.formatted(0) + -1);
        refused(TInt64.vectorOf(Long.MIN_VALUE, 3), message.formatted(0) + Long.MIN_VALUE);
        refused(TInt64.vectorOf(3, (1L << 32) + 1), message.formatted(1) + ((1L << 32) + 1));
    }

    @Test
    void lengthsOfAnotherShapeOrDtype() {
        String lengths = "PaddedDoc.tokens, tokens.lengths: ";
        refused(TInt64.vectorOf(3), lengths + "expected 2 examples as in PaddedDoc.tokens, found 1");
        refused(TInt64.vectorOf(1, 2, 3), lengths + "expected 2 examples as in PaddedDoc.tokens, found 3");
        refused(TInt64.tensorOf(Shape.of(2, 1)), lengths + "expected shape [n], found [2, 1]");
        refused(TInt64.scalarOf(2), lengths + "expected shape [n], found []");
        givePadded(TFloat32.vectorOf(1, 2));
        assertRefused(
                PaddedDocBatch.TYPE,
                given.map(),
                lengths + "expected a tensor of int64, found one of float32" + NO_CAST);
    }

    @Test
    void lengthsThatAreMissing() {
        givePadded(TInt64.vectorOf(1, 2));
        given.remove("tokens.lengths");
        assertRefused(
                PaddedDocBatch.TYPE,
                given.map(),
                "PaddedDoc.tokens: the map of tensors has no 'tokens.lengths', only 'label', 'tokens'"
                        + "; add the length of each row as 'tokens.lengths', or remove @Padded");
    }

    @Test
    void lengthsThatAreNull() {
        TInt32 tokens = givePadded(TInt64.vectorOf(1, 2));
        TInt64 label = (TInt64) given.map().get("label");
        assertRefused(
                () -> PaddedDocBatch.of(tokens, null, label), "PaddedDoc.tokens: the tensor of the lengths is null");
        assertRefused(() -> PaddedDocBatch.of(null, label, label), "PaddedDoc.tokens: the tensor is null");
    }

    private void giveInput() {
        given.put("input_ids", TInt32.tensorOf(Shape.of(2, 5)));
        given.put("input_ids.lengths", TInt64.vectorOf(2, 5));
        given.put("label", TInt64.vectorOf(0, 1));
    }

    @Test
    void aMaskThatIsMissingIsMadeAndOneThatIsThereIsChecked() {
        giveInput();
        try (PaddedInputBatch batch = PaddedInputBatch.view(given.map())) {
            assertThat(batch.tokensMask().streamOfObjects()).containsExactly(1, 1, 0, 0, 0, 1, 1, 1, 1, 1);
        }
        given.put("attention_mask", mask(1, 1, 0, 0, 0, 1, 1, 1, 1, 1));
        try (PaddedInputBatch batch = PaddedInputBatch.view(given.map())) {
            assertThat(batch.tokensMask()).isSameAs(given.map().get("attention_mask"));
        }
    }

    @Test
    void aMaskOfOtherLengths() {
        giveInput();
        String message = "PaddedInput.tokens, example %d of attention_mask: expected %d ones, as its length says, "
                + "and zeros behind them, found others: leave the mask out, and it is made";
        given.put("attention_mask", mask(1, 1, 0, 0, 0, 1, 1, 1, 1, 0));
        assertRefused(PaddedInputBatch.TYPE, given.map(), message.formatted(1, 5));
        given.put("attention_mask", mask(1, 1, 0, 1, 0, 1, 1, 1, 1, 1));
        assertRefused(PaddedInputBatch.TYPE, given.map(), message.formatted(0, 2));
        given.put("attention_mask", mask(1, 1, 0, 0, 0, 1, 1, 2, 1, 1));
        assertRefused(PaddedInputBatch.TYPE, given.map(), message.formatted(1, 5));
    }

    @Test
    void aMaskOfAnotherShapeOrDtype() {
        giveInput();
        String mask = "PaddedInput.tokens, attention_mask: ";
        given.put("attention_mask", TInt32.tensorOf(Shape.of(2, 4)));
        assertRefused(PaddedInputBatch.TYPE, given.map(), mask + "expected shape [n, 5], found [2, 4]");
        given.put("attention_mask", TInt32.tensorOf(Shape.of(3, 5)));
        assertRefused(
                PaddedInputBatch.TYPE, given.map(), mask + "expected 2 examples as in PaddedInput.tokens, found 3");
        given.put("attention_mask", TInt64.tensorOf(Shape.of(2, 5)));
        assertRefused(
                PaddedInputBatch.TYPE, given.map(), mask + "expected a tensor of int32, found one of int64" + NO_CAST);
    }

    private static TInt32 mask(int... values) {
        return TInt32.tensorOf(Shape.of(2, 5), DataBuffers.of(values));
    }

    @Test
    void aWidthThatIsNotTheDeclaredOne() {
        givePadded(TInt64.vectorOf(1, 2));
        for (int width : new int[] {3, 5}) {
            given.put("tokens", TInt32.tensorOf(Shape.of(2, width)));
            assertRefused(
                    PaddedStrictBatch.TYPE,
                    given.map(),
                    "PaddedStrict.tokens: expected shape [n, 4], found [2, " + width + "]");
        }
    }

    /** Nothing pads them anew. */
    @Test
    void tensorsKeepTheirWidthAndTheirPadding() {
        givePadded(TInt64.vectorOf(1, 0));
        TInt32 tokens = given.put("tokens", TInt32.tensorOf(Shape.of(2, 3), DataBuffers.of(1, 99, 98, 97, 96, 95)));
        try (PaddedDocBatch batch = PaddedDocBatch.view(given.map());
                PaddedDocBatch slice = batch.slice(1, 2)) {
            assertThat(batch.tokens()).isSameAs(tokens);
            assertThat(slice.tokens().streamOfObjects()).containsExactly(97, 96, 95);
            assertThat(batch.get(0).tokens()).containsExactly(1);
            assertThat(slice.get(0).tokens()).isEmpty();
        }
    }

    @Test
    void aMaskThatCannotBeCounted() {
        given.put("flags", TBool.tensorOf(Shape.of(0, 1L << 61)));
        given.put("flags.lengths", TInt64.tensorOf(Shape.of(0)));
        assertRefused(
                PaddedFlagsBatch.TYPE,
                given.map(),
                "PaddedFlags.flags: more than 2^63 bytes in shape [0, 2305843009213693952]");
    }
}
