package dev.tenon.edges;

import static dev.tenon.edges.Records.assertSame;
import static dev.tenon.edges.Refusals.assertLossy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tenon.tensorflow.Ragged;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.Result;
import org.tensorflow.Session;
import org.tensorflow.ndarray.NdArray;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.types.TBool;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt32;
import org.tensorflow.types.TInt64;
import org.tensorflow.types.TString;
import org.tensorflow.types.TUint8;

/** {@code Ragged.toPadded}; what it should give was found by {@code tf.RaggedTensor.to_tensor} of TensorFlow 2.21. */
@ExtendWith(Leaks.class)
class RaggedPaddingTest {
    @TempDir
    private Path folder;

    @Test
    void threeRowsToARaggedTensorPaddedToAnNpzAndBack() throws IOException {
        List<Doc> docs = docs(new int[] {1, 2, 3}, new int[] {4, 5}, new int[] {6});
        Path file = folder.resolve("docs.npz");
        try (DocBatch batch = DocBatch.of(docs);
                TInt32 padded = batch.tokens().toPadded(0)) {
            assertThat(numbers(padded, 0)).containsExactly(1, 2, 3);
            assertThat(numbers(padded, 1)).containsExactly(4, 5, 0);
            assertThat(numbers(padded, 2)).containsExactly(6, 0, 0);
            assertThat(padded.shape().asArray()).containsExactly(3, 3);
            batch.write(file);
        }
        assertSame(DocNumpy.read(file), docs);
    }

    private static List<Doc> docs(int[]... rows) {
        return IntStream.range(0, rows.length)
                .mapToObj(i -> new Doc(rows[i], i))
                .toList();
    }

    @Test
    void aWidthIsFilled() {
        try (DocBatch batch = DocBatch.of(docs(new int[] {1, 2, 3}, new int[] {4, 5}, new int[] {6}));
                TInt32 padded = batch.tokens().toPadded(-1, 5);
                TInt32 exact = batch.tokens().toPadded(-1, 3)) {
            assertPadded(padded, "[[1, 2, 3, -1, -1], [4, 5, -1, -1, -1], [6, -1, -1, -1, -1]]");
            assertPadded(exact, "[[1, 2, 3], [4, 5, -1], [6, -1, -1]]");
        }
    }

    @Test
    void aRowThatIsLongerThanTheWidthIsAnError() {
        try (DocBatch batch = DocBatch.of(docs(new int[] {4, 5}, new int[] {1, 2, 3}))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> batch.tokens().toPadded(0, 2))
                    .withMessage("Doc.tokens, row 1: expected a length up to the width, 2, found 3: "
                            + "give a width of 3 or more, or none; "
                            + "rows are cut by @Padded(length = 2, truncate = true)");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> batch.tokens().toPadded(0, -1))
                    .withMessage("Doc.tokens: expected a width of 0 or more, found -1");
        }
    }

    @Test
    void withoutRowsAndWithEmptyOnes() {
        try (DocBatch none = DocBatch.of();
                DocBatch empty = DocBatch.of(docs(new int[0], new int[0]));
                TInt32 noRows = none.tokens().toPadded(7);
                TInt32 noElements = empty.tokens().toPadded(7);
                TInt32 wide = empty.tokens().toPadded(7, 4)) {
            assertThat(noRows.shape().asArray()).containsExactly(0, 0);
            assertThat(noElements.shape().asArray()).containsExactly(2, 0);
            assertPadded(wide, "[[7, 7, 7, 7], [7, 7, 7, 7]]");
        }
    }

    @Test
    void twoLevelsBecomeTwoAxes() {
        List<JaggedDoc> docs = List.of(
                new JaggedDoc(new int[][] {{1, 2}, {3}}, 0),
                new JaggedDoc(new int[][] {}, 1),
                new JaggedDoc(new int[][] {{}, {4, 5, 6}}, 2));
        try (JaggedDocBatch batch = JaggedDocBatch.of(docs);
                TInt32 padded = batch.sentences().toPadded(0);
                TInt32 wide = batch.sentences().toPadded(9, 3)) {
            assertPadded(padded, "[[[1, 2, 0], [3, 0, 0]], [[0, 0, 0], [0, 0, 0]], [[0, 0, 0], [4, 5, 6]]]");
            assertPadded(
                    wide,
                    "[[[1, 2, 9], [3, 9, 9], [9, 9, 9]], [[9, 9, 9], [9, 9, 9], [9, 9, 9]], "
                            + "[[9, 9, 9], [4, 5, 6], [9, 9, 9]]]");
        }
    }

    @Test
    void twoLevelsOfNothing() {
        JaggedDoc none = new JaggedDoc(new int[0][], 0);
        JaggedDoc hollow = new JaggedDoc(new int[2][0], 0);
        try (JaggedDocBatch noSentences = JaggedDocBatch.of(none, none);
                JaggedDocBatch noTokens = JaggedDocBatch.of(hollow, none);
                TInt32 first = noSentences.sentences().toPadded(1);
                TInt32 second = noTokens.sentences().toPadded(1)) {
            assertThat(first.shape().asArray()).containsExactly(2, 0, 0);
            assertThat(second.shape().asArray()).containsExactly(2, 2, 0);
        }
    }

    @Test
    void theTensorsOfOneJaggedExampleArePaddedToo() {
        try (JaggedDocTensors tensors = JaggedDocTensors.of(new JaggedDoc(new int[][] {{1, 2}, {}, {3}}, 0));
                TInt32 padded = tensors.sentences().toPadded(-1)) {
            assertThat(tensors.sentences().nestedRowSplits()).hasSize(1);
            assertPadded(padded, "[[1, 2], [-1, -1], [3, -1]]");
        }
    }

    @Test
    void valuesOfAnyRankArePaddedWithTheirShape() {
        try (Ragged<TFloat32> rows = Ragged.of(
                        TFloat32.tensorOf(Shape.of(3, 2), DataBuffers.of(1f, 2f, 3f, 4f, 5f, 6f)),
                        TInt64.vectorOf(0, 2, 2, 3));
                TFloat32 padded = rows.toPadded(-1.0);
                Ragged<TFloat32> nested = Ragged.of(
                        TFloat32.tensorOf(Shape.of(3, 2), DataBuffers.of(1f, 2f, 3f, 4f, 5f, 6f)),
                        TInt64.vectorOf(0, 2, 2, 3),
                        TInt64.vectorOf(0, 1, 1, 3));
                TFloat32 both = nested.toPadded(-1.0)) {
            assertPadded(
                    padded, "[[[1.0, 2.0], [3.0, 4.0]], [[-1.0, -1.0], [-1.0, -1.0]], [[5.0, 6.0], [-1.0, -1.0]]]");
            assertPadded(
                    both,
                    "[[[[1.0, 2.0], [-1.0, -1.0]], [[-1.0, -1.0], [-1.0, -1.0]]], "
                            + "[[[-1.0, -1.0], [-1.0, -1.0]], [[-1.0, -1.0], [-1.0, -1.0]]], "
                            + "[[[3.0, 4.0], [5.0, 6.0]], [[-1.0, -1.0], [-1.0, -1.0]]]]");
        }
    }

    @Test
    void stringsAndBooleansArePaddedWithTheirLike() {
        try (Ragged<TString> strings = Ragged.of(TString.vectorOf("a", "b", "cc"), TInt64.vectorOf(0, 1, 1, 3));
                TString dashes = strings.toPadded("-");
                TString wide = strings.toPadded("", 3);
                Ragged<TBool> flags = Ragged.of(TBool.vectorOf(true, true, false), TInt64.vectorOf(0, 1, 1, 3));
                TBool yes = flags.toPadded(true);
                TBool no = flags.toPadded(false, 3)) {
            assertPadded(dashes, "[[a, -], [-, -], [b, cc]]");
            assertPadded(wide, "[[a, , ], [, , ], [b, cc, ]]");
            assertPadded(yes, "[[true, true], [true, true], [true, false]]");
            assertPadded(no, "[[true, false, false], [false, false, false], [true, false, false]]");
        }
    }

    @Test
    void thePaddingIsAValueOfTheDtype() {
        try (Ragged<TUint8> bytes = Ragged.of(TUint8.vectorOf((byte) 200), TInt64.vectorOf(0, 1, 1));
                TUint8 padded = bytes.toPadded(255);
                Ragged<TFloat32> floats = Ragged.of(TFloat32.vectorOf(1f), TInt64.vectorOf(0, 1, 1));
                TFloat32 rounded = floats.toPadded(0.1);
                TFloat32 whole = floats.toPadded(3)) {
            assertPadded(padded, "[[-56], [-1]]");
            assertPadded(rounded, "[[1.0], [0.1]]");
            assertPadded(whole, "[[1.0], [3.0]]");
            String advice = " is not a value of uint8: give a value of uint8";
            assertLossy(() -> bytes.toPadded(256), "Ragged, padding: 256" + advice);
            assertLossy(() -> bytes.toPadded(-1), "Ragged, padding: -1" + advice);
            assertLossy(() -> bytes.toPadded(0.5), "Ragged, padding: 0.5" + advice);
            assertLossy(
                    () -> floats.toPadded(1e300), "Ragged, padding: 1e+300 is beyond float32: give a value of float32");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> bytes.toPadded("x"))
                    .withMessage("Ragged: expected padding for uint8, found a String: call toPadded(long)");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> bytes.toPadded(true))
                    .withMessage("Ragged: expected padding for uint8, found a boolean: call toPadded(long)");
        }
        try (Ragged<TString> strings = Ragged.of(TString.vectorOf("a"), TInt64.vectorOf(0, 1))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> strings.toPadded(0))
                    .withMessage("Ragged: expected padding for string, found a long: call toPadded(String)");
        }
    }

    @Test
    void manyRowsArePaddedAsAGraphPadsThem() {
        List<Doc> docs = new RaggedExamples<>(Doc.class, DocNumpy.FORMAT.schema(), new Random(3)).take(300);
        try (Graph graph = new Graph();
                DocBatch batch = DocBatch.of(docs);
                TInt32 padded = batch.tokens().toPadded(-7)) {
            Ops tf = Ops.create(graph);
            Placeholder<TInt32> values = tf.placeholder(TInt32.class);
            Placeholder<TInt64> splits = tf.placeholder(TInt64.class);
            Operand<TInt32> dense = tf.ragged.raggedTensorToTensor(
                    tf.constant(new long[] {-1, -1}), values, tf.constant(-7), List.of(splits), List.of("ROW_SPLITS"));
            try (Session session = new Session(graph);
                    Result result = session.runner()
                            .feed(values, batch.tokens().values())
                            .feed(splits, batch.tokens().rowSplits())
                            .fetch(dense)
                            .run()) {
                assertThat(padded).isEqualTo(result.get(0));
            }
        }
    }

    private static List<Integer> numbers(TInt32 tensor, long row) {
        return tensor.get(row).streamOfObjects().toList();
    }

    private static void assertPadded(NdArray<?> tensor, String expected) {
        assertThat(text(tensor)).isEqualTo(expected);
    }

    private static String text(NdArray<?> array) {
        return array.rank() == 0
                ? String.valueOf(array.getObject())
                : IntStream.range(0, Math.toIntExact(array.shape().get(0)))
                        .mapToObj(i -> text(array.get(i)))
                        .toList()
                        .toString();
    }
}
