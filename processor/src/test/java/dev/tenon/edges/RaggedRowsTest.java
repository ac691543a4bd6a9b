package dev.tenon.edges;

import static dev.tenon.edges.Records.assertSame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.tensorflow.Ragged;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tensorflow.Tensor;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.types.TInt32;
import org.tensorflow.types.TInt64;

/** The rows of a ragged batch: splits, lengths, views of one row, slices. */
@ExtendWith(Leaks.class)
class RaggedRowsTest {
    private static final List<Doc> DOCS =
            List.of(new Doc(new int[] {1, 2, 3}, 0), new Doc(new int[0], 1), new Doc(new int[] {4, 5}, 2));

    private static final List<JaggedDoc> JAGGED = List.of(
            new JaggedDoc(new int[][] {{1, 2}, {}}, 0),
            new JaggedDoc(new int[0][], 1),
            new JaggedDoc(new int[][] {{3}, {4, 5, 6}}, 2));

    @Test
    void lengthsAreLent() {
        try (DocBatch batch = DocBatch.of(DOCS);
                JaggedDocBatch jagged = JaggedDocBatch.of(JAGGED)) {
            assertThat(batch.tokens().lengths().streamOfObjects()).containsExactly(3L, 0L, 2L);
            assertThat(batch.tokens().lengths().streamOfObjects()).containsExactly(3L, 0L, 2L);
            assertThat(jagged.sentences().lengths().streamOfObjects()).containsExactly(2L, 0L, 2L);
            assertThat(jagged.sentences().nestedRowSplits())
                    .extracting(splits -> splits.streamOfObjects().toList())
                    .containsExactly(List.of(0L, 2L, 2L, 4L), List.of(0L, 2L, 2L, 3L, 6L));
        }
    }

    @Test
    void rowsAreViews() {
        try (DocBatch batch = DocBatch.of(DOCS);
                JaggedDocBatch jagged = JaggedDocBatch.of(JAGGED)) {
            Ragged<TInt32> rows = batch.tokens();
            assertThat(rows.get(0).streamOfObjects().map(Object::toString)).containsExactly("1", "2", "3");
            assertThat(rows.get(1).size()).isZero();
            assertThat(rows.get(2).shape()).isEqualTo(Shape.of(2));
            assertThat(jagged.sentences().get(2, 1).streamOfObjects().map(Object::toString))
                    .containsExactly("4", "5", "6");
            assertThat(jagged.sentences().get(0, 1).size()).isZero();
            rows.values().setInt(9, 0);
            assertThat(rows.get(0).getObject(0)).isEqualTo(9);
        }
    }

    private static void noRow(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(IndexOutOfBoundsException.class).hasMessage(message);
    }

    @Test
    void rowsThatThereAreNot() {
        try (DocBatch batch = DocBatch.of(DOCS);
                JaggedDocBatch jagged = JaggedDocBatch.of(JAGGED)) {
            for (long row : new long[] {3, -1, Long.MAX_VALUE}) {
                noRow(() -> batch.tokens().get(row), "Doc.tokens: there is no row " + row + " of 3");
            }
            Ragged<TInt32> sentences = jagged.sentences();
            noRow(() -> sentences.get(3, 0), "JaggedDoc.sentences: there is no row 3 of 3");
            noRow(() -> sentences.get(-1, 0), "JaggedDoc.sentences: there is no row -1 of 3");
            noRow(() -> sentences.get(0, 2), "JaggedDoc.sentences, row 0: there is no inner row 2 of 2");
            noRow(() -> sentences.get(1, 0), "JaggedDoc.sentences, row 1: there is no inner row 0 of 0");
            noRow(() -> sentences.get(0, -1), "JaggedDoc.sentences, row 0: there is no inner row -1 of 2");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> batch.tokens().get())
                    .withMessage("Doc.tokens: expected the number of a row, found []");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> batch.tokens().get(0, 0))
                    .withMessage("Doc.tokens: expected the number of a row, found [0, 0]");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> sentences.get(0))
                    .withMessage("JaggedDoc.sentences: expected the number of a row and that of an inner row in it, "
                            + "found [0]");
        }
    }

    @Test
    void aSliceHasItsOwnSplitsAndEndsWithItsBatch() {
        DocBatch batch = DocBatch.of(DOCS);
        JaggedDocBatch jagged = JaggedDocBatch.of(JAGGED);
        DocBatch slice = batch.slice(1, 3);
        JaggedDocBatch jaggedSlice = jagged.slice(1, 3);
        assertThat(slice.tokens().rowSplits().streamOfObjects()).containsExactly(0L, 0L, 2L);
        assertThat(slice.tokens().values().streamOfObjects()).containsExactly(4, 5);
        assertThat(jaggedSlice.sentences().nestedRowSplits())
                .extracting(splits -> splits.streamOfObjects().toList())
                .containsExactly(List.of(0L, 0L, 2L), List.of(0L, 1L, 4L));
        assertSame(jaggedSlice.slice(1, 2).toRecords(), JAGGED.subList(2, 3));
        assertThat(batch.slice(2, 2).tokens().size()).isZero();
        Ragged<TInt32> rows = slice.tokens();
        batch.close();
        jagged.close();
        assertUnusable(rows);
        assertThatIllegalStateException().isThrownBy(jaggedSlice::toRecords);
    }

    @Test
    void aPaddedSliceKeepsTheWidthAndTheLengths() {
        List<PaddedInput> inputs = List.of(new PaddedInput(new int[] {1, 2, 3}, 0), new PaddedInput(new int[] {4}, 1));
        PaddedInputBatch batch = PaddedInputBatch.of(inputs);
        PaddedInputBatch slice = batch.slice(1, 2);
        assertThat(slice.tokens().streamOfObjects()).containsExactly(4, -1, -1, -1, -1);
        assertThat(slice.tokensMask().streamOfObjects()).containsExactly(1, 0, 0, 0, 0);
        assertThat(slice.tokensLengths().streamOfObjects()).containsExactly(1L);
        PaddedInputBatch detached = slice.detach();
        TInt32 mask = batch.tokensMask();
        batch.close();
        assertClosed(mask);
        for (ThrowingCallable call :
                List.<ThrowingCallable>of(slice::tokens, slice::tokensMask, slice::tokensLengths, batch::tokensMask)) {
            assertThatIllegalStateException().isThrownBy(call);
        }
        try (detached) {
            assertSame(detached.toRecords(), inputs.subList(1, 2));
        }
    }

    @Test
    void whatIsDetachedFromALenderIsACopy() {
        DocBatch batch = DocBatch.of(DOCS);
        DocBatch slice = batch.slice(1, 3).detach();
        DocBatch view = DocBatch.view(batch.asMap()).detach();
        assertThat(batch.detach()).isSameAs(batch);
        batch.close();
        try (slice;
                view) {
            assertSame(slice.toRecords(), DOCS.subList(1, 3));
            assertSame(view.toRecords(), DOCS);
        }
    }

    @Test
    void raggedComponentsWithOneNamedAxisShareTheirSplits() {
        RaggedAxes axes = new RaggedAxes(
                new int[2], new float[2][2], new int[2][3], new String[] {"", ""}, new int[1], new long[1], 0);
        try (RaggedAxesBatch batch = RaggedAxesBatch.of(axes, axes)) {
            assertThat(batch.boxes().rowSplits()).isSameAs(batch.tokens().rowSplits());
            assertThat(batch.parts().rowSplits()).isSameAs(batch.tokens().rowSplits());
            assertThat(batch.asMap().get("tags_1")).isSameAs(batch.asMap().get("tokens_1"));
            assertThat(batch.times().rowSplits()).isNotSameAs(batch.tokens().rowSplits());
        }
    }

    private static void assertUnusable(Ragged<TInt32> rows) {
        for (ThrowingCallable call : List.<ThrowingCallable>of(
                rows::size,
                rows::values,
                rows::rowSplits,
                rows::nestedRowSplits,
                rows::lengths,
                () -> rows.get(0),
                () -> rows.toPadded(0),
                () -> rows.toPadded(0, 9))) {
            assertThatIllegalStateException().isThrownBy(call);
        }
    }

    private static void assertClosed(Tensor tensor) {
        assertThatIllegalStateException().isThrownBy(tensor::numBytes);
    }

    @RepeatedTest(20)
    void valuesAndSplitsAreThoseOfTheRows(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<JaggedDoc> docs =
                new RaggedExamples<>(JaggedDoc.class, JaggedDocNumpy.FORMAT.schema(), random).take(random.nextInt(30));
        int[][] rows =
                docs.stream().flatMap(doc -> Arrays.stream(doc.sentences())).toArray(int[][]::new);
        int[] values = Arrays.stream(rows).flatMapToInt(Arrays::stream).toArray();
        long[] outer = splits(docs.stream().mapToInt(doc -> doc.sentences().length));
        long[] inner = splits(Arrays.stream(rows).mapToInt(row -> row.length));
        TInt64 label = TInt64.vectorOf(docs.stream().mapToLong(JaggedDoc::label).toArray());
        try (JaggedDocBatch batch = JaggedDocBatch.of(docs);
                JaggedDocBatch made = JaggedDocBatch.of(
                        Ragged.of(TInt32.vectorOf(values), TInt64.vectorOf(outer), TInt64.vectorOf(inner)), label)) {
            assertThat(batch.sentences().values()).isEqualTo(made.sentences().values());
            assertThat(batch.sentences().nestedRowSplits())
                    .isEqualTo(made.sentences().nestedRowSplits());
            assertSame(made.toRecords(), docs);
        }
    }

    private static long[] splits(IntStream lengths) {
        int[] each = lengths.toArray();
        long[] splits = new long[each.length + 1];
        for (int i = 0; i < each.length; i++) {
            splits[i + 1] = splits[i] + each[i];
        }
        return splits;
    }
}
