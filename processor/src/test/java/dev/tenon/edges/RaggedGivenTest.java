package dev.tenon.edges;

import static dev.tenon.edges.Records.assertSame;
import static dev.tenon.edges.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.tenon.tensorflow.Ragged;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tensorflow.Tensor;
import org.tensorflow.types.TInt32;
import org.tensorflow.types.TInt64;

/** Ragged tensors that are given to batches: once, twice, closed before and after. */
@ExtendWith(Leaks.class)
class RaggedGivenTest {
    private static final List<Doc> DOCS =
            List.of(new Doc(new int[] {1, 2, 3}, 0), new Doc(new int[0], 1), new Doc(new int[] {4, 5}, 2));

    private static Ragged<TInt32> rows() {
        return Ragged.of(TInt32.vectorOf(1, 2, 3, 4, 5), TInt64.vectorOf(0, 3, 3, 5));
    }

    private static TInt64 labels() {
        return TInt64.vectorOf(0, 1, 2);
    }

    @Test
    void oneTryClosesBothOfThem() {
        try (Ragged<TInt32> rows = rows();
                DocBatch batch = DocBatch.of(rows, labels())) {
            assertThat(batch.tokens().values()).isSameAs(rows.values());
            assertSame(batch.toRecords(), DOCS);
        }
    }

    @Test
    void rowsThatWereGivenEndWithTheirOwner() {
        Ragged<TInt32> rows = rows();
        TInt64 lengths = rows.lengths();
        DocBatch batch = DocBatch.of(rows, labels());
        assertThat(rows.lengths()).isSameAs(lengths);
        batch.close();
        assertClosed(lengths);
        assertThatIllegalStateException()
                .isThrownBy(rows::values)
                .withMessage("the tensors of this Ragged were closed with those of the Doc that owns them");
        rows.close();
    }

    @Test
    void whoClosesRowsThatWereGivenClosesTensorsOfTheBatch() {
        Ragged<TInt32> rows = rows();
        try (DocBatch batch = DocBatch.of(rows, labels())) {
            rows.close();
            assertThatIllegalStateException()
                    .isThrownBy(batch::toRecords)
                    .withMessage("Doc.tokens: the tensor was closed by somebody else");
            assertThat(batch.label().getLong(2)).isEqualTo(2);
        }
    }

    @Test
    void rowsThatAreGivenTwiceAreCopiedForTheSecondBatch() {
        Ragged<TInt32> rows = rows();
        DocBatch first = DocBatch.of(rows, labels());
        DocBatch second = DocBatch.of(rows, labels());
        assertThat(first.tokens().values()).isSameAs(rows.values());
        assertThat(second.tokens().values()).isNotSameAs(rows.values());
        first.close();
        try (second) {
            assertSame(second.toRecords(), DOCS);
        }
    }

    @Test
    void rowsMayBeTwoComponentsOfOneBatch() {
        Ragged<TInt32> rows = rows();
        TInt32 values = rows.values();
        try (RaggedTwinsBatch batch = RaggedTwinsBatch.of(rows, rows)) {
            assertThat(batch.left().values()).isSameAs(values);
            assertThat(batch.right().values()).isSameAs(values);
            assertThat(batch.get(2).right()).containsExactly(4, 5);
            try (RaggedTwinsBatch copy = RaggedTwinsBatch.of(batch.left(), batch.left())) {
                assertSame(copy.toRecords(), batch.toRecords());
            }
        }
        assertClosed(values);
    }

    @Test
    void rowsOfASliceAreCopied() {
        DocBatch batch = DocBatch.of(DOCS);
        DocBatch slice = batch.slice(1, 3);
        DocBatch other = DocBatch.of(slice.tokens(), TInt64.vectorOf(1, 2));
        batch.close();
        try (other) {
            assertSame(other.toRecords(), DOCS.subList(1, 3));
            assertThat(other.tokens().rowSplits().streamOfObjects()).containsExactly(0L, 0L, 2L);
            assertThat(other.tokens().values().streamOfObjects()).containsExactly(4, 5);
        }
    }

    @Test
    void aBatchOfThemIsDetachedAsItIs() {
        Ragged<TInt32> rows = rows();
        DocBatch batch = DocBatch.of(rows, labels());
        try (DocBatch detached = batch.detach()) {
            assertThat(detached.tokens().values()).isSameAs(rows.values());
        }
        assertThatIllegalStateException().isThrownBy(rows::size);
    }

    @Test
    void closedRowsAreRefusedAndWhatElseIsGivenStaysOpen() {
        Ragged<TInt32> closed = rows();
        closed.close();
        DocBatch ended = DocBatch.of(DOCS);
        Ragged<TInt32> lent = ended.tokens();
        ended.close();
        try (Ragged<TInt32> open = rows();
                TInt64 label = labels()) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> DocBatch.of(closed, label))
                    .withMessage("the tensors of this Ragged were closed");
            assertThatIllegalStateException().isThrownBy(() -> DocBatch.of(lent, label));
            assertThatIllegalStateException().isThrownBy(() -> RaggedTwinsBatch.of(open, closed));
            assertThat(open.size()).isEqualTo(3);
            assertThat(label.size()).isEqualTo(3);
        }
    }

    @Test
    void whereALaterComponentIsRefusedNoCopyIsLeft() {
        try (DocBatch batch = DocBatch.of(DOCS);
                Ragged<TInt32> two = Ragged.of(TInt32.vectorOf(1), TInt64.vectorOf(0, 1, 1))) {
            assertRefused(
                    () -> RaggedTwinsBatch.of(batch.tokens(), two),
                    "RaggedTwins.right, right_1: expected 3 examples as in RaggedTwins.left, left_1, found 2");
            TInt64 closed = labels();
            closed.close();
            assertThatIllegalStateException().isThrownBy(() -> DocBatch.of(batch.tokens(), closed));
            assertThatIllegalStateException().isThrownBy(() -> DocBatch.of(two, closed));
            assertThat(two.size()).isEqualTo(2);
            assertSame(batch.toRecords(), DOCS);
        }
    }

    private static void assertClosed(Tensor tensor) {
        assertThatIllegalStateException().isThrownBy(tensor::numBytes);
    }
}
