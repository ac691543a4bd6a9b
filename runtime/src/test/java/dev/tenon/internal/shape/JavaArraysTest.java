package dev.tenon.internal.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.Axis;
import dev.tenon.Casting;
import dev.tenon.DType;
import dev.tenon.Rows;
import dev.tenon.Schema;
import dev.tenon.SchemaMismatchException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class JavaArraysTest {
    private static final long MOST = ArrayShape.LONGEST_ARRAY;
    private static final Site SITE = new Site("Doc", "tokens", null, null);
    private static final Schema.Component ROWS = component(byte[].class, "_", new Rows.Ragged(1));
    private static final Schema.Component PAIRS = component(byte[].class, "_ 2", new Rows.Ragged(1));
    private static final Schema.Component NESTED = component(byte[][].class, "_ _", new Rows.Ragged(2));

    @Test
    void rowsAsLongAsAnArrayAreHeld() {
        assertThatCode(() -> require(ROWS, RowSplits.ofLengths(MOST, 0, MOST))).doesNotThrowAnyException();
        assertThatCode(() -> require(PAIRS, RowSplits.ofLengths(MOST / 2))).doesNotThrowAnyException();
        assertThat(JavaArrays.requireLength(MOST, SITE)).isEqualTo(ArrayShape.LONGEST_ARRAY);
    }

    @Test
    void aLongerRowIsRefusedByItsExample() {
        assertThatThrownBy(() -> require(ROWS, RowSplits.ofLengths(3, MOST + 1)))
                .isInstanceOf(SchemaMismatchException.class)
                .hasMessage("Doc.tokens, example 8: an axis of 2147483640 is longer than a Java array can be");
    }

    @Test
    void soAreMoreElementsThanAFlatArrayHolds() {
        assertThatThrownBy(() -> require(PAIRS, RowSplits.ofLengths(0, 0, MOST / 2 + 1)))
                .hasMessage("Doc.tokens, example 9: 2147483640 elements are more than a flat Java array holds");
    }

    @Test
    void soIsALongerInnerRow() {
        RowSplits splits = new RowSplits(new long[] {0, 2}, new long[] {0, 1, MOST + 2});
        assertThatThrownBy(() -> require(NESTED, splits))
                .hasMessage("Doc.tokens: an axis of 2147483640 is longer than a Java array can be");
    }

    @Test
    void soIsALongerPaddedRow() {
        Rows padded = new Rows.Padded(0, OptionalInt.empty(), false, Optional.empty());
        Schema.Component component = component(byte[].class, "_", padded);
        Extent extent = new Extent.Padded(ExampleShape.of(component, 1), RowSplits.ofLengths(MOST + 1), MOST + 1);
        assertThatThrownBy(() -> JavaArrays.require(component, extent, SITE, 0))
                .hasMessage("Doc.tokens, example 0: an axis of 2147483640 is longer than a Java array can be");
    }

    private static void require(Schema.Component component, RowSplits splits) {
        ExampleShape shape = ExampleShape.of(component, splits.levels());
        JavaArrays.require(component, new Extent.Ragged(shape, splits, true), SITE, 7);
    }

    private static Schema.Component component(Class<?> type, String dims, Rows rows) {
        return new Schema.Component(
                "tokens", "tokens", type, DType.UINT8, Axis.parse(dims), Casting.SAFE, List.of(), rows);
    }
}
