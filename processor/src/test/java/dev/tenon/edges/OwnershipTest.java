package dev.tenon.edges;

import static dev.tenon.edges.Records.assertSame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.Result;
import org.tensorflow.Session;
import org.tensorflow.SessionFunction;
import org.tensorflow.Signature;
import org.tensorflow.Tensor;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt32;
import org.tensorflow.types.TInt64;

/** Who closes what. */
@ExtendWith(Leaks.class)
class OwnershipTest {
    private static final List<Digit> DIGITS = List.of(Digit.number(0), Digit.number(1), Digit.number(2));

    @Test
    void aBatchOwnsTheTensorsItIsGiven() {
        TFloat32 image = TFloat32.tensorOf(Shape.of(1, 8, 8));
        TInt64 label = TInt64.vectorOf(7);
        TInt32 unused = TInt32.scalarOf(1);
        DigitBatch batch = DigitBatch.of(Map.of("image", image, "label", label, "unused", unused));
        assertThat(batch.image()).isSameAs(image);
        batch.close();
        assertClosed(image);
        assertClosed(label);
        assertClosed(unused);
    }

    @Test
    void aViewBorrowsThem() {
        try (DigitBatch batch = DigitBatch.of(DIGITS)) {
            try (DigitBatch view = DigitBatch.view(batch.asMap())) {
                assertSame(view.toRecords(), DIGITS);
            }
            assertSame(List.of(batch.get(2)), DIGITS.subList(2, 3));
        }
    }

    @Test
    void columnsAreAViewOfABatch() {
        try (DigitBatch batch = DigitBatch.of(DIGITS);
                DigitsTensors columns = DigitsTensors.view(batch.asMap())) {
            assertThat(columns.toRecord().label()).containsExactly(0, 1, 2);
            assertThat(columns.toRecord().image()[2]).isEqualTo(DIGITS.get(2).image());
        }
    }

    @Test
    void aBatchOwnsAWholeResult() {
        try (Graph graph = new Graph()) {
            Ops tf = Ops.create(graph);
            Placeholder<TFloat32> image = tf.placeholder(TFloat32.class);
            Operand<TInt64> label = tf.constant(new long[] {4, 5, 6});
            Signature signature = Signature.builder("identity")
                    .input("image", image)
                    .output("image", tf.identity(image))
                    .output("label", tf.identity(label))
                    .output("unused", tf.math.neg(image))
                    .build();
            try (Session session = new Session(graph);
                    DigitBatch batch = DigitBatch.of(DIGITS)) {
                Result result = SessionFunction.create(signature, session).call(Map.of("image", batch.image()));
                Tensor unused = result.get("unused").orElseThrow();
                try (DigitBatch returned = DigitBatch.of(result)) {
                    assertThat(returned.toRecords()).extracting(Digit::label).containsExactly(4L, 5L, 6L);
                    assertThat(returned.get(1).image()).isEqualTo(DIGITS.get(1).image());
                }
                assertClosed(unused);
            }
        }
    }

    @Test
    void closingTwiceIsHarmless() {
        DigitBatch batch = DigitBatch.of(DIGITS);
        batch.close();
        batch.close();
        DigitTensors tensors = DigitTensors.of(DIGITS.get(0));
        tensors.close();
        tensors.close();
    }

    @Test
    void everyCallOnAClosedBatchIsAnError() {
        DigitBatch batch = DigitBatch.of(DIGITS);
        batch.close();
        List<ThrowingCallable> calls = List.of(
                batch::size,
                batch::image,
                batch::label,
                () -> batch.get(0),
                batch::toRecords,
                () -> batch.slice(0, 1),
                batch::detach,
                () -> batch.write(Path.of("never.npz")),
                batch::asMap);
        assertThat(calls)
                .allSatisfy(call -> assertThatIllegalStateException()
                        .isThrownBy(call)
                        .withMessage("the tensors of this Digit were closed"));
    }

    @Test
    void everyCallOnClosedTensorsIsAnError() {
        DigitTensors tensors = DigitTensors.of(DIGITS.get(0));
        tensors.close();
        List<ThrowingCallable> calls =
                List.of(tensors::image, tensors::toRecord, tensors::asMap, () -> tensors.write(Path.of("never.npz")));
        assertThat(calls).allSatisfy(call -> assertThatIllegalStateException().isThrownBy(call));
    }

    @Test
    void aHolderPrintsWhatItHolds() {
        DigitTensors tensors = DigitTensors.of(DIGITS.get(0));
        try (DigitBatch batch = DigitBatch.of(DIGITS)) {
            assertThat(batch).hasToString("Digit(image=float32 [3, 8, 8], label=int64 [3])");
            assertThat(tensors).hasToString("Digit(image=float32 [8, 8], label=int64 [])");
        }
        tensors.close();
        assertThat(tensors).hasToString("Digit(closed)");
    }

    @Test
    void aRecordThatClosesItsBatchIsNotFilledFromFreedMemory() {
        List<ClosingBatch> itself = new ArrayList<>();
        ClosingBatch batch = ClosingBatch.of(new Closing(1), new Closing(2), new Closing(3));
        itself.add(batch);
        Closing.whenMade = value -> {
            if (value == 2) {
                itself.get(0).close();
            }
        };
        try {
            assertThatIllegalStateException().isThrownBy(batch::toRecords);
        } finally {
            Closing.whenMade = value -> {};
        }
    }

    @Test
    void asMapIsInTheRecordsOrderAndCannotBeChanged() {
        try (DigitBatch batch = DigitBatch.of(DIGITS)) {
            assertThat(batch.asMap().keySet()).containsExactly("image", "label");
            assertThatThrownBy(() -> batch.asMap().clear()).isInstanceOf(UnsupportedOperationException.class);
        }
    }

    @Test
    void aSliceHoldsItsRows() {
        try (DigitBatch batch = DigitBatch.of(DIGITS);
                DigitBatch slice = batch.slice(1, 3)) {
            assertThat(slice.size()).isEqualTo(2);
            assertSame(slice.toRecords(), DIGITS.subList(1, 3));
            assertThat(InTensorFlow.element(TFloat32.class, slice.image(), 1, 7, 7))
                    .isEqualTo(191);
            assertThat(batch.slice(3, 3).size()).isZero();
        }
    }

    @Test
    void aSliceEndsWithItsBatch() {
        DigitBatch batch = DigitBatch.of(DIGITS);
        DigitBatch slice = batch.slice(0, 2);
        TFloat32 image = slice.image();
        DigitBatch part = slice.slice(0, 1);
        batch.close();
        assertThatIllegalStateException().isThrownBy(slice::size);
        assertThatIllegalStateException().isThrownBy(part::toRecords);
        assertClosed(image);
        slice.close();
    }

    @Test
    void sliceBoundsAreChecked() {
        try (DigitBatch batch = DigitBatch.of(DIGITS)) {
            assertThatThrownBy(() -> batch.slice(-1, 1)).isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> batch.slice(2, 1)).isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> batch.slice(0, 4)).isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> batch.get(3)).isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> batch.get(-1)).isInstanceOf(IndexOutOfBoundsException.class);
        }
    }

    @Test
    void whatIsDetachedFromALenderIsACopy() {
        DigitBatch batch = DigitBatch.of(DIGITS);
        DigitBatch slice = batch.slice(1, 2).detach();
        DigitBatch view = DigitBatch.view(batch.asMap()).detach();
        assertThat(batch.detach()).isSameAs(batch);
        batch.close();
        try (slice;
                view) {
            assertSame(slice.toRecords(), DIGITS.subList(1, 2));
            assertSame(view.toRecords(), DIGITS);
        }
    }

    private static void assertClosed(Tensor tensor) {
        assertThatIllegalStateException().isThrownBy(tensor::numBytes);
    }
}
