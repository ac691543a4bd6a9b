package dev.tenon.edges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.SchemaMismatchException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tensorflow.Graph;
import org.tensorflow.Result;
import org.tensorflow.Session;
import org.tensorflow.SessionFunction;
import org.tensorflow.Signature;
import org.tensorflow.SparseTensor;
import org.tensorflow.Tensor;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TFloat64;
import org.tensorflow.types.TInt32;
import org.tensorflow.types.TInt64;
import org.tensorflow.types.family.TType;

/** Tensors that do not fit, before native code sees them; whoever handed them over still owns them. */
@ExtendWith(Leaks.class)
class BadTensorsTest {
    private final Map<String, Tensor> open = new LinkedHashMap<>();

    @AfterEach
    void whatWasRefusedIsStillOpenAndTheCallers() {
        for (Tensor tensor : open.values()) {
            assertThat(tensor.numBytes()).isNotNegative();
            tensor.close();
        }
    }

    @Test
    void aMissingName() {
        give("picture", TFloat32.class, 2, 8, 8);
        give("label", TInt64.class, 2);
        refused(() -> DigitBatch.of(open), "Digit.image: the map of tensors has no 'image', only 'label', 'picture'");
    }

    @Test
    void aNameThatIsNearlyRight() {
        give("Images", TFloat32.class, 2, 8, 8);
        give("label", TInt64.class, 2);
        refused(
                () -> DigitBatch.view(open),
                "Digit.image: the map of tensors has no 'image', only 'Images', 'label'; "
                        + "is it 'Images'? Then write @Key(\"Images\") on the component");
    }

    @Test
    void aNameThatAnotherComponentHasIsNotSuggested() {
        give("image", TFloat32.class, 1, 8, 8);
        give("labels", TInt64.class, 1);
        refused(
                () -> DigitBatch.of(open),
                "Digit.label: the map of tensors has no 'label', only 'image', 'labels'; "
                        + "is it 'labels'? Then write @Key(\"labels\") on the component");
        open.remove("labels").close();
        refused(() -> DigitBatch.of(open), "Digit.label: the map of tensors has no 'label', only 'image'");
    }

    @Test
    void aResultThatIsRefusedStaysTheCallers() {
        try (Graph graph = new Graph();
                Session session = new Session(graph)) {
            Ops tf = Ops.create(graph);
            Signature signature = Signature.builder("wrong")
                    .output("value", tf.identity(tf.constant(1f)))
                    .build();
            try (Result result = SessionFunction.create(signature, session).call(Map.of())) {
                refused(
                        () -> PositiveBatch.of(result),
                        "Positive.value: expected a tensor of int32, found one of float32: "
                                + "tensors are not cast, use tf.dtypes.cast");
                refused(() -> DigitBatch.of(result), "Digit.image: the result has no 'image', only 'value'");
                assertThat(result.get(0).numBytes()).isEqualTo(4);
            }
        }
    }

    @Test
    void anotherDtype() {
        give("image", TFloat64.class, 2, 8, 8);
        give("label", TInt64.class, 2);
        refused(
                () -> DigitBatch.of(open),
                "Digit.image: expected a tensor of float32, found one of float64: "
                        + "tensors are not cast, use tf.dtypes.cast");
    }

    @Test
    void anotherShape() {
        give("image", TFloat32.class, 2, 8, 9);
        give("label", TInt64.class, 2);
        refused(() -> DigitBatch.of(open), "Digit.image: expected shape [n, 8, 8], found [2, 8, 9]");
    }

    @Test
    void theTensorsOfOneExampleForABatchAndTheReverse() {
        give("image", TFloat32.class, 8, 8);
        give("label", TInt64.class);
        refused(
                () -> DigitBatch.of(open),
                "Digit.image: expected shape [n, 8, 8], found [8, 8]: "
                        + "these are tensors of one example, for DigitTensors");
        give("image", TFloat32.class, 1, 8, 8);
        refused(() -> DigitBatch.of(open), "Digit.label: expected shape [n], found []");
        give("label", TInt64.class, 1);
        refused(
                () -> DigitTensors.of(open),
                "Digit.image: expected shape [8, 8], found [1, 8, 8]: these are tensors of a batch, for DigitBatch");
    }

    @Test
    void unequalBatchSizes() {
        TFloat32 image = give("image", TFloat32.class, 2, 8, 8);
        TInt64 label = give("label", TInt64.class, 3);
        refused(() -> DigitBatch.of(image, label), "Digit.label: expected 2 examples as in Digit.image, found 3");
    }

    @Test
    void aNamedAxisOfTwoLengths() {
        TFloat32 points = give("points", TFloat32.class, 1, 3, 2);
        TInt32 label = give("label", TInt32.class, 1, 4);
        refused(() -> CloudBatch.of(points, label), "Cloud.label: axis 'n' is 4 long, and 3 long in Cloud.points");
    }

    @Test
    void noTensorAtAll() {
        TFloat32 image = give("image", TFloat32.class, 2, 8, 8);
        refused(() -> DigitBatch.of(image, null), "Digit.label: the tensor is null");
    }

    @Test
    void aNullUnderItsName() {
        give("image", TFloat32.class, 2, 8, 8);
        Map<String, Tensor> tensors = new HashMap<>(open);
        tensors.put("label", null);
        refused(() -> DigitBatch.of(tensors), "Digit.label: the tensor is null");
    }

    @Test
    void aDtypeThatIsNoNumber() {
        give("title", TInt32.class, 2);
        refused(
                () -> TitleBatch.of(open),
                "Title.title: expected a tensor of string, found one of int32: tensors are not cast, use tf.strings.asString");
    }

    @Test
    void aSparseTensor() {
        try (TInt64 indices = TInt64.tensorOf(Shape.of(1, 1));
                TInt32 values = TInt32.vectorOf(1);
                TInt64 shape = TInt64.vectorOf(3);
                SparseTensor<TInt32> sparse = SparseTensor.of(indices, values, shape)) {
            refused(
                    () -> PositiveBatch.of(Map.of("value", sparse)),
                    "Positive.value: expected a dense tensor, found a sparse one");
        }
    }

    @Test
    void aClosedTensor() {
        TInt32 value = TInt32.vectorOf(1);
        value.close();
        assertThatThrownBy(() -> PositiveBatch.of(value))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Positive.value: the tensor was closed before");
    }

    @Test
    void namesThatNobodyAskedForAreIgnored() {
        give("image", TFloat32.class, 0, 8, 8);
        give("label", TInt64.class, 0);
        give("more", TInt32.class, 7);
        try (DigitBatch batch = DigitBatch.view(open)) {
            assertThat(batch.asMap()).containsOnlyKeys("image", "label");
            assertThat(batch.toRecords()).isEqualTo(List.of());
        }
    }

    private <T extends TType> T give(String name, Class<T> type, long... shape) {
        T tensor = Tensor.of(type, Shape.of(shape));
        Tensor before = open.put(name, tensor);
        if (before != null) {
            before.close();
        }
        return tensor;
    }

    private static void refused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(SchemaMismatchException.class).hasMessage(message);
    }
}
