package dev.tenon.tensorflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.LossyCastException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.bytedeco.javacpp.Pointer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tensorflow.ndarray.NdArray;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.StdArrays;
import org.tensorflow.ndarray.buffer.DataBuffers;
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

class RaggedPaddingTest {
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
    void rowsArePaddedToTheLongest() {
        try (Ragged<TInt32> ragged = Ragged.of(TInt32.vectorOf(1, 2, 3, 4, 5, 6), TInt64.vectorOf(0, 3, 5, 6));
                TInt32 padded = ragged.toPadded(0)) {
            assertThat(StdArrays.array2dCopyOf(padded)).isDeepEqualTo(new int[][] {{1, 2, 3}, {4, 5, 0}, {6, 0, 0}});
        }
    }

    @Test
    void thePaddedTensorIsTheCallers() {
        TInt32 padded;
        try (Ragged<TInt32> ragged = Ragged.of(TInt32.vectorOf(1, 2), TInt64.vectorOf(0, 1, 2))) {
            padded = ragged.toPadded(0);
        }
        assertThat(StdArrays.array2dCopyOf(padded)).isDeepEqualTo(new int[][] {{1}, {2}});
        padded.close();
    }

    @Test
    void rowsArePaddedToAWidth() {
        try (Ragged<TInt32> ragged = Ragged.of(TInt32.vectorOf(1, 2, 3), TInt64.vectorOf(0, 2, 2, 3));
                TInt32 wide = ragged.toPadded(-1, 4);
                TInt32 longest = ragged.toPadded(-1, 2)) {
            assertThat(StdArrays.array2dCopyOf(wide))
                    .isDeepEqualTo(new int[][] {{1, 2, -1, -1}, {-1, -1, -1, -1}, {3, -1, -1, -1}});
            assertThat(StdArrays.array2dCopyOf(longest)).isDeepEqualTo(new int[][] {{1, 2}, {-1, -1}, {3, -1}});
        }
    }

    @Test
    void arraysInRowsArePaddedWhole() {
        TFloat32 values = TFloat32.tensorOf(StdArrays.ndCopyOf(new float[][] {{1, 2}, {3, 4}, {5, 6}}));
        try (Ragged<TFloat32> ragged = Ragged.of(values, TInt64.vectorOf(0, 2, 3));
                TFloat32 padded = ragged.toPadded(0.5)) {
            assertThat(StdArrays.array3dCopyOf(padded)).isDeepEqualTo(new float[][][] {
                {{1, 2}, {3, 4}}, {{5, 6}, {0.5f, 0.5f}}
            });
        }
    }

    @Test
    void twoLevelsArePaddedToTheLongestOfBoth() {
        try (Ragged<TInt32> ragged = Ragged.of(
                        TInt32.vectorOf(1, 2, 3, 4), TInt64.vectorOf(0, 2, 2, 3), TInt64.vectorOf(0, 1, 1, 4));
                TInt32 padded = ragged.toPadded(9);
                TInt32 wide = ragged.toPadded(9, 3)) {
            int[] none = {9, 9, 9};
            assertThat(StdArrays.array3dCopyOf(padded)).isDeepEqualTo(new int[][][] {
                {{1, 9, 9}, none}, {none, none}, {{2, 3, 4}, none}
            });
            assertThat(wide.shape()).isEqualTo(Shape.of(3, 3, 3));
            assertThat(StdArrays.array3dCopyOf(wide)[2]).isDeepEqualTo(new int[][] {{2, 3, 4}, none, none});
        }
    }

    @Test
    void rowsMayAllBeEmpty() {
        try (Ragged<TInt32> ragged = Ragged.of(TInt32.tensorOf(Shape.of(0)), TInt64.vectorOf(0, 0, 0));
                TInt32 padded = ragged.toPadded(7);
                TInt32 wide = ragged.toPadded(7, 2);
                Ragged<TInt32> nested =
                        Ragged.of(TInt32.tensorOf(Shape.of(0)), TInt64.vectorOf(0, 2), TInt64.vectorOf(0, 0, 0));
                TInt32 innerEmpty = nested.toPadded(7)) {
            assertThat(padded.shape()).isEqualTo(Shape.of(2, 0));
            assertThat(StdArrays.array2dCopyOf(wide)).isDeepEqualTo(new int[][] {{7, 7}, {7, 7}});
            assertThat(innerEmpty.shape()).isEqualTo(Shape.of(1, 2, 0));
        }
    }

    @Test
    void arraysInRowsMayBeEmpty() {
        try (Ragged<TInt32> ragged = Ragged.of(TInt32.tensorOf(Shape.of(3, 0)), TInt64.vectorOf(0, 2, 3));
                TInt32 padded = ragged.toPadded(0)) {
            assertThat(padded.shape()).isEqualTo(Shape.of(2, 2, 0));
        }
    }

    @Test
    void everyTypeOfNumberIsPadded() {
        List<TType> types = List.of(
                TInt32.vectorOf(1, 2, 3),
                TInt64.vectorOf(1, 2, 3),
                TUint8.vectorOf((byte) 1, (byte) 2, (byte) 3),
                TUint16.vectorOf((short) 1, (short) 2, (short) 3),
                TFloat16.vectorOf(1, 2, 3),
                TBfloat16.vectorOf(1, 2, 3),
                TFloat32.vectorOf(1, 2, 3),
                TFloat64.vectorOf(1, 2, 3));
        for (TType values : types) {
            try (Ragged<TType> ragged = Ragged.of(values, TInt64.vectorOf(0, 1, 3));
                    TType padded = ragged.toPadded(7);
                    TType wide = ragged.toPadded(7.0, 3)) {
                assertThat(padded.type()).isEqualTo(values.type());
                assertThat(doubles(padded)).containsExactly(1.0, 7.0, 2.0, 3.0);
                assertThat(doubles(wide)).containsExactly(1.0, 7.0, 7.0, 2.0, 3.0, 7.0);
            }
        }
    }

    @Test
    void booleansArePaddedWithABoolean() {
        try (Ragged<TBool> ragged = Ragged.of(TBool.vectorOf(true, false, true), TInt64.vectorOf(0, 1, 3));
                TBool yes = ragged.toPadded(true);
                TBool no = ragged.toPadded(false, 3)) {
            assertThat(StdArrays.array2dCopyOf(yes)).isDeepEqualTo(new boolean[][] {{true, true}, {false, true}});
            assertThat(StdArrays.array2dCopyOf(no))
                    .isDeepEqualTo(new boolean[][] {{true, false, false}, {false, true, false}});
        }
    }

    @Test
    void stringsArePaddedWithAString() {
        String longer = "longer than the twenty-two bytes inside the tensor";
        try (Ragged<TString> ragged = Ragged.of(TString.vectorOf("a", longer, "", "b"), TInt64.vectorOf(0, 3, 3, 4));
                TString empty = ragged.toPadded("");
                TString text = ragged.toPadded(longer + "!", 4)) {
            assertThat(objects(empty)).isEqualTo(List.of("a", longer, "", "", "", "", "b", "", ""));
            assertThat(text.shape()).isEqualTo(Shape.of(3, 4));
            assertThat(objects(text).subList(0, 4)).isEqualTo(List.of("a", longer, "", longer + "!"));
            assertThat(text.getObject(1, 3)).isEqualTo(longer + "!");
        }
    }

    @Test
    void stringsOfTwoLevelsArePadded() {
        try (Ragged<TString> ragged =
                        Ragged.of(TString.vectorOf("a", "b", "c"), TInt64.vectorOf(0, 0, 2), TInt64.vectorOf(0, 2, 3));
                TString padded = ragged.toPadded("-")) {
            assertThat(padded.shape()).isEqualTo(Shape.of(2, 2, 2));
            assertThat(objects(padded)).isEqualTo(List.of("-", "-", "-", "-", "a", "b", "c", "-"));
        }
    }

    @Test
    void paddingOfFloatsRounds() {
        try (Ragged<TFloat32> ragged = Ragged.of(TFloat32.vectorOf(1), TInt64.vectorOf(0, 0, 1));
                TFloat32 tenth = ragged.toPadded(0.1);
                TFloat32 nan = ragged.toPadded(Double.NaN);
                TFloat32 infinite = ragged.toPadded(Double.NEGATIVE_INFINITY);
                TFloat32 large = ragged.toPadded(16_777_217)) {
            assertThat(tenth.getFloat(0, 0)).isEqualTo(0.1f);
            assertThat(nan.getFloat(0, 0)).isNaN();
            assertThat(infinite.getFloat(0, 0)).isEqualTo(Float.NEGATIVE_INFINITY);
            assertThat(large.getFloat(0, 0)).isEqualTo(16_777_216f);
        }
    }

    @Test
    void anyLongIsPadding() {
        try (Ragged<TInt64> ragged = Ragged.of(TInt64.vectorOf(1), TInt64.vectorOf(0, 0, 1));
                TInt64 padded = ragged.toPadded(Long.MIN_VALUE + 1)) {
            assertThat(padded.getLong(0, 0)).isEqualTo(Long.MIN_VALUE + 1);
        }
    }

    @Test
    void paddingIsAValueOfTheDtype() {
        lossy(
                "Ragged, padding: 256 is not a value of uint8: give a value of uint8",
                TUint8.vectorOf((byte) 1),
                ragged -> ragged.toPadded(256));
        lossy(
                "Ragged, padding: -1 is not a value of uint16: give a value of uint16",
                TUint16.vectorOf((short) 1),
                ragged -> ragged.toPadded(-1, 5));
        lossy(
                "Ragged, padding: 0.5 is not a value of int32: give a value of int32",
                TInt32.vectorOf(1),
                ragged -> ragged.toPadded(0.5));
        lossy(
                "Ragged, padding: nan is not a value of int64: give a value of int64",
                TInt64.vectorOf(1),
                ragged -> ragged.toPadded(Double.NaN, 5));
        lossy(
                "Ragged, padding: 70000 is beyond float16: give a value of float16",
                TFloat16.vectorOf(1),
                ragged -> ragged.toPadded(70_000));
        lossy(
                "Ragged, padding: 1e+40 is beyond float32: give a value of float32",
                TFloat32.vectorOf(1),
                ragged -> ragged.toPadded(1e40));
        lossy(
                "Ragged, padding: \"a\\ud800\" has half of a surrogate pair at index 1, which UTF-8 cannot encode:"
                        + " cut text between characters only",
                TString.vectorOf("a"),
                ragged -> ragged.toPadded("a\ud800"));
    }

    @Test
    void anotherKindOfPaddingNamesTheRightCall() {
        wrongKind("int32, found a boolean: call toPadded(long)", TInt32.vectorOf(1), ragged -> ragged.toPadded(true));
        wrongKind(
                "uint8, found a String: call toPadded(long)", TUint8.vectorOf((byte) 1), ragged -> ragged.toPadded(""));
        wrongKind(
                "float32, found a boolean: call toPadded(double)",
                TFloat32.vectorOf(1),
                ragged -> ragged.toPadded(true, 5));
        wrongKind(
                "bfloat16, found a String: call toPadded(double)",
                TBfloat16.vectorOf(1),
                ragged -> ragged.toPadded("", 5));
        wrongKind("bool, found a long: call toPadded(boolean)", TBool.vectorOf(true), ragged -> ragged.toPadded(1));
        wrongKind("bool, found a double: call toPadded(boolean)", TBool.vectorOf(true), ragged -> ragged.toPadded(1.0));
        wrongKind("bool, found a String: call toPadded(boolean)", TBool.vectorOf(true), ragged -> ragged.toPadded(""));
        wrongKind(
                "string, found a long: call toPadded(String)", TString.vectorOf("a"), ragged -> ragged.toPadded(0, 5));
        wrongKind(
                "string, found a double: call toPadded(String)",
                TString.vectorOf("a"),
                ragged -> ragged.toPadded(0.0, 5));
        wrongKind(
                "string, found a boolean: call toPadded(String)",
                TString.vectorOf("a"),
                ragged -> ragged.toPadded(false));
    }

    @Test
    void aRowLongerThanTheWidthIsAnError() {
        try (Ragged<TInt32> ragged = Ragged.of(TInt32.vectorOf(1, 2, 3, 4, 5), TInt64.vectorOf(0, 0, 2, 5))) {
            assertThatThrownBy(() -> ragged.toPadded(0, 1))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(
                            "Ragged, row 1: expected a length up to the width, 1, found 2: give a width of 3 or more,"
                                    + " or none; rows are cut by @Padded(length = 1, truncate = true)");
            assertThatThrownBy(() -> ragged.toPadded(0, -1))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Ragged: expected a width of 0 or more, found -1");
        }
    }

    @Test
    void aShapeThatNoMemoryHoldsIsRefused() {
        try (Ragged<TFloat64> ragged =
                Ragged.of(TFloat64.tensorOf(Shape.of(0, 1L << 30, 1L << 20)), TInt64.vectorOf(0, 0))) {
            assertThatThrownBy(() -> ragged.toPadded(0, 1 << 20))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("more than 2^63 bytes in shape [1, 1048576, 1073741824, 1048576]");
        }
    }

    @Test
    void randomRowsArePaddedAsALoopWouldDoIt() {
        Random random = new Random(7);
        for (int round = 0; round < 50; round++) {
            int[][] rows = new int[random.nextInt(200)][];
            Arrays.setAll(rows, i -> random.ints(random.nextInt(40)).toArray());
            long[] splits = new long[rows.length + 1];
            Arrays.setAll(
                    splits,
                    i -> Arrays.stream(rows, 0, i).mapToLong(row -> row.length).sum());
            int[] values = Arrays.stream(rows).flatMapToInt(Arrays::stream).toArray();
            int width = 40 + random.nextInt(5000);
            TInt32 tensor = TInt32.tensorOf(Shape.of(values.length), DataBuffers.of(values));
            try (Ragged<TInt32> ragged = Ragged.of(tensor, TInt64.vectorOf(splits));
                    TInt32 padded = ragged.toPadded(-5, width)) {
                int[] expected = new int[rows.length * width];
                Arrays.fill(expected, -5);
                for (int i = 0; i < rows.length; i++) {
                    System.arraycopy(rows[i], 0, expected, i * width, rows[i].length);
                }
                int[] found = new int[expected.length];
                padded.copyTo(DataBuffers.of(found, false, false));
                assertThat(Arrays.equals(found, expected)).isTrue();
            }
        }
    }

    private static void lossy(String message, TType values, Function<Ragged<TType>, Object> call) {
        try (Ragged<TType> ragged = Ragged.of(values, TInt64.vectorOf(0, 0, 1))) {
            long tensors = Pointer.totalCount();
            assertThatThrownBy(() -> call.apply(ragged))
                    .isInstanceOf(LossyCastException.class)
                    .hasMessage(message);
            assertThat(Pointer.totalCount()).isEqualTo(tensors);
        }
    }

    private static void wrongKind(String message, TType values, Function<Ragged<TType>, Object> call) {
        try (Ragged<TType> ragged = Ragged.of(values, TInt64.vectorOf(0, 0, 1))) {
            assertThatThrownBy(() -> call.apply(ragged))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Ragged: expected padding for " + message);
        }
    }

    private static List<Double> doubles(TType tensor) {
        List<Double> doubles = new ArrayList<>();
        ((NdArray<?>) tensor).streamOfObjects().forEach(number -> doubles.add(((Number) number).doubleValue()));
        return doubles;
    }

    private static List<Object> objects(NdArray<?> array) {
        List<Object> objects = new ArrayList<>();
        array.streamOfObjects().forEach(objects::add);
        return objects;
    }
}
