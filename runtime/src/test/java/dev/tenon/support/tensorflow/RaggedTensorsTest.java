package dev.tenon.support.tensorflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.internal.shape.RowSplits;
import java.util.List;
import org.bytedeco.javacpp.Pointer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tensorflow.types.TInt32;
import org.tensorflow.types.TInt64;

/** What a batch lends. */
class RaggedTensorsTest {
    private long before;
    private TInt32 values;
    private TInt64 splits;
    private Lifetime batch;

    @BeforeEach
    void make() {
        TInt32.scalarOf(0).close(); // what TensorFlow allocates once
        before = Pointer.totalCount();
        values = TInt32.vectorOf(1, 2, 3);
        splits = TInt64.vectorOf(0, 2, 3);
        batch = new Lifetime("Doc", TensorOwner.of(List.of(values, splits)), null);
    }

    @AfterEach
    void nothingIsLeftBehind() {
        batch.close();
        assertThat(Pointer.totalCount()).isEqualTo(before);
    }

    private RaggedTensors<TInt32> lentBy(Lifetime lifetime) {
        RowSplits rows = new RowSplits(new long[] {0, 2, 3});
        return new RaggedTensors<>("Doc.tokens", values, List.of(splits), rows, lifetime, true);
    }

    @Test
    void closingWhatIsLentDoesNothing() {
        RaggedTensors<TInt32> tokens = lentBy(batch);
        tokens.close();
        assertThat(tokens.size()).isEqualTo(2);
        assertThat(tokens.values().getInt(2)).isEqualTo(3);
        assertThat(Pointer.totalCount()).isEqualTo(before + 2);
    }

    @Test
    void itEndsWithTheBatch() {
        RaggedTensors<TInt32> tokens = lentBy(batch);
        batch.close();
        assertThatThrownBy(tokens::values)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the tensors of this Doc were closed");
        assertThat(tokens).hasToString("Doc.tokens(closed)");
    }

    @Test
    void lengthsAreClosedWithTheBatch() {
        assertThat(lentBy(batch).lengths().getLong(1)).isEqualTo(1);
        assertThat(Pointer.totalCount()).isEqualTo(before + 3);
        batch.close();
        assertThat(Pointer.totalCount()).isEqualTo(before);
    }

    @Test
    void lengthsThatAViewLendsAreClosedWithTheBatchThatLendsTheView() {
        Lifetime view = new Lifetime("Doc", TensorOwner.ofNothing(), batch);
        lentBy(view).lengths();
        batch.close();
        assertThat(Pointer.totalCount()).isEqualTo(before);
    }

    @Test
    void lengthsAreClosedWithTheViewThatLendsThem() {
        Lifetime view = new Lifetime("Doc", TensorOwner.ofNothing(), null);
        lentBy(view).lengths();
        view.close();
        assertThat(Pointer.totalCount()).isEqualTo(before + 2);
    }

    @Test
    void messagesNameTheComponent() {
        RaggedTensors<TInt32> tokens = lentBy(batch);
        assertThat(tokens).hasToString("Doc.tokens(int32 [2, _], 3 values)");
        assertThatThrownBy(() -> tokens.get(2)).hasMessage("Doc.tokens: there is no row 2 of 2");
        assertThatThrownBy(() -> tokens.toPadded(0, 1))
                .hasMessageStartingWith("Doc.tokens, row 0: expected a length up to the width, 1, found 2");
        assertThatThrownBy(() -> tokens.toPadded(0.5))
                .hasMessage("Doc.tokens, padding: 0.5 is not a value of int32: give a value of int32");
    }
}
