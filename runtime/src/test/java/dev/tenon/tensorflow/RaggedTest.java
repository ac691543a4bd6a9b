package dev.tenon.tensorflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.SchemaMismatchException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.bytedeco.javacpp.Pointer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tensorflow.SparseTensor;
import org.tensorflow.Tensor;
import org.tensorflow.ndarray.FloatNdArray;
import org.tensorflow.ndarray.IntNdArray;
import org.tensorflow.ndarray.LongNdArray;
import org.tensorflow.ndarray.NdArray;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.StdArrays;
import org.tensorflow.types.TBfloat16;
import org.tensorflow.types.TBool;
import org.tensorflow.types.TFloat16;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TFloat64;
import org.tensorflow.types.TInt32;
import org.tensorflow.types.TInt64;
import org.tensorflow.types.TString;
import org.tensorflow.types.TUint16;
import org.tensorflow.types.TUint8;
import org.tensorflow.types.family.TType;

class RaggedTest {
    private long before;

    @BeforeEach
    void countNativeObjects() {
        TString.scalarOf("").close(); // what TensorFlow allocates once
        before = Pointer.totalCount();
    }

    @AfterEach
    void nothingIsLeftBehind() {
        assertThat(Pointer.totalCount()).isEqualTo(before);
    }

    @Test
    void valuesAndSplitsAreThoseThatWereGiven() {
        TInt32 values = TInt32.vectorOf(1, 2, 3, 4, 5, 6);
        TInt64 splits = TInt64.vectorOf(0, 3, 5, 6);
        try (Ragged<TInt32> ragged = Ragged.of(values, splits)) {
            assertThat(ragged.size()).isEqualTo(3);
            assertThat(ragged.values()).isSameAs(values);
            assertThat(ragged.rowSplits()).isSameAs(splits);
            assertThat(ragged.nestedRowSplits()).hasSize(1);
            assertThat(ragged.nestedRowSplits().get(0)).isSameAs(splits);
        }
    }

    @Test
    void theOuterSplitsOfTwoLevelsComeFirst() {
        TInt64 outer = TInt64.vectorOf(0, 2, 3);
        TInt64 inner = TInt64.vectorOf(0, 1, 1, 4);
        try (Ragged<TInt32> ragged = Ragged.of(TInt32.vectorOf(1, 2, 3, 4), outer, inner)) {
            assertThat(ragged.size()).isEqualTo(2);
            assertThat(ragged.rowSplits()).isSameAs(outer);
            assertThat(ragged.nestedRowSplits().get(1)).isSameAs(inner);
            assertThat(longs(ragged.lengths())).containsExactly(2, 1);
        }
    }

    @Test
    void lengthsAreMadeOnceAndClosedWithTheRest() {
        Ragged<TInt32> ragged = Ragged.of(TInt32.vectorOf(1, 2, 3), TInt64.vectorOf(0, 1, 1, 3));
        TInt64 lengths = ragged.lengths();
        assertThat(longs(lengths)).containsExactly(1, 0, 2);
        assertThat(ragged.lengths()).isSameAs(lengths);
        assertThat(Pointer.totalCount()).isEqualTo(before + 3);
        ragged.close();
        assertThat(Pointer.totalCount()).isEqualTo(before);
    }

    @Test
    void thereMayBeNoRowsAtAll() {
        try (Ragged<TInt32> ragged = Ragged.of(TInt32.tensorOf(Shape.of(0)), TInt64.vectorOf(0));
                TInt32 padded = ragged.toPadded(7);
                TInt32 wide = ragged.toPadded(7, 4)) {
            assertThat(ragged.size()).isZero();
            assertThat(ragged.lengths().shape()).isEqualTo(Shape.of(0));
            assertThat(padded.shape()).isEqualTo(Shape.of(0, 0));
            assertThat(wide.shape()).isEqualTo(Shape.of(0, 4));
        }
    }

    @Test
    void splitsOfInt32AreCopiedToInt64() {
        Ragged<TInt32> ragged =
                Ragged.of(TInt32.vectorOf(1, 2, 3, 4), TInt32.vectorOf(0, 2, 3), TInt32.vectorOf(0, 1, 1, 4));
        assertThat(longs(ragged.nestedRowSplits().get(0))).containsExactly(0, 2, 3);
        assertThat(longs(ragged.nestedRowSplits().get(1))).containsExactly(0, 1, 1, 4);
        assertThat(Pointer.totalCount())
                .as("those that were given, and two copies")
                .isEqualTo(before + 5);
        ragged.close();
    }

    @Test
    void splitsOfBothKindsMayBeMixed() {
        TInt64 inner = TInt64.vectorOf(0, 1);
        try (Ragged<TInt32> ragged = Ragged.of(TInt32.vectorOf(1), TInt32.vectorOf(0, 1), inner)) {
            assertThat(longs(ragged.rowSplits())).containsExactly(0, 1);
            assertThat(ragged.nestedRowSplits().get(1)).isSameAs(inner);
        }
    }

    @Test
    void closingTwiceIsHarmless() {
        Ragged<TInt32> ragged = Ragged.of(TInt32.vectorOf(1), TInt64.vectorOf(0, 1));
        ragged.close();
        ragged.close();
    }

    @Test
    void nothingElseCanBeCalledOnceItIsClosed() {
        Ragged<TInt32> ragged = Ragged.of(TInt32.vectorOf(1), TInt64.vectorOf(0, 1));
        ragged.close();
        List<Function<Ragged<TInt32>, Object>> calls = List.of(
                Ragged::size,
                Ragged::values,
                Ragged::rowSplits,
                Ragged::nestedRowSplits,
                Ragged::lengths,
                closed -> closed.get(0),
                closed -> closed.toPadded(0),
                closed -> closed.toPadded(0.0),
                closed -> closed.toPadded(false),
                closed -> closed.toPadded(""),
                closed -> closed.toPadded(0, 1),
                closed -> closed.toPadded(0.0, 1),
                closed -> closed.toPadded(false, 1),
                closed -> closed.toPadded("", 1));
        for (Function<Ragged<TInt32>, Object> call : calls) {
            assertThatThrownBy(() -> call.apply(ragged))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("the tensors of this Ragged were closed");
        }
        assertThat(ragged).hasToString("Ragged(closed)");
    }

    @Test
    void memoryThatSomebodyElseFreedIsNotRead() {
        try (Ragged<TInt32> ragged = Ragged.of(TInt32.vectorOf(1), TInt64.vectorOf(0, 1))) {
            ragged.values().close();
            for (Function<Ragged<TInt32>, Object> call : List.<Function<Ragged<TInt32>, Object>>of(
                    closed -> closed.get(0), closed -> closed.toPadded(0), closed -> closed.toPadded(0, 1))) {
                assertThatThrownBy(() -> call.apply(ragged))
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessage("Ragged: the tensor was closed by somebody else");
            }
        }
    }

    @Test
    void aTextTellsDtypeAndAxes() {
        try (Ragged<TInt32> ragged = Ragged.of(TInt32.vectorOf(1, 2), TInt64.vectorOf(0, 2, 2, 2));
                Ragged<TFloat32> vectors = Ragged.of(TFloat32.tensorOf(Shape.of(2, 5)), TInt64.vectorOf(0, 2));
                Ragged<TString> nested =
                        Ragged.of(TString.vectorOf("a"), TInt64.vectorOf(0, 2), TInt64.vectorOf(0, 0, 1))) {
            assertThat(ragged).hasToString("Ragged(int32 [3, _], 2 values)");
            assertThat(vectors).hasToString("Ragged(float32 [1, _, 5], 2 values)");
            assertThat(nested).hasToString("Ragged(string [1, _, _], 1 values)");
        }
    }

    @Test
    void aRowIsAViewOfTheValues() {
        try (Ragged<TInt32> ragged = Ragged.of(TInt32.vectorOf(1, 2, 3, 4, 5, 6), TInt64.vectorOf(0, 3, 5, 6))) {
            IntNdArray row = (IntNdArray) ragged.get(1);
            assertThat(StdArrays.array1dCopyOf(row)).containsExactly(4, 5);
            row.setInt(50, 1);
            assertThat(ragged.values().getInt(4)).isEqualTo(50);
        }
    }

    @Test
    void aRowOfAnyTypeIsAView() {
        List<TType> types = List.of(
                TInt32.vectorOf(1, 2, 3),
                TInt64.vectorOf(1, 2, 3),
                TUint8.vectorOf((byte) 1, (byte) 2, (byte) 3),
                TUint16.vectorOf((short) 1, (short) 2, (short) 3),
                TFloat16.vectorOf(1, 2, 3),
                TBfloat16.vectorOf(1, 2, 3),
                TFloat32.vectorOf(1, 2, 3),
                TFloat64.vectorOf(1, 2, 3),
                TBool.vectorOf(false, true, false),
                TString.vectorOf("a", "b", "c"));
        for (TType values : types) {
            try (Ragged<TType> ragged = Ragged.of(values, TInt64.vectorOf(0, 1, 1, 3, 3))) {
                NdArray<?> all = (NdArray<?>) values;
                assertThat(objects(ragged.get(0))).containsExactly(all.getObject(0));
                assertThat(objects(ragged.get(1))).isEmpty();
                assertThat(objects(ragged.get(2))).containsExactly(all.getObject(1), all.getObject(2));
                assertThat(objects(ragged.get(3))).as("behind the last value").isEmpty();
                assertThat(ragged.get(3).shape()).isEqualTo(Shape.of(0));
            }
        }
    }

    @Test
    void aRowOfArraysKeepsTheirShape() {
        TFloat32 values = TFloat32.tensorOf(StdArrays.ndCopyOf(new float[][] {{1, 2}, {3, 4}, {5, 6}}));
        try (Ragged<TFloat32> ragged = Ragged.of(values, TInt64.vectorOf(0, 1, 3, 3))) {
            assertThat(StdArrays.array2dCopyOf((FloatNdArray) ragged.get(1)))
                    .isDeepEqualTo(new float[][] {{3, 4}, {5, 6}});
            assertThat(ragged.get(2).shape()).isEqualTo(Shape.of(0, 2));
        }
    }

    @Test
    void anInnerRowHasTwoNumbers() {
        try (Ragged<TInt32> ragged =
                Ragged.of(TInt32.vectorOf(1, 2, 3, 4), TInt64.vectorOf(0, 2, 2, 3), TInt64.vectorOf(0, 1, 1, 4))) {
            assertThat(objects(ragged.get(0, 0))).isEqualTo(List.of(1));
            assertThat(objects(ragged.get(0, 1))).isEmpty();
            assertThat(objects(ragged.get(2, 0))).isEqualTo(List.of(2, 3, 4));
        }
    }

    @Test
    void thereAreNoOtherRows() {
        try (Ragged<TInt32> ragged = Ragged.of(TInt32.vectorOf(1, 2), TInt64.vectorOf(0, 1, 2));
                Ragged<TInt32> nested =
                        Ragged.of(TInt32.vectorOf(1), TInt64.vectorOf(0, 0, 1), TInt64.vectorOf(0, 1))) {
            for (long index : new long[] {-1, 2, Long.MAX_VALUE}) {
                assertThatThrownBy(() -> ragged.get(index))
                        .isInstanceOf(IndexOutOfBoundsException.class)
                        .hasMessage("Ragged: there is no row " + index + " of 2");
            }
            assertThatThrownBy(() -> nested.get(2, 0))
                    .isInstanceOf(IndexOutOfBoundsException.class)
                    .hasMessage("Ragged: there is no row 2 of 2");
            assertThatThrownBy(() -> nested.get(1, 1))
                    .isInstanceOf(IndexOutOfBoundsException.class)
                    .hasMessage("Ragged, row 1: there is no inner row 1 of 1");
            assertThatThrownBy(() -> nested.get(0, 0))
                    .isInstanceOf(IndexOutOfBoundsException.class)
                    .hasMessage("Ragged, row 0: there is no inner row 0 of 0");
        }
    }

    @Test
    void aRowHasAsManyNumbersAsThereAreLevels() {
        try (Ragged<TInt32> ragged = Ragged.of(TInt32.vectorOf(1), TInt64.vectorOf(0, 1));
                Ragged<TInt32> nested = Ragged.of(TInt32.vectorOf(1), TInt64.vectorOf(0, 1), TInt64.vectorOf(0, 1))) {
            assertThatThrownBy(() -> ragged.get(0, 0))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Ragged: expected the number of a row, found [0, 0]");
            assertThatThrownBy(() -> ragged.get()).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> nested.get(0))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Ragged: expected the number of a row and that of an inner row in it, found [0]");
        }
    }

    @Test
    void splitsBeginWithZero() {
        refused("Ragged.rowSplits[0]: expected row splits that begin with 0, found 1", vector(2), splits(1, 2));
        refused("Ragged.rowSplits[0]: expected row splits that begin with 0, found -1", vector(2), splits(-1, 2));
        refused(
                "Ragged.rowSplits[1]: expected row splits that begin with 0, found 2",
                vector(2),
                splits(0, 1),
                splits(2, 2));
    }

    @Test
    void splitsDoNotDecrease() {
        refused(
                "Ragged.rowSplits[0]: expected row splits that do not decrease, found 1 at [2], after 2",
                vector(2),
                splits(0, 2, 1, 2));
        refused(
                "Ragged.rowSplits[1]: expected row splits that do not decrease, found -3 at [1], after 0",
                vector(2),
                splits(0, 2),
                TInt32.vectorOf(0, -3, 2));
    }

    @Test
    void innerSplitsEndWithTheNumberOfValues() {
        refused(
                "Ragged.rowSplits[0]: expected row splits that end with the number of values, 2, found 3",
                vector(2),
                splits(0, 3));
        refused(
                "Ragged.rowSplits[1]: expected row splits that end with the number of values, 2, found 1",
                vector(2),
                splits(0, 1),
                splits(0, 1));
        refused(
                "Ragged.rowSplits[0]: expected row splits that end with the number of values, 4, found 8",
                TFloat32.tensorOf(Shape.of(4, 2)),
                splits(0, 8));
    }

    @Test
    void outerSplitsEndWithTheNumberOfInnerRows() {
        refused(
                "Ragged.rowSplits[0]: expected row splits that end with the number of inner rows, 1, found 2",
                vector(2),
                splits(0, 2),
                splits(0, 2));
    }

    @Test
    void splitsHaveOneEntryAtLeast() {
        String none = "expected row splits, one more than there are rows, found none";
        refused("Ragged.rowSplits[0]: " + none, vector(0), TInt64.tensorOf(Shape.of(0)));
        refused("Ragged.rowSplits[0]: " + none, vector(0), TInt32.tensorOf(Shape.of(0)), splits(0));
        refused("Ragged.rowSplits[1]: " + none, vector(0), splits(0), TInt64.tensorOf(Shape.of(0)));
    }

    @Test
    void splitsAreInt64OrInt32() {
        refused(
                "Ragged.rowSplits[0]: expected row splits in a TInt64 or a TInt32, found a TFloat32:"
                        + " cast them with tf.dtypes.cast, or make them with TInt64.vectorOf",
                vector(2),
                TFloat32.vectorOf(0, 2));
        refused(
                "Ragged.rowSplits[1]: expected row splits in a TInt64 or a TInt32, found a TString:"
                        + " cast them with tf.dtypes.cast, or make them with TInt64.vectorOf",
                vector(2),
                splits(0, 1),
                TString.vectorOf("0", "2"));
        refused(
                "Ragged.rowSplits[0]: expected row splits in a TInt64 or a TInt32, found a tensor without its type:"
                        + " cast them with tf.dtypes.cast, or make them with TInt64.vectorOf",
                vector(2),
                splits(0, 2).asRawTensor());
    }

    @Test
    void splitsHaveOneAxis() {
        refused(
                "Ragged.rowSplits[0]: expected row splits with one axis, found [2, 1]: give each level as a tensor of its own",
                vector(2),
                TInt64.tensorOf(Shape.of(2, 1)));
        refused(
                "Ragged.rowSplits[0]: expected row splits with one axis, found []: give each level as a tensor of its own",
                vector(2),
                TInt32.scalarOf(0));
    }

    @Test
    void valuesHaveOneAxisAtLeast() {
        refused(
                "Ragged.values: expected one axis or more, found a scalar: the first axis is that of the rows' elements",
                TInt32.scalarOf(1),
                splits(0, 1));
    }

    @Test
    void sparseTensorsAreRefused() {
        TInt64 indices = TInt64.tensorOf(StdArrays.ndCopyOf(new long[][] {{1}}));
        TInt64 shape = splits(2);
        TInt64 one = splits(2);
        TInt64 sparse = SparseTensor.of(indices, one, shape).asTypedTensor();
        for (Tensor[] tensors : new Tensor[][] {{vector(2), sparse}, {sparse, splits(0, 2)}}) {
            assertThatThrownBy(() -> Ragged.of((TType) tensors[0], tensors[1]))
                    .isInstanceOf(SchemaMismatchException.class)
                    .hasMessageEndingWith(": expected a dense tensor, found a sparse one");
            List.of(tensors).stream().filter(tensor -> tensor != sparse).forEach(Tensor::close);
        }
        sparse.close();
        List.of(indices, one, shape).forEach(Tensor::close);
    }

    @Test
    void closedTensorsAreRefused() {
        TInt32 values = vector(2);
        TInt64 splits = splits(0, 2);
        splits.close();
        assertThatThrownBy(() -> Ragged.of(values, splits))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Ragged.rowSplits[0]: the tensor was closed before");
        values.close();
        assertThatThrownBy(() -> Ragged.of(values, splits))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Ragged.values: the tensor was closed before");
    }

    @Test
    void thereAreOneOrTwoLevels() {
        try (TInt32 values = vector(0);
                TInt64 splits = splits(0)) {
            assertThatThrownBy(() -> Ragged.of(values))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("row splits have 1 or 2 levels, not 0");
            assertThatThrownBy(() -> Ragged.of(values, splits, splits, splits))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("row splits have 1 or 2 levels, not 3");
        }
    }

    /** The tensors are refused, and stay open for the caller to close. */
    private static void refused(String message, TType values, Tensor... splits) {
        long tensors = Pointer.totalCount();
        assertThatThrownBy(() -> Ragged.of(values, splits))
                .isInstanceOf(SchemaMismatchException.class)
                .hasMessage(message);
        assertThat(Pointer.totalCount()).isEqualTo(tensors);
        values.close();
        List.of(splits).forEach(Tensor::close);
    }

    private static TInt32 vector(int length) {
        return TInt32.tensorOf(Shape.of(length));
    }

    private static TInt64 splits(long... splits) {
        return TInt64.vectorOf(splits);
    }

    private static long[] longs(LongNdArray array) {
        return StdArrays.array1dCopyOf(array);
    }

    private static List<Object> objects(NdArray<?> array) {
        List<Object> objects = new ArrayList<>();
        array.streamOfObjects().forEach(objects::add);
        return objects;
    }
}
