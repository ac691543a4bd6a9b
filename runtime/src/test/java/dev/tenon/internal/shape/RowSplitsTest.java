package dev.tenon.internal.shape;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RowSplitsTest {
    private static final RowSplits ONE = RowSplits.ofLengths(3, 0, 2);

    /** Examples [[a b] []], [], [[c]]. */
    private static final RowSplits TWO = new RowSplits(new long[] {0, 2, 2, 3}, new long[] {0, 2, 2, 3});

    @Test
    void lengthsBecomeSplits() {
        assertThat(ONE.level(0)).containsExactly(0, 3, 3, 5);
        assertThat(ONE.lengths()).containsExactly(3, 0, 2);
        assertThat(ONE.size()).isEqualTo(3);
        assertThat(ONE.values()).isEqualTo(5);
        assertThat(ONE.longest()).isEqualTo(3);
    }

    @Test
    void noExamplesHaveOneSplit() {
        RowSplits none = RowSplits.ofLengths();

        assertThat(none.level(0)).containsExactly(0);
        assertThat(none.size()).isZero();
        assertThat(none.values()).isZero();
        assertThat(none.longest()).isZero();
    }

    @Test
    void ofTwoLevelsTheOuterSplitsCountInnerRows() {
        assertThat(TWO.lengths()).containsExactly(2, 0, 1);
        assertThat(TWO.values()).isEqualTo(3);
        assertThat(TWO.firstValue(0)).isZero();
        assertThat(TWO.firstValue(1)).isEqualTo(2);
        assertThat(TWO.firstValue(2)).isEqualTo(2);
        assertThat(TWO.firstValue(3)).isEqualTo(3);
    }

    @Test
    void aSliceCountsFromItsOwnFirstRow() {
        assertThat(ONE.slice(1, 3).level(0)).containsExactly(0, 0, 2);
        assertThat(TWO.slice(2, 3).level(0)).containsExactly(0, 1);
        assertThat(TWO.slice(2, 3).level(1)).containsExactly(0, 1);
        assertThat(TWO.slice(1, 1).level(0)).containsExactly(0);
        assertThat(TWO.slice(1, 1).level(1)).containsExactly(0);
    }

    @Test
    void anElementIsFoundInItsExample() {
        Extent.Ragged pairs = ragged(1, ONE, 2);
        ExampleCursor cursor = pairs.cursor(0);

        assertThat(cursor.of(5).example()).isZero();
        assertThat(cursor.of(5).index()).containsExactly(2, 1);
        assertThat(cursor.of(6).example()).isEqualTo(2);
        assertThat(cursor.of(9).index()).containsExactly(1, 1);
    }

    @Test
    void anElementIsFoundInItsInnerRow() {
        ExampleCursor cursor = ragged(2, TWO).cursor(0);

        assertThat(cursor.of(1).example()).isZero();
        assertThat(cursor.of(1).index()).containsExactly(0, 1);
        assertThat(cursor.of(2).example()).isEqualTo(2);
        assertThat(cursor.of(2).index()).containsExactly(0, 0);
    }

    @Test
    void aPaddedElementIsFoundByTheWidth() {
        ExampleShape shape = new ExampleShape(1, new ArrayShape(new long[] {2}, false), false, LengthLimit.NONE);
        ExampleCursor cursor = new Extent.Padded(shape, ONE, 4).cursor(0);

        assertThat(cursor.of(18).example()).isEqualTo(2);
        assertThat(cursor.of(19).index()).containsExactly(1, 1);
    }

    @Test
    void aCursorGoesFromExampleToExample() throws Exception {
        ExampleCursor cursor = ragged(2, TWO, 10).cursor(0);

        cursor.next();
        assertThat(cursor.start()).isZero();
        assertThat(cursor.length()).isEqualTo(2);
        assertThat(cursor.nextLength()).isEqualTo(2);
        cursor.next(); // the second inner row was not asked for
        assertThat(cursor.start()).isEqualTo(20);
        assertThat(cursor.length()).isZero();
        cursor.next();
        assertThat(cursor.start()).isEqualTo(20);
        assertThat(cursor.nextLength()).isEqualTo(1);
    }

    private static Extent.Ragged ragged(int levels, RowSplits splits, long... row) {
        ExampleShape shape = new ExampleShape(levels, new ArrayShape(row, false), false, LengthLimit.NONE);
        return new Extent.Ragged(shape, splits, true);
    }
}
