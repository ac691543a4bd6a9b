package dev.tenon.edges;

import static dev.tenon.edges.Records.assertSame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.LossyCastException;
import dev.tenon.SchemaMismatchException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tensorflow.types.TInt32;

/** Batches so large that several cores fill them, each a range of the examples. */
@ExtendWith(Leaks.class)
class LargeBatchesTest {
    private static final int EXAMPLES = 6000;
    private static final List<LargeRows> ROWS =
            IntStream.range(0, EXAMPLES).mapToObj(LargeRows::number).toList();

    /** In the first range. */
    private static final int FIRST_BAD = 90;

    /** In the same block of elements that are cast together, or the next. */
    private static final int NEXT_BAD = 100;

    /** In the last range. */
    private static final int LAST_BAD = 5900;

    @Test
    void haveEveryExampleWhereItBelongs() {
        try (LargeRowsBatch batch = LargeRowsBatch.of(ROWS)) {
            assertSame(batch.toRecords(), ROWS);
            assertThat(batch.dense().getInt(EXAMPLES - 1, 3)).isEqualTo(1000 * (EXAMPLES - 1) + 3);
        }
    }

    @Test
    void havePaddingBehindEveryExample() {
        try (LargeRowsBatch batch = LargeRowsBatch.of(ROWS);
                TInt32 padded = batch.ragged().toPadded(-1)) {
            for (int i = 0; i < EXAMPLES; i++) {
                int length = ROWS.get(i).padded().length;
                for (TInt32 tensor : List.of(batch.padded(), batch.paddedCast(), padded)) {
                    if (length > 0) {
                        assertThat(tensor.getInt(i, length - 1)).isEqualTo(1000 * i + length - 1);
                    }
                    if (length < LargeRows.LONGEST) {
                        assertThat(tensor.getInt(i, length)).isEqualTo(-1);
                        assertThat(tensor.getInt(i, LargeRows.LONGEST - 1)).isEqualTo(-1);
                    }
                }
            }
        }
    }

    @RepeatedTest(20)
    void areRefusedForTheirFirstExampleThatDoesNotFit() {
        LargeRows bad = withDense(new int[59]);
        assertThatThrownBy(() -> LargeRowsBatch.of(with(ROWS, bad, NEXT_BAD, LAST_BAD)))
                .isInstanceOf(SchemaMismatchException.class)
                .hasMessage("LargeRows.dense, example 100: expected shape [60], found [59]");
    }

    @RepeatedTest(20)
    void areRefusedForTheirFirstValueThatDoesNotFit() {
        for (int bad : new int[] {FIRST_BAD, LAST_BAD}) {
            List<LargeRows> rows = rows();
            rows.get(bad).denseCast()[7] = 1L << 40;
            rows.get(LAST_BAD + 1).denseCast()[8] = 1L << 50;
            assertThatThrownBy(() -> LargeRowsBatch.of(rows))
                    .isInstanceOf(LossyCastException.class)
                    .hasMessageStartingWith(
                            "LargeRows.denseCast, example " + bad + ": at [7], 1099511627776 is not a value of int32");
        }
    }

    @Test
    void areRefusedForAValueBeforeAnExampleThatDoesNotFit() {
        List<LargeRows> rows = rows();
        rows.get(FIRST_BAD).denseCast()[7] = 1L << 40;
        LargeRows bad =
                new LargeRows(new int[60], null, new int[0], new long[0], new int[0][], new int[0], new long[0]);
        assertThatThrownBy(() -> LargeRowsBatch.of(with(rows, bad, FIRST_BAD + 1, LAST_BAD)))
                .isInstanceOf(LossyCastException.class)
                .hasMessageStartingWith("LargeRows.denseCast, example 90: at [7], ");
    }

    @Test
    void nameAValueWhereRangesOfRowsHaveIt() {
        List<LargeRows> rows = rows();
        int last = rows.get(LAST_BAD).raggedCast().length - 1;
        rows.get(LAST_BAD).raggedCast()[last] = 1L << 40;
        assertThatThrownBy(() -> LargeRowsBatch.of(rows))
                .hasMessageStartingWith("LargeRows.raggedCast, example 5900: at [" + last + "], ");
        List<LargeRows> others = rows();
        others.get(LAST_BAD).paddedCast()[last] = 1L << 40;
        assertThatThrownBy(() -> LargeRowsBatch.of(others))
                .hasMessageStartingWith("LargeRows.paddedCast, example 5900: at [" + last + "], ");
    }

    private static List<LargeRows> rows() {
        return IntStream.range(0, EXAMPLES).mapToObj(LargeRows::number).toList();
    }

    private static LargeRows withDense(int... dense) {
        LargeRows good = ROWS.get(0);
        return new LargeRows(
                dense,
                good.denseCast(),
                good.ragged(),
                good.raggedCast(),
                good.jagged(),
                good.padded(),
                good.paddedCast());
    }

    private static List<LargeRows> with(List<LargeRows> rows, LargeRows other, int... places) {
        return IntStream.range(0, EXAMPLES)
                .mapToObj(i -> IntStream.of(places).anyMatch(place -> place == i) ? other : rows.get(i))
                .toList();
    }
}
