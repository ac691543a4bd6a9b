package dev.tenon.edges;

import static dev.tenon.edges.Records.assertSame;
import static dev.tenon.edges.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.tenon.tensorflow.Batches;
import dev.tenon.tensorflow.Ragged;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tensorflow.Graph;
import org.tensorflow.Result;
import org.tensorflow.Session;
import org.tensorflow.SessionFunction;
import org.tensorflow.Signature;
import org.tensorflow.Tensor;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.types.TInt32;
import org.tensorflow.types.TInt64;

/** Who closes ragged and padded tensors, and that nothing is left where something fails. */
@ExtendWith(Leaks.class)
class RaggedOwnershipTest {
    private static final List<Doc> DOCS =
            List.of(new Doc(new int[] {1, 2, 3}, 0), new Doc(new int[0], 1), new Doc(new int[] {4, 5}, 2));

    private static final List<JaggedDoc> JAGGED = List.of(
            new JaggedDoc(new int[][] {{1, 2}, {}}, 0),
            new JaggedDoc(new int[0][], 1),
            new JaggedDoc(new int[][] {{3}, {4, 5, 6}}, 2));

    @Test
    void aBatchOwnsTheRowsItIsGiven() {
        TInt32 values = TInt32.vectorOf(1, 2, 3, 4, 5);
        TInt64 splits = TInt64.vectorOf(0, 3, 3, 5);
        Ragged<TInt32> rows = Ragged.of(values, splits);
        DocBatch batch = DocBatch.of(rows, TInt64.vectorOf(0, 1, 2));
        assertSame(batch.toRecords(), DOCS);
        assertThat(batch.tokens().values()).isSameAs(values);
        assertThat(batch.tokens().rowSplits()).isSameAs(splits);
        batch.close();
        assertClosed(values);
        assertClosed(splits);
        assertThatIllegalStateException().isThrownBy(rows::size);
        rows.close();
    }

    @Test
    void aBatchOwnsTheTensorsOfItsMap() {
        TInt32 values = TInt32.vectorOf(1, 2, 3, 4, 5);
        TInt32 splits = TInt32.vectorOf(0, 3, 3, 5);
        TInt32 unused = TInt32.scalarOf(1);
        DocBatch batch = DocBatch.of(
                Map.of("tokens", values, "tokens_1", splits, "label", TInt64.vectorOf(0, 1, 2), "unused", unused));
        assertSame(batch.toRecords(), DOCS);
        batch.close();
        List.of(values, splits, unused).forEach(RaggedOwnershipTest::assertClosed);
    }

    @Test
    void rowsThatABatchLentAreCopied() {
        DocBatch batch = DocBatch.of(DOCS);
        JaggedDocBatch jagged = JaggedDocBatch.of(JAGGED);
        DocBatch other = DocBatch.of(batch.tokens(), TInt64.vectorOf(0, 1, 2));
        JaggedDocBatch otherJagged = JaggedDocBatch.of(jagged.sentences(), TInt64.vectorOf(0, 1, 2));
        batch.close();
        jagged.close();
        try (other;
                otherJagged) {
            assertSame(other.toRecords(), DOCS);
            assertSame(otherJagged.toRecords(), JAGGED);
        }
    }

    @Test
    void whereThatThrowsTheRowsAreStillTheCallers() {
        try (Ragged<TInt32> rows = Ragged.of(TInt32.vectorOf(1, 2, 3), TInt64.vectorOf(0, 3));
                TInt64 label = TInt64.vectorOf(0, 1);
                DocBatch batch = DocBatch.of(DOCS)) {
            String message = "Doc.label: expected %d examples as in Doc.tokens, tokens_1, found 2";
            assertRefused(() -> DocBatch.of(rows, label), message.formatted(1));
            assertRefused(() -> DocBatch.of(batch.tokens(), label), message.formatted(3));
            assertRefused(() -> DocBatch.of(rows, null), "Doc.label: the tensor is null");
            assertThat(rows.values().getInt(2)).isEqualTo(3);
            assertSame(batch.toRecords(), DOCS);
        }
    }

    @Test
    void rowsOwnTheirTensorsAndACopyOfNarrowSplits() {
        TInt32 values = TInt32.vectorOf(1, 2, 3);
        TInt32 splits = TInt32.vectorOf(0, 1, 3);
        Ragged<TInt32> rows = Ragged.of(values, splits);
        TInt64 wide = rows.rowSplits();
        assertThat(wide.streamOfObjects()).containsExactly(0L, 1L, 3L);
        rows.close();
        rows.close();
        List.<Tensor>of(values, splits, wide).forEach(RaggedOwnershipTest::assertClosed);
    }

    @Test
    void whereRowsAreRefusedTheTensorsAreStillTheCallers() {
        try (TInt32 values = TInt32.vectorOf(1, 2, 3);
                TInt32 outer = TInt32.vectorOf(0, 1, 2);
                TInt32 inner = TInt32.vectorOf(0, 1, 4)) {
            assertRefused(
                    () -> Ragged.of(values, outer, inner),
                    "Ragged.rowSplits[1]: expected row splits that end with the number of values, 3, found 4");
            assertRefused(
                    () -> Ragged.of(values, inner, outer),
                    "Ragged.rowSplits[1]: expected row splits that end with the number of values, 3, found 2");
            assertThat(values.getInt(0) + outer.getInt(1) + inner.getInt(2)).isEqualTo(6);
        }
    }

    @Test
    void everyCallOnClosedRowsIsAnError() {
        Ragged<TInt32> rows = Ragged.of(TInt32.vectorOf(1, 2, 3), TInt64.vectorOf(0, 3));
        rows.close();
        assertUnusable(rows);
    }

    @Test
    void rowsThatABatchLentEndWithIt() {
        DocBatch batch = DocBatch.of(DOCS);
        Ragged<TInt32> before = batch.tokens();
        TInt64 lengths = before.lengths();
        batch.close();
        assertUnusable(before);
        assertThatIllegalStateException().isThrownBy(batch::tokens);
        assertClosed(lengths);
        before.close();
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

    @Test
    void closingRowsThatABatchLentDoesNothing() {
        try (DocBatch batch = DocBatch.of(DOCS)) {
            batch.tokens().close();
            Ragged<TInt32> rows = batch.tokens();
            rows.close();
            rows.close();
            assertThat(rows.size()).isEqualTo(3);
            assertSame(batch.toRecords(), DOCS);
        }
    }

    @Test
    void nestedHoldersAndRowsAreTakenTogether() {
        PaddedInput input = new PaddedInput(new int[] {1}, 1);
        JaggedDoc doc = JAGGED.get(0);
        RaggedPair_BothBatch right =
                RaggedPair_BothBatch.of(new RaggedPair.Both(input, doc), new RaggedPair.Both(input, doc));
        DocBatch left = DocBatch.of(DOCS.subList(0, 2));
        Ragged<TInt32> own = Ragged.of(TInt32.vectorOf(7, 8), TInt32.vectorOf(0, 2, 2));
        RaggedPairBatch batch = RaggedPairBatch.of(left, right, own);
        assertThat(batch.right().input().tokensMask().streamOfObjects()).containsExactly(1, 0, 0, 0, 0, 1, 0, 0, 0, 0);
        assertSame(batch.left().toRecords(), DOCS.subList(0, 2));
        assertThat(batch.get(0).own()).containsExactly(7, 8);
        Ragged<TInt32> sentences = batch.right().jagged().sentences();
        RaggedPairBatch copy = RaggedPairBatch.of(batch.left(), batch.right(), batch.own());
        batch.close();
        assertThatIllegalStateException().isThrownBy(own::size);
        assertThatIllegalStateException().isThrownBy(left::size);
        assertUnusable(sentences);
        try (copy) {
            assertSame(copy.right().jagged().toRecords(), List.of(doc, doc));
            assertThat(copy.get(0).own()).containsExactly(7, 8);
        }
    }

    @Test
    void theRowsOfOneJaggedExampleAreThoseOfABatch() {
        JaggedDocTensors tensors = JaggedDocTensors.of(new JaggedDoc(new int[][] {{1, 2, 3}, {}, {4, 5}}, 0));
        DocBatch batch = DocBatch.of(tensors.sentences(), TInt64.vectorOf(0, 1, 2));
        tensors.close();
        try (batch;
                JaggedDocTensors again = JaggedDocTensors.of(batch.tokens(), TInt64.scalarOf(4))) {
            assertSame(batch.toRecords(), DOCS);
            assertThat(again.toRecord().sentences()).isEqualTo(new int[][] {{1, 2, 3}, {}, {4, 5}});
        }
    }

    @Test
    void aViewBorrowsThem() {
        try (DocBatch batch = DocBatch.of(DOCS);
                TInt32 narrow = TInt32.vectorOf(0, 3, 3, 5)) {
            Map<String, Tensor> tensors = new HashMap<>(batch.asMap());
            tensors.put("tokens_1", narrow);
            try (DocBatch view = DocBatch.view(tensors)) {
                assertSame(view.toRecords(), DOCS);
            }
            assertThat(narrow.getInt(1)).isEqualTo(3);
            assertSame(batch.toRecords(), DOCS);
        }
    }

    @Test
    void aBatchOwnsAWholeResult() {
        try (Graph graph = new Graph();
                DocBatch batch = DocBatch.of(DOCS)) {
            Ops tf = Ops.create(graph);
            Placeholder<TInt32> values = tf.placeholder(TInt32.class);
            Signature signature = Signature.builder("identity")
                    .input("tokens", values)
                    .output("tokens", tf.identity(values))
                    .output("tokens_1", tf.constant(new int[] {0, 3, 3, 5}))
                    .output("label", tf.constant(new long[] {0, 1, 2}))
                    .build();
            try (Session session = new Session(graph)) {
                Result result = SessionFunction.create(signature, session)
                        .call(Map.of("tokens", batch.tokens().values()));
                Tensor splits = result.get("tokens_1").orElseThrow();
                try (DocBatch returned = DocBatch.of(result)) {
                    assertSame(returned.toRecords(), DOCS);
                }
                assertClosed(splits);
            }
        }
    }

    @Test
    void aBatchOfALoopEndsWithItsTurnAndItsRowsToo() {
        List<Ragged<TInt32>> rows = new ArrayList<>();
        List<DocBatch> kept = new ArrayList<>();
        try (Batches<DocBatch> batches = DocBatch.batches(DOCS, 2)) {
            for (DocBatch batch : batches) {
                rows.forEach(RaggedOwnershipTest::assertUnusable);
                rows.add(batch.tokens());
                kept.add(DocBatch.of(batch.tokens(), batch.size() == 1 ? TInt64.vectorOf(2) : TInt64.vectorOf(0, 1)));
            }
        }
        rows.forEach(RaggedOwnershipTest::assertUnusable);
        List<Doc> copied = new ArrayList<>();
        for (DocBatch batch : kept) {
            copied.addAll(batch.toRecords());
            batch.close();
        }
        assertSame(copied, DOCS);
    }

    private static void assertClosed(Tensor tensor) {
        assertThatIllegalStateException().isThrownBy(tensor::numBytes);
    }
}
